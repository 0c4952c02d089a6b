// Records of one article → the marks on its words: layer, record, and the fact that a click focuses.
import { type EventRow, isSure, type Lookup, type Span } from '@entente/record';

/** What kind of words these are; the reader of the page switches layers by `LAYERS`. */
export type MarkLayer =
  | 'event'
  | 'status'
  | 'cue'
  | 'content'
  | 'actor'
  | 'place'
  | 'time'
  | 'edge'
  | 'found';

/** A marked range of words. */
export interface Mark extends Span {
  readonly layer: MarkLayer;
  /** id of the record; with the prefix `cue:` or `status:` for its cue or status cue */
  readonly key: string;
  /** the event, statement, actor or place that a click focuses; null when there is none */
  readonly fact: string | null;
  readonly classes: readonly string[];
}

/** Switches of the reader: name in the address (`hide=`), label, and the marks each one shows. */
export const LAYERS: readonly {
  readonly name: string;
  readonly label: string;
  readonly marks: readonly MarkLayer[];
}[] = [
  { name: 'events', label: 'Events', marks: ['event', 'status'] },
  { name: 'statements', label: 'Statements', marks: ['cue', 'content'] },
  { name: 'actors', label: 'Actors', marks: ['actor'] },
  { name: 'places', label: 'Places', marks: ['place'] },
  { name: 'times', label: 'Times', marks: ['time'] },
];

/** Key of the words that attribute a statement. */
export const cueKey = (id: string): string => `cue:${id}`;
/** Key of the words that show an event's status. */
export const statusKey = (id: string): string => `status:${id}`;

/** Every mark of one article, by start. */
export function listMarks(lookup: Lookup, rows: readonly EventRow[]): Mark[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [
    ...eventMarks(lookup, byId),
    ...statementMarks(lookup),
    ...mentionMarks(lookup),
    ...timeMarks(lookup),
    ...edgeMarks(lookup),
  ].sort((a, b) => a.start - b.start);
}

const eventMarks = (lookup: Lookup, rows: ReadonlyMap<string, EventRow>): Mark[] =>
  [...lookup.events.values()].flatMap(({ id, trigger, status }) => {
    const row = rows.get(id);
    const unsure = row && !isSure(row) ? ['unsure'] : [];
    const classes = [`st-${status.value}`, `q${row?.quad ?? 0}`, ...unsure];
    return [
      mark(trigger, 'event', { key: id, fact: id, classes }),
      ...(status.cue ? [mark(status.cue, 'status', { key: statusKey(id), fact: id })] : []),
    ];
  });

const statementMarks = (lookup: Lookup): Mark[] =>
  [...lookup.statements.values()].flatMap(({ id, cue, content }) => [
    ...(cue ? [mark(cue, 'cue', { key: cueKey(id), fact: id })] : []),
    ...content.map((part) => mark(part, 'content', { key: id, fact: id, classes: cue ? [] : ['lone'] })),
  ]);

const mentionMarks = (lookup: Lookup): Mark[] =>
  [...lookup.mentions.values()].flatMap(({ id, chain, spans }) =>
    spans.map((span) => mark(span, lookup.places.has(chain) ? 'place' : 'actor', { key: id, fact: chain })),
  );

const timeMarks = (lookup: Lookup): Mark[] =>
  [...lookup.times.values()].flatMap(({ id, spans }) =>
    spans.map((span) => mark(span, 'time', { key: id, fact: eventOf(lookup, id) })),
  );

/** The first event that a time dates. */
const eventOf = (lookup: Lookup, time: string): string | null =>
  [...lookup.events.values()].find((event) => event.time?.ref === time)?.id ?? null;

/** Matches of a search, shown among the marks. */
export const foundMarks = (spans: readonly Span[]): Mark[] =>
  spans.map((span, at) => mark(span, 'found', { key: `found:${at}`, fact: null }));

/** Byline and dateline, set in less prominent type. */
const edgeMarks = ({ article }: Lookup): Mark[] =>
  [article.byline, article.dateline?.span]
    .filter((span) => span !== null && span !== undefined)
    .map((span) => mark(span, 'edge', { key: 'edge', fact: null }));

interface MarkFields {
  readonly key: string;
  readonly fact: string | null;
  readonly classes?: readonly string[];
}
const mark = ({ start, end }: Span, layer: MarkLayer, { key, fact, classes = [] }: MarkFields): Mark => ({
  start,
  end,
  layer,
  key,
  fact,
  classes,
});
