// POLECAT: 40 columns, tab-separated, with a header; `;` joins several values, `None` means no value.
import type { Actor, Party, Place } from '@entente/record';
import { countTold, missingSide, pickTold, type Told } from './acts.js';
import type { ArticleView } from './article-view.js';
import { LOSSES } from './losses.js';
import { placeParts } from './place-parts.js';
import { type Cell, type Column, type Context, empty, makeTable } from './table.js';
import type { Tally } from './tally.js';

interface PolecatRow extends Told {
  readonly view: ArticleView;
}
type PolecatColumn = Column<PolecatRow>;

const QUADS = ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'];

/** A multi-valued cell: one value per party, `None` where it has none, so that the lists of a role are parallel. */
const inStep = (values: readonly Cell[]): string | null =>
  values.every((value) => value === null) ? null : joined(values.map((value) => value ?? 'None'));
const joined = (values: readonly (string | number)[]): string | null =>
  values.length === 0 ? null : values.map((value) => String(value).replaceAll(';', ',')).join(';');

const basics: readonly PolecatColumn[] = [
  { name: 'Event ID', from: 'id of the row: of the happening', value: ({ event }) => event.id },
  { name: 'Event Date', from: 'first day of the event, YYYY-MM-DD', value: ({ event }) => event.date.from },
  { name: 'Event Type', from: 'PLOVER type', value: ({ event }) => event.type },
  { name: 'Event Mode', from: 'mode of the type', value: ({ event }) => event.mode },
  {
    name: 'Intensity',
    from: "PLOVER's score of type and mode, unless another table is asked for",
    value: ({ event }, { table }) => event.goldstein[table],
  },
  {
    name: 'Quad Code',
    from: 'PLOVER quad class in words, in capitals',
    value: ({ event }) => QUADS[event.quad - 1] ?? null,
  },
  {
    name: 'Contexts',
    from: "contexts by PLOVER's names",
    value: ({ event }, { codes }) => joined(event.contexts.flatMap((one) => codes.ploverContext(one) ?? [])),
  },
];

function partyColumns(name: string, parties: (row: PolecatRow) => readonly Party[]): PolecatColumn[] {
  const who = name.toLowerCase();
  const each = (
    label: string,
    from: string,
    value: (party: Party, row: PolecatRow, context: Context) => Cell,
  ): PolecatColumn => ({
    name: label,
    from,
    value: (row, context) => inStep(parties(row).map((party) => value(party, row, context))),
  });
  const country = ({ country }: Party) => (country === 'IGO' ? null : country);
  return [
    each(`${name} Name`, `names of each ${who}`, (party) => party.name),
    each(`${name} Country`, 'ISO 3166 alpha-3 code of its country', country),
    each(`${name} COW`, 'number of that country in Correlates of War', (party, _, { codes }) =>
      party.country ? (codes.country(party.country)?.cow?.number ?? null) : null,
    ),
    each(`Primary ${name} Sector`, 'its first sector (PLOVER)', ({ sectors }) => sectors[0] ?? null),
    {
      name: `${name} Sectors`,
      from: 'all sectors of all of them, in order, each once',
      value: (row) => joined([...new Set(parties(row).flatMap(({ sectors }) => sectors))]),
    },
    each(`${name} Title`, 'its office on the date of the article', (party, { view }) => view.title(party)),
    each(`${name} Name Raw`, 'the words that name it here', (party, { view }) => view.mentionWords(party)),
    each(`Wikipedia ${name} ID`, 'empty: no Wikipedia ids', () => null),
  ];
}

const place: readonly PolecatColumn[] = [
  { name: 'Placename', from: 'name of the place', value: ({ event }) => event.place?.name ?? null },
  {
    name: 'City',
    from: 'the place, where it is a town or site',
    value: ({ event }, { codes }) => placeParts(event.place, codes).city,
  },
  empty('District', 'no second-order divisions'),
  {
    name: 'Province',
    from: 'first-order division of the place',
    value: ({ event }, { codes }) => placeParts(event.place, codes).province,
  },
  {
    name: 'Country',
    from: 'ISO 3166 alpha-3 code of the country of the place',
    value: ({ event }) => event.place?.country ?? null,
  },
  { name: 'Latitude', from: 'latitude of the place', value: ({ event }) => event.place?.lat ?? null },
  { name: 'Longitude', from: 'longitude of the place', value: ({ event }) => event.place?.lon ?? null },
  { name: 'GeoNames ID', from: 'GeoNames id', value: ({ event }) => event.place?.geonames ?? null },
  {
    name: 'Raw Placename',
    from: 'the words that name the place',
    value: ({ event, view }) => view.placeWords(event),
  },
  {
    name: 'Feature Type',
    from: 'what the place is: city, capital, admin1, country, water …',
    value: ({ event }) => event.place?.feature ?? null,
  },
];

const story: readonly PolecatColumn[] = [
  { name: 'Source', from: 'publisher of the article', value: ({ event }) => event.publisher },
  {
    name: 'Publication Date',
    from: 'day of publication, YYYY-MM-DD',
    value: ({ event }) => event.published,
  },
  {
    name: 'Story People',
    from: 'names of all persons in the article',
    value: ({ view }) => names([...view.lookup.actors.values()].filter((one) => one.actorKind === 'person')),
  },
  {
    name: 'Story Organizations',
    from: 'names of all organisations in the article',
    value: ({ view }) =>
      names([...view.lookup.actors.values()].filter((one) => one.actorKind === 'organization')),
  },
  {
    name: 'Story Locations',
    from: 'names of all places and countries in the article',
    value: ({ view }) =>
      names([
        ...view.lookup.places.values(),
        ...[...view.lookup.actors.values()].filter((one) => one.actorKind === 'country'),
      ]),
  },
  {
    name: 'Language',
    from: 'language of the article (ISO 639-1)',
    value: ({ view }) => view.stored.article.language.value,
  },
  { name: 'Version', from: '`entente`: what coded the event', value: () => 'entente' },
];
const names = (found: readonly (Actor | Place)[]): string | null =>
  joined([...new Set(found.map(({ name }) => name))]);

/** The columns of a POLECAT event, in order. */
export const POLECAT_COLUMNS: readonly PolecatColumn[] = [
  ...basics,
  ...partyColumns('Actor', ({ event }) => event.actors),
  ...partyColumns('Recipient', ({ event }) => event.recipients),
  ...place,
  ...story,
];

function openPolecat(context: Context, tally: Tally): (view: ArticleView) => PolecatRow[] {
  return (view) =>
    pickTold(view, context, tally).flatMap((told) => {
      const missing = missingSide(told.event, 'actor');
      countTold(told, tally, missing);
      return missing ? [] : [{ ...told, view }];
    });
}

/** POLECAT event files. */
export const polecat = makeTable<PolecatRow>({
  name: 'polecat',
  summary: 'POLECAT: 40 columns, tab-separated, with a header; one row per happening',
  extension: 'txt',
  mime: 'text/tab-separated-values; charset=utf-8',
  table: 'plover',
  quad: 'plover',
  hasHeader: true,
  missing: 'None',
  columns: POLECAT_COLUMNS,
  rows: openPolecat,
  losses: [
    LOSSES.status,
    LOSSES.statements,
    LOSSES.vague,
    LOSSES.published,
    LOSSES.corrections,
    LOSSES.confidence,
    LOSSES.offsets,
    LOSSES.reports,
  ],
  remarks: [
    '`;` joins several values without a space and stands in none (it became a comma); lists of one side run in step, with None in gaps, but for Sectors, which is a set.',
    'POLECAT says of a mutual act that all are actors; so does this file. International bodies have no country and no COW number.',
    'Quad classes are those of the sections of the manual 2.0, which put SANCTION in class 4; its own summary table says 3.',
    'Contexts media and education are not among PLOVER’s and are left out. Double quotes became single ones, tabs and line breaks spaces.',
  ],
});
