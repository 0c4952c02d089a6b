// An index of names: folded name → row, with the few names that hold only in their own case (`US`, not `us`).
import { fold, stripName } from './fold.js';
import { remember } from './remember.js';

/** Finds a row by any of its names; undefined when none bears it. */
export type NameLookup<Row> = (name: string) => Row | undefined;

/**
 * Builds the look-up. The first row that claims a folded name keeps it (the lint lists those that more than one may claim).
 * A name of `exactNames` is found only in that spelling or in capitals: `WHO` is the agency, `who` and `Who` are not.
 */
export function indexNames<Row>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
  exactNames: readonly string[],
): NameLookup<Row> {
  const exact = new Map(exactNames.map((name) => [fold(name), name]));
  const byName = once(() => firstByName(rows, namesOf));
  return remember((name) => {
    const folded = fold(name);
    const kept = exact.get(folded);
    if (kept !== undefined && !sameCase(name, kept)) return undefined;
    return byName().get(folded);
  });
}

/** Runs `make` at the first call only: an index that no question needs is never built. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function firstByName<Row>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, Row> {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const folded = fold(name);
      if (folded !== '' && !byName.has(folded)) byName.set(folded, row);
    }
  }
  return byName;
}

function sameCase(name: string, kept: string): boolean {
  const bare = stripName(name).replace(/\./g, '');
  return bare === kept || bare === kept.toUpperCase();
}
