// Keeps a person's word on whether two events are one happening, and puts what it touches in groups anew.
import type { Joining } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { holdJoining, type Joiner, joinPending, keepPairs, letWait } from './join-pending.js';
import { type JoiningRow, joiningRow, putJoinings } from './joinings.js';
import { transact } from './transact.js';

/** Keeps it. @throws Error when the store lacks one of the events */
export async function keepJoining(joiner: Joiner, joining: Joining): Promise<void> {
  await transact(joiner.db, async (tx) => {
    await holdJoining(tx);
    const row = await joiningRow(tx, joining);
    await putJoinings(tx, [row]);
    await linkJoined(tx, row);
    await letWait(tx, [row.one, row.other]);
  });
  await joinPending(joiner);
}

/** A pair without likeness connects two events that a person put together; it goes when the person parts them. */
async function linkJoined(tx: Database, { one, other, together }: JoiningRow): Promise<void> {
  if (together) return keepPairs(tx, [[one, other, 0]]);
  await sql`delete from told_pairs p using events a, events b
    where a.id = ${one} and b.id = ${other} and p.alike = 0
      and ((p.one = a.n and p.other = b.n) or (p.one = b.n and p.other = a.n))`.execute(tx);
}
