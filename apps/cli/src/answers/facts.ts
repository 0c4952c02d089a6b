// Lists of facts → text: happenings, events and statements, each with its words, its outlet and its id.
import { confidencePiece, type Piece, piece, wrapPieces } from '@entente/entente';
import {
  COUNT_UNITS,
  type EventRow,
  type HappeningRow,
  isSure,
  isWholeCountry,
  type LeftOut,
  type Page,
  type Party,
  type StatementRow,
  type Tally,
} from '@entente/record';
import { barText, type Cell, type Column, dim, type Look, plural, signed } from './table.js';

const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(', ');
const block = (lines: readonly (readonly Piece[])[], { width, colour }: Look): string =>
  lines
    .filter((line) => line.length > 0)
    .flatMap((line, i) => wrapPieces(line, { width, colour, first: i === 0 ? '' : '    ', rest: '    ' }))
    .map((line) => `${line}\n`)
    .join('');

/** One event: day, actors, type, recipients, status; its sentence; sources and article. */
export const eventText = (row: EventRow, look: Look): string =>
  factText(row, [namesOf(row.sources), ...row.carriers.map(({ name }) => name), row.publisher], look);

/** One happening in a list: the same, with its outlets, the number of its reports and of their independent origins. */
export const happeningText = (row: HappeningRow, look: Look): string =>
  factText(row, [`${reportsText(row)}${row.outlets.length > 0 ? `: ${row.outlets.join(', ')}` : ''}`], look);

/** `1 report`, `5 reports of 3 independent origins` */
export const reportsText = ({ reports, origins }: Pick<HappeningRow, 'reports' | 'origins'>): string =>
  reports === 1 ? '1 report' : `${reports} reports of ${plural(origins, 'independent origin')}`;

function factText(row: EventRow, told: readonly (string | null)[], look: Look): string {
  const { date, type, mode, status, contexts, place, trigger, sentence } = row;
  const whom = namesOf(row.recipients);
  const at = trigger.start - sentence.start;
  const inside = at >= 0 && trigger.end <= sentence.end;
  return block(
    [
      [
        piece(
          date.basis === 'published'
            ? `${date.from} (published) `
            : date.from
              ? `${date.value} `
              : 'undated ',
          'when',
        ),
        piece(`${namesOf(row.actors) || '?'} `, 'who'),
        piece(`→ ${type}${mode ? ` ${mode}` : ''} `, 'type'),
        ...(whom ? [piece(`→ ${whom} `, 'whom')] : []),
        ...(status === 'occurred' ? [] : [piece(`(${status}) `, 'status')]),
        ...(place ? [piece(`${isWholeCountry(place) ? 'somewhere in' : 'in'} ${place.name} `, 'where')] : []),
        ...(row.confidence === null ? [] : [confidencePiece(row.confidence, isSure(row)), piece(' ')]),
        ...(contexts.length > 0 ? [piece(contexts.join(', '), 'dim')] : []),
      ],
      inside
        ? [
            piece(`“${sentence.quote.slice(0, at)}`),
            piece(look.colour ? trigger.quote : `*${trigger.quote}*`, 'trigger'),
            piece(`${sentence.quote.slice(at + trigger.quote.length)}”`),
          ]
        : [piece(`“${sentence.quote}”`)],
      [
        piece(told.filter(Boolean).join(' › '), 'dim'),
        piece(`  ${row.id}`, 'dim'),
        ...(row.corrections.length > 0 ? [piece(`  reviewed (${row.corrections.length})`, 'warn')] : []),
      ],
    ],
    look,
  );
}

/** One statement: source, addressees, content, carriers. */
export function statementText(row: StatementRow, look: Look): string {
  const { content, cue, polarity, type } = row;
  const told = [...row.via.map(({ name }) => name), row.publisher].filter(Boolean);
  return block(
    [
      [
        piece(`${row.published ?? 'undated'} `, 'when'),
        piece(`${namesOf(row.sources) || '?'} `, 'who'),
        piece(cue ? `“${cue.quote}” ` : '', 'dim'),
        ...(row.addressees.length > 0 ? [piece(`to ${namesOf(row.addressees)} `, 'whom')] : []),
        ...(polarity === 'denied' ? [piece('(denies it) ', 'warn')] : []),
        piece(type, 'dim'),
      ],
      [piece(content.map(({ quote }) => quote).join(' … '))],
      [piece(told.join(' › '), 'dim'), piece(`  ${row.id}`, 'dim')],
    ],
    look,
  );
}

/** A list of items, and the option for the next page. */
export const listText = <Item>(
  { items, next }: Page<Item>,
  { none, each }: { readonly none: string; readonly each: (item: Item) => string },
): string =>
  items.length === 0
    ? `${none}\n`
    : `${items.map(each).join('\n')}${next ? `\nmore: the same with --cursor ${next}\n` : ''}`;

/** `12 happenings (15 independent origins, 20 reports): 7 of cooperation, 5 of conflict; mean Goldstein +1.2` */
export const tallyText = (tally: Tally, table?: string): string => {
  const { happenings, origins, reports, cooperation, conflict, goldstein } = tally;
  if (happenings === 0) return 'no happenings';
  const unit = COUNT_UNITS.find((name) => tally[name] === cooperation + conflict) ?? 'happenings';
  const parts = [
    `${cooperation}${unit === 'happenings' ? '' : ` ${unit}`} of cooperation, ${conflict} of conflict`,
  ];
  if (goldstein !== null)
    parts.push(`mean Goldstein ${signed(goldstein)}${table ? ` (${table}’s table)` : ''}`);
  return `${plural(happenings, 'happening')} (${plural(origins, 'independent origin')}, ${plural(reports, 'report')}): ${parts.join('; ')}`;
};

/** Columns of what is counted: happenings with a bar, independent origins, reports. */
export const COUNT_COLUMNS: readonly Column[] = [
  { head: 'happenings', right: true },
  { head: '' },
  { head: 'origins', right: true },
  { head: 'reports', right: true },
];
type Counts = Pick<Tally, 'happenings' | 'origins' | 'reports'>;
/** The cells of these columns. */
export const countCells = ({ happenings, origins, reports }: Counts, most: number): readonly Cell[] => [
  happenings,
  barText(happenings, most, 10),
  origins,
  reports,
];
/** The most happenings of a row. */
export const mostOf = (rows: readonly Counts[]): number =>
  Math.max(...rows.map(({ happenings }) => happenings), 0);

/** How much is not counted, by reason, with the option that includes them; empty when there are none. */
export function leftOutText({ otherStatus, unsure }: LeftOut, look: Look): string {
  const reasons = [
    otherStatus > 0 ? `${otherStatus} of another status (--status any counts them)` : '',
    unsure > 0 ? `${unsure} not sure enough (--min-confidence 0 counts them)` : '',
  ].filter(Boolean);
  return reasons.length === 0 ? '' : `${dim(`left out: ${reasons.join(', ')}`, look)}\n`;
}
