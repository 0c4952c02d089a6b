// Text + the spans that the model took for times → the time layer: bounds mended, missed dates added, what can't be dated dropped.

import type { Knowledge } from '@entente/knowledge';
import {
  ALL_RULES,
  firstEndingAfter,
  type IsOn,
  overlap,
  type ScoredSpan,
  type Span,
  type TimeLayer,
} from '@entente/record';
import { language } from '../../language.js';
import { boundsOf, parseDay } from './calendar.js';
import type { Match } from './expression.js';
import { readExpression } from './grammar.js';
import { isName, surnamesOf } from './name-traps.js';
import { isAnchor, type Resolution, resolve } from './resolve.js';
import { readTense, type Tense } from './tense.js';
import { type Token, tokenize } from './tokens.js';

/** What is known besides the text. */
export interface TimeOptions {
  /** day of publication, YYYY-MM-DD; null when it is unknown */
  readonly published: string | null;
  /** day of publication of what stands at an offset, where parts of the text have days of their own */
  readonly dayAt?: (offset: number) => string | null;
  readonly knowledge: Pick<Knowledge, 'outlet'>;
  /** name of the model that gave the spans, for `by` */
  readonly model?: string;
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
}

/** How sure the grammar is of a date it found alone: the share of such spans that the gold of the corpus has (0.95). */
const GRAMMAR_SCORE = 0.95;

/** An expression or, where the grammar reads none, a time that only the model saw. */
interface Candidate extends Span {
  readonly first: number;
  readonly match: Match | null;
  readonly origins: readonly number[];
}

/** The time layer of a text, in text order; `modelTimes` in text order as well. */
export function findTimes(
  text: string,
  sentences: readonly Span[],
  modelTimes: readonly ScoredSpan[],
  { published, dayAt = () => published, knowledge, model = 'model', isOn = ALL_RULES }: TimeOptions,
): TimeLayer[] {
  const tokens = tokenize(text);
  const sentenceOf = sentenceReader(tokens, sentences);
  const resolveOn = resolverByDay();
  return findCandidates(tokens, modelTimes, knowledge).flatMap((candidate): TimeLayer[] => {
    const { first, match, origins } = candidate;
    if (origins.length === 0 && !isOn('time-grammar@1')) return [];
    const { start, end } =
      isOn('time-bounds@1') || origins.length === 0 ? candidate : modelTimes[origins[0]!]!;
    const sentence = sentenceOf(first);
    const resolution =
      match && isOn('time-value@1')
        ? resolveOn(dayAt(candidate.start))(
            match,
            readTense(tokens, { first, last: first + match.length }, sentence),
            sentence.start,
          )
        : UNDATED;
    if (match?.expression.form === 'length' && resolution.value === null) return [];
    const seen = origins.map((i) => modelTimes[i]!);
    const mended = match && !seen.some((span) => span.start === start && span.end === end);
    const score = seen.length ? Math.max(...seen.map((span) => span.score)) : GRAMMAR_SCORE;
    const rules = seen.length ? (mended ? ['time-bounds@1'] : []) : ['time-grammar@1'];
    const by = [
      ...(seen.length ? [model] : []),
      ...rules,
      ...(resolution.value === null ? [] : ['time-value@1']),
    ];
    return [{ start, end, origins, ...resolution, score, by }];
  });
}

const UNDATED: Resolution = { value: null, granularity: 'vague', basis: 'relative' };

/** A resolver for each day of publication in turn: what one entry of a live page tells of is no anchor for the next. */
function resolverByDay(): (published: string | null) => ReturnType<typeof resolver> {
  let day: string | null | undefined;
  let current = resolver(null);
  return (published) => {
    if (published !== day) current = resolver(parseDay(published));
    day = published;
    return current;
  };
}

/** Resolves expressions in text order, and keeps the date last told of for those that count from it. */
function resolver(published: number | null): (match: Match, tense: Tense, sentence: number) => Resolution {
  let anchor: string | null = null;
  let past: string | null = null;
  let near: { readonly sentence: number; readonly value: string } | null = null;
  return ({ expression }, tense, sentence) => {
    const told = tense === 'past' ? (past ?? anchor) : anchor;
    const resolution = resolve(expression, {
      published,
      tense,
      anchor: told,
      near: near?.sentence === sentence ? near.value : null,
    });
    const { value } = resolution;
    if (value === null || !isAnchor(expression)) return resolution;
    anchor = value;
    near = { sentence, value };
    if (published === null || (boundsOf(value)?.start ?? Number.POSITIVE_INFINITY) <= published) past = value;
    return resolution;
  };
}

/** Clear expressions, those that the model saw too, and times that the model alone saw, in text order. */
function findCandidates(
  tokens: readonly Token[],
  modelTimes: readonly Span[],
  knowledge: Pick<Knowledge, 'outlet'>,
): Candidate[] {
  const surnames = surnamesOf(tokens);
  const found: Candidate[] = [];
  let m = 0;
  for (let at = 0; at < tokens.length; ) {
    const { start } = tokens[at]!;
    const match = readExpression(tokens, at);
    const end = match ? tokens[at + match.length - 1]!.end : tokens[at]!.end;
    while (m < modelTimes.length && modelTimes[m]!.end <= start) m++;
    const origins = match ? overlapping(modelTimes, m, { start, end }) : [];
    const taken =
      match && (origins.length > 0 || (match.clear && !isName(tokens, at, { match, surnames, knowledge })));
    if (taken) found.push({ start, end, first: at, match, origins });
    at += taken ? match.length : 1;
  }
  return [...found, ...modelOnly(tokens, modelTimes, found)].sort((a, b) => a.start - b.start);
}

function overlapping(spans: readonly Span[], from: number, span: Span): number[] {
  const indexes: number[] = [];
  for (let i = from; i < spans.length && spans[i]!.start < span.end; i++)
    if (overlap(spans[i]!, span) > 0) indexes.push(i);
  return indexes;
}

/** A noun that may be a date which only its readers know (`Flag Day`, `the night of the coup`); no clock time, age or term. */
const DATABLE = language.times.datable;

/** Times of the model in which the grammar reads nothing; they stay without a value, unless nothing datable is in them. */
function modelOnly(
  tokens: readonly Token[],
  modelTimes: readonly Span[],
  found: readonly Candidate[],
): Candidate[] {
  const read = new Set(found.flatMap(({ origins }) => origins));
  return modelTimes.flatMap(({ start, end }, i): Candidate[] => {
    const first = firstEndingAfter(tokens, start);
    const words: string[] = [];
    for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) words.push(tokens[at]!.text);
    if (read.has(i) || words.length === 0 || !DATABLE.test(words.join(' '))) return [];
    return [{ start, end, first, match: null, origins: [i] }];
  });
}

/** Token range of the sentence that holds a token; asked in text order. Text outside all sentences is its own. */
function sentenceReader(
  tokens: readonly Token[],
  sentences: readonly Span[],
): (at: number) => { start: number; end: number } {
  let s = 0;
  let range = { start: 0, end: 0 };
  return (at) => {
    const offset = tokens[at]!.start;
    if (at >= range.start && at < range.end) return range;
    while (s < sentences.length && sentences[s]!.end <= offset) s++;
    const sentence = sentences[s];
    const inside = sentence !== undefined && sentence.start <= offset;
    const from = inside ? sentence.start : (sentences[s - 1]?.end ?? 0);
    const to = inside ? sentence.end : (sentence?.start ?? Number.POSITIVE_INFINITY);
    range = { start: firstEndingAfter(tokens, from), end: Math.max(at + 1, firstEndingAfter(tokens, to)) };
    return range;
  };
}
