// A filter and a counted group → the filter that lists exactly the items of the group: the evidence of a number.
import {
  ANY,
  type Dimension,
  emptyTable,
  type Filter,
  NONE,
  ownValue,
  type StatementDimension,
  type StatementFilter,
  toQuery,
} from '@entente/record';

/** The values of a group: one per dimension; several values mean any of them. */
export type Group<D extends string> = Readonly<Partial<Record<D, string | null | readonly string[]>>>;
type Fields = Readonly<Record<string, readonly string[] | string | number | undefined>>;

const FIELDS: Readonly<Record<Exclude<Dimension | StatementDimension, Period>, string>> = {
  type: 'type',
  mode: 'mode',
  status: 'status',
  quad: 'quad',
  context: 'context',
  actor: 'actor',
  actorCountry: 'actor',
  recipient: 'recipient',
  recipientCountry: 'recipient',
  pair: 'between',
  pairCountry: 'between',
  place: 'place',
  placeCountry: 'place',
  publisher: 'publisher',
  source: 'source',
  sourceCountry: 'source',
  addressee: 'addressee',
  carrier: 'carrier',
  about: 'about',
  speech: 'speech',
  polarity: 'polarity',
};
type Period = 'day' | 'month' | 'year';
const isPeriod = (name: string): name is Period => ['day', 'month', 'year'].includes(name);

/** The events of `filter` that fall into `group`. */
export function narrow(filter: Filter, group: Group<Dimension>): Filter {
  const own = fieldsOf(group);
  const { actor, recipient, ...rest } = own;
  return intersect(intersect(filter, rest), sides({ actor, recipient })) as Filter;
}

/** The statements of `filter` that fall into `group`. */
export const narrowStatements = (
  filter: StatementFilter,
  group: Group<StatementDimension>,
): StatementFilter => intersect(filter, fieldsOf(group)) as StatementFilter;

const sides = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function fieldsOf(group: Group<Dimension | StatementDimension>): Fields {
  const fields = emptyTable<readonly string[] | string>();
  for (const [name, value] of Object.entries(group)) {
    if (isPeriod(name)) Object.assign(fields, periodFields(value as string | null));
    else fields[ownValue(FIELDS, name)!] = valuesOf(name, value as string | null);
  }
  return fields;
}

function valuesOf(name: string, value: string | null | readonly string[]): readonly string[] {
  if (value === null) return [NONE];
  if (typeof value !== 'string') return value;
  return name.startsWith('pair') ? value.split(',') : [value];
}

/** `2024-02` → its first and last day. Null: no day is known. */
function periodFields(period: string | null): Fields {
  if (period === null) return { basis: ['unknown'] };
  const [year, month, day] = period.split('-');
  if (day) return { from: period, to: period };
  if (month) return { from: `${period}-01`, to: `${period}-${lastDay(Number(year), Number(month))}` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Conjunction of two filters. Conditions that one field cannot combine go into `also`. */
function intersect(outer: Fields, own: Fields): Fields {
  if (Object.keys(own).length === 0) return outer;
  const names = Object.keys(own);
  const between = names.filter((name) => !isDate(name));
  const apart =
    coupled(outer, own) || between.some((name) => !within(ownValue(own, name), boundOf(outer, name)));
  if (!apart) return { ...outer, ...own, ...dates(outer, own) };
  const kept = Object.fromEntries(between.map((name) => [name, ownValue(own, name)]));
  const also = [...((outer.also as readonly string[] | undefined) ?? []), toQuery(kept as Filter)];
  return { ...outer, ...dates(outer, own), also: [...new Set(also)].sort() };
}

/** Whether adding an actor to a recipient filter (or the reverse) would require a matching pair, which the count did not check. */
const coupled = (outer: Fields, own: Fields): boolean =>
  (own.actor !== undefined && own.recipient === undefined && outer.recipient !== undefined) ||
  (own.recipient !== undefined && own.actor === undefined && outer.actor !== undefined);

const isDate = (name: string): boolean => name === 'from' || name === 'to';

/** The values that a field requires; `any` status requires none. */
const boundOf = (outer: Fields, name: string): Fields[string] =>
  name === 'status' && (outer.status as readonly string[] | undefined)?.includes(ANY)
    ? undefined
    : ownValue(outer, name);

/** Whether the values of `own` are a subset of the values of `outer`. */
const within = (own: Fields[string], outer: Fields[string]): boolean =>
  outer === undefined ||
  (own as readonly string[]).every(
    (value, i) =>
      countIn(outer as readonly string[], value) >=
      countIn((own as readonly string[]).slice(0, i + 1), value),
  );

/** How often a value occurs in a list: `between=KEN,KEN` means two parties of Kenya. */
const countIn = (list: readonly string[], value: string): number =>
  list.filter((item) => item === value).length;

function dates(outer: Fields, own: Fields): Fields {
  const from = [outer.from, own.from].filter((day) => day !== undefined).sort() as string[];
  const to = [outer.to, own.to].filter((day) => day !== undefined).sort() as string[];
  return { ...(from.length > 0 ? { from: from.at(-1)! } : {}), ...(to.length > 0 ? { to: to[0]! } : {}) };
}
