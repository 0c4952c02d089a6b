// happening: one happening with its reports, their values side by side, denials, what became of it, and what was expected.
import { courseOf, denialsOf, fieldsOf, mergeEvents, readsOn, viewMember } from '@entente/happenings';
import type {
  Denial,
  FieldView,
  HappeningItem,
  HappeningRow,
  HappeningView,
  Joining,
  KeptHappening,
  Reader,
} from '@entente/record';
import { lastDay } from './last-day.js';
import { judge } from './list-expectations.js';
import { type ArticleTexts, openTexts } from './open-texts.js';
import { relatedTo } from './related.js';

/** A person's word is looked for at so many events of a happening. */
const MOST_JOINED = 100;

/** The happening that an event belongs to, judged as of a day (by default the last day of publication in the store); null when the store does not have the event. */
export async function showHappening(reader: Reader, id: string, at?: string): Promise<HappeningView | null> {
  const kept = await reader.happening(id);
  if (!kept) return null;
  const texts = openTexts(reader);
  return {
    ...(await fullItem(texts, kept)),
    denials: await readDenials(texts, kept),
    course: courseOf(kept),
    expectations: await judge(reader, kept, at ?? (await lastDay(reader))),
    related: await relatedTo(reader, kept),
    joinings: await joiningsOf(reader, kept),
  };
}

/** A happening as lists show it. */
export const toItem = (row: HappeningRow): HappeningItem => ({ ...row, day: row.date.from });

/** The same with its members and fields. */
export const fullItem = async (texts: ArticleTexts, kept: KeptHappening) => ({
  ...toItem(kept.happening),
  members: kept.members.map(viewMember),
  fields: await readFields(texts, kept),
});

/** Some of the reports of a happening, as one by itself. */
export const partOf = (members: KeptHappening['members']): KeptHappening => ({
  happening: mergeEvents(members),
  members,
});

/** The fields of a happening; a toll may stand in the sentence after its own. */
export async function readFields(texts: ArticleTexts, kept: KeptHappening): Promise<readonly FieldView[]> {
  const reading = kept.members.filter(({ event }) => readsOn(event));
  return fieldsOf(kept, await texts(reading.map(({ event }) => event.article)));
}

/** Who denies it: a denial may stand in a sentence that holds no event. */
export const readDenials = async (texts: ArticleTexts, kept: KeptHappening): Promise<readonly Denial[]> =>
  denialsOf(kept, await texts(kept.members.map(({ event }) => event.article)));

/** What persons said of its events, the newest first. */
async function joiningsOf(reader: Reader, { members }: KeptHappening): Promise<readonly Joining[]> {
  const found = new Map<string, Joining>();
  for (const { event } of members.slice(0, MOST_JOINED))
    for (const joining of (await reader.joinings({ limit: MOST_JOINED }, event.id)).items)
      found.set(`${joining.one} ${joining.other}`, joining);
  return [...found.values()].sort((a, b) =>
    a.when < b.when ? 1 : a.when > b.when ? -1 : a.one < b.one ? -1 : 1,
  );
}
