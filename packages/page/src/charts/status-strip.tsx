// A strip of four parts for all statuses, including those that the view does not count; each part links to its happenings.
import { ANY, type Breakdown, type CountUnit, STATUSES, type Status } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { useAnswer } from '../ask/use-answer.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { happeningsOf } from '../evidence/shown.js';
import { STATUS_NAMES } from '../parts/names.js';
import { COUNT_NAMES, countOf, formatCount } from './counted.js';

/** The strip; empty while loading. */
export function StatusStrip({ filter, counted }: { filter: URLSearchParams; counted: CountUnit }) {
  const asked = new URLSearchParams(filter);
  asked.set('by', 'status');
  asked.set('count', counted);
  if (!asked.has('status')) asked.set('status', ANY);
  const { value } = useAnswer<Breakdown>(hrefOf('/api/breakdown', asked));
  if (!value || value.rows.length === 0) return null;
  const rows = STATUSES.flatMap((status) => {
    const row = value.rows.find(({ values }) => values[0]?.key === status);
    return row ? [{ status, count: countOf(row, counted), evidence: row.evidence }] : [];
  });
  return (
    <div className="status-strip">
      <StatusBar parts={rows} />
      <p>
        {formatCount(countOf(value.total, counted))} {COUNT_NAMES[counted]} of every status, of which{' '}
        {rows.map(({ status, count, evidence }, at) => (
          <span key={status}>
            {at > 0 && ', '}
            <span className="status-bar swatch-of" aria-hidden="true">
              <span className={`part st-${status}`} style={{ flexGrow: 1 }} />
            </span>{' '}
            <EvidenceLink shown={happeningsOf(evidence)}>
              {formatCount(count)} {STATUS_NAMES[status]}
            </EvidenceLink>
          </span>
        ))}
        .
      </p>
    </div>
  );
}

/** Four parts of a whole by status: solid, dashed, dotted, struck. */
export function StatusBar({
  parts,
}: {
  parts: readonly { readonly status: Status; readonly count: number }[];
}) {
  return (
    <span className="status-bar" aria-hidden="true">
      {parts.map(({ status, count }) => (
        <span key={status} className={`part st-${status}`} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
