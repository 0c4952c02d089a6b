// Differences → lines for a terminal or a failing test: a summary, then each sentence under its story.
import type { Difference } from './differences.js';

const MARKS: Readonly<Record<Difference['change'], string>> = {
  gained: 'GAINED',
  lost: 'LOST',
  'part gained': 'better',
  'part lost': 'worse',
  'part changed': 'other',
};
const LONGEST = 220;

/** How many were gained and lost, in one line a kind. */
export function summarizeDifferences(all: readonly Difference[]): string[] {
  const count = (kind: Difference['kind'], change: Difference['change']) =>
    all.filter((item) => item.kind === kind && item.change === change).length;
  const line = (kind: Difference['kind'], name: string) =>
    `${name}: ${count(kind, 'gained')} gained, ${count(kind, 'lost')} lost; in part ${count(kind, 'part gained')} better, ${count(kind, 'part lost')} worse, ${count(kind, 'part changed')} other`;
  return [line('event', 'events wholly right'), line('statement', 'statements with source')];
}

/** Every difference with its sentence, at most `most` of them; what was gained or lost as a whole comes first. */
export function differenceText(
  all: readonly Difference[],
  { most = Number.POSITIVE_INFINITY }: { most?: number } = {},
): string {
  if (all.length === 0) return 'no event or statement was gained or lost';
  const first = all.filter(({ change }) => change === 'gained' || change === 'lost');
  const others = all.filter((item) => !first.includes(item));
  const shown = [...first, ...others].slice(0, most);
  const lines = shown.map(
    ({ story, id, change, kind, what, annotated, sentence }) =>
      `${MARKS[change].padEnd(7)} ${story} ${/^[qv]\d+$/.test(id) ? `${id} ` : ''}${kind}: ${annotated}\n          ${what}\n          ${shorten(sentence)}`,
  );
  const more = all.length - shown.length;
  return [
    ...summarizeDifferences(all),
    ...lines,
    ...(more > 0 ? [`… and ${more} more: npm run gold lists all`] : []),
  ].join('\n');
}

/** A long sentence, cut on both sides of the words in brackets. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const middle = sentence.indexOf('[');
  const from = Math.max(0, Math.min(middle - LONGEST / 2, sentence.length - LONGEST));
  const part = sentence.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < sentence.length ? '…' : ''}`;
}
