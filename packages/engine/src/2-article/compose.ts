// The arranged paragraphs → the article's one text (headline, empty line, paragraphs parted by empty lines) and the runs back to the document.
import type { Span } from '@entente/record';
import type { Arrangement } from './arrange.js';
import { foldParagraph } from './fold.js';
import type { Paragraph, Run } from './paragraph.js';

/** The text, where its parts lie, and where it was copied from. */
export interface Composed {
  readonly text: string;
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly paragraphs: readonly Span[];
  readonly runs: readonly Run[];
}

/** Puts the text together. A headline that only the caller or the metadata knows stands first and has no run. */
export function compose(arranged: Arrangement, stated: string | undefined): Composed {
  const title = arranged.title ?? (stated ? unsourced(stated) : null);
  const parts = [...(title ? [title] : []), ...arranged.body];
  const spans: Span[] = [];
  const runs: Run[] = [];
  let at = 0;
  for (const part of parts) {
    spans.push({ start: at, end: at + part.text.length });
    for (const run of part.runs) runs.push({ start: at + run.start, end: at + run.end, from: run.from });
    at += part.text.length + 2;
  }
  const bylineAt = arranged.byline ? parts.indexOf(arranged.byline) : -1;
  return {
    text: parts.map((part) => part.text).join('\n\n'),
    title: title ? spans[0]! : null,
    byline: bylineAt < 0 ? null : spans[bylineAt]!,
    paragraphs: spans.slice(title ? 1 : 0),
    runs,
  };
}

function unsourced(stated: string): Paragraph | null {
  const folded = foldParagraph(stated, [{ from: 0, to: stated.length }]);
  return folded ? { ...folded, runs: [] } : null;
}
