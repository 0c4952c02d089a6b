// Types of acts and pairs of countries of which more, or less, is reported than in the weeks before: both counts as bars, each linked to its happenings.
import type { Movement } from '@entente/record';
import { countWords, plural } from '../charts/counted.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { happeningsOf } from '../evidence/shown.js';
import { learnName, nameOfType } from '../parts/names.js';

/** The list, in the order of the answer. */
export function Moved({ moved, days }: { moved: readonly Movement[]; days: number }) {
  if (moved.length === 0)
    return <p className="note">No kind of act and no pair stands out against the weeks before.</p>;
  return (
    <ul className="plain moved">
      {moved.map((movement) => (
        <li key={nameOf(movement)}>
          <Line movement={movement} days={days} />
        </li>
      ))}
    </ul>
  );
}

function Line({ movement, days }: { movement: Movement; days: number }) {
  const { now, usual, before, evidence, evidenceBefore } = movement;
  for (const { key, name } of movement.parties) learnName(key, name);
  const most = Math.max(now, usual, 1);
  return (
    <>
      <p>
        <b>{nameOf(movement)}</b>: {now > usual ? 'more' : 'fewer'} than usual
      </p>
      <p className="now-and-usual" aria-hidden="true">
        <span className="bar" style={{ width: `${(100 * now) / most}%` }} />
        <span className="bar usual" style={{ width: `${(100 * usual) / most}%` }} />
      </p>
      <p className="fact-meta">
        <EvidenceLink shown={happeningsOf(evidence)}>{countWords(now, 'happenings')}</EvidenceLink> in{' '}
        {plural(days, 'day')}; usual {usual.toLocaleString('en', { maximumFractionDigits: 1 })}, by{' '}
        <EvidenceLink shown={happeningsOf(evidenceBefore)}>{before.toLocaleString('en')}</EvidenceLink> in the
        weeks before
      </p>
    </>
  );
}

/** `Protest`, `Kenya – Uganda` */
const nameOf = ({ kind, parties }: Movement): string =>
  parties.map(({ key, name }) => (kind === 'type' ? nameOfType(key) : name)).join(' – ');
