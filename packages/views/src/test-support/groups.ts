// Test support: the groups of a row per dimension, and counts of rows by group.

import { countOf } from '@entente/happenings';
import {
  type CountOptions,
  type CountUnit,
  type Dimension,
  dyadPairs,
  type EventRow,
  type HappeningCount,
  type HappeningRow,
  type Party,
  placeKey,
  type StatementDimension,
  type StatementRow,
} from '@entente/record';
import { recipientsOf } from './matches.js';

type Values = Readonly<Record<string, string | null>>;
const orNone = <Item>(items: readonly Item[]): readonly (Item | null)[] =>
  items.length > 0 ? items : [null];
const countryOf = (party: Party | null): string | null => party && (party.country ?? 'country:-');
const SIDES = ['actor', 'actorCountry', 'recipient', 'recipientCountry', 'pair', 'pairCountry'];

/** Every combination of dimension values of a happening, each once. */
export function groupsOf(row: HappeningRow, by: readonly Dimension[]): readonly Values[] {
  const sides = by.some((name) => SIDES.includes(name)) ? sidesOf(row, by) : [{}];
  const contexts = by.includes('context') ? orNone(row.contexts).map((context) => ({ context })) : [{}];
  const outlets = by.includes('publisher') ? orNone(row.outlets) : [null];
  const day = row.date.from;
  const rest = {
    day,
    month: day?.slice(0, 7) ?? null,
    year: day?.slice(0, 4) ?? null,
    type: row.type,
    mode: row.mode,
    status: row.status,
    quad: String(row.quad),
    place: placeKey(row.place),
    placeCountry: row.place && (row.place.country ?? 'country:-'),
  };
  const all = sides.flatMap((side) =>
    contexts.flatMap((context) =>
      outlets.map((publisher) => ({ ...rest, ...side, ...context, publisher }) as Values),
    ),
  );
  return distinct(all.map((values) => pick(values, by)));
}

function sidesOf(row: EventRow, by: readonly Dimension[]): Values[] {
  const values = (actor: Party | null, recipient: Party | null): Values => ({
    actor: actor?.key ?? null,
    actorCountry: countryOf(actor),
    recipient: recipient?.key ?? null,
    recipientCountry: countryOf(recipient),
    pair: actor && recipient && [actor.key, recipient.key].sort().join(','),
    pairCountry: actor && recipient && [countryOf(actor), countryOf(recipient)].sort().join(','),
  });
  const one = (side: string) => by.some((name) => name.startsWith(side));
  if (one('actor') && !one('recipient')) return orNone(row.actors).map((actor) => values(actor, null));
  if (one('recipient') && !one('actor')) return orNone(recipientsOf(row)).map((who) => values(null, who));
  const pairs = dyadPairs(row).map(({ actor, recipient }) => values(actor, recipient));
  if (pairs.length > 0) return pairs;
  if (row.actors.length > 0 && recipientsOf(row).length > 0) return [];
  return orNone(row.actors).flatMap((actor) => orNone(recipientsOf(row)).map((who) => values(actor, who)));
}

/** Every combination of dimension values of a statement, each once. */
export function statementGroupsOf(row: StatementRow, by: readonly StatementDimension[]): readonly Values[] {
  const lists: Record<StatementDimension, readonly (string | null)[]> = {
    day: [row.published],
    month: [row.published?.slice(0, 7) ?? null],
    source: orNone(row.sources).map((party) => party?.key ?? null),
    sourceCountry: orNone(row.sources).map(countryOf),
    addressee: orNone(row.addressees).map((party) => party?.key ?? null),
    carrier: orNone(row.via).map((party) => party?.key ?? null),
    about: orNone(row.about).map((party) => party?.key ?? null),
    publisher: [row.publisher],
    speech: [row.type],
    polarity: [row.polarity],
  };
  const all = by.reduce<Values[]>(
    (groups, name) => groups.flatMap((group) => lists[name].map((value) => ({ ...group, [name]: value }))),
    [{}],
  );
  return distinct(all);
}

const pick = (values: Values, by: readonly string[]): Values =>
  Object.fromEntries(by.map((name) => [name, values[name] ?? null]));
const distinct = (groups: readonly Values[]): Values[] => [
  ...new Map(groups.map((group) => [JSON.stringify(group), group])).values(),
];

/** Rows by group. */
export function groupRows<Row>(
  rows: readonly Row[],
  groups: (row: Row) => readonly Values[],
): readonly { readonly by: Values; readonly rows: readonly Row[] }[] {
  const found = new Map<string, { by: Values; rows: Row[] }>();
  for (const row of rows)
    for (const by of groups(row)) {
      const key = JSON.stringify(by);
      const group = found.get(key) ?? { by, rows: [] };
      group.rows.push(row);
      found.set(key, group);
    }
  return [...found.values()];
}

/** Counts of happenings in the order that `Reader` specifies. */
export function countRows(
  rows: readonly HappeningRow[],
  by: readonly Dimension[],
  { table = 'gdelt', limit, unit = 'happenings' }: CountOptions = {},
): readonly HappeningCount[] {
  const counts = groupRows(rows, (row) => groupsOf(row, by)).map((group) => ({
    by: group.by as HappeningCount['by'],
    happenings: group.rows.length,
    origins: sumOf(group.rows, 'origins'),
    reports: sumOf(group.rows, 'reports'),
    cooperation: sumOf(
      group.rows.filter(({ quad }) => quad <= 2),
      unit,
    ),
    conflict: sumOf(
      group.rows.filter(({ quad }) => quad > 2),
      unit,
    ),
    goldstein: group.rows.reduce((sum, { goldstein }) => sum + (goldstein[table] ?? 0), 0),
  }));
  return inOrder(counts, by, limit, (count) => count[unit]);
}

const sumOf = (rows: readonly HappeningRow[], unit: CountUnit): number =>
  rows.reduce((sum, row) => sum + countOf(row, unit), 0);

/** The largest first when limited, else in order of the dimensions, none last. */
export function inOrder<Count extends { readonly by: object }>(
  counts: readonly Count[],
  by: readonly string[],
  limit: number | undefined,
  size: (count: Count) => number,
): readonly Count[] {
  const value = (count: Count, name: string) => (count.by as Values)[name] ?? '\uffff';
  const compare = (a: Count, b: Count) => {
    const name = by.find((one) => value(a, one) !== value(b, one));
    return name === undefined ? 0 : value(a, name) < value(b, name) ? -1 : 1;
  };
  const sorted = [...counts].sort(compare);
  return limit === undefined ? sorted : sorted.sort((a, b) => size(b) - size(a)).slice(0, limit);
}
