// Outlets by name or domain. In: rows of data/outlets.jsonl. Out: `outlet` of Knowledge.
import { indexNames, type NameLookup } from './name-index.js';
import type { OutletRow } from './types.js';

/** The look-up by name or by domain (`reuters.com`, `www.reuters.com`). */
export function indexOutlets(
  rows: readonly OutletRow[],
  exactNames: readonly string[],
): NameLookup<OutletRow> {
  const byName = indexNames(rows, (row) => [row.name, ...row.names], exactNames);
  const byDomain = new Map(rows.flatMap((row) => (row.domain ? [[row.domain, row] as const] : [])));
  return (name) =>
    byName(name) ??
    byDomain.get(
      name
        .trim()
        .toLowerCase()
        .replace(/^www\./, ''),
    );
}
