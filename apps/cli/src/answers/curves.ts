// Answers over time and between parties → text: timelines, pairs, matrices, networks.
import type { Direction, Dyad, DyadMatrix, Network, PeriodPoint, Timeline } from '@entente/record';
import { listCommand } from './evidence.js';
import { COUNT_COLUMNS, countCells, leftOutText, mostOf, tallyText } from './facts.js';
import { barText, bold, dim, type Look, signed, tableText } from './table.js';

const BAR = 16;
const MOST_CELLS = 40;

/** A curve: one line per period, cooperation to the left, conflict to the right. */
export function timelineText(
  { points, total, undated, leftOut, table, evidence }: Timeline,
  look: Look,
): string {
  const without = undated > 0 ? `; ${undated} without a day` : '';
  return `${tallyText(total, table)}${without}\n${leftOutText(leftOut, look)}\n${pointsText(points, look)}${behind(evidence, total.happenings, look)}`;
}

function pointsText(points: readonly PeriodPoint[], look: Look): string {
  const most = Math.max(...points.flatMap(({ cooperation, conflict }) => [cooperation, conflict]), 0);
  return tableText(
    [
      { head: 'period' },
      { head: 'cooperation', right: true },
      { head: '', right: true },
      { head: '' },
      { head: 'conflict' },
      { head: 'Goldstein', right: true },
    ],
    points.map(({ period, cooperation, conflict, goldstein }) => [
      period,
      barText(cooperation, most, BAR),
      cooperation,
      conflict,
      barText(conflict, most, BAR),
      signed(goldstein),
    ]),
    look,
  );
}

const behind = (evidence: Timeline['evidence'], happenings: number, look: Look): string =>
  happenings === 0 ? '' : `\n${dim(`to list them: ${listCommand('happenings', evidence, look)}`, look)}\n`;

/** A pair, in both directions. */
export function dyadText({ a, b, there, back, statements, table }: Dyad, look: Look): string {
  const [aOfB, bOfA] = statements.evidence;
  return [
    directionText(`${a.name} → ${b.name}`, there, { table, look }),
    directionText(`${b.name} → ${a.name}`, back, { table, look }),
    `${bold('Statements', look)}\n${a.name} about ${b.name}: ${statements.aOfB}; ${b.name} about ${a.name}: ${statements.bOfA}\n`,
    statements.aOfB > 0 ? `${dim(`to list them: ${listCommand('statements', aOfB, look)}`, look)}\n` : '',
    statements.bOfA > 0 ? `${dim(`to list them: ${listCommand('statements', bOfA, look)}`, look)}\n` : '',
  ].join('');
}

function directionText(
  title: string,
  { points, total, types, leftOut, evidence }: Direction,
  { table, look }: { table: string; look: Look },
): string {
  const kinds = types.map(({ type, happenings }) => `${type} ${happenings}`).join(', ');
  const head = `${bold(title, look)}\n${tallyText(total, table)}${kinds ? `\n${kinds}` : ''}\n${leftOutText(leftOut, look)}`;
  const rest =
    total.happenings > 0 ? `\n${pointsText(points, look)}${behind(evidence, total.happenings, look)}` : '';
  return `${head}${rest}\n`;
}

/** Counts by actor and recipient, the largest cells first. */
export function matrixText({ cells, parties, leftOut, table }: DyadMatrix, look: Look): string {
  const left = leftOutText(leftOut, look);
  if (cells.length === 0) return `nothing happened between two parties\n${left}`;
  const name = new Map(parties.map((party) => [party.key, party.name]));
  const most = mostOf(cells);
  const rows = cells
    .slice(0, MOST_CELLS)
    .map((cell) => [
      `${name.get(cell.actor)} → ${name.get(cell.recipient)}`,
      ...countCells(cell, most),
      cell.cooperation,
      cell.conflict,
      signed(cell.goldstein),
    ]);
  const columns = [
    { head: 'actor → recipient', gives: true },
    ...COUNT_COLUMNS,
    { head: 'cooperation', right: true },
    { head: 'conflict', right: true },
    { head: 'Goldstein', right: true },
  ];
  const [first] = cells;
  const more =
    cells.length > MOST_CELLS ? `… and ${cells.length - MOST_CELLS} more (--format json has all)\n` : '';
  return `${tableText(columns, rows, look)}${more}\n${left}${dim(`Goldstein: mean, ${table}’s table. The first line: ${listCommand('happenings', first!.evidence, look)}`, look)}\n`;
}

/** The edges of a network. */
export function networkText({ nodes, edges, leftOut }: Network, look: Look): string {
  const left = leftOutText(leftOut, look);
  if (edges.length === 0) return `nothing between parties matches\n${left}`;
  const name = new Map(nodes.map((node) => [node.key, node.name]));
  const most = mostOf(edges);
  const columns = [
    { head: 'between', gives: true },
    ...COUNT_COLUMNS,
    { head: 'there', right: true },
    { head: 'back', right: true },
    { head: 'Goldstein', right: true },
  ];
  const rows = edges.map((edge) => [
    `${name.get(edge.source)} – ${name.get(edge.target)}`,
    ...countCells(edge, most),
    edge.there,
    edge.back,
    signed(edge.goldstein),
  ]);
  return `${tableText(columns, rows, look)}\n${left}${dim(`The first line: ${listCommand('happenings', edges[0]!.evidence, look)}`, look)}\n`;
}
