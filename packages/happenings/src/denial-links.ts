// The rows of one article → its denials, each with the event that it denies: the act in its own words, or the claim before it (`denied it`, `rejected the report`).
import {
  type ActorRow,
  contains,
  type EventRow,
  type Named,
  type Party,
  type QuotedSpan,
  type Rows,
  type StatementRow,
} from '@entente/record';
import { familiesOf } from './act-families.js';
import {
  BESIDES,
  CLAIM_NOUN,
  DENYING_CUE,
  NEGATION,
  NEGATIVE,
  NEGATIVE_OF_ALL,
  OFFICE,
  OPENS_WITH_CLAIM,
  OWN_WORD,
  POINTS_BACK,
  REFUSES,
  REJECTING_CUE,
  REJECTS_CLAIM,
  RESPONSIBILITY,
  SAYS_FALSE,
  SENTENCE_DENIES,
  STATE_VOICE,
  WHICH_DENIED,
} from './denial-words.js';
import { stemsOf } from './stems.js';
import { namedOf } from './tellings.js';

/** One event that is denied, and by which words. */
export interface DenialLink {
  /** id of the event */
  readonly event: string;
  readonly by: readonly Named[];
  /** the statement that denies it; null where it is told without one */
  readonly statement: StatementRow | null;
  readonly words: QuotedSpan;
}

/** What is denied by `it` or `the report` stands so near before, in UTF-16 code units: some sentences; an answer that names no claim in the sentence before. */
const REACH = 500;
const BESIDE = 160;
/** Room for a word before the negation: `would not`. */
const WORD = 8;

/** The denials of an article. `text`: where it is known, sentences are read too that hold no event and no statement. */
export function denialsIn(rows: Rows, text?: string): readonly DenialLink[] {
  const found = [
    ...rows.statements.flatMap((statement) => [
      ...denying(statement, rows),
      ...sayingFalse(statement, rows),
      ...answering(statement, rows),
    ]),
    ...rows.events.flatMap((event) => [
      ...toldNotSo(event, rows),
      ...rejecting(event, rows),
      ...deniedAfter(event, rows),
    ]),
    ...(text === undefined ? [] : inSentences(text, rows)),
  ];
  return found.filter((one, i) => !found.slice(0, i).some((other) => isRepeated(one, other)));
}

/** Whether two denials of one event are one: near each other, by the same party or one that is not known. */
const isRepeated = (one: DenialLink, other: DenialLink): boolean =>
  one.event === other.event &&
  Math.abs(one.words.start - other.words.start) < BESIDE &&
  (one.by.length === 0 ||
    other.by.length === 0 ||
    one.by.some(({ key }) => other.by.some((party) => party.key === key)));

const link =
  (statement: StatementRow | null, by: readonly Party[], words: QuotedSpan) =>
  ({ id }: EventRow): DenialLink => ({ event: id, by: namedOf(by), statement, words });

/** A statement that denies: what its words hold, else the claim to which they point back. */
function denying(statement: StatementRow, rows: Rows): readonly DenialLink[] {
  if (statement.polarity !== 'denied' || !DENYING_CUE.test(statement.cue?.quote ?? '')) return [];
  const { sources, content } = statement;
  const held = heldBy(statement, rows);
  if (REJECTING_CUE.test(statement.cue!.quote) && !content.some(({ quote }) => OPENS_WITH_CLAIM.test(quote)))
    return [];
  const acts = mainOf(held.filter((event) => !isClaim(event)));
  const at = Math.min(statement.cue?.start ?? content[0]!.start, content[0]!.start);
  const words = content[0]!;
  const denied =
    acts.length > 0
      ? acts
      : held.length > 0 || (POINTS_BACK.test(words.quote) && words.quote.includes(' '))
        ? claimBefore(at, { by: sources, without: held, reach: REACH }, rows)
        : claimBefore(at, { by: sources, without: held, reach: BESIDE }, rows).filter(
            ({ sentence }) =>
              POINTS_BACK.test(words.quote) ||
              RESPONSIBILITY.test(words.quote) ||
              sharesWord(words.quote, sentence.quote),
          );
  return denied.map((event) =>
    link(statement, sources, content.find((part) => contains(part, event.trigger)) ?? words)(event),
  );
}

/** A saying that is nothing but a verdict on what was said before: `It is a lie`. */
function sayingFalse(statement: StatementRow, rows: Rows): readonly DenialLink[] {
  const part = statement.content.find(({ quote }) => SAYS_FALSE.test(bare(quote)));
  if (!part || statement.polarity === 'denied') return [];
  const { sources } = statement;
  const at = Math.min(statement.cue?.start ?? part.start, part.start);
  return claimBefore(at, { by: sources, without: heldBy(statement, rows), reach: REACH }, rows).map(
    link(statement, sources, part),
  );
}

/** One who is accused says that nothing of the kind was done: the claim is in the sentence before, and of this party. */
function answering(statement: StatementRow, rows: Rows): readonly DenialLink[] {
  const { sources, polarity } = statement;
  const part = statement.content.find(({ quote }) => NEGATIVE.test(bare(quote)) && !REFUSES.test(quote));
  if (!part || polarity === 'denied' || sources.length === 0) return [];
  const own = heldBy(statement, rows);
  const at = Math.min(statement.cue?.start ?? part.start, part.start);
  const isOfAll = NEGATIVE_OF_ALL.test(part.quote);
  const isState = sources.some(({ key, name }) => key.startsWith('country:') || STATE_VOICE.test(name));
  return claimBefore(at, { by: sources, without: own, reach: isOfAll && isState ? REACH : BESIDE }, rows)
    .filter((event) => isContested(event, sources, rows))
    .filter(
      (event) =>
        own.some(
          ({ status, trigger: not }) => status === 'negated' && sharesAct(not.quote, event.trigger.quote),
        ) ||
        (isOn(event, sources) && (isOfAll || sharesAct(part.quote, event.trigger.quote))),
    )
    .map(link(statement, sources, part));
}

/** An event that a source says was not, or whose own word the article is. */
function toldNotSo(event: EventRow, { statements }: Rows): readonly DenialLink[] {
  const { status, statusCue, trigger, sentence, sources } = event;
  if (status !== 'negated' || !NEGATION.test(statusCue?.quote ?? '')) return [];
  const own = statements.filter(({ events }) => events.includes(event.id));
  const statement = own.find(({ id }) => id === event.statements[0]) ?? null;
  const by = statement?.sources ?? (sources.length > 0 ? sources : ownWordOf(event));
  if (by.length === 0 || own.some(({ polarity }) => polarity === 'denied')) return [];
  const [from, to] = [
    Math.min(statusCue!.start, trigger.start) - sentence.start,
    trigger.end - sentence.start,
  ];
  if (REFUSES.test(sentence.quote.slice(Math.max(0, from - WORD), to))) return [];
  const part = statement?.content.find((words) => contains(words, trigger));
  return [link(statement, by, part ?? statement?.content[0] ?? sentence)(event)];
}

/** Whose word it is where a ministry publishes it itself, and says it of itself. */
function ownWordOf({ publisher, actors, sentence, trigger }: EventRow): readonly Party[] {
  if (!OWN_WORD.test(publisher ?? '')) return [];
  const names = publisher!.match(/\p{Lu}[\p{L}’']+/gu)!.filter((name) => !OFFICE.test(name));
  const subject = sentence.quote.slice(0, trigger.start - sentence.start);
  return names.some((name) => subject.includes(name)) || /\b(?:we|our)\b/i.test(subject) ? actors : [];
}

/** An act of rejecting whose object is a claim: what the claim holds in this sentence, else the claim before. */
function rejecting(event: EventRow, rows: Rows): readonly DenialLink[] {
  if (event.type !== 'REJECT' || event.status !== 'occurred') return [];
  const { trigger, sentence, actors } = event;
  const after = sentence.quote.slice(trigger.start - sentence.start);
  const found = REJECTS_CLAIM.exec(after);
  if (!found) return [];
  const end = trigger.start + found[0].length;
  const held = rows.events.filter(
    (other) => other.trigger.start >= end && other.trigger.end <= sentence.end && !isClaim(other),
  );
  const claims = rows.events.filter((other) => other.trigger.start >= trigger.start);
  const denied =
    held.length > 0
      ? held.slice(0, 1)
      : claimBefore(trigger.start, { by: actors, without: claims, reach: REACH }, rows);
  const words = quoted(sentence, trigger.start, sentence.end);
  return denied.map(link(null, actors, words));
}

/** `…, which Benin denied`: in the event's own sentence. */
function deniedAfter(event: EventRow, rows: Rows): readonly DenialLink[] {
  const { trigger, sentence } = event;
  if (isClaim(event) || event.type === 'REJECT') return [];
  const from = trigger.end - sentence.start;
  const rest = sentence.quote.slice(from);
  const found = WHICH_DENIED.exec(rest);
  if (!found) return [];
  const start = trigger.end + found.index;
  const between = rows.events.some(
    (other) =>
      other !== event && other.trigger.start > trigger.end && other.trigger.start < start && !isClaim(other),
  );
  if (between) return [];
  const by = actorsIn(found[1]!, rows.actors);
  return [link(null, by, quoted(sentence, start, start + found[0].length))(event)];
}

/** Sentences that deny what was said before, and hold neither statement nor event. */
function inSentences(text: string, rows: Rows): readonly DenialLink[] {
  const found: DenialLink[] = [];
  for (const { 0: quote, index } of text.matchAll(/[^.!?\n“”]+[.!?\n]?/gu)) {
    const lead = quote.length - quote.trimStart().length;
    const start = index + lead;
    const sentence = { start, end: index + quote.trimEnd().length, quote: quote.trim() };
    const match = SENTENCE_DENIES.exec(sentence.quote);
    if (!match) continue;
    const { end } = sentence;
    if (rows.statements.some(({ cue, polarity }) => polarity === 'denied' && cue && contains(sentence, cue)))
      continue;
    if (rows.events.some(({ type, trigger }) => type === 'REJECT' && contains(sentence, trigger))) continue;
    const by = actorsIn(match[1] ?? match[2] ?? '', rows.actors);
    const without = rows.events.filter(({ trigger }) => trigger.start >= start && trigger.end <= end);
    found.push(...claimBefore(start, { by, without, reach: REACH }, rows).map(link(null, by, sentence)));
  }
  return found;
}

interface Before {
  readonly by: readonly Party[];
  /** events of the denial itself */
  readonly without: readonly EventRow[];
  readonly reach: number;
}

/**
 * The claim before a place: of the nearest sentence that tells one, the acts of the denier's own side, else all that another source tells there; of an
 * accusation that names no act the accusation.
 */
function claimBefore(start: number, { by, without, reach }: Before, rows: Rows): readonly EventRow[] {
  const before = rows.events
    .filter(({ trigger, sentence }) => trigger.end <= start && start - sentence.end <= reach)
    .filter((event) => !without.includes(event) && !isClaim(event) && event.type !== 'REJECT')
    .sort((a, b) => b.sentence.start - a.sentence.start || a.trigger.start - b.trigger.start);
  const nearest = (events: readonly EventRow[]) =>
    events.filter(({ sentence }) => sentence.start === events[0]!.sentence.start);
  const told = before.filter((event) => event.type !== 'ACCUSE' && isContested(event, by, rows));
  if (told.length > 0) {
    const done = told.filter(({ status }) => status === 'occurred');
    const near = nearest(done.length > 0 ? done : told);
    const own = near.filter((event) => isOn(event, by));
    return mainOf(own.length > 0 ? own : near);
  }
  const accusing = before.filter(({ type, recipients }) => type === 'ACCUSE' && isSame(recipients, by));
  const plain = before.filter((event) => event.type !== 'ACCUSE' && isOn(event, by));
  const among = accusing.length > 0 ? accusing : plain;
  return among.length > 0 ? nearest(among) : [];
}

/** Of events in one sentence those that it tells first, without what was before, after or because of them. */
function mainOf(events: readonly EventRow[]): readonly EventRow[] {
  const [first] = events;
  if (!first) return [];
  return events.filter(({ trigger, sentence }) => {
    const between = sentence.quote.slice(
      Math.max(0, first.trigger.end - sentence.start),
      Math.max(0, trigger.start - sentence.start),
    );
    return sentence.start !== first.sentence.start || !BESIDES.test(between);
  });
}

/** Whether somebody else than these says it, or accuses of it. */
function isContested(event: EventRow, by: readonly Party[], { events }: Rows): boolean {
  const isOwn = ({ key }: Party) => by.some((party) => party.key === key);
  if (event.sources.length > 0) return !event.sources.some(isOwn);
  return events.some(
    ({ type, sentence, trigger, actors }) =>
      type === 'ACCUSE' &&
      sentence.start === event.sentence.start &&
      trigger.end <= event.trigger.start &&
      !actors.some(isOwn),
  );
}

/** Whether it is told of the denier's own side. */
const isOn = ({ type, actors, recipients }: EventRow, by: readonly Party[]): boolean =>
  isSame(type === 'ACCUSE' ? recipients : actors, by);
const isSame = (one: readonly Party[], other: readonly Party[]): boolean =>
  one.some((a) => other.some((b) => a.key === b.key || (a.country !== null && a.country === b.country)));

const isClaim = ({ type, trigger }: EventRow): boolean => type === 'ACCUSE' && CLAIM_NOUN.test(trigger.quote);
const heldBy = ({ events: ids }: StatementRow, { events }: Rows): readonly EventRow[] =>
  events.filter(({ id }) => ids.includes(id));
const bare = (words: string): string => words.replace(/^[“"'‘\s]+/u, '');
const sharesWord = (a: string, b: string): boolean => {
  const known = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => known.has(stem));
};
function sharesAct(words: string, trigger: string): boolean {
  const known = familiesOf(stemsOf(trigger));
  return sharesWord(words, trigger) || familiesOf(stemsOf(words)).some((family) => known.includes(family));
}
const quoted = ({ start, quote }: QuotedSpan, from: number, to: number): QuotedSpan => ({
  start: from,
  end: to,
  quote: quote.slice(from - start, to - start),
});

/** The actors of an article that some words name, the longest name first; one at most. */
function actorsIn(words: string, actors: readonly ActorRow[]): readonly Party[] {
  const named = actors
    .flatMap((actor) => [actor.name, ...actor.names].map((name) => ({ actor, name })))
    .filter(({ name }) => name.length > 1 && words.toLowerCase().includes(name.toLowerCase()))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named) return unreadParty(words);
  const { key, name, kind, country, sectors, ref } = named.actor;
  return [{ key, name, kind, country, sectors, ref, mention: ref }];
}

/** Whom the article names here only, by its words. */
function unreadParty(words: string): readonly Party[] {
  const name = words.trim().replace(/^(?:but|and|while) /i, '');
  if (!/^(?:[Tt]he |\p{Lu})/u.test(name) || name.split(' ').length > 6) return [];
  const key = `name:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}|-`;
  return [{ key, name, kind: 'organization', country: null, sectors: [], ref: '', mention: '' }];
}
