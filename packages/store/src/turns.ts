// The right to do what only one process at a time may do on a store: a row with its owner, for as long as the owner renews it.
import type { Lease } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from './connect.js';

/** Tables with one row: who follows the feeds, who delivers the messages of saved questions. */
type TurnTable = 'feed_follower' | 'question_deliverer';
const NOW = sql`clock_timestamp()`;

/** Takes or renews the right; false while another has it. */
export async function takeTurn(db: Database, table: TurnTable, { owner, seconds }: Lease): Promise<boolean> {
  const held = sql.table(table);
  const until = sql`${NOW} + make_interval(secs => ${seconds}::float8)`;
  const { rows } = await sql`insert into ${held} (owner, leased_until) values (${owner}, ${until})
    on conflict (one) do update set owner = excluded.owner, leased_until = excluded.leased_until
    where ${held}.owner = excluded.owner or ${held}.leased_until <= ${NOW} returning 1 as one`.execute(db);
  return rows.length > 0;
}

/** Gives the right back. */
export async function leaveTurn(db: Database, table: TurnTable, owner: string): Promise<void> {
  await sql`delete from ${sql.table(table)} where owner = ${owner}`.execute(db);
}

/** Whether a process has the right now. */
export const isTaken = async (db: Database, table: TurnTable): Promise<boolean> =>
  (await sql`select from ${sql.table(table)} where leased_until > ${NOW}`.execute(db)).rows.length > 0;

/** Frees the rights of whoever had the folder before, and is gone. */
export async function releaseTurns(db: Database): Promise<void> {
  for (const table of ['feed_follower', 'question_deliverer'] as const)
    await sql`delete from ${sql.table(table)}`.execute(db);
}
