// Text and marks → paragraphs of flat runs of words, each with all marks over it. Flat, not nested, because marks of different layers may cross.
import type { Span } from '@entente/record';
import type { Mark } from './marks.js';

/** A range of words with the same marks. */
export interface Run extends Span {
  readonly marks: readonly Mark[];
}
/** A paragraph split into runs. */
export interface Paragraph extends Span {
  readonly runs: readonly Run[];
}

/** The paragraphs of a text, cut at every edge of a mark. `marks` by start. */
export const splitRuns = (text: string, marks: readonly Mark[]): Paragraph[] =>
  splitParagraphs(text).map((paragraph) => ({ ...paragraph, runs: runsOf(paragraph, marks) }));

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

function runsOf(paragraph: Span, all: readonly Mark[]): Run[] {
  const marks = all.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
  const clamp = (at: number) => Math.min(Math.max(at, paragraph.start), paragraph.end);
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const mark of marks) edges.add(clamp(mark.start)).add(clamp(mark.end));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    return { start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** Priority where several facts share words: trigger, cue, status cue, time, names, content. */
const ORDER: readonly Mark['layer'][] = ['event', 'cue', 'status', 'time', 'actor', 'place', 'content'];

/** The mark that a click on a run selects; the innermost of its layer. */
export const chiefMark = ({ marks }: Run): Mark | null =>
  ORDER.map((layer) => marks.findLast((mark) => mark.layer === layer && mark.fact !== null)).find(Boolean) ??
  null;
