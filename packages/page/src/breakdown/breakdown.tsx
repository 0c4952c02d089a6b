// Breakdown: counts by any two dimensions, as a table with bars. By default the columns are statuses.
import { ANY, type Breakdown, type CountUnit, ownValue, type Status } from '@entente/record';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { useAnswer } from '../ask/use-answer.js';
import { countedIn, countOf, countWords, formatCount, headOf } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { StatusBar, StatusStrip } from '../charts/status-strip.js';
import { CountSwitch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, happeningsOf } from '../evidence/shown.js';
import { nameOfType, QUAD_NAMES, STATUS_NAMES } from '../parts/names.js';
import { Answered, Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import {
  type Chosen,
  type CrossRow,
  DIMENSION_NAMES,
  dimensionsIn,
  goTogether,
  toCrossTable,
} from './cross-table.js';

/** The view. */
export function BreakdownView({ query }: ViewProps) {
  const filter = eventFilterOf(query);
  const [row, column] = dimensionsIn(query);
  const asked = new URLSearchParams(filter);
  // a count by status includes all statuses
  if ([row, column].includes('status') && !asked.has('status')) asked.set('status', ANY);
  asked.set('by', `${row},${column}`);
  asked.set('count', countedIn(query));
  asked.set('limit', query.get('limit') ?? '500');
  const answer = useAnswer<Breakdown>(hrefOf('/api/breakdown', asked));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Breakdown</h1>
        <p className="note">
          Counts by type and status: occurred, future, hypothetical, negated. Numbers link to what they count.
        </p>
      </header>
      <div className="switches">
        <DimensionChoice label="Rows" at={0} chosen={[row, column]} />
        <DimensionChoice label="Columns" at={1} chosen={[row, column]} />
        <CountSwitch query={query} />
      </div>
      <StatusStrip filter={filter} counted={countedIn(query)} />
      <Answered answer={answer}>
        {(breakdown) => (
          <>
            <LeftOutNote of={[breakdown.leftOut]} />
            {breakdown.rows.length === 0 ? (
              <Empty title="No happenings match this filter">
                <p>Remove a part of the filter.</p>
              </Empty>
            ) : (
              <Table breakdown={breakdown} counted={countedIn(query)} />
            )}
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly at: 0 | 1;
  readonly chosen: readonly [Chosen, Chosen];
}

function DimensionChoice({ label, at, chosen }: ChoiceProps) {
  const { path, query } = useAddress();
  const other = chosen[at === 0 ? 1 : 0];
  const names = (Object.keys(DIMENSION_NAMES) as Chosen[]).filter((name) => goTogether(name, other));
  const choose = (name: string) => {
    const by = at === 0 ? [name, other] : [other, name];
    navigate(hrefOf(path, withValues(query, 'by', by)), { keep: true });
  };
  return (
    <label className="switch">
      <span className="switch-label">{label}</span>
      <select value={chosen[at]} onChange={(event) => choose(event.target.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {DIMENSION_NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Table({ breakdown, counted }: { breakdown: Breakdown; counted: CountUnit }) {
  const table = toCrossTable(breakdown, counted);
  const [row, column] = breakdown.by as readonly [Chosen, Chosen];
  const largest = Math.max(1, ...table.rows.map(({ total }) => total));
  return (
    <>
      <div className="scroll-x">
        <table className="cross">
          <caption>
            {headOf(counted)} by {DIMENSION_NAMES[row]} and {DIMENSION_NAMES[column]};{' '}
            {formatCount(countOf(breakdown.total, counted))} in all
          </caption>
          <thead>
            <tr>
              <th scope="col">{DIMENSION_NAMES[row]}</th>
              <th scope="col" className="whole">
                all
              </th>
              {table.columns.map((value) => (
                <th scope="col" key={value?.key ?? ''} className="num">
                  {nameOfValue(column, value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((each) => (
              <Row
                key={each.value?.key ?? ''}
                row={each}
                names={[
                  nameOfValue(row, each.value),
                  ...table.columns.map((value) => nameOfValue(column, value)),
                ]}
                statuses={column === 'status' ? table.columns.map((value) => value?.key as Status) : null}
                most={table.most}
                largest={largest}
                counted={counted}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {several(row, column)}
        {table.left > 0 && ` ${table.left} more columns do not fit.`}
      </p>
    </>
  );
}

interface RowProps {
  readonly row: CrossRow;
  /** values of the row, then of each column */
  readonly names: readonly string[];
  readonly statuses: readonly Status[] | null;
  readonly most: number;
  readonly largest: number;
  readonly counted: CountUnit;
}

function Row({ row, names: [name, ...columns], statuses, most, largest, counted }: RowProps) {
  const parts = (statuses ?? []).map((status, at) => ({ status, count: row.cells[at]?.count ?? 0 }));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="whole">
        <span className="bar-cell">
          <span className="bar-room" style={{ width: `${Math.max(2, (100 * row.total) / largest)}%` }}>
            {statuses ? <StatusBar parts={parts} /> : <span className="bar" />}
          </span>
          <span className="bar-count">{formatCount(row.total)}</span>
        </span>
      </td>
      {row.cells.map((cell, at) => (
        <td key={columns[at]} className="num">
          {cell && (
            <EvidenceLink
              shown={happeningsOf(cell.evidence)}
              className="count shaded"
              label={`${name}, ${columns[at]}: ${countWords(cell.count, counted)}`}
            >
              <span
                style={{
                  background: `color-mix(in oklab, var(--q0) ${Math.round((30 * cell.count) / most)}%, var(--card))`,
                }}
              >
                {formatCount(cell.count)}
              </span>
            </EvidenceLink>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A happening has one type, but may have several actors. */
const several = (row: Chosen, column: Chosen): string => {
  const many = [row, column].filter((name) => /actor|recipient|context/i.test(name));
  if (many.length === 0) return '';
  const names = many.map((name) => DIMENSION_NAMES[name]).join(' or ');
  return `A happening with more than one ${names} counts in each, so that sums may exceed the whole.`;
};

function nameOfValue(dimension: Chosen, value: { key: string; name: string } | null): string {
  if (value === null) return 'none';
  if (dimension === 'type') return nameOfType(value.key);
  if (dimension === 'quad') return QUAD_NAMES[value.key] ?? value.name;
  if (dimension === 'status') return ownValue(STATUS_NAMES, value.key) ?? value.name;
  return value.name;
}
