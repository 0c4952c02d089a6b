// Happenings of a pair by type: one direction to the left, the other to the right, in one table.
import type { CountUnit, Direction, Dyad } from '@entente/record';
import { COUNT_NAMES, countOf, formatCount } from '../charts/counted.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { happeningsOf } from '../evidence/shown.js';
import { nameOfType } from '../parts/names.js';

/** The table, without types that have none. */
export function PairTypes({ dyad, counted }: { dyad: Dyad; counted: CountUnit }) {
  const { a, b, there, back } = dyad;
  const types = [...new Set([...there.types, ...back.types].map(({ type }) => type))];
  if (types.length === 0) return null;
  const most = Math.max(1, ...[...there.types, ...back.types].map((row) => countOf(row, counted)));
  const total = (type: string) => [there, back].reduce((sum, way) => sum + countIn(way, type, counted), 0);
  return (
    <section>
      <h2>By type, {COUNT_NAMES[counted]}</h2>
      <table className="mirror">
        <thead>
          <tr>
            <th scope="col" className="num">
              {a.name} → {b.name}
            </th>
            <th scope="col" className="middle">
              Type
            </th>
            <th scope="col">
              {b.name} → {a.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {types
            .sort((x, y) => total(y) - total(x) || x.localeCompare(y))
            .map((type) => (
              <tr key={type}>
                <Bar way={there} {...{ type, counted, most }} side="left" />
                <th scope="row" className="middle">
                  {nameOfType(type)}
                </th>
                <Bar way={back} {...{ type, counted, most }} side="right" />
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

const find = (way: Direction, type: string) => way.types.find((row) => row.type === type);
const countIn = (way: Direction, type: string, counted: CountUnit): number => {
  const row = find(way, type);
  return row ? countOf(row, counted) : 0;
};

interface BarProps {
  readonly way: Direction;
  readonly type: string;
  readonly counted: CountUnit;
  readonly most: number;
  readonly side: 'left' | 'right';
}

function Bar({ way, type, counted, most, side }: BarProps) {
  const row = find(way, type);
  if (!row) return <td className={side}>{''}</td>;
  const count = countOf(row, counted);
  return (
    <td className={side}>
      <EvidenceLink shown={happeningsOf(row.evidence)} className="bar-link">
        <span className="bar" style={{ width: `${(70 * count) / most}%` }} />
        <span className="bar-count">{formatCount(count)}</span>
      </EvidenceLink>
    </td>
  );
}
