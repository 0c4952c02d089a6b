// One event → its block of the text format: actors → TYPE mode → recipients; status, time, place; reporting chain; its sentence.
import {
  type Event,
  isSureEvent,
  isWholeCountry,
  listReporting,
  type Participant,
  type QuotedSpan,
  type ReportingLink,
} from '@entente/record';
import { findWho, type Lookup, nameOf, shortId, wordsOf } from '../lookup.js';
import { type Piece, piece, type Style } from './pieces.js';
import { markSentence, type StyledSpan } from './sentence.js';

/** The lines of a block before wrapping. `numbers` gives each event its number. */
export function eventPieces(
  lookup: Lookup,
  event: Event,
  { numbers, colour }: { numbers: ReadonlyMap<string, number>; colour: boolean },
): readonly (readonly Piece[])[] {
  const marks = sentenceMarks(lookup, event);
  const sentence = markSentence(lookup.article.text, event.sentence, { marks, colour });
  return [
    headPieces(lookup, event),
    circumstances(lookup, event, numbers),
    chainPieces(listReporting(lookup, event.statements)),
    sentence,
  ];
}

function headPieces(lookup: Lookup, event: Event): Piece[] {
  const { actors, recipients, type, mode } = event;
  const arrow = piece(' → ', 'dim');
  return [
    ...(actors.length > 0 ? namePieces(lookup, actors, 'who') : [piece('?', 'dim')]),
    arrow,
    piece(mode ? `${type} ${mode}` : type, 'type'),
    ...(recipients.length > 0 ? [arrow, ...namePieces(lookup, recipients, 'whom')] : []),
  ];
}

/** `Kenya + Somalia`; a plural with its members: `both sides (Kenya, Somalia)`. */
export function namePieces(lookup: Lookup, participants: readonly Participant[], style: Style): Piece[] {
  const refs = [...new Set(participants.map(({ ref }) => ref))];
  return refs.flatMap((ref, i) => [
    ...(i > 0 ? [piece(' + ', 'dim')] : []),
    piece(nameOf(lookup, ref), style),
    ...memberPieces(lookup, ref),
  ]);
}

function memberPieces(lookup: Lookup, ref: string): Piece[] {
  const who = findWho(lookup, ref);
  const members = who?.kind === 'actor' ? (who.members ?? []) : [];
  return members.length > 0
    ? [piece(` (${members.map((member) => nameOf(lookup, member)).join(', ')})`, 'dim')]
    : [];
}

function circumstances(lookup: Lookup, event: Event, numbers: ReadonlyMap<string, number>): Piece[] {
  const { status, time, day, place, where, contexts, sameAs } = event;
  const parts: Piece[][] = [
    [piece(status.value, status.value === 'occurred' ? 'plain' : 'status'), ...quoted(status.cue)],
  ];
  if (event.confidence !== undefined) parts.push([confidencePiece(event.confidence, isSureEvent(event))]);
  if (time) {
    const words = lookup.times.get(time.ref)?.spans[0];
    parts.push([piece(time.value ?? 'undated', 'when'), ...quoted(words, time.value)]);
  } else if (day)
    parts.push([
      piece(day.value === 'PAST' ? 'earlier' : day.value, 'when'),
      piece(' by context', 'dim'),
      ...quoted(day.words, day.value),
    ]);
  if (event.echo) parts.push([piece('background told again', 'dim')]);
  if (place) {
    const name = placeName(lookup, place.ref);
    parts.push([piece('in '), piece(name, 'where'), ...quoted(wordsOf(lookup, place), name)]);
  }
  if (where) parts.push(elsewhere(where));
  if (contexts.length > 0) parts.push([piece(contexts.join(', '), 'dim')]);
  const same = sameAs ? numbers.get(sameAs) : undefined;
  if (same) parts.push([piece(`same happening as ${same}`, 'dim')]);
  parts.push([piece(shortId(event.id), 'dim')]);
  return parts.flatMap((part, i) => (i === 0 ? part : [piece(' · ', 'dim'), ...part]));
}

/** `somewhere in Kenya by context (“Kenyan police”)` */
const elsewhere = ({ location, words }: NonNullable<Event['where']>): Piece[] => [
  piece(isWholeCountry(location) ? 'somewhere in ' : 'in '),
  piece(location.name, 'where'),
  piece(' by context', 'dim'),
  ...quoted(words, location.name),
];

/** `81 % sure`; events that do not count by default are marked. */
export const confidencePiece = (confidence: number, isSure: boolean): Piece =>
  isSure
    ? piece(`${Math.round(confidence * 100)} % sure`, 'dim')
    : piece(`unsure: ${Math.round(confidence * 100)} %`, 'warn');

/** ` (“Tuesday”)`, unless the words equal the text just printed. */
function quoted(words: QuotedSpan | null | undefined, printed: string | null = null): Piece[] {
  return words && words.quote !== printed ? [piece(` (“${words.quote}”)`, 'dim')] : [];
}

/** The place's name and, where it is known, its country's code. */
function placeName(lookup: Lookup, ref: string): string {
  const who = findWho(lookup, ref);
  const location = who?.kind === 'place' ? who.location : who?.place;
  const country = location?.country;
  return country && location.feature !== 'country'
    ? `${nameOf(lookup, ref)} (${country})`
    : nameOf(lookup, ref);
}

/** `according to UN experts (“allege”) › Jornal Maianga › Turtle Bay Ledger`, or `denied by …`; with an empty chain of sources, the outlet. */
export function chainPieces(links: readonly ReportingLink[]): Piece[] {
  const pieces = links.flatMap((link, i) => [
    ...(i > 0 ? [piece(' › ', 'dim')] : []),
    piece(link.name),
    ...(link.denied && i > 0 ? [piece(' denies it', 'warn')] : []),
    ...quoted(link.cue),
  ]);
  return [links[0]?.denied ? piece('denied by ', 'warn') : piece('according to ', 'dim'), ...pieces];
}

function sentenceMarks(lookup: Lookup, event: Event): StyledSpan[] {
  const of = (participants: readonly Participant[], style: Style) =>
    participants.map((participant) => ({ span: wordsOf(lookup, participant), style }));
  const time = event.time ? lookup.times.get(event.time.ref)?.spans[0] : undefined;
  return [
    { span: event.trigger, style: 'trigger' as const },
    { span: event.status.cue, style: 'status' as const },
    { span: time, style: 'when' as const },
    ...of(event.place ? [event.place] : [], 'where'),
    ...of(event.actors, 'who'),
    ...of(event.recipients, 'whom'),
  ].flatMap(({ span, style }) => (span ? [{ start: span.start, end: span.end, style }] : []));
}
