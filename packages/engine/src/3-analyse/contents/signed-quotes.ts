// `“…” — Name`: a quotation signed with a dash → a direct content, the dash its cue, the name its source.
import { firstEndingAfter, overlap, type QuoteRegion, type Span } from '@entente/record';
import type { Group, TextRule } from './group.js';
import { phraseFrom } from './phrase.js';
import type { ContentScene } from './scene.js';

/** The rule. */
export const SIGNED_QUOTES: TextRule = {
  id: 'signed-quotes@1',
  room: '3-analyse',
  reason:
    'In a list of signed quotations (`“…” — Name`) the network merges several or ties each to the name before it.',
  clause: 'The cue is the verb, noun or phrase that attributes; source: who said it.',
  apply: addSignedQuotes,
};
const PRIOR = 0.9;
const SIGNATURE = /^[\s.]*(?:[―—–]|--?)\s*/;

/** Signed quotations take the place of whatever the model read in them. */
export function addSignedQuotes(groups: readonly Group[], scene: ContentScene): Group[] {
  const signed = scene.quotes.flatMap((quote): Group[] => {
    const found = signature(quote, scene);
    if (!found) return [];
    return [
      {
        items: [
          {
            start: quote.start,
            end: quote.end,
            origins: [],
            inner: false,
            score: PRIOR,
            by: [SIGNED_QUOTES.id],
          },
        ],
        cue: { index: null, ...found.cue, score: PRIOR },
        source: { index: null, ...found.source, score: PRIOR },
      },
    ];
  });
  if (signed.length === 0) return [...groups];
  const taken = signed.flatMap(({ items }) => items);
  const kept = groups.flatMap((group) => {
    const items = group.items.filter((item) => taken.every((span) => overlap(span, item) === 0));
    return items.length > 0 ? [{ ...group, items }] : [];
  });
  return [...kept, ...signed];
}

/** `“…” — Name` at the end of a line. */
function signature(quote: QuoteRegion, scene: ContentScene): { cue: Span; source: Span } | null {
  const { text, words } = scene;
  const line = text.slice(quote.end).match(/^[^\n]*/)?.[0] ?? '';
  const dash = line.match(SIGNATURE)?.[0];
  if (!dash) return null;
  const source = phraseFrom(firstEndingAfter(words, quote.end + dash.length), scene, {
    start: quote.end,
    end: quote.end + line.length,
  });
  if (!source || !/^[.\s]*$/.test(text.slice(source.end, quote.end + line.length))) return null;
  const start = quote.end + dash.search(/[―—–-]/);
  return { cue: { start, end: start + dash.trim().replace(/^\./, '').trim().length }, source };
}
