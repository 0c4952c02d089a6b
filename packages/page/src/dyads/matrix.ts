// An answer of `dyads` → the grid: parties in order, a cell per pair, and arrow key navigation.
import type { CountUnit, DyadCell, DyadMatrix, Named } from '@entente/record';
import { balanceOf } from '../charts/balance.js';
import { countOf } from '../charts/counted.js';

/** Sort orders of the parties. */
export const ORDERS = ['busiest', 'acting', 'receiving', 'cooperative', 'hostile', 'name'] as const;
/** One order of the parties. */
export type Order = (typeof ORDERS)[number];

/** Counts of one party as actor and as recipient, within the matrix. */
export interface MatrixParty extends Named {
  readonly acting: number;
  readonly receiving: number;
  readonly balance: number | null;
}
/** The grid. */
export interface Grid {
  readonly parties: readonly MatrixParty[];
  /** the largest count of a cell off the diagonal */
  readonly most: number;
  cellAt(actor: string, recipient: string): DyadCell | null;
}

/** The grid in an order; ties by name. */
export function toGrid(matrix: DyadMatrix, order: Order, counted: CountUnit): Grid {
  const cells = new Map(matrix.cells.map((cell) => [keyOf(cell.actor, cell.recipient), cell]));
  const parties = matrix.parties.map((party) => toParty(party, matrix.cells, counted));
  const apart = matrix.cells.filter(({ actor, recipient }) => actor !== recipient);
  return {
    parties: parties.sort((a, b) => weight(b, order) - weight(a, order) || a.name.localeCompare(b.name)),
    most: Math.max(1, ...apart.map((cell) => countOf(cell, counted))),
    cellAt: (actor, recipient) => cells.get(keyOf(actor, recipient)) ?? null,
  };
}

function toParty(party: Named, cells: readonly DyadCell[], counted: CountUnit): MatrixParty {
  const sum = (side: readonly DyadCell[]) => side.reduce((total, cell) => total + countOf(cell, counted), 0);
  const own = cells.filter(({ actor, recipient }) => actor === party.key || recipient === party.key);
  return {
    ...party,
    acting: sum(cells.filter(({ actor }) => actor === party.key)),
    receiving: sum(cells.filter(({ recipient }) => recipient === party.key)),
    balance: balanceOf({
      cooperation: own.reduce((total, { cooperation }) => total + cooperation, 0),
      conflict: own.reduce((total, { conflict }) => total + conflict, 0),
    }),
  };
}

function weight({ acting, receiving, balance }: MatrixParty, order: Order): number {
  switch (order) {
    case 'busiest':
      return acting + receiving;
    case 'acting':
      return acting;
    case 'receiving':
      return receiving;
    case 'cooperative':
      return balance ?? -2;
    case 'hostile':
      return -(balance ?? 2);
    case 'name':
      return 0;
  }
}

const keyOf = (actor: string, recipient: string): string => JSON.stringify([actor, recipient]);

/** A position in the grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The target position of a key in a grid of `size` rows and columns (WAI-ARIA grid pattern); null for other keys. */
export function walkGrid(
  { row, column }: Place,
  key: string,
  { size, ctrl }: { readonly size: number; readonly ctrl: boolean },
): Place | null {
  const last = size - 1;
  const hold = (n: number) => Math.min(last, Math.max(0, n));
  switch (key) {
    case 'ArrowLeft':
      return { row, column: hold(column - 1) };
    case 'ArrowRight':
      return { row, column: hold(column + 1) };
    case 'ArrowUp':
      return { row: hold(row - 1), column };
    case 'ArrowDown':
      return { row: hold(row + 1), column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? last : row, column: last };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: last, column };
    default:
      return null;
  }
}
