// In: data/country-codes.tsv, divisions.tsv, cameo-groups.tsv, sector-codes.tsv, plover-contexts.tsv, cameo-symmetric.tsv and the labels of cameo-goldstein.tsv. Out: what other data sets call things,
// for exports in their formats (GDELT, ICEWS, POLECAT, Phoenix).
import type { Codes, CountryCodes } from '@entente/record';
import type { EventKnowledge } from './events.js';
import { readTable } from './table.js';
import type { CountryRow } from './types.js';

/** Look-ups over the code lists under `dataDir`. */
export function loadCodes(
  dataDir: string,
  countries: readonly CountryRow[],
  { goldstein, quad }: Pick<EventKnowledge, 'goldstein' | 'quad'>,
): Codes {
  const named = new Map(countries.map((row) => [row.code, row]));
  const rows = readTable(dataDir, 'country-codes.tsv').slice(1);
  const byCode = new Map(rows.map((cells) => [cells[0]!, countryCodes(cells, named)]));
  const divisions = new Map(
    readTable(dataDir, 'divisions.tsv').map(([country, name, code]) => [`${country}/${name}`, code!]),
  );
  const labels = columnByFirst(dataDir, 'cameo-goldstein.tsv');
  const groups = columnByFirst(dataDir, 'cameo-groups.tsv');
  const roles = columnByFirst(dataDir, 'sector-codes.tsv', 1);
  const icews = columnByFirst(dataDir, 'sector-codes.tsv', 2);
  const contexts = columnByFirst(dataDir, 'plover-contexts.tsv');
  const symmetric = columnByFirst(dataDir, 'cameo-symmetric.tsv');
  return {
    country: (code) => byCode.get(code),
    division: (country, name) => divisions.get(`${country}/${name}`),
    cameoLabel: (code) => labels.get(code),
    cameoGroup: (key) => groups.get(key),
    cameoRole: (sector) => roles.get(sector),
    icewsSector: (sector) => icews.get(sector),
    ploverContext: (context) => contexts.get(context),
    isSymmetric: (code) => symmetric.has(code),
    goldstein,
    quad,
  };
}

function countryCodes(cells: readonly string[], named: ReadonlyMap<string, CountryRow>): CountryCodes {
  const [code = '', fips, cow, number, cameo] = cells;
  return {
    code,
    alpha2: named.get(code)?.alpha2 ?? code,
    name: named.get(code)?.name ?? code,
    fips: fips || null,
    cow: cow ? { code: cow, number: Number(number) } : null,
    cameo: cameo || code,
  };
}

/** A column (the second, unless told) by the first; empty cells are left out. */
const columnByFirst = (dataDir: string, file: string, at = 1): ReadonlyMap<string, string> =>
  new Map(
    readTable(dataDir, file)
      .slice(1)
      .flatMap((cells) => (cells[0] && cells[at] ? [[cells[0], cells[at]] as const] : [])),
  );
