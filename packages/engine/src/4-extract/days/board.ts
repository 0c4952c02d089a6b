// Events and times of one article → a board on which rules write days of events that have no time of their own.
import {
  type Analysis,
  type Article,
  contains,
  type Days,
  dayAt,
  daysBetween,
  daysOf,
  type EventType,
  firstEndingAfter,
  type Span,
  type Status,
} from '@entente/record';
import { SPEECH_ACTS } from '../speech-acts.js';
import { type Telling, tenseOf } from './tense-of.js';

/** What is known of an event before its day is looked for. Triggers, times and chains are given by their number in the analysis. */
export interface Undated {
  readonly trigger: number;
  readonly type: EventType;
  readonly status: Status;
  /** its own time; null without one */
  readonly time: number | null;
  /** the first event of its happening, by its number among the events; null for that one itself */
  readonly same: number | null;
  /** chains of its actors and recipients */
  readonly parties: ReadonlySet<number>;
}

/** The day of an event, where it was read and by which rule. */
export interface FoundDay {
  /** EDTF; PAST: an earlier day that is not told */
  readonly value: string;
  /** number of the time that it was read from; null for PAST, and where it is counted from another day */
  readonly time: number | null;
  readonly words: Span;
  readonly rule: string;
}

/** Words that tell a day. */
export interface DayReference {
  /** the time expression; null where the day is counted from another (`two days after`) */
  readonly time: number | null;
  readonly words: Span;
  readonly value: string;
  readonly days: Days;
}

/** An event as the rules of days see it. */
export interface ToldEvent extends Undated {
  readonly at: Span;
  readonly lemma: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly telling: Telling;
  /** the auxiliary that shows the tense */
  readonly auxiliary: Span | null;
  /** an act of speech that is told by the outlet, not within what somebody says */
  readonly isSpeech: boolean;
  /** contents that hold it */
  readonly contents: readonly number[];
  /** day of publication where it stands */
  readonly published: string | null;
}

/** What the days of an article are read from. */
export interface DayGround {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** All events of an article, with the days that are known of them; rules add to it. Events are given by their number among the events. */
export interface DayBoard extends DayGround {
  readonly told: readonly ToldEvent[];
  /** datable times of each sentence, that of the dateline left out */
  readonly timesIn: (sentence: number) => readonly DayReference[];
  /** whether any time stands in a sentence, datable or not, that of the dateline left out */
  readonly hasTime: (sentence: number) => boolean;
  /** the day that the dateline states; null without one */
  readonly dateline: DayReference | null;
  /** number of the first paragraph of the body */
  readonly lead: number;
  /** its own day */
  readonly ownDay: (event: number) => DayReference | null;
  /** its own day, or the one that a rule found */
  readonly dayOf: (event: number) => DayReference | null;
  /** whether no time and no rule dates it yet */
  readonly isOpen: (event: number) => boolean;
  /** dates it like a time elsewhere, when it is open */
  readonly set: (event: number, day: DayReference, rule: string) => void;
  /** puts it on an earlier day that nothing tells, when it is open */
  readonly setPast: (event: number, words: Span, rule: string) => void;
  /** dates it, and takes the time from it that it has as its own */
  readonly correct: (event: number, day: Omit<FoundDay, 'rule'>, rule: string) => void;
  readonly found: ReadonlyMap<number, FoundDay>;
}

/** The board of an article before any rule. */
export function openBoard(events: readonly Undated[], ground: DayGround): DayBoard {
  const { analysis } = ground;
  const told = events.map((event) => tell(event, ground));
  const dated = analysis.times.map((_, time) => referenceOf(time, analysis));
  const lead = leadOf(ground);
  const line = datelineTime(ground, lead);
  const inSentence = groupTimes(analysis, line);
  const found = new Map<number, FoundDay>();
  const dayAtTime = (time: number | null | undefined) => (typeof time === 'number' ? dated[time]! : null);
  const isOpen = (i: number) => told[i]!.time === null && !found.has(i);
  const ownDay = (i: number) => (found.has(i) ? null : dayAtTime(told[i]!.time));
  const date = (i: number, { value, time, words }: Omit<FoundDay, 'rule'>, rule: string) =>
    void found.set(i, { value, time, words, rule });
  return {
    ...ground,
    told,
    found,
    lead,
    dateline: dayAtTime(line),
    isOpen,
    timesIn: (sentence) => (inSentence.get(sentence) ?? []).flatMap((time) => dated[time] ?? []),
    hasTime: (sentence) => inSentence.has(sentence),
    ownDay,
    dayOf: (i) => ownDay(i) ?? foundDay(found.get(i)),
    set: (i, day, rule) => {
      if (isOpen(i)) date(i, day, rule);
    },
    correct: date,
    setPast: (i, words, rule) => {
      if (isOpen(i)) found.set(i, { value: 'PAST', time: null, words, rule });
    },
  };
}

function tell(event: Undated, { article, analysis }: DayGround): ToldEvent {
  const { start, end } = analysis.triggers[event.trigger]!;
  const grammar = analysis.grammar[event.trigger]!;
  const contents = analysis.contents.flatMap((content, i) => (contains(content, { start, end }) ? [i] : []));
  return {
    ...event,
    ...tenseOf({ start, end }, grammar, analysis.words),
    at: { start, end },
    lemma: grammar.lemma,
    sentence: firstEndingAfter(analysis.sentences, start),
    paragraph: firstEndingAfter(analysis.paragraphs, start),
    inTitle: start < (article.title?.end ?? 0),
    isSpeech: SPEECH_ACTS.has(event.type) && contents.length === 0,
    contents,
    published: dayAt(article, start),
  };
}

function referenceOf(time: number, { times }: Analysis): DayReference | null {
  const { value, start, end } = times[time]!;
  const days = daysOf(value);
  return value !== null && days ? { time, words: { start, end }, value, days } : null;
}

function foundDay(found: FoundDay | undefined): DayReference | null {
  const days = found ? daysOf(found.value) : null;
  return found && days ? { time: found.time, words: found.words, value: found.value, days } : null;
}

function leadOf({ article, analysis }: DayGround): number {
  const end = article.title?.end ?? 0;
  return analysis.paragraphs.findIndex(({ start }) => start >= end);
}

const LINE_END = /^\s*(?:\([^()]{2,40}\)\s*)?[—–-]/;

/** The time in the dateline, or a date and a dash that open the first paragraph. */
function datelineTime({ article, analysis }: DayGround, lead: number): number | null {
  const { dateline, text } = article;
  const start = analysis.paragraphs[lead]?.start;
  const found = analysis.times.findIndex((time) =>
    dateline
      ? contains(dateline.span, time)
      : time.start === start && LINE_END.test(text.slice(time.end, time.end + 50)),
  );
  return found < 0 ? null : found;
}

function groupTimes({ times, sentences }: Analysis, line: number | null): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, { start }] of times.entries()) {
    if (i === line) continue;
    const sentence = firstEndingAfter(sentences, start);
    groups.set(sentence, [...(groups.get(sentence) ?? []), i]);
  }
  return groups;
}

/** What is told as news is not older than this many days. */
const NEWS_DAYS = 12;
/** Whether a day is recent enough to be that of news told at an event. */
export const isNews = ({ days }: DayReference, { published }: ToldEvent): boolean =>
  published !== null && daysBetween(days.to, published) <= NEWS_DAYS;

/** Whether a day has begun by the publication. */
export const hasBegun = ({ days }: DayReference, published: string | null): boolean =>
  published === null || days.from <= published;
