// Phoenix (phoenix_pipeline, postprocess.create_strings): 26 columns by position, tab-separated, no header.
import type { Codes, EventRow } from '@entente/record';
import { type ActorCode, actorCode } from './actor-code.js';
import { type Act, countTold, listPairs, missingSide, pickTold } from './acts.js';
import type { ArticleView } from './article-view.js';
import { compactDay } from './gdelt-rows.js';
import { LOSSES, TABLE_LOSSES } from './losses.js';
import { createNumbers, numberOf } from './numbers.js';
import { placeParts } from './place-parts.js';
import { sentenceInText } from './sentence-in-text.js';
import { type Column, type Context, empty, makeTable } from './table.js';
import type { Tally } from './tally.js';

interface PhoenixRow extends Act {
  readonly view: ArticleView;
  readonly number: number;
  readonly sourceCode: ActorCode;
  readonly targetCode: ActorCode;
}
type PhoenixColumn = Column<PhoenixRow>;

function actorColumns(
  names: readonly [full: string, root: string, agent: string, others: string],
  who: string,
  code: (row: PhoenixRow) => ActorCode,
): PhoenixColumn[] {
  const roles = (row: PhoenixRow) => {
    const { country, roles } = code(row);
    return country === null ? roles.slice(1) : roles;
  };
  return [
    { name: names[0], from: `CAMEO code of the ${who}`, value: (row) => code(row).full },
    {
      name: names[1],
      from: 'its country, or the role that opens the code of an international body',
      value: (row) => code(row).country ?? code(row).roles[0] ?? code(row).group,
    },
    {
      name: names[2],
      from: 'the role after that',
      value: (row) => roles(row)[0] ?? null,
    },
    {
      name: names[3],
      from: 'further roles and the group, joined by `;`',
      value: (row) => {
        const { country, roles: all, group } = code(row);
        const opens = country === null && all.length === 0;
        return [...roles(row).slice(1), ...(group && !opens ? [group] : [])].join(';');
      },
    },
  ];
}

/** The columns of a Phoenix event, in order; the file itself has no header. */
export const PHOENIX_COLUMNS: readonly PhoenixColumn[] = [
  {
    name: 'EventID_version',
    from: 'a number made from the ids of the row (the happening), actor and recipient, and `_entente`',
    value: ({ number }) => `${number}_entente`,
  },
  {
    name: 'Date',
    from: 'first day of the event, YYYYMMDD',
    value: ({ event }) => compactDay(event.date.from),
  },
  { name: 'Year', from: 'its year', value: ({ event }) => event.date.from!.slice(0, 4) },
  { name: 'Month', from: 'its month, two digits', value: ({ event }) => event.date.from!.slice(5, 7) },
  { name: 'Day', from: 'its day, two digits', value: ({ event }) => event.date.from!.slice(8, 10) },
  ...actorColumns(
    ['SourceActorFull', 'SourceActorRoot', 'SourceActorAgent', 'SourceActorOthers'],
    'actor',
    ({ sourceCode }) => sourceCode,
  ),
  ...actorColumns(
    ['TargetActorFull', 'TargetRoot', 'TargetAgent', 'TargetOthers'],
    'recipient',
    ({ targetCode }) => targetCode,
  ),
  { name: 'EventCode', from: 'CAMEO code of type, mode and contexts', value: ({ event }) => event.cameo },
  { name: 'EventRootCode', from: 'its first two digits', value: ({ event }) => event.cameo.slice(0, 2) },
  {
    name: 'QuadClass',
    from: 'quad class that Phoenix gives to the root (0 is neutral)',
    value: ({ event }, { codes }) => codes.quad(event.cameo, 'phoenix') ?? null,
  },
  {
    name: 'GoldsteinScore',
    from: "Goldstein value of the code, in Phoenix's table unless another is asked for",
    value: ({ event }, { table }) => event.goldstein[table],
  },
  empty('Issues', "our contexts are PLOVER's, not Phoenix's issues"),
  { name: 'Lat', from: 'latitude of the place', value: ({ event }) => event.place?.lat ?? null },
  { name: 'Lon', from: 'longitude of the place', value: ({ event }) => event.place?.lon ?? null },
  { name: 'LocationName', from: 'name of the place', value: ({ event }) => event.place?.name ?? null },
  {
    name: 'StateName',
    from: 'first-order division of the place',
    value: ({ event }, { codes }) => placeParts(event.place, codes).province,
  },
  {
    name: 'CountryName',
    from: 'English name of the country of the place',
    value: ({ event }, { codes }) => placeParts(event.place, codes).country,
  },
  {
    name: 'SentenceIDs',
    from: 'article number, `_`, number of the sentence (title first), one a mention, joined by `;`',
    value: ({ mentions }) =>
      mentions.map((event) => `${numberOf(event.article)}_${sentenceInText(event)}`).join(';'),
  },
  {
    name: 'URLs',
    from: 'addresses of the articles that report it, or `entente:` and their ids, joined by `;`',
    value: ({ mentions }) => [...new Set(mentions.map(addressOf))].join(';'),
  },
  {
    name: 'NewsSources',
    from: 'outlets that report it, joined by `;`',
    value: ({ event }) => event.outlets.map((name) => name.replaceAll(';', ',')).join(';'),
  },
];

const addressOf = ({ url, article }: EventRow): string =>
  (url ?? `entente:${article}`).replaceAll(';', '%3B');

const NO_CODE = 'actor or recipient has no CAMEO code, and the format no names';

function codedPairs(event: Act['event'], codes: Codes) {
  return listPairs(event).flatMap(({ source, target }) => {
    if (!source || !target) return [];
    const [sourceCode, targetCode] = [actorCode(source, codes), actorCode(target, codes)];
    return sourceCode.full && targetCode.full ? [{ source, target, sourceCode, targetCode }] : [];
  });
}

function openPhoenix(context: Context, tally: Tally): (view: ArticleView) => PhoenixRow[] {
  const { codes } = context;
  const number = createNumbers(tally);
  return (view) =>
    pickTold(view, context, tally).flatMap((told) => {
      const { event } = told;
      const pairs = codedPairs(event, codes);
      const missing = missingSide(event, 'both sides') ?? (pairs.length === 0 ? NO_CODE : null);
      countTold(told, tally, missing);
      if (missing) return [];
      return pairs.map((pair) => ({
        ...told,
        ...pair,
        view,
        number: number(event.id, pair.source.key, pair.target.key),
      }));
    });
}

/** Phoenix event files. */
export const phoenix = makeTable<PhoenixRow>({
  name: 'phoenix',
  summary: 'Phoenix: 26 columns, tab-separated, no header; one row per happening and pair',
  extension: 'txt',
  mime: 'text/tab-separated-values; charset=utf-8',
  table: 'phoenix',
  quad: 'phoenix',
  hasHeader: false,
  missing: '',
  columns: PHOENIX_COLUMNS,
  rows: openPhoenix,
  losses: [
    LOSSES.status,
    LOSSES.statements,
    { what: 'names of actors and recipients: it has codes only' },
    ...TABLE_LOSSES,
  ],
  remarks: [
    'No header: columns go by position. Read codes and months as text: they keep their leading zeros. Missing values are empty.',
    'Phoenix itself keeps one event a day and pair and code across articles; here happenings are joined by what they tell, of several articles too.',
  ],
});
