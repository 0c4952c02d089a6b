// Records → the marks on the page's words: layer, anchors, and the card that a click opens.
import type { Event, Span } from '@entente/record';
import type { Lookup } from '../lookup.js';
import { type Anchors, cueKey, statusKey } from './anchors.js';

export type MarkLayer = 'event' | 'status' | 'cue' | 'content' | 'actor' | 'place' | 'time' | 'edge';

export interface Mark extends Span {
  readonly layer: MarkLayer;
  /** the anchors of these words */
  readonly anchor: string;
  /** anchor of the card with details, if any */
  readonly card: string | null;
  /** further classes */
  readonly classes: readonly string[];
}

/** Every mark of one article; `quadOf` gives the quad class that sets the colour of an event. */
export function listMarks(
  lookup: Lookup,
  anchors: Anchors,
  quadOf: (event: Event) => number | undefined,
): Mark[] {
  return [
    ...eventMarks(lookup, anchors, quadOf),
    ...statementMarks(lookup, anchors),
    ...mentionMarks(lookup, anchors),
    ...timeMarks(lookup, anchors),
    ...edgeMarks(lookup),
  ];
}

const mark = (
  { start, end }: Span,
  layer: MarkLayer,
  { anchor, card = null, classes = [] }: { anchor: string; card?: string | null; classes?: string[] },
): Mark => ({ start, end, layer, anchor, card, classes });

const eventMarks = (lookup: Lookup, anchors: Anchors, quadOf: (event: Event) => number | undefined): Mark[] =>
  [...lookup.events.values()].flatMap((event) => {
    const card = anchors.get(event.id)!;
    const { trigger, status } = event;
    const quad = quadOf(event);
    const classes = [`st-${status.value}`, ...(quad ? [`q${quad}`] : [])];
    return [
      mark(trigger, 'event', { anchor: card, card, classes }),
      ...(status.cue
        ? [mark(status.cue, 'status', { anchor: anchors.get(statusKey(event.id))!, card })]
        : []),
    ];
  });

const statementMarks = (lookup: Lookup, anchors: Anchors): Mark[] =>
  [...lookup.statements.values()].flatMap((statement) => {
    const card = anchors.get(statement.id)!;
    const { cue, content } = statement;
    return [
      ...(cue ? [mark(cue, 'cue', { anchor: anchors.get(cueKey(statement.id))!, card })] : []),
      ...content.map((part) => mark(part, 'content', { anchor: card, card, classes: cue ? [] : ['lone'] })),
    ];
  });

const mentionMarks = (lookup: Lookup, anchors: Anchors): Mark[] =>
  [...lookup.mentions.values()].flatMap((mention) => {
    const layer = lookup.places.has(mention.chain) ? 'place' : 'actor';
    const card = anchors.get(mention.chain) ?? null;
    const anchor = anchors.get(mention.id)!;
    return mention.spans.map((span) =>
      mark(span, layer, { anchor, card, classes: [`k-${mention.mentionKind}`] }),
    );
  });

const timeMarks = (lookup: Lookup, anchors: Anchors): Mark[] =>
  [...lookup.times.values()].flatMap((time) =>
    time.spans.map((span) => mark(span, 'time', { anchor: anchors.get(time.id)! })),
  );

/** Byline and dateline, set in less prominent type. */
const edgeMarks = ({ article }: Lookup): Mark[] =>
  [article.byline, article.dateline?.span]
    .filter((span) => span !== null && span !== undefined)
    .map((span) => mark(span, 'edge', { anchor: '' }));
