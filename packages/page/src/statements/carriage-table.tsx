// Speakers carried by each outlet, as a table whose numbers link to the statements.
import type { Speakers } from '@entente/record';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { statementsOf } from '../evidence/shown.js';
import { type CarriageRow, toCarriage } from './carriage.js';

const COLUMNS = 6;

/** The table. */
export function Carriage({ carried }: { carried: Speakers['carried'] }) {
  const { columns, rows, most, left, silent } = toCarriage(carried, COLUMNS);
  return (
    <>
      <p className="note">
        Rows: publishing outlets, then carriers. Columns: the most carried speakers
        {left > 0 && `; ${left} more have no column`}
        {silent > 0 && `, and ${silent} outlets that carry only those no row`}.
      </p>
      <div className="scroll-x">
        <table className="carriage">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              {columns.map(({ key, name }) => (
                <th scope="col" key={key} className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.how} ${row.outlet}`} row={row} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const Row = ({ row: { outlet, how, cells }, most }: { row: CarriageRow; most: number }) => (
  <tr>
    <th scope="row">
      {outlet} {how === 'carrier' && <small>carrier</small>}
    </th>
    {cells.map((cell, column) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
      <td key={column} className="num">
        {cell && (
          <EvidenceLink shown={statementsOf(cell.evidence)} className="count shaded">
            <span
              style={{
                background: `color-mix(in oklab, var(--cooperation) ${Math.round((35 * cell.statements) / most)}%, var(--card))`,
              }}
            >
              {cell.statements}
            </span>
          </EvidenceLink>
        )}
      </td>
    ))}
  </tr>
);
