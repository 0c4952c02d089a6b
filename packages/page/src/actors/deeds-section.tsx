// What happened with an actor in one role: total, by type, by counterpart, and the newest.
import type { ActorSummary, CountUnit, Deeds, Filter, ReportCounts, ScaleTable } from '@entente/record';
import { Link } from '../address/link.js';
import { countOf, countWords, formatCount, formatGoldstein } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { TABLE_NAMES } from '../charts/switches.js';
import { pairHref } from '../dyads/pair-href.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { HappeningItems } from '../evidence/happening-items.js';
import { eventFilterOf, happeningsOf } from '../evidence/shown.js';
import { learnName, nameOfType, QUAD_NAMES } from '../parts/names.js';

interface Props {
  readonly title: string;
  /** both parties in words, actor first */
  arrow(other: string): string;
  readonly deeds: Deeds;
  readonly actor: ActorSummary;
  readonly counted: CountUnit;
  readonly table: ScaleTable;
  readonly query: URLSearchParams;
}

/** The section. */
export function DeedsSection({ title, arrow, deeds, actor, counted, table, query }: Props) {
  const { total, evidence, types, newest } = deeds;
  for (const { key, name } of deeds.with) learnName(key, name);
  if (total.happenings === 0)
    return (
      <section>
        <h2>{title}</h2>
        <p className="note">Nothing matches this filter.</p>
        <LeftOutNote of={[deeds.leftOut]} />
      </section>
    );
  const filter = eventFilterOf(query);
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <EvidenceLink shown={happeningsOf(evidence)}>
          {countWords(countOf(total, counted), counted)}
        </EvidenceLink>
        ; mean Goldstein value {formatGoldstein(total.goldstein)} ({TABLE_NAMES[table] ?? table})
      </p>
      <LeftOutNote of={[deeds.leftOut]} />
      <h3>By type</h3>
      <p className="legend">
        {Object.entries(QUAD_NAMES).map(([quad, name]) => (
          <span key={quad} className="legend-item">
            <span className={`swatch quad-${quad}`} aria-hidden="true" /> {name}
          </span>
        ))}
      </p>
      <BarList
        counted={counted}
        rows={types.map((row) => ({ ...row, key: row.type, label: nameOfType(row.type), quad: row.quad }))}
      />
      {deeds.with.length > 0 && (
        <>
          <h3>By counterpart</h3>
          <BarList
            counted={counted}
            rows={deeds.with.map((row) => ({
              ...row,
              label: row.name,
              to: pairHref(actor.key, row.key, filter),
              title: arrow(row.name),
            }))}
          />
        </>
      )}
      <h3>Newest</h3>
      <HappeningItems happenings={newest.slice(0, NEWEST)} />
    </section>
  );
}

interface BarRow extends ReportCounts {
  readonly key: string;
  readonly label: string;
  readonly happenings: number;
  readonly evidence: Filter;
  /** quad class that sets the colour of the bar */
  readonly quad?: number;
  readonly to?: string;
  readonly title?: string;
}

/** Bars with numbers, each linked to what it counts. */
function BarList({ rows, counted }: { rows: readonly BarRow[]; counted: CountUnit }) {
  const most = Math.max(1, ...rows.map((row) => countOf(row, counted)));
  const [first, rest] = [rows.slice(0, FIRST), rows.slice(FIRST)];
  return (
    <>
      <Bars rows={first} {...{ counted, most }} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Bars rows={rest} {...{ counted, most }} />
        </details>
      )}
    </>
  );
}
/** Number of bars shown initially, and of newest happenings. */
const FIRST = 6;
const NEWEST = 5;

interface BarsProps {
  readonly rows: readonly BarRow[];
  readonly counted: CountUnit;
  readonly most: number;
}

function Bars({ rows, counted, most }: BarsProps) {
  return (
    <ul className="plain bar-list">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="bar-label" title={row.title}>
            {row.to ? <Link to={row.to}>{row.label}</Link> : row.label}
          </span>
          <EvidenceLink
            shown={happeningsOf(row.evidence)}
            className="bar-link"
            label={`${row.label}: ${countWords(countOf(row, counted), counted)}`}
          >
            <span
              className={row.quad ? `bar quad-${row.quad}` : 'bar'}
              style={{ width: `${(80 * countOf(row, counted)) / most}%` }}
            />
            <span className="bar-count">{formatCount(countOf(row, counted))}</span>
          </EvidenceLink>
        </li>
      ))}
    </ul>
  );
}
