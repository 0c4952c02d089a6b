// Dimensions of counts: the SQL expression of each, and the translation of term numbers back to text.
import type { CountOptions, Dimension, HappeningCount } from '@entente/record';
import { sql } from 'kysely';
import type { Terms } from '../terms.js';
import { dayOf, GOLDSTEIN_UNIT } from '../write/flatten.js';
import { all, type Condition, oneOf } from './conditions.js';
import type { CountRow, Named } from './count-question.js';

/** The list columns of a row, and the part of a pair that each value belongs to. */
const SIDE_PARTS = { actor: 'a', actorCountry: 'ac', recipient: 'r', recipientCountry: 'rc' } as const;
const SIDE_LISTS = {
  actor: 'actors',
  actorCountry: 'actor_countries',
  recipient: 'recipients',
  recipientCountry: 'recipient_countries',
} as const;
const PAIR_PARTS = { pair: ['a', 'r'], pairCountry: ['ac', 'rc'] } as const;
const PAIR_LISTS = {
  a: 'pair_actors',
  ac: 'pair_actor_countries',
  r: 'pair_recipients',
  rc: 'pair_recipient_countries',
} as const;
type Part = keyof typeof PAIR_LISTS;
const isSide = (name: Dimension): name is keyof typeof SIDE_PARTS => Object.hasOwn(SIDE_PARTS, name);
const isPair = (name: Dimension): name is keyof typeof PAIR_PARTS => Object.hasOwn(PAIR_PARTS, name);

/** Both parties of a pair encoded as one number. */
export const PAIR_UNIT = 2 ** 31;
/** Both parties of a pair regardless of direction, encoded as one number; 0 where one is missing. */
const pairColumn = (name: keyof typeof PAIR_PARTS): Condition => {
  const [a, r] = PAIR_PARTS[name].map((part) => sql.ref(part));
  return sql`case when least(${a}, ${r}) = 0 then 0 else least(${a}, ${r}) * ${sql.lit(PAIR_UNIT)}::int8 + greatest(${a}, ${r}) end`;
};

/** The value of each dimension as a number: a day, month (202405), year, quad class, or a term number; 0 for none. */
export const DIMENSION_COLUMNS: Readonly<Record<Dimension, Condition>> = {
  day: sql.ref('day'),
  month: sql`day / 100`,
  year: sql`day / 10000`,
  type: sql.ref('type'),
  mode: sql.ref('mode'),
  status: sql.ref('status'),
  quad: sql.ref('quad'),
  context: sql.ref('context.x'),
  actor: sql.ref('a'),
  recipient: sql.ref('r'),
  actorCountry: sql.ref('ac'),
  recipientCountry: sql.ref('rc'),
  pair: pairColumn('pair'),
  pairCountry: pairColumn('pairCountry'),
  placeCountry: sql.ref('place_country'),
  place: sql.ref('place'),
  publisher: sql.ref('outlet.x'),
};

/** Whether both roles of a pair are counted, so that a happening has a line for each of its pairs. */
export const isPaired = (names: readonly Dimension[]): boolean =>
  names.some(isPair) || names.filter(isSide).length > 1;

/** The happenings under a condition, one line per happening and dimension value: of one role, or of both roles of a pair. */
export function unfold(names: readonly Dimension[], named: Named, where: Condition): Condition {
  const lists = isPaired(names)
    ? partsOf(names).map((part) => [part, PAIR_LISTS[part]] as const)
    : names.filter(isSide).map((name) => [SIDE_PARTS[name], SIDE_LISTS[name]] as const);
  const values = lists.map(([part, list]) => sql`, unnest(${sql.ref(list)}) as ${sql.ref(part)}`);
  const contexts = names.includes('context') ? sql`cross join lateral unnest(contexts) as context(x)` : sql``;
  const outlets = names.includes('publisher')
    ? sql`cross join lateral unnest(publishers) as outlet(x)`
    : sql``;
  return sql`(select *${sql.join(values, sql``)} from happenings where ${where}) side ${contexts} ${outlets} where ${among(named, names)}`;
}

const partsOf = (names: readonly Dimension[]): Part[] => [
  ...new Set(
    names.flatMap((name): readonly Part[] =>
      isSide(name) ? [SIDE_PARTS[name]] : isPair(name) ? PAIR_PARTS[name] : [],
    ),
  ),
];

const among = (named: Named, names: readonly Dimension[]): Condition =>
  all(names.flatMap((name) => (named[name] ? [oneOf(DIMENSION_COLUMNS[name], named[name])] : [])));

const splitPair = (n: number): number[] => (n === 0 ? [] : [Math.floor(n / PAIR_UNIT), n % PAIR_UNIT]);

type Word = (n: number) => string | null;
const PERIODS: Partial<Record<Dimension, (n: number) => string | null>> = {
  day: dayOf,
  month: (n) => dayOf(n * 100)?.slice(0, 7) ?? null,
  year: (n) => (n === 0 ? null : String(n).padStart(4, '0')),
  quad: String,
};
function labelOf(name: Dimension, n: number, word: Word): string | null {
  if (isPair(name)) return n === 0 ? null : splitPair(n).map(word).sort().join(',');
  return (PERIODS[name] ?? word)(n);
}

/** Inputs for labels. */
export interface Labelled {
  readonly names: readonly Dimension[];
  readonly terms: Terms;
  readonly options: CountOptions;
}

/** Groups with term numbers replaced by their text, in order. */
export async function labelCounts(
  rows: readonly CountRow[],
  { names, terms, options }: Labelled,
): Promise<readonly HappeningCount[]> {
  const { limit, unit = 'happenings' } = options;
  const numbers = rows.flatMap((row) =>
    names.flatMap((name, i) =>
      PERIODS[name] ? [] : isPair(name) ? splitPair(row[`d${i}`]!) : [row[`d${i}`]!],
    ),
  );
  const word = await terms.words(numbers);
  const counts = rows.map(
    (row): HappeningCount => ({
      by: Object.fromEntries(
        names.map((name, i) => [name, labelOf(name, row[`d${i}`]!, word)]),
      ) as HappeningCount['by'],
      happenings: row.happenings,
      origins: row.origins,
      reports: row.reports,
      cooperation: row.friendly,
      conflict: row[unit] - row.friendly,
      goldstein: row.goldstein / GOLDSTEIN_UNIT,
    }),
  );
  return limit === undefined
    ? counts.sort((a, b) => compareValues(names, a.by, b.by))
    : counts.sort((a, b) => b[unit] - a[unit] || compareValues(names, a.by, b.by)).slice(0, limit);
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
