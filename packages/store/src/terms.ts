// Interned strings (types, keys, countries, outlets …): each has a number, which is compact to store and fast to count by. Numbers never change.
import { sql } from 'kysely';
import type { Database } from './connect.js';

/** Kinds of terms. `party` and `country` name actors; `place` is a `placeKey`, `where` the country of a place, `placed` how it is known. */
export type TermKind =
  | 'type'
  | 'mode'
  | 'status'
  | 'context'
  | 'party'
  | 'country'
  | 'place'
  | 'where'
  | 'placed'
  | 'publisher'
  | 'speech'
  | 'polarity';
/** A string of a kind. */
export type Term = readonly [kind: TermKind, key: string];

/** The number for "none". */
export const NO_TERM = 0;
/** The number for a string that does not occur in the store. */
export const UNKNOWN_TERM = -1;

/** A cache of term numbers. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #keys = new Map<number, string>();

  constructor(private readonly db: Database) {}

  /** Numbers of the strings that the store has. */
  async find(terms: readonly Term[]): Promise<(kind: TermKind, key: string) => number> {
    const missing = distinct(terms).filter((term) => !this.#numbers.has(nameOf(term)));
    if (missing.length > 0) for (const row of await select(this.db, missing)) this.keep(row);
    return (kind, key) => this.#numbers.get(nameOf([kind, key])) ?? UNKNOWN_TERM;
  }

  /** The strings of numbers; null for none. */
  async words(numbers: Iterable<number>): Promise<(n: number) => string | null> {
    const missing = [...new Set(numbers)].filter((n) => n > 0 && !this.#keys.has(n));
    if (missing.length > 0) {
      const { rows } = await sql<TermRow>`
        select n, kind, key from terms where n = any(${missing}::int[])`.execute(this.db);
      for (const row of rows) this.keep(row);
    }
    return (n) => this.#keys.get(n) ?? null;
  }

  /** Numbers for all strings, new ones where needed. Call `keep` with the new ones after the transaction commits. */
  async number(tx: Database, terms: readonly Term[]): Promise<Numbered> {
    const missing = distinct(terms)
      .filter((term) => !this.#numbers.has(nameOf(term)))
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)); // a fixed order prevents deadlocks between writers
    const fresh: TermRow[] = [];
    if (missing.length > 0) {
      await sql`insert into terms (kind, key)
        select * from unnest(${missing.map(([kind]) => kind)}::text[], ${missing.map(([, key]) => key)}::text[])
        on conflict do nothing`.execute(tx);
      fresh.push(...(await select(tx, missing)));
    }
    const numbers = this.#numbers;
    const own = new Map(fresh.map(({ kind, key, n }) => [nameOf([kind, key]), n]));
    return {
      fresh,
      of(kind, key) {
        const n = key === null ? NO_TERM : (own.get(nameOf([kind, key])) ?? numbers.get(nameOf([kind, key])));
        if (n === undefined)
          throw new Error(`no number for the ${kind} "${key}": expected it among the terms`);
        return n;
      },
    };
  }

  /** Adds strings and their numbers to the cache. */
  keep({ n, kind, key }: TermRow): void {
    this.#numbers.set(nameOf([kind, key]), n);
    this.#keys.set(n, key);
  }
}

/** A string with its number. */
export interface TermRow {
  readonly n: number;
  readonly kind: TermKind;
  readonly key: string;
}
/** Numbers by string. */
export interface Numbered {
  readonly fresh: readonly TermRow[];
  of(kind: TermKind, key: string | null): number;
}

const nameOf = ([kind, key]: Term): string => `${kind} ${key}`;
const distinct = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [nameOf(term), term])).values(),
];
async function select(db: Database, terms: readonly Term[]): Promise<readonly TermRow[]> {
  const { rows } = await sql<TermRow>`
    select n, kind, key from terms join unnest(
      ${terms.map(([kind]) => kind)}::text[], ${terms.map(([, key]) => key)}::text[]) as asked (kind, key) using (kind, key)`.execute(
    db,
  );
  return rows;
}
