// brief: what happened in some days, who says so, what is disputed, what is expected; every line with its sources.
import { byPublication, tellingOf } from '@entente/happenings';
import {
  addDays,
  type BriefItem,
  type Briefing,
  disputedFacts,
  type Filter,
  type KeptHappening,
  type Reader,
  type Telling,
} from '@entente/record';
import { countAll, type Scales } from './count.js';
import { lastDay } from './last-day.js';
import { countLeftOut } from './left-out.js';
import { listExpectations } from './list-expectations.js';
import { type ArticleTexts, openTexts } from './open-texts.js';
import { readDenials, readFields, toItem } from './show-happening.js';
import { mostReported } from './tell-news.js';

/** What is asked: the filter, the days, and how many happenings. */
export interface BriefRequest extends Scales {
  readonly filter: Filter;
  /** the last day; by default the last day of publication */
  readonly at?: string | undefined;
  /** the first day; by default six days before the last one */
  readonly since?: string | undefined;
  readonly limit: number;
}
const USUAL_DAYS = 7;
/** Expectations are shown that are due so many days after the last day. */
const DAYS_AHEAD = 30;
const MOST_EXPECTED = 50;

/** The briefing of some days. */
export async function tellBrief(reader: Reader, request: BriefRequest): Promise<Briefing> {
  const { filter: asked, at, since, limit, ...scales } = request;
  const { from: _, to: __, ...filter } = asked;
  const to = at ?? (await lastDay(reader));
  const from = since ?? (to === null ? null : addDays(to, 1 - USUAL_DAYS));
  const evidence: Filter = { ...filter, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const rows = await mostReported(reader, evidence);
  const happened: BriefItem[] = [];
  const texts = openTexts(reader);
  for (const kept of await reader.happenings(rows.slice(0, limit).map(({ id }) => id)))
    happened.push(await briefItem(texts, kept));
  const total = await countAll(reader, evidence, scales);
  return {
    from,
    to,
    total,
    leftOut: await countLeftOut(reader, evidence, scales.count),
    happened,
    further: Math.max(0, total.happenings - happened.length),
    ...(from === null || to === null
      ? { expected: [], settled: [] }
      : await expectedIn(reader, filter, { from, to })),
    evidence,
  };
}

/** A happening with one report of each origin: the first one. */
async function briefItem(texts: ArticleTexts, kept: KeptHappening): Promise<BriefItem> {
  const origins = new Map<string, Telling>();
  const lead = kept.members.find(({ event }) => event.id === kept.happening.lead);
  for (const member of [...(lead ? [lead] : []), ...kept.members])
    if (!origins.has(member.origin)) origins.set(member.origin, tellingOf(member));
  return {
    happening: toItem(kept.happening),
    tellings: [...origins.values()].sort(byPublication),
    disputed: disputedFacts(await readFields(texts, kept)),
    denials: await readDenials(texts, kept),
  };
}

/** What is still expected on the last day, and what was settled in the days. */
async function expectedIn(
  reader: Reader,
  filter: Filter,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Pick<Briefing, 'expected' | 'settled'>> {
  const { status: _, ...rest } = filter;
  const { items } = await listExpectations(reader, {
    filter: rest,
    dueFrom: from,
    dueTo: addDays(to, DAYS_AHEAD),
    at: to,
    limit: MOST_EXPECTED,
  });
  return {
    expected: items.filter(({ state }) => state === 'open'),
    settled: items.filter(({ state }) => state !== 'open'),
  };
}
