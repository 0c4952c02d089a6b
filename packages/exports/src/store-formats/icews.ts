// ICEWS as on Dataverse: 20 columns, tab-separated, with a header; reciprocal acts have two rows.
import type { Codes, HappeningRow, Party } from '@entente/record';
import { countTold, listPairs, missingSide, pickTold } from './acts.js';
import type { ArticleView } from './article-view.js';
import { LOSSES, TABLE_LOSSES } from './losses.js';
import { createNumbers, numberOf } from './numbers.js';
import { placeParts } from './place-parts.js';
import { sentenceInText } from './sentence-in-text.js';
import { type Column, type Context, empty, makeTable } from './table.js';
import type { Tally } from './tally.js';

interface IcewsRow {
  readonly view: ArticleView;
  readonly event: HappeningRow;
  readonly number: number;
  readonly source: Party;
  readonly target: Party;
}
type IcewsColumn = Column<IcewsRow>;

function partyColumns(prefix: string, who: string, party: (row: IcewsRow) => Party): IcewsColumn[] {
  return [
    { name: `${prefix} Name`, from: `name of the ${who}`, value: (row) => party(row).name },
    {
      name: `${prefix} Sectors`,
      from: 'its sectors in words, joined by commas',
      value: (row, { codes }) =>
        party(row)
          .sectors.map((sector) => codes.icewsSector(sector) ?? sector)
          .join(','),
    },
    {
      name: `${prefix} Country`,
      from: 'English name of its country; empty for international bodies and where unknown',
      value: (row, { codes }) => countryName(party(row), codes),
    },
  ];
}
const countryName = ({ country }: Party, codes: Codes): string | null =>
  country && country !== 'IGO' ? (codes.country(country)?.name ?? country) : null;

const part = (name: string, from: string, key: 'city' | 'province' | 'country'): IcewsColumn => ({
  name,
  from,
  value: ({ event }, { codes }) => placeParts(event.place, codes)[key],
});

/** The columns of an ICEWS event, in order. */
export const ICEWS_COLUMNS: readonly IcewsColumn[] = [
  {
    name: 'Event ID',
    from: 'a number made from the ids of the row (the happening), actor and recipient',
    value: ({ number }) => number,
  },
  { name: 'Event Date', from: 'first day of the event, YYYY-MM-DD', value: ({ event }) => event.date.from },
  ...partyColumns('Source', 'actor', ({ source }) => source),
  {
    name: 'Event Text',
    from: "label of the CAMEO code, in Entente's words",
    value: ({ event }, { codes }) => codes.cameoLabel(event.cameo) ?? null,
  },
  {
    name: 'CAMEO Code',
    from: 'CAMEO code of type, mode and contexts, with its leading zero',
    value: ({ event }) => event.cameo,
  },
  {
    name: 'Intensity',
    from: "Goldstein value of the code, in ICEWS's table unless another is asked for",
    value: ({ event }, { table }) => event.goldstein[table],
  },
  ...partyColumns('Target', 'recipient', ({ target }) => target),
  {
    name: 'Story ID',
    from: 'a number made from the id of the article that tells it best',
    value: ({ event }) => numberOf(event.article),
  },
  {
    name: 'Sentence Number',
    from: 'number of the sentence in the article, from 1; a title counts as the first',
    value: ({ event }) => sentenceInText(event),
  },
  { name: 'Publisher', from: 'publisher of the article', value: ({ event }) => event.publisher },
  part('City', 'the place, where it is a town or site', 'city'),
  empty('District', 'no second-order divisions'),
  part('Province', 'first-order division of the place', 'province'),
  part('Country', 'English name of the country of the place', 'country'),
  { name: 'Latitude', from: 'latitude of the place', value: ({ event }) => event.place?.lat ?? null },
  { name: 'Longitude', from: 'longitude of the place', value: ({ event }) => event.place?.lon ?? null },
];

/** Rows of one event: one per pair, and the reverse direction for reciprocal acts. */
function rowsOf(
  event: HappeningRow,
  view: ArticleView,
  { codes, number }: { codes: Codes; number: ReturnType<typeof createNumbers> },
): IcewsRow[] {
  const pairs = listPairs(event).flatMap(({ source, target }) =>
    source && target ? [{ source, target }] : [],
  );
  const isOneWay = event.recipients.length > 0 && codes.isSymmetric(event.cameo);
  const back = isOneWay ? pairs.map(({ source, target }) => ({ source: target, target: source })) : [];
  const seen = new Set<number>();
  return [...pairs, ...back].flatMap((pair) => {
    const row = { view, event, ...pair, number: number(event.id, pair.source.key, pair.target.key) };
    return seen.has(row.number) ? [] : [seen.add(row.number) && row];
  });
}

function openIcews(context: Context, tally: Tally): (view: ArticleView) => IcewsRow[] {
  const { codes } = context;
  const number = createNumbers(tally);
  return (view) =>
    pickTold(view, context, tally).flatMap((told) => {
      const missing = missingSide(told.event, 'both sides');
      countTold(told, tally, missing);
      return missing ? [] : rowsOf(told.event, view, { codes, number });
    });
}

/** ICEWS event files. */
export const icews = makeTable<IcewsRow>({
  name: 'icews',
  summary:
    'ICEWS Dataverse: 20 columns, tab-separated, with a header; one row per happening and pair, two where it is reciprocal',
  extension: 'tab',
  mime: 'text/tab-separated-values; charset=utf-8',
  table: 'icews',
  quad: null,
  hasHeader: true,
  missing: '',
  columns: ICEWS_COLUMNS,
  rows: openIcews,
  losses: [LOSSES.status, LOSSES.statements, LOSSES.unresolved, ...TABLE_LOSSES, LOSSES.reports],
  remarks: [
    'Read `CAMEO Code` as text: it keeps its leading zero. Missing values are empty. Double quotes became single ones, tabs and line breaks spaces.',
    'Event Text and most sector words are Entente’s own; ICEWS’s list of some 200 sectors is not used.',
    'Mutual acts (CAMEO 040, 041, 044, 046, 057, 060 to 064, and any act that has two or more actors and no recipient) have a row each way, each with its own Event ID.',
  ],
});
