// Joining on the dev topics of corpus/happenings: the gold's mentions as events, so that no reading is needed; floors, any order, part of them, decisions of a person.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bCubed, ceafE, parseReports } from '@entente/gold';
import {
  areCandidates,
  articleTerms,
  candidateOf,
  joinEvents,
  profileOf,
  type Told,
} from '@entente/happenings';
import { describe, expect, it } from 'vitest';
import { madeRow } from '../packages/happenings/src/test-support/made-row.js';
import { ROOT } from './support/sources.js';

const { shuffled } = (await import(join(ROOT, 'scripts/happenings/shuffled.mjs'))) as {
  shuffled: <Item>(items: readonly Item[], seed: number) => Item[];
};
const FOLDER = join(ROOT, 'corpus/happenings');
/** What was reached, less half a point. */
const FLOORS = { precision: 0.8157, recall: 0.8711, ceafE: 0.7533 };
/** Pairs of articles of two topics that are compared, of some 3,000. */
const STRANGERS = 5;

interface Marked {
  readonly told: Told;
  readonly topic: string;
  readonly gold: string;
}

/** A reading names the parties of some mentions only, and the day of few: here of three in four, and of one in three. */
function eventsOf(name: string): Marked[] {
  const topic = name.slice(0, 2);
  const { stories, happenings } = parseReports(readFileSync(join(FOLDER, name), 'utf8'));
  const byId = new Map(happenings.map((one) => [one.id, one]));
  return stories.flatMap(({ id, date, text, mentions }) => {
    const terms = articleTerms(text);
    return mentions.map(({ happening, start, end }, i) => {
      const { type, day, actors, recipients } = byId.get(happening)!;
      const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
      const row = madeRow({
        id: `${topic}-${id}-${String(i).padStart(2, '0')}`,
        article: `${topic}-${id}`,
        published: date,
        type,
        actors: i % 4 === 0 ? '' : actors.join(';'),
        recipients: i % 4 === 0 ? '' : recipients.join(';'),
        day: isDay && i % 3 === 0 ? day : null,
        text,
        trigger: [start, end],
      });
      return { told: { profile: profileOf(row, { text }), terms }, topic, gold: `${topic} ${happening}` };
    });
  });
}

const topics = readdirSync(FOLDER)
  .filter((name) => /^\d[02468]-.*\.reports$/.test(name))
  .sort()
  .map(eventsOf);
const events = topics.flat();
const told = events.map((one) => one.told);
const groups = joinEvents(told);
const groupOf = new Map(groups.flatMap((group, i) => group.map((id): [string, string] => [id, `${i}`])));

describe('joining the dev topics', () => {
  it('is as right as it was', () => {
    const gold = new Map(events.map((one) => [one.told.profile.id, one.gold]));
    const [b, c] = [bCubed(gold, groupOf), ceafE(gold, groupOf)];
    expect(b.precision).toBeGreaterThan(FLOORS.precision);
    expect(b.recall).toBeGreaterThan(FLOORS.recall);
    expect(c.f1).toBeGreaterThan(FLOORS.ceafE);
  });

  it('finds the articles that tell of one happening, and few of other topics', () => {
    const articles = [...new Map(events.map((one) => [one.told.profile.article, one])).values()];
    const foundPairs = new Set<string>();
    let strangers = 0;
    for (const [i, a] of articles.entries())
      for (const b of articles.slice(i + 1)) {
        if (!areCandidates(candidateOf(a.told), candidateOf(b.told))) continue;
        strangers += Number(a.topic !== b.topic);
        foundPairs.add(`${a.told.profile.article} ${b.told.profile.article}`);
      }
    expect(strangers).toBeLessThanOrEqual(STRANGERS);
    let [pairs, found] = [0, 0];
    for (const [i, a] of events.entries())
      for (const b of events.slice(i + 1)) {
        if (a.gold !== b.gold || a.told.profile.article === b.told.profile.article) continue;
        pairs++;
        found += Number(foundPairs.has(`${a.told.profile.article} ${b.told.profile.article}`));
      }
    expect(found / pairs).toBeGreaterThan(0.966);
  });

  it('gives the same groups in any order, and for each topic alone', () => {
    const topic = topics[0]!.map((one) => one.told);
    const alone = joinEvents(topic);
    const ids = new Set(topic.map(({ profile }) => profile.id));
    expect(alone).toEqual(groups.filter(([first]) => ids.has(first!)));
    for (const seed of [1, 2, 3]) expect(joinEvents(shuffled(topic, seed))).toEqual(alone);
  });

  it('obeys what a person decided on any two events', () => {
    const topic = topics[1]!.map((one) => one.told);
    const ids = topic.map(({ profile }) => profile.id);
    const pairs = shuffled(
      ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b }))),
      4,
    );
    const joins = pairs.slice(0, 8).map((pair, i) => ({ ...pair, together: i % 2 === 0 }));
    const decided = joinEvents(topic, joins);
    for (const { a, b, together } of joins)
      expect(decided.some((group) => group.includes(a) && group.includes(b))).toBe(together);
    expect(decided.flat().sort()).toEqual([...ids].sort());
    expect(joinEvents(topic.toReversed(), joins)).toEqual(decided);
  });
});

describe('the judged groups of real news', () => {
  interface Group {
    readonly group: string;
    readonly part: string;
    readonly mentions: readonly (readonly [string, string, number, number])[];
    readonly acts: readonly (readonly number[])[];
    readonly none?: readonly number[];
  }
  const groups = readFileSync(join(FOLDER, 'real-news.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Group);
  const articlesOf = (part: string) =>
    new Set(
      groups.filter((one) => one.part === part).flatMap(({ mentions }) => mentions.map(([, id]) => id)),
    );

  it('put each mention into one act or none', () => {
    for (const { group, mentions, acts, none = [] } of groups)
      expect(
        [...acts.flat(), ...none].sort((a, b) => a - b),
        group,
      ).toEqual(mentions.map((_, i) => i + 1));
  });

  it('point at words by digest and offsets, and hold none', () => {
    for (const { group, mentions, ...others } of groups) {
      expect(Object.keys(others).sort().join(), group).toMatch(/^acts(,none)?,part$/);
      for (const [, article, start, end] of mentions) {
        expect(article, group).toMatch(/^[0-9a-f]{20}$/);
        expect(end, group).toBeGreaterThan(start);
      }
    }
  });

  it('measure on articles that nothing is fitted on', () => {
    const fit = articlesOf('fit');
    expect([...articlesOf('test')].filter((id) => fit.has(id))).toEqual([]);
    expect(groups.filter(({ part }) => part === 'test').length).toBeGreaterThan(150);
  });
});
