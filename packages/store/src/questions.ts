// Saved questions: filters under a name, what each knows, and the messages that wait to be delivered. What a question is told is kept in one transaction with the
// changes that it looked at, and a message until a receiver accepted it, so that an end at any moment loses nothing.
import {
  type DueMessage,
  fromWholeQuery,
  type HappeningChanges,
  type KnownEvent,
  type MessageOutcome,
  type NewQuestion,
  type Question,
  type QuestionNews,
  type Questions,
  type WayState,
} from '@entente/record';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.js';
import { keepable, keepableOrNull } from './plain-text.js';
import { happeningConditions } from './read/act-conditions.js';
import type { Asked } from './read/asked.js';
import { Terms } from './terms.js';
import { isTaken, leaveTurn, takeTurn } from './turns.js';
import { holdJoining } from './write/join-pending.js';
import { transact } from './write/transact.js';

const NOW = sql`clock_timestamp()`;

/** The saved questions of a store. */
export function createQuestions({ db, terms }: Asked): Questions {
  return {
    add: (question) => addQuestion(db, question),
    list: () => selectQuestions(db, sql`true`),
    find: async (name) =>
      (await selectQuestions(db, sql`(name = ${keepable(name)} or id = ${keepable(name)})`))[0] ?? null,
    remove: async (id) => {
      await sql`delete from questions where id = ${id}`.execute(db);
    },
    retry: (id) => transact(db, (tx) => retryMessages(tx, id)),
    deliver: (lease) => takeTurn(db, 'question_deliverer', lease),
    leave: (owner) => leaveTurn(db, 'question_deliverer', owner),
    delivering: () => isTaken(db, 'question_deliverer'),
    changes: (most) => listChanges(db, most),
    matching: (question, happenings) => matching({ db, terms }, question, happenings),
    known: (question, events) => knownOf(db, question, events),
    keep: (changes, news) => transact(db, (tx) => keepNews(tx, changes, news)),
    due: (now) => listDue(db, now),
    settle: (message, outcome) => transact(db, (tx) => settleMessage(tx, message, outcome)),
  };
}

interface QuestionRow extends Omit<Question, 'created' | 'ways'> {
  readonly created: Date;
  readonly ways: readonly WayState[];
}

/** Moments come from JSON as PostgreSQL writes them. */
const momentOf = (moment: string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString();

async function selectQuestions(db: Database, which: RawBuilder<unknown>): Promise<readonly Question[]> {
  const { rows } = await sql<QuestionRow>`
    select id, name, filter, who, created, coalesce((
      select json_agg(json_build_object('way', way, 'target', target, 'address', address, 'secret', secret,
        'waiting', coalesce(waiting, 0), 'delivered', coalesce(delivered, 0), 'givenUp', coalesce(given_up, 0),
        'last', last, 'error', error, 'failures', failures, 'due', rest) order by way desc)
      from question_ways w left join (
        select question, way, count(*) filter (where state = 'waiting') as waiting,
          count(*) filter (where state = 'delivered') as delivered, count(*) filter (where state = 'given-up') as given_up
        from question_messages group by question, way
      ) m using (question, way) where w.question = questions.id
    ), '[]') as ways
    from questions where ${which} order by lower(name), name`.execute(db);
  return rows.map(({ created, ways, ...rest }) => ({
    ...rest,
    created: created.toISOString(),
    ways: ways.map((way) => ({ ...way, last: momentOf(way.last), due: momentOf(way.due) })),
  }));
}

/** While nothing is joined: what the store holds at that moment is known to the question, what comes later is not. */
async function addQuestion(
  db: Database,
  { name, filter, ways, who, fromStart }: NewQuestion,
): ReturnType<Questions['add']> {
  const added = await transact(db, async (tx) => {
    await holdJoining(tx);
    const { rows } = await sql<{ id: string }>`insert into questions (name, filter, who)
      values (${keepable(name)}, ${keepable(filter)}, ${keepable(who)}) on conflict do nothing returning id`.execute(
      tx,
    );
    const id = rows[0]?.id;
    if (id === undefined) return false;
    for (const { way, target, address, secret } of ways)
      await sql`insert into question_ways (question, way, target, address, secret)
        values (${id}, ${way}, ${keepable(target)}, ${keepableOrNull(address)}, ${keepableOrNull(secret)})`.execute(
        tx,
      );
    if (ways.length === 0) return true; // read at its address only: nothing is sent
    // by terms that this transaction reads: a query outside of it would wait for its end in a folder
    const where = await happeningConditions(fromWholeQuery(filter), new Terms(tx));
    const asked = sql`select n from happenings where ${where}`;
    if (fromStart)
      await sql`insert into question_changes (happening) select n from (${asked}) asked order by n`.execute(
        tx,
      );
    else
      await sql`insert into question_known (question, event, happening)
        select ${id}, e.id, h.id from events e join happenings h on h.n = e.happening where e.happening in (${asked})`.execute(
        tx,
      );
    return true;
  });
  const [question] = await selectQuestions(db, sql`name = ${keepable(name)}`);
  return { question: question!, added };
}

async function retryMessages(tx: Database, question: string): Promise<number> {
  const { rows } =
    await sql`update question_messages set state = 'waiting', due = ${NOW}, tries = case when state = 'given-up' then 0 else tries end
    where question = ${question} and state in ('waiting', 'given-up') returning 1 as one`.execute(tx);
  await sql`update question_ways set rest = null where question = ${question}`.execute(tx);
  return rows.length;
}

async function listChanges(db: Database, most: number): Promise<HappeningChanges> {
  const { rows } = await sql<{ n: number; happening: number }>`
    select n, happening from question_changes order by n limit ${most}`.execute(db);
  return {
    changes: rows.map(({ n }) => n),
    happenings: [...new Set(rows.map(({ happening }) => happening))],
  };
}

async function matching(
  { db, terms }: Asked,
  { filter }: Question,
  happenings: readonly number[],
): Promise<readonly string[]> {
  const where = await happeningConditions(fromWholeQuery(filter), terms);
  const { rows } = await sql<{ id: string }>`
    select id from happenings where n = any(${[...happenings]}::int8[]) and (${where}) order by day, id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

const knownOf = async (
  db: Database,
  question: string,
  events: readonly string[],
): Promise<readonly KnownEvent[]> =>
  (
    await sql<KnownEvent>`select event, happening, disputed from question_known
      where question = ${question} and event = any(${events.map(keepable)}::text[]) order by event`.execute(
      db,
    )
  ).rows;

async function keepNews(
  tx: Database,
  changes: readonly number[],
  news: readonly QuestionNews[],
): Promise<void> {
  for (const { question, messages, known } of news) {
    // a question that was removed meanwhile has no row left: nothing is kept of it
    const there = await sql`select from questions where id = ${question} for key share`.execute(tx);
    if (there.rows.length === 0) continue;
    await sql`insert into question_known (question, event, happening, disputed)
      select distinct on (event) ${question}, event, happening, disputed
        from json_to_recordset(${JSON.stringify(known)}::json) as told (event text, happening text, disputed text[])
      on conflict (question, event) do update set happening = excluded.happening, disputed = excluded.disputed`.execute(
      tx,
    );
    await sql`insert into question_messages (question, way, id, body)
      select question, way, told.id, told.body
        from unnest(${messages.map(({ id }) => id)}::text[], ${messages.map(({ body }) => keepable(body))}::text[])
          with ordinality as told (id, body, nth), question_ways
        where question = ${question} order by told.nth, way
      on conflict (id, way) do nothing`.execute(tx);
  }
  await sql`delete from question_changes where n = any(${[...changes]}::int8[])`.execute(tx);
}

async function listDue(db: Database, now: string): Promise<readonly DueMessage[]> {
  const { rows } = await sql<Omit<DueMessage, 'created'> & { created: Date }>`
    select m.id, m.way, m.body, m.tries, m.created, q.id as question, q.name, w.target, w.address, w.secret, w.failures
    from question_ways w join questions q on q.id = w.question cross join lateral (
      select * from question_messages m where m.question = w.question and m.way = w.way and m.state = 'waiting'
        and m.due <= ${now}::timestamptz order by tries, n limit 1
    ) m
    where w.rest is null or w.rest <= ${now}::timestamptz order by m.n`.execute(db);
  return rows.map(({ created, ...rest }) => ({ ...rest, created: created.toISOString() }));
}

async function settleMessage(
  tx: Database,
  { id, way }: Pick<DueMessage, 'id' | 'way'>,
  outcome: MessageOutcome,
): Promise<void> {
  const message = sql`id = ${id} and way = ${way} and state = 'waiting'`;
  const ofIt = sql`(question, way) in (select question, way from question_messages where id = ${id} and way = ${way})`;
  if ('at' in outcome) {
    await sql`update question_messages set state = 'delivered', body = null, error = null where ${message}`.execute(
      tx,
    );
    await sql`update question_ways set failures = 0, rest = null, error = null, last = ${outcome.at} where ${ofIt}`.execute(
      tx,
    );
    return;
  }
  const { error, again, rest } = outcome;
  await sql`update question_messages set tries = tries + 1, error = ${keepable(error)},
    ${again === null ? sql`state = 'given-up'` : sql`due = ${again}`} where ${message}`.execute(tx);
  await sql`update question_ways set failures = failures + 1, rest = ${rest}, error = ${keepable(error)} where ${ofIt}`.execute(
    tx,
  );
}
