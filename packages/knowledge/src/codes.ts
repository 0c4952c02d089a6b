// In: data/country-codes.tsv, cameo-groups.tsv, cameo-roles.tsv and the labels of cameo-goldstein.tsv. Out: what other data sets call things,
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
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const rows = readTable(dataDir, 'country-codes.tsv').slice(1);
  const byCode = new Map(rows.map((cells) => [cells[0]!, countryCodes(cells, names)]));
  const [labels, groups, roles] = ['cameo-goldstein.tsv', 'cameo-groups.tsv', 'cameo-roles.tsv'].map((file) =>
    secondByFirst(dataDir, file),
  );
  return {
    country: (code) => byCode.get(code),
    cameoLabel: (code) => labels!.get(code),
    cameoGroup: (key) => groups!.get(key),
    cameoRole: (sector) => roles!.get(sector),
    goldstein,
    quad,
  };
}

function countryCodes(cells: readonly string[], names: ReadonlyMap<string, string>): CountryCodes {
  const [code = '', fips, cow, number, cameo] = cells;
  return {
    code,
    name: names.get(code) ?? code,
    fips: fips || null,
    cow: cow ? { code: cow, number: Number(number) } : null,
    cameo: cameo || code,
  };
}

/** The second column by the first; empty cells are left out. */
const secondByFirst = (dataDir: string, file: string): ReadonlyMap<string, string> =>
  new Map(
    readTable(dataDir, file)
      .slice(1)
      .flatMap(([key, value]) => (key && value ? [[key, value] as const] : [])),
  );
