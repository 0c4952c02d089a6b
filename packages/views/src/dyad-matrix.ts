// dyads: filter → the parties with the most happenings, and the counts of each pair of them.
import {
  type CountUnit,
  type DyadCell,
  type DyadMatrix,
  type Filter,
  NO_COUNTRY,
  type Reader,
} from '@entente/record';
import { bySize, type Counted, countGroups, nameKeys, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

/** Options of the matrix: by countries or single actors, and how many. */
export interface MatrixRequest extends Scales {
  readonly filter: Filter;
  readonly level: 'country' | 'actor';
  readonly limit: number;
}
const MOST_PAIRS = 2000;

/** The dimensions of a level. */
export const sidesOf = (level: MatrixRequest['level']) =>
  level === 'country'
    ? ({ actor: 'actorCountry', recipient: 'recipientCountry', pair: 'pairCountry' } as const)
    : ({ actor: 'actor', recipient: 'recipient', pair: 'pair' } as const);

/** The parties with the most happenings, and the counts for each actor and recipient. */
export async function countDyads(reader: Reader, request: MatrixRequest): Promise<DyadMatrix> {
  const { filter, level, table, count } = request;
  const { actor, recipient } = sidesOf(level);
  const by = [actor, recipient] as const;
  const found = await countGroups(reader, { filter, by, table, count, limit: MOST_PAIRS });
  const cells = toCells(found, request);
  const parties = busiest(cells, request);
  const between = narrow(filter, { [actor]: parties, [recipient]: parties });
  const whole =
    found.length < MOST_PAIRS
      ? cells
      : toCells(await countGroups(reader, { filter: between, by, table, count }), request).map((cell) => ({
          ...cell,
          evidence: narrow(filter, { [actor]: cell.actor, [recipient]: cell.recipient }),
        }));
  const name = await nameKeys(reader, parties);
  const shown = new Set(parties);
  return {
    level,
    table,
    parties: parties.map(name),
    cells: whole.filter((cell) => shown.has(cell.actor) && shown.has(cell.recipient)).sort(inOrder(count)),
    leftOut: await countLeftOut(reader, filter, count),
    evidence: filter,
  };
}

/** Whether a key is one party: it is present, and not the group of unknown country. */
export const isParty = (key: string | null | undefined): key is string => key != null && key !== NO_COUNTRY;

/** Cells with both roles filled, without parties that the filter does not name for a role. */
function toCells(groups: readonly Counted[], { filter, level }: MatrixRequest): DyadCell[] {
  const sides = sidesOf(level);
  return groups.flatMap(({ by, tally, evidence }) => {
    const [actor, recipient] = [by[sides.actor], by[sides.recipient]];
    if (!isParty(actor) || !isParty(recipient)) return [];
    if (isBeside(actor, filter.actor, level) || isBeside(recipient, filter.recipient, level)) return [];
    return [{ actor, recipient, ...tally, evidence }];
  });
}

/** Whether a filter names parties of this level and this is none of them: a co-participant of the same happenings. */
export const isBeside = (
  key: string,
  wanted: readonly string[] | undefined,
  level: MatrixRequest['level'],
): boolean => wanted?.every((value) => value.includes(':') === (level === 'actor') && value !== key) ?? false;

function busiest(cells: readonly DyadCell[], { limit, count }: MatrixRequest): string[] {
  const sizes = new Map<string, number>();
  for (const cell of cells)
    for (const key of new Set([cell.actor, cell.recipient]))
      sizes.set(key, (sizes.get(key) ?? 0) + cell[count]);
  const order = bySize<[string, number]>(
    ([, n]) => n,
    ([key]) => key,
  );
  return [...sizes]
    .sort(order)
    .slice(0, limit)
    .map(([key]) => key);
}

const inOrder = (count: CountUnit) =>
  bySize<DyadCell>(
    (cell) => cell[count],
    ({ actor, recipient }) => `${actor} ${recipient}`,
  );
