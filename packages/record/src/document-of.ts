// Article → its document, as far as the article tells: what the first room read is not part of a record, and records travel without it.
import type { Document } from './document.js';
import type { Article } from './kinds/index.js';

/** Text that an article cannot account for is filled with line breaks, up to so many times the length of what it can. */
const MOST_UNTOLD = 4;

/** The document of an article that comes as records alone: each run and each dropped piece stands where the article says, line breaks between them. Metadata of the markup is unknown. */
export function documentOf(article: Article): Document {
  const { document, origin, url, fields, publisher, published } = article;
  const given = {
    ...(published.basis === 'given' && published.value ? { date: published.value } : {}),
    ...(publisher.basis === 'given' && publisher.value ? { publisher: publisher.value } : {}),
    ...(url ? { url } : {}),
    ...(origin ? { origin } : {}),
    ...(fields ? { fields } : {}),
  };
  return { id: document, mime: 'text/plain', text: textOf(article), metadata: {}, given };
}

function textOf({ text, runs, dropped }: Article): string {
  const pieces = [
    ...runs.map(({ start, end, from }) => ({ from, words: text.slice(start, end) })),
    ...dropped.map(({ from, quote }) => ({ from, words: quote })),
  ].sort((a, b) => a.from - b.from);
  const told = pieces.reduce((sum, { words }) => sum + words.length, 1000);
  const parts: string[] = [];
  let length = 0;
  for (const { from, words } of pieces) {
    if (from > told * MOST_UNTOLD) return text; // offsets that no document has
    if (from < length) continue; // a piece within another
    parts.push('\n'.repeat(from - length), words);
    length = from + words.length;
  }
  return parts.length > 0 ? parts.join('') : text;
}
