// Lists and counts → text: articles, hits, places, breakdowns, jobs, corrections, totals.

import { piece, printable, toText, wrapPieces } from '@entente/entente';
import type {
  ArticleCount,
  ArticleSummary,
  ArticleView,
  Breakdown,
  CopyGroup,
  Correction,
  Coverage,
  Job,
  Page,
  PlaceMap,
  PublisherCount,
  SearchAnswer,
  TextHit,
  TotalsAnswer,
} from '@entente/record';
import { listCommand } from './evidence.js';
import { COUNT_COLUMNS, countCells, leftOutText, listText, mostOf, tallyText } from './facts.js';
import { bold, dim, type Look, plural, signed, tableText } from './table.js';

/** The totals of the store. */
export function totalsText(totals: TotalsAnswer, look: Look): string {
  const { articles, origins, events, happenings, reports, statements, actors, corrections, from, to } =
    totals;
  if (articles === 0)
    return 'the store is empty; add stories with entente add FILE…, or the example stories with entente add --examples\n';
  return [
    `${originsText({ articles, origins })}${from && to ? `, ${from} to ${to}` : ''}`,
    `${plural(happenings, 'happening')} (${plural(reports, 'report')})\n${leftOutText(totals.leftOut, look)}`.trimEnd(),
    plural(events, 'event'),
    plural(statements, 'statement'),
    plural(actors, 'actor'),
    plural(corrections, 'correction'),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `12 articles (9 independent origins)`. */
const originsText = ({ articles, origins }: ArticleCount): string =>
  origins === articles
    ? plural(articles, 'article')
    : `${plural(articles, 'article')} (${plural(origins, 'independent origin')})`;

/** What stands behind events. */
export const coverageText = ({ articles, origins, outlets }: Coverage): string =>
  `${plural(articles, 'article')}, ${plural(origins, 'independent origin')}, ${plural(outlets, 'outlet')}\n`;

/** Who carried an article, the first one first. */
export const copiesText = ({ origin, appearances, ...found }: CopyGroup, look: Look): string =>
  [
    coverageText(found).trimEnd(),
    ...appearances.map(
      ({ article, title, publisher, published }, i) =>
        `${published ?? 'undated'}  ${bold(printable(publisher ?? 'no outlet'), look)}  ${printable(title ?? 'untitled')}${i === 0 && article === origin ? '  (first)' : ''}  ${dim(article, look)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** Articles in a list. */
export const articlesText = (page: Page<ArticleSummary>, look: Look): string =>
  listText(page, {
    none: 'no articles',
    each: ({ published, title, publisher, events, counted, statements, copies, id }) =>
      `${published ?? 'undated'}  ${bold(printable(title ?? 'untitled'), look)}\n    ${[printable(publisher ?? 'no outlet'), `${plural(events, 'event')}, ${counted} of them counted`, plural(statements, 'statement'), ...(copies > 0 ? [plural(copies, 'copy', 'copies')] : [])].join(' · ')}  ${dim(id, look)}\n`,
  });

const listRest = (text: string, next: string | null): string =>
  next ? `${text}\nmore: the same with --cursor ${next}\n` : text;

/** One article, as `entente read` shows it, and its corrections. */
export function articleText({ article, records, corrections }: ArticleView, look: Look): string {
  const shown = toText(article, records, look);
  if (corrections.length === 0) return shown;
  return `${shown}\n${bold('Corrections', look)}\n${correctionsText({ items: corrections, next: null }, look)}`;
}

/** Corrections. */
export const correctionsText = (page: Page<Correction>, look: Look): string =>
  listText(page, {
    none: 'no corrections',
    each: ({ id, action, target, change, old, who, when, reason, trigger }) =>
      [
        `${when}  ${printable(who)}: ${bold(action, look)} ${trigger ? printable(`“${trigger.quote}” `) : ''}${dim(target, look)}`,
        // a confirmation changes no field
        ...Object.entries(action === 'confirm' ? {} : change).map(([field, value]) =>
          printable(`    ${field}: ${show((old as Record<string, unknown>)[field])} → ${show(value)}`),
        ),
        `    ${printable(reason)}  ${dim(id, look)}`,
      ]
        .map((line) => `${line}\n`)
        .join(''),
  });

const show = (value: unknown): string =>
  value === undefined || value === null
    ? '–'
    : Array.isArray(value)
      ? value.join(', ') || '–'
      : String(value);

/** Articles found by full-text search. */
export const hitsText = (page: SearchAnswer, look: Look): string =>
  `${page.found.articles > 0 ? `${originsText(page.found)}\n\n` : ''}${listText(page, {
    none: 'no article has these words',
    each: ({ title, publisher, published, excerpt, marks, article }) =>
      `${bold(printable(title ?? 'untitled'), look)}  ${printable([publisher, published].filter(Boolean).join(' · '))}\n    ${markHit(excerpt, marks, look)}\n    ${dim(article, look)}\n`,
  })}`;

function markHit(excerpt: string, marks: TextHit['marks'], look: Look): string {
  let text = '';
  let at = 0;
  for (const { start, end } of marks) {
    const word = printable(excerpt.slice(start, end));
    text += printable(excerpt.slice(at, start)) + (look.colour ? bold(word, look) : `*${word}*`);
    at = end;
  }
  return (text + printable(excerpt.slice(at))).replace(/\s+/g, ' ').trim();
}

/** Counts by any dimensions. */
export function breakdownText({ by, rows, total, leftOut, table }: Breakdown, look: Look): string {
  const most = mostOf(rows);
  const shown = tableText(
    [
      ...by.map((head, i) => ({ head, gives: i === 0 })),
      ...COUNT_COLUMNS,
      { head: 'Goldstein', right: true },
    ],
    rows.map((row) => [
      ...row.values.map((value) => value?.name),
      ...countCells(row, most),
      signed(row.goldstein),
    ]),
    look,
  );
  const [first] = rows;
  const behind = first
    ? `${dim(`The first line: ${listCommand('happenings', first.evidence, look)}`, look)}\n`
    : '';
  return `${tallyText(total, table)}\n${leftOutText(leftOut, look)}\n${shown}${first ? '\n' : ''}${behind}`;
}

/** Happenings by place. */
export function mapText({ points, unplaced, leftOut }: PlaceMap, look: Look): string {
  const most = mostOf(points);
  const shown = tableText(
    [
      { head: 'place', gives: true },
      { head: 'country' },
      { head: 'lat', right: true },
      { head: 'lon', right: true },
      ...COUNT_COLUMNS,
      { head: 'Goldstein', right: true },
    ],
    points.map((point) => [
      point.place.name,
      point.place.country,
      point.place.lat?.toFixed(2),
      point.place.lon?.toFixed(2),
      ...countCells(point, most),
      signed(point.goldstein),
    ]),
    look,
  );
  const [first] = points;
  const behind = first
    ? `${dim(`The first line: ${listCommand('happenings', first.evidence, look)}`, look)}\n`
    : '';
  return `${shown}${shown ? '\n' : ''}${unplaced} without coordinates\n${leftOutText(leftOut, look)}${behind}`;
}

/** Queued stories, with their state, and the time of the next attempt. */
export const jobsText = (page: Page<Job>, look: Look): string =>
  listRest(
    tableText(
      [
        { head: 'state' },
        { head: 'story', gives: true },
        { head: 'created' },
        { head: 'error' },
        { head: 'id' },
      ],
      page.items.map(({ state, input, created, error, due, id }) => [
        due === null ? state : `${state} until ${due}`,
        String((input as { name?: unknown } | null)?.name ?? '–'),
        created,
        error ?? '',
        id,
      ]),
      look,
    ) || 'no jobs\n',
    page.next,
  );

type Named = { readonly items: readonly { readonly name: string; readonly articles: number }[] };

/** Collections. */
export const collectionsText = ({ items }: Named, look: Look): string =>
  tableText(
    [
      { head: 'collection', gives: true },
      { head: 'articles', right: true },
    ],
    items.map(({ name, articles }) => [name, articles]),
    look,
  ) || 'no collections\n';

/** Outlets. */
export const publishersText = (
  { items }: { readonly items: readonly PublisherCount[] },
  look: Look,
): string =>
  tableText(
    [
      { head: 'outlet', gives: true },
      { head: 'articles', right: true },
      { head: 'origins', right: true },
    ],
    items.map(({ name, articles, origins }) => [name, articles, origins]),
    look,
  ) || 'no outlets\n';

interface Codebook {
  readonly types: readonly {
    readonly type: string;
    readonly label: string;
    readonly definition: string;
    readonly modes: readonly { readonly mode: string; readonly definition: string }[];
  }[];
}
/** Event types with their modes. */
export const codebookText = ({ types }: Codebook, look: Look): string =>
  types
    .flatMap(({ type, label, definition, modes }) => [
      ...wrapPieces([piece(`${type} `, 'type'), piece(`${label}. ${definition}`)], { ...look, rest: '    ' }),
      ...modes.flatMap((row) =>
        wrapPieces([piece(`${row.mode} `, 'type'), piece(row.definition, 'dim')], {
          ...look,
          first: '    ',
          rest: '        ',
        }),
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');
