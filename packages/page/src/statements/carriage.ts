// How often each outlet carries each speaker, as a table: outlets in rows, the most carried speakers in columns.
import type { Speakers } from '@entente/record';

type Carried = Speakers['carried'][number];

/** One outlet: as publisher of articles, or as carrier of statements. */
export interface CarriageRow {
  readonly outlet: string;
  readonly how: Carried['how'];
  readonly total: number;
  /** one per column; null where it carries no statement of the speaker */
  readonly cells: readonly (Carried | null)[];
}
/** The table. */
export interface Carriage {
  readonly columns: readonly { readonly key: string; readonly name: string; readonly total: number }[];
  readonly rows: readonly CarriageRow[];
  readonly most: number;
  /** number of speakers without a column, and of outlets that carry no speaker with a column */
  readonly left: number;
  readonly silent: number;
}

/** The table, at most so many columns; outlets with the most statements first, publishers before carriers. */
export function toCarriage(carried: Speakers['carried'], columnsAtMost: number): Carriage {
  const sources = new Map<string, { key: string; name: string; total: number }>();
  for (const { source, how, statements } of carried) {
    const known = sources.get(source.key) ?? { ...source, total: 0 };
    // a statement has a publisher and may have carriers: it counts once
    sources.set(source.key, { ...known, total: known.total + (how === 'publisher' ? statements : 0) });
  }
  const all = [...sources.values()].sort((a, b) => b.total - a.total || a.name.localeCompare(b.name));
  const columns = all.slice(0, columnsAtMost);
  const outlets = new Map<string, Carried[]>();
  for (const item of carried) {
    const key = JSON.stringify([item.how, item.outlet]);
    outlets.set(key, [...(outlets.get(key) ?? []), item]);
  }
  const every = [...outlets.values()].map((items) => toRow(items, columns));
  const rows = every.filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    columns,
    rows: rows.sort(inOrder),
    most: Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell?.statements ?? 0))),
    left: all.length - columns.length,
    silent: every.length - rows.length,
  };
}

function toRow(items: readonly Carried[], columns: Carriage['columns']): CarriageRow {
  const { outlet, how } = items[0]!;
  return {
    outlet,
    how,
    total: items.reduce((sum, { statements }) => sum + statements, 0),
    cells: columns.map(({ key }) => items.find(({ source }) => source.key === key) ?? null),
  };
}

const inOrder = (a: CarriageRow, b: CarriageRow): number =>
  (a.how === b.how ? 0 : a.how === 'publisher' ? -1 : 1) ||
  b.total - a.total ||
  a.outlet.localeCompare(b.outlet);
