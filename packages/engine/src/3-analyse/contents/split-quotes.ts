// `“A,” he said, pausing, “b.”`: a quotation that goes on within its sentence → a second part of the content.
import { bySpan } from '@entente/record';
import type { Group, TextRule } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, spansFrom, touching } from './scene.js';

/** The rule. */
export const SPLIT_QUOTES: TextRule = {
  id: 'split-quotes@1',
  room: '3-analyse',
  reason: 'The network misses the second half of a quotation where more than the attribution stands in between.',
  clause: 'a content cut by its attribution (`“A,” he said, “B.”`) is two spans with the same id',
  apply: joinSplitQuotes,
};

/** Adds to an attribution the quotation that goes on after it in a small letter, where no content covers it. */
export function joinSplitQuotes(groups: readonly Group[], scene: ContentScene): Group[] {
  const covered = groups.flatMap(({ items }) => items).sort(bySpan);
  return groups.map((group) => {
    const { cue, items } = group;
    const first = items.find((item) => cue && item.end <= cue.start && quoteAt(scene, item.end - 1));
    if (!cue || !first || !/,["”’']*$/.test(scene.text.slice(first.start, first.end))) return group;
    const sentence = sentenceAt(scene, cue.start);
    const rest = spansFrom(scene.quotes, cue.end + 1, sentence.end).find((quote) =>
      /^["“'`]+\p{Ll}/u.test(scene.text.slice(quote.start, quote.start + 4)),
    );
    if (!rest || touching(covered, rest).length > 0) return group;
    return {
      ...group,
      items: [
        ...items,
        { ...first, origins: [], start: rest.start, end: rest.end, by: [...first.by, SPLIT_QUOTES.id] },
      ],
    };
  });
}
