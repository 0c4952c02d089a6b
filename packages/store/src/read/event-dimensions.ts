// Dimensions of counts: which expression gives the value of each, and how numbers become its words again.
import type { CountOptions, Dimension, EventCount } from '@entente/record';
import { sql } from 'kysely';
import type { Terms } from '../terms.js';
import { dayOf, GOLDSTEIN_UNIT } from '../write/flatten.js';
import { all, type Condition, oneOf } from './conditions.js';
import type { CountRow, Named } from './count-question.js';

const SIDES: readonly Dimension[] = ['actor', 'recipient', 'actorCountry', 'recipientCountry'];
const sidesIn = (names: readonly Dimension[]): Dimension[] => names.filter((name) => SIDES.includes(name));

type Column = (names: readonly Dimension[]) => Condition;
const SIDE_PARTS = { actor: 'a', actorCountry: 'ac', recipient: 'r', recipientCountry: 'rc' } as const;
const SIDE_LISTS = {
  actor: 'actors',
  actorCountry: 'actor_countries',
  recipient: 'recipients',
  recipientCountry: 'recipient_countries',
} as const;
const side =
  (name: keyof typeof SIDE_PARTS): Column =>
  () =>
    sql.ref(`side.${SIDE_PARTS[name]}`);
const plain =
  (column: string): Column =>
  () =>
    sql.ref(column);

/** The value of each dimension as a number: a day, month (202405), year, quad class, or the number of a word; 0 for none. */
export const DIMENSION_COLUMNS: Readonly<Record<Dimension, Column>> = {
  day: plain('day'),
  month: () => sql`day / 100`,
  year: () => sql`day / 10000`,
  type: plain('type'),
  mode: plain('mode'),
  status: plain('status'),
  quad: plain('quad'),
  context: plain('context.x'),
  actor: side('actor'),
  recipient: side('recipient'),
  actorCountry: side('actorCountry'),
  recipientCountry: side('recipientCountry'),
  pair: plain('pair.p'),
  pairCountry: plain('pair_country.p'),
  placeCountry: plain('place_country'),
  place: plain('place'),
  publisher: plain('publisher'),
};

/** What must be unfolded for the dimensions: each event once for each of its values. */
export function joinsOf(names: readonly Dimension[], named: Named): Condition {
  const joins = [
    ...(names.includes('context')
      ? [sql`join lateral unnest(contexts) as context(x) on ${among(named, ['context'])}`]
      : []),
    ...(sidesIn(names).length > 0 ? [joinSides(sidesIn(names), named)] : []),
    ...(names.includes('pair') ? [joinPair('pair', 'pair_actors', 'pair_recipients')] : []),
    ...(names.includes('pairCountry')
      ? [joinPair('pair_country', 'pair_actor_countries', 'pair_recipient_countries')]
      : []),
  ];
  return joins.length === 0 ? sql`` : sql.join(joins, sql` `);
}

/** One side by itself, or sides that belong to one act. */
function joinSides(sides: readonly Dimension[], named: Named): Condition {
  const [first] = sides as (keyof typeof SIDE_LISTS)[];
  const on = among(named, sides);
  if (sides.length === 1)
    return sql`join lateral unnest(${sql.ref(SIDE_LISTS[first!])}) as side(${sql.ref(SIDE_PARTS[first!])}) on ${on}`;
  const parts = sql.join(sides.map((name) => sql.ref(SIDE_PARTS[name as keyof typeof SIDE_PARTS])));
  return sql`join lateral (select distinct ${parts}
    from unnest(pair_actors, pair_actor_countries, pair_recipients, pair_recipient_countries) as p(a, ac, r, rc)) as side on ${on}`;
}

const among = (named: Named, names: readonly Dimension[]): Condition => {
  const parts = names.flatMap((name) =>
    named[name] ? [oneOf(DIMENSION_COLUMNS[name](names), named[name])] : [],
  );
  return all(parts);
};

/** Both sides of a pair as one number. */
export const PAIR_UNIT = 2 ** 31;
/** Both sides whichever way, as one number; 0 where a side is missing. */
const joinPair = (name: string, actors: string, recipients: string): Condition =>
  sql`cross join lateral (select distinct case when least(a, r) = 0 then 0 else least(a, r) * ${sql.lit(PAIR_UNIT)}::int8 + greatest(a, r) end as p
    from unnest(${sql.ref(actors)}, ${sql.ref(recipients)}) as sides(a, r)) as ${sql.ref(name)}`;
const splitPair = (n: number): number[] => (n === 0 ? [] : [Math.floor(n / PAIR_UNIT), n % PAIR_UNIT]);

type Word = (n: number) => string | null;
const PERIODS: Partial<Record<Dimension, (n: number) => string | null>> = {
  day: dayOf,
  month: (n) => dayOf(n * 100)?.slice(0, 7) ?? null,
  year: (n) => (n === 0 ? null : String(n).padStart(4, '0')),
  quad: String,
};
const isPair = (name: Dimension): boolean => name === 'pair' || name === 'pairCountry';

function labelOf(name: Dimension, n: number, word: Word): string | null {
  if (isPair(name)) return n === 0 ? null : splitPair(n).map(word).sort().join(',');
  return (PERIODS[name] ?? word)(n);
}

/** What labels are made with. */
export interface Labelled {
  readonly names: readonly Dimension[];
  readonly terms: Terms;
  readonly options: CountOptions;
}

/** Groups with the words of their values, in order. */
export async function labelCounts(
  rows: readonly CountRow[],
  { names, terms, options }: Labelled,
): Promise<readonly EventCount[]> {
  const numbers = rows.flatMap((row) =>
    names.flatMap((name, i) =>
      PERIODS[name] ? [] : isPair(name) ? splitPair(row[`d${i}`]!) : [row[`d${i}`]!],
    ),
  );
  const word = await terms.words(numbers);
  const counts = rows.map(
    (row): EventCount => ({
      by: Object.fromEntries(
        names.map((name, i) => [name, labelOf(name, row[`d${i}`]!, word)]),
      ) as EventCount['by'],
      events: row.events,
      happenings: row.happenings,
      cooperation: row.friendly,
      conflict: row.events - row.friendly,
      goldstein: row.goldstein / GOLDSTEIN_UNIT,
    }),
  );
  const { limit } = options;
  return limit === undefined
    ? counts.sort((a, b) => compareValues(names, a.by, b.by))
    : counts.sort((a, b) => b.events - a.events || compareValues(names, a.by, b.by)).slice(0, limit);
}

/** In order of the dimensions, none last. */
export function compareValues<D extends string>(
  names: readonly D[],
  a: Readonly<Partial<Record<D, string | null>>>,
  b: Readonly<Partial<Record<D, string | null>>>,
): number {
  for (const name of names) {
    const [x, y] = [a[name] ?? null, b[name] ?? null];
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -1 : 1;
  }
  return 0;
}
