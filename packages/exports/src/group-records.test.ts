// Lines of records → articles: what follows an article is its own; what fits nowhere is told once, and spoils only the article that it stands in.
import { expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { createRecordGroups, type RecordGroup } from './group-records.js';
import { toJsonl } from './jsonl.js';

const linesOf = (id: string): string[] => {
  const { article, records } = readGold(id);
  return toJsonl(article, records).trimEnd().split('\n');
};
const [one, two, three] = ['w05-026', 'w05-028', 'w05-040'].map(linesOf) as [string[], string[], string[]];
const idOf = (lines: readonly string[]): string => JSON.parse(lines[0]!).id;

function groups(lines: readonly (string | null)[]): RecordGroup[] {
  const made = createRecordGroups();
  const found = lines.flatMap((text, i) => made.push({ number: i + 1, text }));
  return [...found, ...made.end()];
}
const short = (lines: readonly (string | null)[]) =>
  groups(lines).map((group) =>
    group.kind === 'article'
      ? `${group.line} ${group.article.id} ${group.records.length}`
      : `${group.line} ${group.kind}: ${group.message}`,
  );
const whole = (line: number, lines: readonly string[]) => `${line} ${idOf(lines)} ${lines.length - 1}`;

it('gives each article with its records, empty lines and ids in front left out', () => {
  const named = two.map((line) => line.replace('{', '{"story":"a-2",'));
  expect(short([...one, '', ...named, ' '])).toEqual([whole(1, one), whole(one.length + 2, two)]);
  const [first] = groups(named);
  if (first?.kind !== 'article') throw new Error('found no article');
  expect(first.article).toEqual(JSON.parse(two[0]!));
  expect(first.lineOf.get(JSON.parse(two[2]!).id)).toBe(3);
});

it('tells failures of reading, which end an article and spoil none', () => {
  const failure = JSON.stringify({
    story: 'x',
    kind: 'failure',
    code: 'empty',
    message: 'found 0 bytes [empty]',
  });
  expect(short([...one, failure, ...two])).toEqual([
    whole(1, one),
    `${one.length + 1} failure: found 0 bytes [empty]`,
    whole(one.length + 2, two),
  ]);
});

it('leaves out the article in which a line is damaged or too long, and no other', () => {
  for (const [bad, what] of [
    ['{"kind":', /found "\{"kind":"/],
    ['[1]', /expected a record with a kind, found \[1\]/],
    [null, /found a line over the limit/],
  ] as const) {
    const found = short([...one, ...two.slice(0, 3), bad, ...two.slice(3), ...three]);
    expect(found).toEqual([
      whole(1, one),
      expect.stringMatching(what),
      whole(one.length + two.length + 2, three),
    ]);
    expect(found[1]).toMatch(new RegExp(`; the article ${idOf(two)} of line ${one.length + 1} is left out$`));
  }
});

it('tells an article that is spoilt twice once, and each bad line', () => {
  const [head, first, second, ...rest] = two;
  const found = short([head!, first!, '[1]', second!, '[2]', ...rest, ...one]);
  expect(found).toEqual([
    expect.stringMatching(/found \[1\]; the article .* of line 1 is left out$/),
    expect.stringMatching(/found \[2\]$/),
    whole(two.length + 3, one),
  ]);
});

it('tells records whose article is not before them, once', () => {
  expect(short([...two.slice(1), ...one])).toEqual([
    `1 stray: expected a record of an article, found one of ${idOf(two)}`,
    whole(two.length, one),
  ]);
  const among = short([...one, ...two.slice(1, 4), ...three]);
  expect(among).toEqual([
    whole(1, one),
    `${one.length + 1} stray: expected a record of ${idOf(one)}, found one of ${idOf(two)}`,
    whole(one.length + 4, three),
  ]);
});
