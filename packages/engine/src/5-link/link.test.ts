// Linking: every case is a text with its mentions and the actors and places that come of them:
// name | kind | country | sectors | title | canonical, and for places name | place | country | canonical. A title may end on the date of the article (`@2024-03-01`).
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import { type Actor, type MentionKind, type MentionLayer, type Place, verify } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { extractRecords } from '../4-extract/index.js';
import { LINK_RULES, linkRecords } from './index.js';
import { analysisOf } from './test-support/analysis-of.js';

const knowledge = loadKnowledge();
const tidy = (fields: string): string =>
  fields
    .split('|')
    .map((field) => field.trim())
    .join(' | ');
const cases = readFileSync(new URL('./link.cases.txt', import.meta.url), 'utf8')
  .split(/\n(?=# )/)
  .map((block) => block.trim().split('\n'))
  .map(([title, marked, ...lines]) => ({
    title: title!.slice(2),
    date: title!.match(/@(\d{4}-\d\d-\d\d)$/)?.[1] ?? '2020-04-09',
    marked: marked!,
    expected: lines.map((line) => tidy(line.replace(/^==> /, ''))),
  }));

function readMarked(marked: string): { text: string; mentions: MentionLayer[] } {
  let text = '';
  const mentions: MentionLayer[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]([a-z]+)/g)) {
    text += marked.slice(from, match.index);
    const span = { start: text.length, end: text.length + match[1]!.length };
    text += match[1];
    from = match.index + match[0].length;
    const kind = match[2] as MentionKind;
    mentions.push({ ...span, kind, form: 'name', inner: false, score: 0.9, origins: [], by: ['cases'] });
  }
  return { text: text + marked.slice(from), mentions };
}

/** The canonical key, or the names of those that a plural stands for. */
function identity({ canonical, ...found }: Actor | Place, all: readonly (Actor | Place)[]): string {
  const members = found.kind === 'actor' ? (found.members ?? []) : [];
  const names = members.map((member) => all.find(({ id }) => id === member)?.name);
  return names.length > 0 ? `= ${names.join(' + ')}` : (canonical ?? '');
}

function line(found: Actor | Place, _: number, all: readonly (Actor | Place)[]): string {
  const fields =
    found.kind === 'place'
      ? [found.name, 'place', found.location?.country ?? '-', found.canonical ?? '']
      : [
          found.name,
          found.actorKind,
          found.country ?? '-',
          found.sectors.join('+') || '-',
          found.role?.title ?? '',
          identity(found, all),
        ];
  return tidy(fields.join('|'));
}

describe('link', () => {
  for (const { title, date, marked, expected } of cases)
    it(title, () => {
      const { article, analysis } = analysisOf({ ...readMarked(marked), date }, knowledge);
      const records = linkRecords(article, extractRecords(article, analysis, { knowledge }), {
        analysis,
        knowledge,
      });
      const found = records.filter(
        (item): item is Actor | Place => item.kind === 'actor' || item.kind === 'place',
      );
      expect(found.map(line)).toEqual(expected);
      expect(verify(article, records)).toEqual([]);
      const ids = new Set(LINK_RULES.map(({ id }) => id));
      expect(found.flatMap(({ by }) => by.filter((id) => id.startsWith('link-') && !ids.has(id)))).toEqual(
        [],
      );
    });
});
