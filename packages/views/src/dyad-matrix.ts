// dyads: who does how much to whom. A filter in; the busiest parties and what passes between each two of them out.
import {
  type DyadCell,
  type DyadMatrix,
  type Filter,
  NO_COUNTRY,
  type Reader,
  type ScaleTable,
} from '@entente/record';
import { byEvents, type Counted, countGroups, nameKeys } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

/** What a matrix is asked for: whole countries or single actors, and of how many. */
export interface MatrixRequest {
  readonly filter: Filter;
  readonly level: 'country' | 'actor';
  readonly limit: number;
  readonly table: ScaleTable;
}
const MOST_PAIRS = 2000;

/** The dimensions of a level. */
export const sidesOf = (level: MatrixRequest['level']) =>
  level === 'country'
    ? ({ actor: 'actorCountry', recipient: 'recipientCountry', pair: 'pairCountry' } as const)
    : ({ actor: 'actor', recipient: 'recipient', pair: 'pair' } as const);

/** The busiest parties, and what each did to each. */
export async function countDyads(reader: Reader, request: MatrixRequest): Promise<DyadMatrix> {
  const { filter, level, limit, table } = request;
  const { actor, recipient } = sidesOf(level);
  const by = [actor, recipient] as const;
  const found = await countGroups(reader, { filter, by, table, limit: MOST_PAIRS });
  const cells = toCells(found, request);
  const parties = busiest(cells, limit);
  const between = narrow(filter, { [actor]: parties, [recipient]: parties });
  const whole =
    found.length < MOST_PAIRS
      ? cells
      : toCells(await countGroups(reader, { filter: between, by, table }), request).map((cell) => ({
          ...cell,
          evidence: narrow(filter, { [actor]: cell.actor, [recipient]: cell.recipient }),
        }));
  const name = await nameKeys(reader, parties);
  const shown = new Set(parties);
  return {
    level,
    table,
    parties: parties.map(name),
    cells: whole.filter((cell) => shown.has(cell.actor) && shown.has(cell.recipient)).sort(inOrder),
    leftOut: await countLeftOut(reader, filter),
    evidence: filter,
  };
}

/** Somebody, and one party: people of no known country have nothing in common. */
export const isParty = (key: string | null | undefined): key is string => key != null && key !== NO_COUNTRY;

/** Cells that have two sides, and no party beside those that the filter names on a side. */
function toCells(groups: readonly Counted[], { filter, level }: MatrixRequest): DyadCell[] {
  const sides = sidesOf(level);
  return groups.flatMap(({ by, tally, evidence }) => {
    const [actor, recipient] = [by[sides.actor], by[sides.recipient]];
    if (!isParty(actor) || !isParty(recipient)) return [];
    if (isBeside(actor, filter.actor, level) || isBeside(recipient, filter.recipient, level)) return [];
    return [{ actor, recipient, ...tally, evidence }];
  });
}

/** Whether a filter names parties of this level, and this is none of them: someone who only took part in the same acts. */
export const isBeside = (
  key: string,
  wanted: readonly string[] | undefined,
  level: MatrixRequest['level'],
): boolean => wanted?.every((value) => value.includes(':') === (level === 'actor') && value !== key) ?? false;

function busiest(cells: readonly DyadCell[], limit: number): string[] {
  const events = new Map<string, number>();
  for (const cell of cells)
    for (const key of new Set([cell.actor, cell.recipient]))
      events.set(key, (events.get(key) ?? 0) + cell.events);
  const order = byEvents<[string, number]>(
    ([, n]) => n,
    ([key]) => key,
  );
  return [...events]
    .sort(order)
    .slice(0, limit)
    .map(([key]) => key);
}

const inOrder = byEvents<DyadCell>(
  ({ events }) => events,
  ({ actor, recipient }) => `${actor} ${recipient}`,
);
