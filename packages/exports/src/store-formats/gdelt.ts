// GDELT 2.0 Events: 61 columns, tab-separated, no header (GDELT Event Codebook 2.0).
import { type Codes, isWholeCountry, type Party, type RowPlace } from '@entente/record';
import type { ActorCode } from './actor-code.js';
import { compactDay, type GdeltEvent, openGdelt, stamp } from './gdelt-rows.js';
import { LOSSES, TABLE_LOSSES } from './losses.js';
import { type Column, empty, makeTable } from './table.js';

type GdeltColumn = Column<GdeltEvent>;

const day: readonly GdeltColumn[] = [
  {
    name: 'GLOBALEVENTID',
    from: 'a number made from the ids of the row (the happening), the actor and the recipient',
    value: ({ number }) => number,
  },
  {
    name: 'SQLDATE',
    from: 'first day of the event, YYYYMMDD',
    value: ({ event }) => compactDay(event.date.from),
  },
  {
    name: 'MonthYear',
    from: 'its month, YYYYMM',
    value: ({ event }) => compactDay(event.date.from)!.slice(0, 6),
  },
  { name: 'Year', from: 'its year', value: ({ event }) => event.date.from!.slice(0, 4) },
  {
    name: 'FractionDate',
    from: 'year + (month × 30 + day) / 365, as the codebook says',
    value: ({ event }) => fractionDate(event.date.from!),
  },
];

/** Year plus (MONTH*30+DAY)/365, four decimals. */
export function fractionDate(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return (year! + (month! * 30 + dayOfMonth!) / 365).toFixed(4);
}

/** The ten columns of one actor. */
function actorColumns(
  prefix: string,
  who: string,
  side: (row: GdeltEvent) => readonly [Party | null, ActorCode | null],
): GdeltColumn[] {
  const code = (name: string, from: string, value: (code: ActorCode) => string | null): GdeltColumn => ({
    name: `${prefix}${name}`,
    from,
    value: (row) => {
      const [, found] = side(row);
      return found && value(found);
    },
  });
  const role = (at: number) =>
    code(`Type${at + 1}Code`, `CAMEO role of the sector, number ${at + 1}`, ({ roles }) => roles[at] ?? null);
  return [
    code('Code', `CAMEO code of the ${who}: country, roles, group`, ({ full }) => full),
    {
      name: `${prefix}Name`,
      from: `name of the ${who}, in capitals as GDELT has it`,
      value: (row) => side(row)[0]?.name.toUpperCase() ?? null,
    },
    code('CountryCode', 'CAMEO code of its country', ({ country }) => country),
    code('KnownGroupCode', 'CAMEO code of the organisation, where it is a known group', ({ group }) => group),
    empty(`${prefix}EthnicCode`, 'not read'),
    empty(`${prefix}Religion1Code`, 'not read'),
    empty(`${prefix}Religion2Code`, 'not read'),
    role(0),
    role(1),
    role(2),
  ];
}

const what: readonly GdeltColumn[] = [
  {
    name: 'IsRootEvent',
    from: '1 when the article of SOURCEURL mentions it in its title or lead paragraph, else 0',
    value: ({ mentions, view }) =>
      Number(
        mentions.some(
          ({ article, trigger }) => article === view.stored.article.id && trigger.start < view.leadEnd,
        ),
      ),
  },
  {
    name: 'EventCode',
    from: 'CAMEO code of type, mode and contexts',
    value: ({ event }) => event.cameo,
  },
  {
    name: 'EventBaseCode',
    from: 'its first three digits',
    value: ({ event }) => event.cameo.slice(0, 3),
  },
  { name: 'EventRootCode', from: 'its first two digits', value: ({ event }) => event.cameo.slice(0, 2) },
  {
    name: 'QuadClass',
    from: 'quad class that GDELT gives to the root',
    value: ({ event }, { codes }) => codes.quad(event.cameo, 'gdelt') ?? null,
  },
  {
    name: 'GoldsteinScale',
    from: "Goldstein value of the code, in GDELT's table unless another is asked for",
    value: ({ event }, { table }) => event.goldstein[table],
  },
  {
    name: 'NumMentions',
    from: 'mentions of the happening, in all articles: its lines in gdelt-mentions',
    value: ({ event }) => event.events,
  },
  {
    name: 'NumSources',
    from: 'outlets that report it; those without a name count as one where no other does',
    value: ({ event }) => Math.max(1, event.outlets.length),
  },
  { name: 'NumArticles', from: 'articles that report it', value: ({ event }) => event.reports },
  empty('AvgTone', 'tone is not read'),
];

/** Input of the place columns. */
interface GeoCodes {
  readonly fips: string | null;
  readonly country: string | null;
  readonly adm1: string | null;
}

function geoCodes(place: RowPlace, codes: Codes): GeoCodes {
  const country = place.country ? codes.country(place.country) : undefined;
  const fips = country?.fips ?? null;
  const division = place.feature === 'admin1' ? place.name : place.admin1;
  const found = place.country && division ? codes.division(place.country, division) : undefined;
  return { fips, country: country?.name ?? null, adm1: isWholeCountry(place) ? fips : (found ?? null) };
}

/** The eight columns of a place. */
function geoColumns(prefix: string, why: string | null): GdeltColumn[] {
  const names = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];
  if (why) return names.map((name) => empty(`${prefix}_${name}`, why));
  const at = (
    name: string,
    from: string,
    value: (place: RowPlace, found: GeoCodes) => string | number | null,
  ): GdeltColumn => ({
    name: `${prefix}_${name}`,
    from,
    value: ({ event: { place } }, { codes }) => place && value(place, geoCodes(place, codes)),
  });
  return [
    at(
      'Type',
      '1 country, 2 US state, 3 US city, 4 world city, 5 world state; empty where unresolved',
      geoType,
    ),
    at('FullName', 'place, first-order division, country', ({ name, admin1 }, { country }) =>
      [...new Set([name, admin1, country].filter((part) => part !== null))].join(', '),
    ),
    at('CountryCode', 'FIPS 10-4 code of the country', (_, { fips }) => fips),
    at(
      'ADM1Code',
      'of a country its FIPS code, in the United States US and the postal code of the state; else empty: divisions have names here, no codes',
      (_, { adm1 }) => adm1,
    ),
    empty(`${prefix}_ADM2Code`, 'no second-order divisions'),
    at('Lat', 'latitude', ({ lat }) => lat),
    at('Long', 'longitude', ({ lon }) => lon),
    at(
      'FeatureID',
      'of a country or US state its code as before, else empty: GeoNames ids are not those of GNS or GNIS',
      (place, { adm1 }) => (isWholeCountry(place) || place.feature === 'admin1' ? adm1 : null),
    ),
  ];
}

/** GDELT's resolution of a place; null where it is not resolved. */
function geoType(place: RowPlace): number | null {
  if (isWholeCountry(place)) return 1;
  if (place.lat === null || place.country === null) return null;
  const isDivision = place.feature === 'admin1';
  if (place.country === 'USA') return isDivision ? 2 : 3;
  return isDivision ? 5 : 4;
}

/** The columns of a GDELT 2.0 event, in order. */
export const GDELT_COLUMNS: readonly GdeltColumn[] = [
  ...day,
  ...actorColumns('Actor1', 'actor', (row) => [row.source, row.sourceCode]),
  ...actorColumns('Actor2', 'recipient', (row) => [row.target, row.targetCode]),
  ...what,
  ...geoColumns('Actor1Geo', 'only the place of the act is read'),
  ...geoColumns('Actor2Geo', 'only the place of the act is read'),
  ...geoColumns('ActionGeo', null),
  {
    name: 'DATEADDED',
    from: 'day of the first report, YYYYMMDD000000: its hour is not known',
    value: ({ event }) => stamp(event.first),
  },
  {
    name: 'SOURCEURL',
    from: 'address of the article that tells it best, or `entente:` and its id',
    value: ({ view }) => view.address,
  },
];

/** GDELT 2.0 event files. */
export const gdelt = makeTable<GdeltEvent>({
  name: 'gdelt',
  summary:
    'GDELT 2.0 Events: 61 columns, tab-separated, no header; one row per happening and pair, with its mentions, outlets and articles',
  extension: 'export.CSV',
  mime: 'text/tab-separated-values; charset=utf-8',
  table: 'gdelt',
  quad: 'gdelt',
  hasHeader: false,
  missing: '',
  columns: GDELT_COLUMNS,
  rows: (context, tally) => openGdelt(context, tally, 'events'),
  losses: [LOSSES.status, LOSSES.statements, LOSSES.unresolved, ...TABLE_LOSSES],
  remarks: [
    'No header. Read codes as text: they keep their leading zeros. Double quotes became single ones, tabs and line breaks spaces.',
    'GLOBALEVENTID is the same in every file of the same store, and in gdelt-mentions; it is no number of the GDELT project.',
    'Where one side is not named, its columns are empty; an event that names nobody is left out.',
    'FractionDate follows the formula of the codebook, which counts January as month 1.',
  ],
});
