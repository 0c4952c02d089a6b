// Where places lie: every line of locate.cases.txt is a text whose places are marked with the location that linking must give them.
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import type { Location, MentionLayer } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { linkRecords } from './index.js';
import { analysisOf } from './test-support/analysis-of.js';

const knowledge = loadKnowledge();
const cases = readFileSync(new URL('./locate.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

function readMarked(marked: string): { text: string; mentions: MentionLayer[]; expected: string[] } {
  let [text, from] = ['', 0];
  const mentions: MentionLayer[] = [];
  const expected: string[] = [];
  for (const match of marked.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += marked.slice(from, match.index);
    const span = { start: text.length, end: text.length + match[1]!.length };
    mentions.push({
      ...span,
      kind: 'place',
      form: 'name',
      inner: false,
      score: 1,
      origins: [],
      by: ['cases'],
    });
    expected.push(`${match[1]} = ${match[2]}`);
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), mentions, expected };
}

/** The locations of the mentions, in text order, by linking the whole text. */
function locationsOf(text: string, mentions: MentionLayer[]): (Location | null)[] {
  const { article, analysis } = analysisOf({ text, mentions, date: '2024-04-09' }, knowledge);
  const places = linkRecords(article, [], { analysis, knowledge }).filter(
    (record) => record.kind === 'place',
  );
  return mentions.map((_, at) => {
    const chain = analysis.chains.findIndex((one) => one.mentions.includes(at));
    return places[chain]?.location ?? null;
  });
}

const degrees = (value = Number.NaN): string => String(Math.round(value) + 0);
const show = (location: Location | null): string =>
  location
    ? `${location.name} ${location.country ?? '-'} ${degrees(location.lat)},${degrees(location.lon)}`
    : '-';

describe('locate', () => {
  it.each(cases)('%s', (marked) => {
    const { text, mentions, expected } = readMarked(marked);
    const found = locationsOf(text, mentions).map(
      (location, i) => `${text.slice(mentions[i]!.start, mentions[i]!.end)} = ${show(location)}`,
    );
    expect(found).toEqual(expected);
  });
});
