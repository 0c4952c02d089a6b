// The matrix as a grid (WAI-ARIA): one cell is a tab stop, arrows, Home, End and Page keys move, Enter opens. Number and two-part bar repeat the information of the colour.
import type { CountUnit, DyadCell } from '@entente/record';
import { type KeyboardEvent, useRef, useState } from 'react';
import { hrefOf, useAddress } from '../address/address.js';
import { Link } from '../address/link.js';
import { balanceOf, colourOf, wordsOfBalance } from '../charts/balance.js';
import { BalanceBar } from '../charts/balance-bar.js';
import { countOf, countWords, formatCount, headOf } from '../charts/counted.js';
import { SideLegend } from '../charts/legend.js';
import { eventFilterOf, happeningsOf, withShown } from '../evidence/shown.js';
import { type Grid, type MatrixParty, walkGrid } from './matrix.js';
import { pairHref } from './pair-href.js';

interface Props {
  readonly grid: Grid;
  readonly counted: CountUnit;
  readonly query: URLSearchParams;
}

/** The grid. */
export function MatrixGrid({ grid, counted, query }: Props) {
  const { parties } = grid;
  const [at, setAt] = useState({ row: 0, column: Math.min(1, parties.length - 1) });
  const table = useRef<HTMLTableElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const to = walkGrid(at, event.key, { size: parties.length, ctrl: event.ctrlKey });
    if (!to) return;
    event.preventDefault();
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row}-${to.column}"]`)?.focus();
  };
  return (
    <figure className="matrix-frame">
      <figcaption>
        <SideLegend counted={counted} />
      </figcaption>
      <div className="scroll-x">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA; its cells are gridcells then
          role="grid"
          className="matrix"
          ref={table}
          aria-label={`${headOf(counted)} by who acts (rows) and who receives (columns)`}
          onKeyDown={onKey}
        >
          <Heads parties={parties} />
          <tbody>
            {parties.map((actor, row) => (
              <tr key={actor.key}>
                <th scope="row">{actor.name}</th>
                {parties.map((recipient, column) => (
                  <GridCell
                    key={recipient.key}
                    sides={[actor, recipient]}
                    cell={grid.cellAt(actor.key, recipient.key)}
                    at={`${row}-${column}`}
                    isStop={row === at.row && column === at.column}
                    onFocus={() => setAt({ row, column })}
                    {...{ counted, query, most: grid.most }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

const Heads = ({ parties }: { parties: readonly MatrixParty[] }) => (
  <thead>
    <tr>
      <td className="corner">
        <span aria-hidden="true">acts ↓ · receives →</span>
        <span className="unseen">rows act, columns receive</span>
      </td>
      {parties.map(({ key, name }) => (
        <th scope="col" key={key}>
          <span>{name}</span>
        </th>
      ))}
    </tr>
  </thead>
);

interface CellProps {
  readonly sides: readonly [MatrixParty, MatrixParty];
  readonly cell: DyadCell | null;
  readonly counted: CountUnit;
  readonly query: URLSearchParams;
  readonly most: number;
  readonly at: string;
  readonly isStop: boolean;
  onFocus(): void;
}

function GridCell({ sides, cell, counted, query, most, at, isStop, onFocus }: CellProps) {
  const { path } = useAddress();
  const [actor, recipient] = sides;
  const focus = { 'data-at': at, tabIndex: isStop ? 0 : -1, onFocus };
  const within = actor.key === recipient.key;
  const who = within ? `within ${actor.name}` : `${actor.name} to ${recipient.name}`;
  if (cell === null)
    return (
      <td className={within ? 'diagonal' : 'none'} aria-label={`${who}: none`} {...focus}>
        {''}
      </td>
    );
  const count = countOf(cell, counted);
  const weight = Math.sqrt(Math.min(1, count / most));
  const href = within
    ? hrefOf(path, withShown(query, happeningsOf(cell.evidence)))
    : pairHref(actor.key, recipient.key, eventFilterOf(query));
  return (
    <td
      className={within ? 'diagonal' : undefined}
      style={{ background: colourOf(balanceOf(cell), { card: 0.9 - 0.45 * weight }) }}
    >
      <Link
        to={href}
        keep={within}
        aria-label={`${who}: ${countWords(count, counted)}, ${wordsOfBalance(balanceOf(cell))}`}
        {...focus}
      >
        <span className="cell-count">{formatCount(count)}</span>
        <BalanceBar tally={cell} />
      </Link>
    </td>
  );
}
