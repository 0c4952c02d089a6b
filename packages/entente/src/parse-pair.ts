// A sentence with source and target given by marks, words or ranges → its plain text and the ranges of both.
// The marks <s>…</s> and <t>…</t> are those of the PLV data set (Hu and others 2024, Zero-Shot-PLOVER).
import { bySpan, overlap, type Pair, type Span, trimSpan } from '@entente/record';

/** Input form of a party: its words, or ranges [start, end) of the plain text. */
export type GivenParty = string | readonly (readonly [start: number, end: number])[];

/** Input form of a sentence: with marks, or plain with both parties in separate fields. Marks take precedence. */
export interface GivenPair {
  readonly text: string;
  readonly source?: GivenParty | undefined;
  readonly target?: GivenParty | undefined;
}

/** The plain text, and the ranges of each party in it: in text order, not empty, not overlapping. A target that the text does not name has no range. */
export interface MarkedPair extends Pair {
  readonly text: string;
}

/** Thrown when a pair can't be parsed: what was found, what was expected, where. Offsets are UTF-16 code units into the input. */
export class PairError extends Error {
  override readonly name = 'PairError';
}

type Role = 'source' | 'target';
const MARKS: Readonly<Record<Role, string>> = { source: 's', target: 't' };
const MARK = /<(\/?)([st])>/g;

/** Whether a text has marks, well-formed or not. */
export const hasMarks = (text: string): boolean => text.search(MARK) >= 0;

/**
 * Parses the pair of a sentence. The sentence must name the source, but not the target (`Teachers went on strike`, against a ministry that is not named). `<s>Kenya</s> warned <t>Somalia</t>.` → `Kenya warned Somalia.`, source 0–5, target 13–20.
 * @throws PairError
 */
export function parsePair({ text, source, target }: GivenPair): MarkedPair {
  if (text.trim() === '') throw new PairError('text: found nothing, expected a sentence');
  if (hasMarks(text)) return readMarks(text);
  const [own, other] = [listRanges(text, 'source', source), listRanges(text, 'target', target)];
  if (own.length === 0) throw absent('source', source);
  const pair = typeof source === 'string' || typeof target === 'string' ? keepLonger(own, other) : null;
  const found = { text, source: pair?.[0] ?? own, target: pair?.[1] ?? other };
  if (found.source.length === 0) throw covered('source', source, target);
  refuseOverlap([...found.source, ...found.target]);
  return found;
}

/** Removes the marks. White space at the ends of marked ranges is trimmed. */
function readMarks(marked: string): MarkedPair {
  const spans: Readonly<Record<Role, Span[]>> = { source: [], target: [] };
  let text = '';
  let after = 0;
  let open: { readonly role: Role; readonly start: number; readonly at: number } | null = null;
  for (const { 0: mark, 1: slash, 2: letter, index } of marked.matchAll(MARK)) {
    text += marked.slice(after, index);
    after = index + mark.length;
    const role: Role = letter === 's' ? 'source' : 'target';
    if (slash === '') {
      if (open) throw within(mark, index, open.role);
      open = { role, start: text.length, at: index };
      continue;
    }
    if (!open) throw new PairError(`text: found ${mark} at ${index} without <${letter}> before it`);
    if (open.role !== role) throw within(mark, index, open.role);
    const span = trimSpan(text, { start: open.start, end: text.length });
    if (!span)
      throw new PairError(
        `text: found nothing between <${letter}> at ${open.at} and ${mark} at ${index}, expected the words that name the ${role}`,
      );
    spans[role].push(span);
    open = null;
  }
  if (open)
    throw new PairError(
      `text: found <${MARKS[open.role]}> at ${open.at}, expected </${MARKS[open.role]}> after it`,
    );
  if (spans.source.length === 0) throw unnamed('source', 'no');
  return { text: text + marked.slice(after), ...spans };
}

const within = (mark: string, at: number, role: Role): PairError =>
  new PairError(`text: found ${mark} at ${at} within <${MARKS[role]}>, expected </${MARKS[role]}> first`);

const unnamed = (role: Role, found: string): PairError =>
  new PairError(
    `${role}: found ${found} <${MARKS[role]}>…</${MARKS[role]}> in the text, expected the words that name the ${role} marked so`,
  );

/** Ranges of a party given by words or ranges; empty when the text does not contain it. */
function listRanges(text: string, role: Role, given: GivenParty | undefined): Span[] {
  if (!isGiven(given)) return [];
  if (typeof given !== 'string') return checkRanges(text, role, given);
  const words = given.trim();
  const exact = findWords(text, words, 'gu');
  return exact.length > 0 ? exact : findWords(text, words, 'giu');
}

const isGiven = (given: GivenParty | undefined): given is GivenParty =>
  given !== undefined && (typeof given === 'string' ? given.trim() !== '' : given.length > 0);

const absent = (role: Role, given: GivenParty | undefined): PairError =>
  isGiven(given)
    ? new PairError(
        `${role}: found no “${shorten(String(given).trim())}” in the text, expected words of the text`,
      )
    : unnamed(role, 'neither words of its own nor');

/** Every whole-word match of these words. Any white space matches, and straight and curved apostrophes are equal. */
function findWords(text: string, words: string, flags: string): Span[] {
  const pattern = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}_])`, flags);
  return [...text.matchAll(whole)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function checkRanges(text: string, role: Role, ranges: readonly (readonly [number, number])[]): Span[] {
  return ranges
    .map(([start, end]) => {
      const isWithin = Number.isInteger(start) && start >= 0 && Number.isInteger(end) && end <= text.length;
      const span = isWithin && start < end ? trimSpan(text, { start, end }) : null;
      if (span) return span;
      throw new PairError(
        `${role}: found the range ${start}–${end}, expected one with words in it, within 0–${text.length}`,
      );
    })
    .sort(bySpan);
}

/** Removes matches of one party inside longer matches of the other (`Kenya` in `Kenya Police`). */
function keepLonger(source: readonly Span[], target: readonly Span[]): readonly [Span[], Span[]] {
  const length = ({ start, end }: Span) => end - start;
  const keep = (own: readonly Span[], others: readonly Span[]) =>
    own.filter((span) => !others.some((other) => overlap(span, other) > 0 && length(other) > length(span)));
  return [keep(source, target), keep(target, source)];
}

const covered = (role: Role, own: GivenParty | undefined, other: GivenParty | undefined): PairError =>
  new PairError(
    `${role}: found “${shorten(String(own))}” only within “${shorten(String(other))}”, expected words apart from the other party’s`,
  );

function refuseOverlap(spans: readonly Span[]): void {
  const sorted = [...spans].sort(bySpan);
  for (const [i, span] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next && overlap(span, next) > 0)
      throw new PairError(
        `source and target: found ${span.start}–${span.end} and ${next.start}–${next.end}, expected words that do not overlap`,
      );
  }
}

const shorten = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words);
