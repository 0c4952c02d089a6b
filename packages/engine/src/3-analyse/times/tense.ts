// Whether the clause round a date expression tells of what was or of what is to come: it decides which Tuesday `Tuesday` is.
// A preposition that says so decides first; then the verb that governs: the nearest before the expression in its clause, else behind it.
import { language } from '../../language.js';
import { isCapital, isLowerWord, type Token } from './tokens.js';

const {
  carriedOut: CARRIED_OUT,
  clauseStarts: CLAUSE_STARTS,
  forwardParticiples: FORWARD_PARTICIPLES,
  functionWords: FUNCTION_WORDS,
  futureBeforeOn: FUTURE_BEFORE_ON,
  futureBeforeTo: FUTURE_BEFORE_TO,
  futureWords: FUTURE_WORDS,
  months: MONTHS,
  notPast: NOT_PAST,
  nounsAfterTo: NOUNS_AFTER_TO,
  pastAuxiliaries: PAST_AUXILIARIES,
  plannedProgressives: PLANNED_PROGRESSIVES,
  records: RECORDS,
  seasons: SEASONS,
  strongPasts: STRONG_PASTS,
  timetableVerbs: TIMETABLE_VERBS,
  unchangedPasts: UNCHANGED_PASTS,
  unplanned: UNPLANNED,
  weekdays: WEEKDAYS,
} = language.calendar;

/** What a clause tells of; null when its words do not say. */
export type Tense = 'past' | 'future' | null;
/** Where an expression begins and ends, and how far back its sentence is read. */
interface Reach {
  readonly first: number;
  readonly last: number;
  readonly start: number;
}
interface Range {
  readonly start: number;
  readonly end: number;
}
/** Words looked at on either side: keeps the cost linear where a text has no sentence ends. */
const REACH = 60;

/** The tense of the clause round the tokens `[first, last)` within the sentence `[start, end)`. */
export function readTense(
  tokens: readonly Token[],
  expression: { readonly first: number; readonly last: number },
  sentence: Range,
): Tense {
  const { first, last } = expression;
  const reach = { start: Math.max(sentence.start, first - REACH), end: Math.min(sentence.end, last + REACH) };
  if (isHeading(tokens, first, last) || isOfUnplanned(tokens, last, reach.end)) return 'past';
  const clause = { start: clauseStart(tokens, first, reach.start), end: clauseEnd(tokens, last, reach.end) };
  const own =
    backward(tokens, first, clause.start) ??
    forward(tokens, last, clause.end) ??
    byTimetable(tokens, first, clause);
  const behind = () => forward(tokens, clause.end, reach.end);
  const before = () => (clause.start > reach.start ? backward(tokens, clause.start, reach.start) : null);
  // `a summit on Tuesday that failed`: the relative clause tells of the same noun
  const relative = language.grammar.relativeSubject.test(tokens[clause.end]?.lower ?? '');
  const byVerb = own ?? (relative ? behind() : null) ?? before() ?? behind();
  const byWords = byPreposition(tokens, { first, last, start: reach.start }, { own, byVerb });
  if (byWords) return byWords;
  // `to discuss the May 3 report`: a noun with a date of its own does not take the tense of an infinitive before it
  const isOwn = belongsToNoun(tokens, last) && !isWeekday(tokens, expression);
  return isOwn && byVerb === 'future' && isAfterInfinitive(tokens, first, clause.start) ? null : byVerb;
}

const isWeekday = (tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean =>
  tokens.slice(first, last).some(({ lower }) => WEEKDAYS.has(lower));

/** The verb nearest before the expression is an infinitive. */
function isAfterInfinitive(tokens: readonly Token[], first: number, start: number): boolean {
  for (let i = first - 1; i >= start; i--) if (verbTense(tokens, i, start)) return tokens[i]!.lower === 'to';
  return false;
}

/** `the Oct. 13 attack`, `Tuesday's deadly bombing`: up to three words after the date comes the noun of what nobody announces. */
function isOfUnplanned(tokens: readonly Token[], last: number, end: number): boolean {
  if (!belongsToNoun(tokens, last)) return false;
  let i = /^['’]$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
  if (tokens[i]?.lower === 's') i++;
  for (const stop = Math.min(end, i + 4); i < stop && isPartOfPhrase(tokens[i]!); i++)
    if (UNPLANNED.has(tokens[i]!.lower) && !isPartOfPhrase(tokens[i + 1])) return true;
  return false;
}

/** A word that an attribute and its noun may be: no mark, no function word. */
const isPartOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{L}-]+$/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);

/** A date that heads a paragraph, as in a chronology: `26 July — Officers lock up the president`. */
function isHeading(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[first]!.gap === 'paragraph' &&
    /^[:—–]$/.test(tokens[last]?.text ?? '') &&
    tokens[last]!.gap !== 'paragraph'
  );
}

/** No tense is marked: `meets again on Monday` is a timetable, and looks ahead. */
function byTimetable(tokens: readonly Token[], first: number, { start, end }: Range): Tense {
  if (tokens[first]!.gap === 'paragraph' || !language.times.onFromIn.test(tokens[first - 1]?.lower ?? ''))
    return null;
  return tokens.slice(start, end).some(({ lower }) => TIMETABLE_VERBS.has(lower)) ? 'future' : null;
}

/** What the words round the expression say, over the verb. */
function byPreposition(
  tokens: readonly Token[],
  at: Reach,
  { own, byVerb }: { own: Tense; byVerb: Tense },
): Tense {
  const { first, last, start } = at;
  const words = tokens.slice(Math.max(start, first - 6), first).filter(({ text }) => !/^["“‘]$/.test(text));
  const [one = '', two = '', three = '', four = ''] = words.map(({ lower }) => lower).reverse();
  if (one === 'since') return 'past';
  // `until noon on Friday`, but not `from Friday until midnight on Sunday`
  const until = [one, two, three].findIndex((word) => language.times.until.test(word));
  if (until >= 0 && !isDateWord([two, three, four][until]!)) return 'future';
  if (belongsToNoun(tokens, last)) return null;
  if (language.times.forTo.test(one) && isNamed(tokens, first)) return 'future';
  if (one === 'than' && two === 'later') return 'future';
  if (STARTING.test(one) || (language.times.onFromIn.test(one) && STARTING.test(two))) return 'future';
  if (language.times.onIn.test(one) && (isAheadOf(words) || isCalledFor(words))) return 'future';
  if (
    one === 'from' &&
    !language.times.rangeJoin.test(tokens[last]?.lower ?? '') &&
    own !== 'past' &&
    !RECORDS.has(two)
  )
    return 'future';
  if (one === 'by') {
    const opens = words.length === 1 || /^[,;:]$/.test(two);
    return byVerb === 'past' && (opens || hasBefore(tokens, first, start)) ? null : 'future';
  }
  return language.times.onIn.test(one) && FORWARD_PARTICIPLES.has(two) && byVerb !== 'past' ? 'future' : null;
}

/** `blamed for Tuesday's attack`, `by Friday prayers`: the preposition governs the noun, not the date. */
const belongsToNoun = (tokens: readonly Token[], last: number): boolean =>
  /^['’]$/.test(tokens[last]?.text ?? '') ||
  (isLowerWord(tokens[last]) && !FUNCTION_WORDS.has(tokens[last]!.lower));

/** `tariffs starting in July`, `with effect from Monday`. */
const STARTING = language.times.starting;

/** `ahead of talks on Friday`. */
const isAheadOf = (words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => lower === 'ahead' && words[i + 1]?.lower === 'of');

/** `called for a general strike on Thursday`: for what takes a day to be held; `called for restraint on Thursday` was said that day. */
const isCalledFor = (words: readonly Token[]): boolean =>
  language.times.calledFor.test(words.map(({ lower }) => lower).join(' '));

/** `for Friday`, `to 9 August`, `for the autumn`; not `for ten days`. */
const isNamed = (tokens: readonly Token[], first: number): boolean =>
  [first, first + 1].some((at) => isCapital(tokens[at])) ||
  language.times.dateOpening.test(tokens[first]!.lower) ||
  SEASONS.has(tokens[first]!.lower);
const isDateWord = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word) || /^\d/.test(word);
/** `had` before the expression: `Its fighters had shelled four posts by Saturday`. */
const hasBefore = (tokens: readonly Token[], first: number, start: number): boolean =>
  tokens.slice(start, first).some(({ lower }) => lower === 'had');

const isBreak = (token: Token): boolean =>
  /^[,;:()[\]“”"—–]$/.test(token.text) || CLAUSE_STARTS.has(token.lower);

function clauseStart(tokens: readonly Token[], first: number, start: number): number {
  let i = first;
  while (i > start && !isBreak(tokens[i - 1]!)) i--;
  return i > start && language.grammar.conditional.test(tokens[i - 1]!.lower) ? i - 1 : i;
}

function clauseEnd(tokens: readonly Token[], last: number, end: number): number {
  let i = last;
  while (i < end && !isBreak(tokens[i]!)) i++;
  return i;
}

function backward(tokens: readonly Token[], from: number, to: number): Tense {
  if (language.grammar.conditional.test(tokens[to]?.lower ?? '') && to < from) return 'future';
  for (let i = from - 1; i >= to; i--) {
    const tense = verbTense(tokens, i, to);
    if (tense) return tense;
  }
  return null;
}

function forward(tokens: readonly Token[], from: number, to: number): Tense {
  for (let i = from; i < to; i++) {
    const tense = verbTense(tokens, i, from);
    if (tense) return tense;
  }
  return null;
}

/** What one word says of tense, with the auxiliaries before it (not before `floor`). */
function verbTense(tokens: readonly Token[], at: number, floor: number): Tense {
  const token = tokens[at]!;
  const word = token.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'to') return isInfinitive(tokens, at) ? infinitiveTense(tokens, at, floor) : null;
  if (!isLowerWord(token) && at > floor) return null;
  if (FUTURE_WORDS.has(word) && !(word === 'may' && token.text === 'May')) return 'future';
  if (FUTURE_BEFORE_TO.has(word) && language.times.forTo.test(next)) return 'future';
  if (FUTURE_BEFORE_ON.has(word) && language.times.on.test(next)) return 'future';
  if (PAST_AUXILIARIES.has(word))
    return (next === 'to' && word !== 'had') || FUTURE_WORDS.has(next) ? 'future' : 'past';
  if (language.grammar.presentBe.test(word) && (PLANNED_PROGRESSIVES.has(next) || next === 'to'))
    return 'future';
  return isPast(token) ? participleTense(tokens, at, floor) : null;
}

/** `will be imposed`, `is expected` look ahead; `was imposed`, `imposed` back. */
function participleTense(tokens: readonly Token[], at: number, floor: number): Tense {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    const helper = tokens[i]!.text === 'May' ? '' : tokens[i]!.lower;
    if (FUTURE_WORDS.has(helper) || helper === 'to' || helper === 'be') return 'future';
    if (language.grammar.isAre.test(helper))
      return FORWARD_PARTICIPLES.has(tokens[at]!.lower) ? 'future' : null;
    if (PAST_AUXILIARIES.has(helper)) return 'past';
  }
  return 'past';
}

const isPast = ({ lower }: Token): boolean => isPastForm(lower);

/** Whether a word, in lower case, may be the past tense or past participle of a verb. */
export function isPastForm(lower: string): boolean {
  if (STRONG_PASTS.has(lower) || UNCHANGED_PASTS.has(lower) || lower === 'set') return true;
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** `to` before a verb: small letters, no article or pronoun, no plural noun (`to reporters`). */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isLowerWord(next) || NOUNS_AFTER_TO.has(next!.lower)) return false;
  if (language.grammar.nounEnd.test(next!.lower)) return false;
  return !language.grammar.notInfinitive.test(next!.lower);
}

/** `agreed to meet on Monday` looks ahead; `came to meet` does not. */
function infinitiveTense(tokens: readonly Token[], at: number, floor: number): Tense {
  if (at > floor && tokens[at - 1]!.lower === 'had') return 'past';
  for (let i = at - 1; i >= Math.max(floor, at - 5); i--)
    if (CARRIED_OUT.has(tokens[i]!.lower)) return 'past';
  return 'future';
}
