// Sentences in order → the days at which a story goes on: an act without a time is of the day that the sentences before it tell of.
// Deeds and acts of speech have a day each: an attack told as Monday's is condemned on the day on which somebody was last heard.

import { daysBetween, firstEndingAfter, type Rule } from '@entente/record';
import { language } from '../../language.js';
import { type DayBoard, type DayReference, hasBegun, isNews, type ToldEvent } from './board.js';

const CLAUSE = 'time: the time expression that dates the act';

/** A deed follows the deed told before it. */
export const DAY_NARRATIVE: Rule = {
  id: 'day-narrative@1',
  room: '4-extract',
  reason:
    'A deed in the past tense, in a sentence without a time, is of the day of the deed told before it in the paragraph, else of the day that the story opened with, when it is near to that or of its kind. Words such as `later` or `since` end that.',
  clause: CLAUSE,
};
/** An act of speech follows the last one. */
export const DAY_SPEECH: Rule = {
  id: 'day-speech@1',
  room: '4-extract',
  reason:
    'An act of speech in the past tense (accused, urged), in a sentence without a time, is of the day on which somebody was last heard (`said on Friday`); else of the day of the deeds when that is the day of publication.',
  clause: CLAUSE,
};
/** The dateline dates what no other word does. */
export const DAY_DATELINE: Rule = {
  id: 'day-dateline@1',
  room: '4-extract',
  reason:
    'Under a dateline with a date, acts of speech and what the first paragraph tells, without a time of their own and with no other day to follow, are of that date.',
  clause: 'day and month of a dateline: a time',
};

/** Words near an act that move it to another day than that of the story. */
const ELSEWHEN = language.days.elsewhen;
/** Characters before and behind the trigger in which such words count. */
const NEAR = { before: 60, after: 50 };
/** A story opens with what its first paragraphs tell. */
const OPENING_PARAGRAPHS = 3;

/** The days that a story has reached. */
interface Thread {
  /** of the story: the first day told as news, and the event that told it */
  readonly story: { readonly day: DayReference; readonly by: ToldEvent } | null;
  readonly storySpeech: DayReference | null;
  /** of this paragraph */
  readonly paragraph: number;
  readonly deed: DayReference | null;
  readonly speech: DayReference | null;
  /** it tells of an earlier day that nothing names */
  readonly isBackground: boolean;
}

/** Follows the story sentence by sentence. `isOn`: which of the three rules are applied. */
export function daysOfNarrative(board: DayBoard, isOn: (id: string) => boolean): void {
  const events = new Map<number, number[]>();
  for (const [i, { sentence, inTitle }] of board.told.entries())
    if (!inTitle) events.set(sentence, [...(events.get(sentence) ?? []), i]);
  let thread: Thread = {
    story: null,
    storySpeech: null,
    paragraph: -1,
    deed: null,
    speech: null,
    isBackground: false,
  };
  const { sentences, paragraphs } = board.analysis;
  for (const [sentence, { start }] of sentences.entries()) {
    const paragraph = firstEndingAfter(paragraphs, start);
    if (paragraph !== thread.paragraph)
      thread = { ...thread, paragraph, deed: null, speech: null, isBackground: false };
    const here = events.get(sentence) ?? [];
    for (const i of here) {
      const found = follow(i, thread, board);
      if (found && isOn(found.rule.id)) board.set(i, found.day, found.rule.id);
    }
    thread = goOn(thread, sentence, here, board);
  }
}

/** The day that an event takes from the thread, and by which rule. */
function follow(
  i: number,
  thread: Thread,
  board: DayBoard,
): { readonly day: DayReference; readonly rule: Rule } | null {
  const one = board.told[i]!;
  const { telling, status, sentence, isSpeech } = one;
  if (!board.isOpen(i) || status === 'future' || status === 'hypothetical' || board.hasTime(sentence))
    return null;
  const isPast = telling === 'past' && !isElsewhen(one, board);
  const line = byDateline(one, isPast, board);
  if (!isPast) return line;
  if (isSpeech) {
    const speech = thread.speech ?? thread.storySpeech;
    const deed = thread.deed ?? thread.story?.day;
    const day = speech ?? (deed && deed.value === one.published ? deed : null);
    return day ? { day, rule: DAY_SPEECH } : line;
  }
  if (thread.isBackground) return null;
  const day = thread.deed ?? storyDay(one, thread);
  return day ? { day, rule: DAY_NARRATIVE } : thread.story ? null : line;
}

/** The day that the story opened with, for what stands near to it, is of its type, or has one of its parties. */
function storyDay(one: ToldEvent, { story }: Thread): DayReference | null {
  if (!story) return null;
  const { day, by } = story;
  const isOfIt =
    one.paragraph - by.paragraph <= 1 ||
    one.type === by.type ||
    [...one.parties].some((chain) => by.parties.has(chain));
  return isOfIt ? day : null;
}

function byDateline(one: ToldEvent, isPast: boolean, { dateline, lead }: DayBoard) {
  const isReport = isPast || one.telling === 'present' || one.telling === 'perfect';
  if (!dateline || !isReport) return null;
  return one.isSpeech || one.paragraph === lead ? { day: dateline, rule: DAY_DATELINE } : null;
}

function isElsewhen({ at, sentence }: ToldEvent, { article, analysis }: DayBoard): boolean {
  const { start, end } = analysis.sentences[sentence]!;
  return ELSEWHEN.test(
    article.text.slice(Math.max(start, at.start - NEAR.before), Math.min(end, at.end + NEAR.after)),
  );
}

/** The thread after a sentence: its acts with days of their own, and when somebody spoke. */
function goOn(before: Thread, sentence: number, here: readonly number[], board: DayBoard): Thread {
  let thread = before;
  for (const i of here) {
    const one = board.told[i]!;
    const day = board.ownDay(i);
    if (one.telling === 'pluperfect' && !day) thread = { ...thread, isBackground: true };
    if (!day || !leads(one, day)) continue;
    const opens = isOpening(one, day, board);
    thread = one.isSpeech
      ? { ...thread, speech: day, storySpeech: thread.storySpeech ?? (opens ? day : null) }
      : {
          ...thread,
          deed: day,
          isBackground: false,
          story: thread.story ?? (opens ? { day, by: one } : null),
        };
  }
  for (const day of spokenDays(sentence, here, board))
    thread = {
      ...thread,
      speech: day,
      storySpeech: thread.storySpeech ?? (thread.paragraph < board.lead + OPENING_PARAGRAPHS ? day : null),
    };
  return thread;
}

/** An act told by a verb that has begun: others may follow on it. */
const leads = ({ telling, status, published }: ToldEvent, day: DayReference): boolean =>
  telling !== 'noun' &&
  telling !== 'bare' &&
  status !== 'future' &&
  status !== 'hypothetical' &&
  hasBegun(day, published);

/** A recent day, told early. */
const isOpening = (one: ToldEvent, day: DayReference, { lead }: DayBoard): boolean =>
  one.paragraph < lead + OPENING_PARAGRAPHS &&
  isNews(day, one) &&
  daysBetween(day.days.from, day.days.to) <= 1;

/** Characters between a cue and the day on which it was said. */
const BESIDE_CUE = { before: 40, after: 25 };

/** Days of the sentence that date no event and stand beside a cue: `said on Tuesday`. */
function spokenDays(sentence: number, here: readonly number[], board: DayBoard): DayReference[] {
  const taken = new Set(here.map((i) => board.told[i]!.time));
  const published = here.length > 0 ? board.told[here[0]!]!.published : board.article.published.value;
  return board.timesIn(sentence).filter((day) => {
    const { start, end } = day.words;
    if (taken.has(day.time) || day.days.from !== day.days.to || !hasBegun(day, published)) return false;
    return board.analysis.cues.some(
      (cue) =>
        (cue.end <= start && start - cue.end < BESIDE_CUE.before) ||
        (cue.start >= end && cue.start - end < BESIDE_CUE.after),
    );
  });
}
