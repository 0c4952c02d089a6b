// happening: one happening with its reports, their values side by side, denials, what became of it, and what was expected.
import {
  courseOf,
  denialsOf,
  fieldsOf,
  mergeEvents,
  readsOn,
  type Texts,
  viewMember,
} from '@entente/happenings';
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
import { relatedTo } from './related.js';

/** A person's word is looked for at so many events of a happening. */
const MOST_JOINED = 100;
/** So many articles of a happening are read for its tolls and denials. */
const MOST_TEXTS = 20;

/** The happening that an event belongs to, judged as of a day (by default the last day of publication in the store); null when the store does not have the event. */
export async function showHappening(reader: Reader, id: string, at?: string): Promise<HappeningView | null> {
  const kept = await reader.happening(id);
  if (!kept) return null;
  return {
    ...(await fullItem(reader, kept)),
    denials: await readDenials(reader, kept),
    course: courseOf(kept),
    expectations: await judge(reader, kept, at ?? (await lastDay(reader))),
    related: await relatedTo(reader, kept),
    joinings: await joiningsOf(reader, kept),
  };
}

/** A happening as lists show it. */
export const toItem = (row: HappeningRow): HappeningItem => ({ ...row, day: row.date.from });

/** The same with its members and fields. */
export const fullItem = async (reader: Reader, kept: KeptHappening) => ({
  ...toItem(kept.happening),
  members: kept.members.map(viewMember),
  fields: await readFields(reader, kept),
});

/** Some of the reports of a happening, as one by itself. */
export const partOf = (members: KeptHappening['members']): KeptHappening => ({
  happening: mergeEvents(members),
  members,
});

/** The fields of a happening; a toll may stand in the sentence after its own. */
export async function readFields(reader: Reader, kept: KeptHappening): Promise<readonly FieldView[]> {
  const reading = kept.members.filter(({ event }) => readsOn(event)).map(({ event }) => event.article);
  return fieldsOf(kept, await textsOf(reader, reading));
}

/** Who denies it: a denial may stand in a sentence that holds no event. */
export const readDenials = async (reader: Reader, kept: KeptHappening): Promise<readonly Denial[]> =>
  denialsOf(
    kept,
    await textsOf(
      reader,
      kept.members.map(({ event }) => event.article),
    ),
  );

async function textsOf(reader: Reader, articles: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const id of [...new Set(articles)].slice(0, MOST_TEXTS)) {
    const found = await reader.article(id);
    if (found) texts.set(id, found.article.text);
  }
  return texts;
}

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
