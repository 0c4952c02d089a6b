// expectations, announcers: what is due, who said so, and what became of it; how often whose announcements came true.
import { expectationsOf, isExpected, mayCallOff, mayMeet, mergeEvents } from '@entente/happenings';
import {
  type Announcer,
  type Announcers,
  addDays,
  type Calendar,
  type EventRow,
  type Expectation,
  type ExpectationState,
  type Filter,
  type HappeningRow,
  type KeptHappening,
  type Named,
  type Reader,
} from '@entente/record';
import { lastDay } from './last-day.js';

/** What is asked of the calendar. */
export interface CalendarRequest {
  /** whose events: actor, country, type, outlet … (its status and its days do not apply) */
  readonly filter: Filter;
  /** due on or after, and on or before */
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly state?: readonly ExpectationState[] | undefined;
  /** the day as of which they are judged; by default the last day of publication */
  readonly at?: string | undefined;
  /** maximum number of expectations in the answer */
  readonly limit: number;
}
/** So many of the newest expecting events are looked at. */
const MOST_WEIGHED = 300;
/** What is due by a day may be due from a day so long before it. */
const MOST_WINDOW_DAYS = 31;
/** An act that was expected is looked for among so many happenings of its type and parties. */
const MOST_OTHERS = 40;
/** Days before which what was expected without a day is no longer looked for elsewhere. */
const OPEN_DAYS = 60;

interface Weighed {
  readonly at: string | null;
  readonly items: readonly Expectation[];
  readonly weighed: number;
  readonly more: boolean;
  readonly evidence: Filter;
}

/** What is due, by day; those without a day last. */
export async function listExpectations(reader: Reader, request: CalendarRequest): Promise<Calendar> {
  const { items, ...weighed } = await weigh(reader, request);
  const found = items.filter(({ state }) => request.state === undefined || request.state.includes(state));
  const count = (state: ExpectationState) => found.filter((item) => item.state === state).length;
  return {
    ...weighed,
    items: found.slice(0, request.limit),
    counts: {
      met: count('met'),
      missed: count('missed'),
      'called-off': count('called-off'),
      open: count('open'),
    },
  };
}

/** How often whose announcements came true: of each source, or of the outlet where it names none; those with most settled ones first. */
export async function countAnnouncers(
  reader: Reader,
  request: Omit<CalendarRequest, 'state'>,
): Promise<Announcers> {
  const { items, ...weighed } = await weigh(reader, request);
  const own = new Map<string, { readonly named: Named; readonly of: Expectation[] }>();
  for (const item of items)
    for (const named of announcersOf(item)) {
      const entry = own.get(named.key) ?? { named, of: [] };
      entry.of.push(item);
      own.set(named.key, entry);
    }
  const announcers = [...own.values()].map(({ named, of }) => tallyAnnouncer(named, of));
  const settled = ({ met, missed, calledOff }: Announcer) => met + missed + calledOff;
  announcers.sort(
    (a, b) =>
      settled(b) - settled(a) ||
      b.expectations.length - a.expectations.length ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return { ...weighed, announcers: announcers.slice(0, request.limit) };
}

/** Who announced it, each once: the sources that its reports name, or the outlets where they name none. */
function announcersOf({ announcements }: Expectation): readonly Named[] {
  const sources = announcements.flatMap((telling) => telling.sources);
  const outlets = announcements.flatMap(({ publisher }) =>
    publisher === null ? [] : [{ key: `outlet:${publisher}`, name: publisher }],
  );
  const named = sources.length > 0 ? sources : outlets;
  return [...new Map(named.map((one) => [one.key, one] as const)).values()];
}

function tallyAnnouncer(named: Named, of: readonly Expectation[]): Announcer {
  const count = (wanted: ExpectationState) => of.filter(({ state }) => state === wanted).length;
  const [met, missed, calledOff] = [count('met'), count('missed'), count('called-off')];
  const settled = met + missed + calledOff;
  return {
    ...named,
    ...{ met, missed, calledOff, open: count('open') },
    kept: settled === 0 ? null : Math.round((met / settled) * 1000) / 1000,
    expectations: of.map(({ id }) => id),
  };
}

/** The expectations of the newest expecting events, by the day they are due. */
async function weigh(
  reader: Reader,
  { filter, dueFrom, dueTo, at: asked }: Omit<CalendarRequest, 'limit' | 'state'>,
): Promise<Weighed> {
  const { from: _, to: __, basis: ___, ...rest } = filter;
  const dated = dueFrom !== undefined || dueTo !== undefined;
  const evidence: Filter = {
    ...rest,
    status: ['future', 'hypothetical', 'negated'],
    ...(dated ? { basis: ['time'] as const } : {}),
    ...(dueFrom === undefined ? {} : { from: addDays(dueFrom, -MOST_WINDOW_DAYS) }),
    ...(dueTo === undefined ? {} : { to: dueTo }),
  } as Filter;
  const at = asked ?? (await lastDay(reader));
  const { items, next } = await reader.listEvents(evidence, { limit: MOST_WEIGHED });
  const wanted = new Set(
    items
      .filter((event) => mayBeExpected(event) && (at === null || (event.published ?? '') <= at))
      .map(({ happening }) => happening),
  );
  const found: Expectation[] = [];
  for (const kept of await reader.happenings([...wanted])) found.push(...(await judge(reader, kept, at)));
  const due = found
    .filter(({ to }) => !dated || (to !== null && to >= (dueFrom ?? '') && to <= (dueTo ?? '9')))
    .sort(byDue);
  return { at, items: due, weighed: items.length, more: next !== null, evidence };
}

/** Whether its happening is worth a look: the statements that tell it are known only there. */
const mayBeExpected = (event: EventRow): boolean =>
  isExpected({ event, statements: [] }) || (event.status === 'hypothetical' && event.statements.length > 0);

const byDue = (a: Expectation, b: Expectation): number => {
  const [one, other] = [a.to ?? '9', b.to ?? '9'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};

/** The expectations of a happening; what it does not tell itself is looked for among other happenings. */
export async function judge(
  reader: Reader,
  kept: KeptHappening,
  at: string | null,
): Promise<readonly Expectation[]> {
  const known = asOf(kept, at);
  const own = expectationsOf(known, at);
  if (own.every(({ state }) => state === 'met' || state === 'called-off')) return own;
  return expectationsOf(known, at, await othersOf(reader, known, at));
}

/** A happening as it was known on a day: without the reports that were published later. */
function asOf(kept: KeptHappening, at: string | null): KeptHappening {
  const members = kept.members.filter(({ event }) => at === null || (event.published ?? '') <= at);
  if (members.length === kept.members.length || members.length === 0) return kept;
  const { id } = kept.happening;
  return { happening: { ...mergeEvents(members), id, happening: id }, members };
}

/** Happenings that may have met an expected one, or called it off: by the same parties, in the days from its first report to those after it was due. */
async function othersOf(
  reader: Reader,
  kept: KeptHappening,
  at: string | null,
): Promise<readonly KeptHappening[]> {
  const { happening, members } = kept;
  const since = happening.first;
  const parties = [...happening.actors, ...happening.recipients].map(({ key }) => key);
  if (since === null || parties.length === 0) return [];
  const page = { limit: MOST_OTHERS };
  const days = members.flatMap(({ event }) => event.date.to ?? []).sort();
  const limit = [addDays(days.at(-1) ?? since, 1), addDays(since, OPEN_DAYS)].sort()[
    days.length > 0 ? 0 : 1
  ]!;
  const window = { from: since, to: at !== null && at < limit ? at : limit, status: ['occurred' as const] };
  const actor = happening.actors.map(({ key }) => key);
  const met =
    actor.length === 0
      ? []
      : (await reader.listHappenings({ ...window, type: [happening.type], actor }, page)).items;
  const rejecting = await reader.listHappenings({ ...window, type: ['REJECT'], party: parties }, page);
  const rows = [
    ...met.filter((row) => mayMeet(happening, row)),
    ...rejecting.items.filter((row) => mayCallOff(kept, leadOf(row), since)),
  ];
  const others = await reader.happenings(rows.map(({ id }) => id));
  return [...others].sort((a, b) => (a.happening.id < b.happening.id ? -1 : 1));
}

/** A happening as its row tells it, with the event that tells it best alone: enough to see whether it is worth a look. */
const leadOf = (row: HappeningRow): KeptHappening => ({
  happening: row,
  members: [{ event: row, origin: row.article, statements: [] }],
});
