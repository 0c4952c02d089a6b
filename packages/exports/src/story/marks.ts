// Records → the marks of a story file: brackets over words, split at paragraph ends, not crossing.
import { type Lookup, overlap, type QuotedSpan, type Span, trimSpan } from '@entente/record';
import { storyTime } from './values.js';

/** Kinds of marks: first letter of the ids → name. The order decides which of two equal spans is the outer one. */
export const LAYERS = { q: 'content', a: 'actor', p: 'place', t: 'time', v: 'event', c: 'cue' } as const;
export type Layer = keyof typeof LAYERS;

/** A bracket over words. `key`: id of its record (the Actor or Place of a mention); for a cue its position in the text. */
export interface Mark extends Span {
  readonly layer: Layer;
  readonly key: string;
}

/** The marks in text order (outer ones first), and one sentence for each mark that was moved or left out. */
export interface Marked {
  readonly marks: readonly Mark[];
  readonly leftOut: readonly string[];
}

/** The key of a cue with its own mark. */
export const cueKey = ({ start, end }: Span): string => `cue ${start} ${end}`;

/** Nesting marks, by priority: triggers, participants, other mentions, times, cues, contents; on a conflict the later one is changed. */
export function listMarks(lookup: Lookup, parts: readonly Span[]): Marked {
  const kept: Mark[] = [];
  const leftOut: string[] = [];
  const tell = (mark: Mark, why: string) =>
    leftOut.push(`${LAYERS[mark.layer]} ${quote(lookup, mark)}: ${why}`);
  for (const mark of wanted(lookup, parts)) {
    if (kept.some((other) => isSame(other, mark))) continue;
    if (!parts.some((part) => part.start <= mark.start && mark.end <= part.end)) {
      tell(mark, 'left out, it goes over the end of a paragraph');
      continue;
    }
    const fitted = mark.layer === 'v' && crosses(mark, kept) ? null : fit(lookup.article.text, mark, kept);
    if (!fitted) tell(mark, 'left out, it crosses another mark');
    else if (fitted !== mark) tell(mark, `written as ${quote(lookup, fitted)}, it crossed another mark`);
    if (fitted && !kept.some((other) => isSame(other, fitted))) kept.push(fitted);
  }
  const layers = Object.keys(LAYERS);
  const rank = ({ layer }: Mark) => layers.indexOf(layer);
  kept.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  return { marks: kept, leftOut };
}

const quote = ({ article }: Lookup, { start, end }: Span): string => {
  const words = article.text.slice(start, end).replace(/\s+/g, ' ');
  return `“${words.length > 60 ? `${words.slice(0, 28)} … ${words.slice(-28)}` : words}”`;
};
const isSame = (a: Mark, b: Mark): boolean => a.key === b.key && a.start === b.start && a.end === b.end;

/** All candidate marks, highest priority first. */
function wanted(lookup: Lookup, parts: readonly Span[]): Mark[] {
  const { events, mentions, statements, times, places } = lookup;
  const trim = ({ start, end }: Span) => trimSpan(lookup.article.text, { start, end });
  const mark = (layer: Layer, key: string, span: Span): Mark[] => {
    const trimmed = trim(span);
    return trimmed ? [{ layer, key, ...trimmed }] : [];
  };
  const triggers = [...events.values()].flatMap(({ id, trigger }) => mark('v', id, trigger));
  const inRole = new Set(roleMentions(lookup));
  const named = [...mentions.values()]
    .sort((a, b) => Number(inRole.has(b.id)) - Number(inRole.has(a.id)))
    .flatMap(({ chain, spans }) => spans.flatMap((span) => mark(places.has(chain) ? 'p' : 'a', chain, span)));
  const dated = [...times.values()].flatMap(({ id, value, spans }) =>
    storyTime(value) ? spans.flatMap((span) => mark('t', id, span)) : [],
  );
  const cues = [...statements.values()].flatMap(({ cue, cueEvent }) =>
    cue && !cueTrigger(lookup, cue, cueEvent) ? mark('c', cueKey(cue), cue) : [],
  );
  const contents = [...statements.values()]
    .sort((a, b) => lengthOf(b.content) - lengthOf(a.content))
    .flatMap(({ id, content }) =>
      content.flatMap((span) =>
        parts.flatMap((part) => (overlap(part, span) > 0 ? mark('q', id, within(part, span)) : [])),
      ),
    );
  return [...triggers, ...named, ...dated, ...cues, ...contents];
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
const within = (part: Span, span: Span): Span => ({
  start: Math.max(part.start, span.start),
  end: Math.min(part.end, span.end),
});

/** The event that attributes a statement: its `cueEvent`, or an event whose trigger equals the cue. */
export function cueTrigger(
  { events }: Lookup,
  cue: QuotedSpan,
  cueEvent: string | undefined,
): string | undefined {
  if (cueEvent && events.has(cueEvent)) return cueEvent;
  return [...events.values()].find(({ trigger }) => trigger.start === cue.start && trigger.end === cue.end)
    ?.id;
}

const roleMentions = ({ events, statements }: Lookup): string[] => [
  ...[...events.values()].flatMap(({ actors, recipients, place }) =>
    [...actors, ...recipients, ...(place ? [place] : [])].map(({ mention }) => mention),
  ),
  ...[...statements.values()].flatMap(({ sources, addressees, via }) =>
    [...sources, ...addressees, ...via].map(({ mention }) => mention),
  ),
];

const cuts = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);
const crosses = (mark: Mark, kept: readonly Mark[]): Mark | undefined =>
  kept.find((other) => cuts(mark, other));

/**
 * Moves a mark until it crosses no other; null when no words are left. A content is extended or cut to the nearer edge of the crossed mark; names, times and
 * cues lose the words that they share with it.
 */
function fit(text: string, mark: Mark, kept: readonly Mark[]): Mark | null {
  let at = mark;
  for (let turn = 0; turn < 20; turn++) {
    const other = crosses(at, kept);
    if (!other) return at;
    const isFirst = at.start < other.start;
    const edge = isFirst ? at.end : at.start;
    const apart = isFirst ? other.start : other.end;
    const over = isFirst ? other.end : other.start;
    const to = mark.layer === 'q' && Math.abs(edge - over) < Math.abs(edge - apart) ? over : apart;
    const moved = trimSpan(text, isFirst ? { start: at.start, end: to } : { start: to, end: at.end });
    if (!moved) return null;
    at = { ...at, ...moved };
  }
  return null;
}
