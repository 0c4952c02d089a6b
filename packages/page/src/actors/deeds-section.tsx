// One side of an actor: what it did, or what was done to it; counted, by type, by counterpart, and the newest.
import type { ActorSummary, Deeds, Filter, ScaleTable } from '@entente/record';
import { Link } from '../address/link.js';
import { type Counted, countOf, countWords, formatCount, formatGoldstein } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { TABLE_NAMES } from '../charts/switches.js';
import { pairHref } from '../dyads/pair-href.js';
import { EventItems } from '../evidence/event-items.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { eventFilterOf, eventsOf } from '../evidence/shown.js';
import { learnName, nameOfType } from '../parts/names.js';

interface Props {
  readonly title: string;
  /** both sides in words, in the order of acting */
  arrow(other: string): string;
  readonly deeds: Deeds;
  readonly actor: ActorSummary;
  readonly counted: Counted;
  readonly table: ScaleTable;
  readonly query: URLSearchParams;
}

/** The section. */
export function DeedsSection({ title, arrow, deeds, actor, counted, table, query }: Props) {
  const { total, evidence, types, newest } = deeds;
  for (const { key, name } of deeds.with) learnName(key, name);
  if (total.events === 0)
    return (
      <section>
        <h2>{title}</h2>
        <p className="note">Nothing under this filter.</p>
        <LeftOutNote of={[deeds.leftOut]} />
      </section>
    );
  const filter = eventFilterOf(query);
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <EvidenceLink shown={eventsOf(evidence)}>{countWords(countOf(total, counted), counted)}</EvidenceLink>
        ; mean Goldstein value {formatGoldstein(total.goldstein)} ({TABLE_NAMES[table] ?? table})
      </p>
      <LeftOutNote of={[deeds.leftOut]} />
      <h3>By type</h3>
      <BarList
        counted={counted}
        rows={types.map((row) => ({ ...row, key: row.type, label: nameOfType(row.type) }))}
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
      <EventItems events={newest} />
    </section>
  );
}

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly events: number;
  readonly happenings: number;
  readonly evidence: Filter;
  readonly to?: string;
  readonly title?: string;
}

/** Bars with their numbers, each of which leads to what it counts. */
function BarList({ rows, counted }: { rows: readonly BarRow[]; counted: Counted }) {
  const most = Math.max(1, ...rows.map((row) => countOf(row, counted)));
  return (
    <ul className="plain bar-list">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="bar-label" title={row.title}>
            {row.to ? <Link to={row.to}>{row.label}</Link> : row.label}
          </span>
          <EvidenceLink
            shown={eventsOf(row.evidence)}
            className="bar-link"
            label={`${row.label}: ${countWords(countOf(row, counted), counted)}`}
          >
            <span className="bar" style={{ width: `${(80 * countOf(row, counted)) / most}%` }} />
            <span className="bar-count">{formatCount(countOf(row, counted))}</span>
          </EvidenceLink>
        </li>
      ))}
    </ul>
  );
}
