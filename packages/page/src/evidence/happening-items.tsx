// Happenings as a list, each folded with its reports: who did what to whom in one line, the sentence that tells it best, and on request every sentence.
import type { HappeningRow, HappeningView } from '@entente/record';
import { useState } from 'react';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { countWords, plural } from '../charts/counted.js';
import { MemberItems } from '../happenings/member-items.js';
import { happeningHref } from '../parts/fact-parts.js';
import { Answered } from '../parts/states.js';
import { EventSentence, FactLine, FactMeta } from './event-items.js';

/** Happenings, one item each. */
export const HappeningItems = ({ happenings }: { happenings: readonly HappeningRow[] }) => (
  <ol className="plain fact-list">
    {happenings.map((happening) => (
      <li key={happening.id} className="fact-item happening-item">
        <HappeningItem happening={happening} />
      </li>
    ))}
  </ol>
);

function HappeningItem({ happening }: { happening: HappeningRow }) {
  return (
    <>
      <FactLine event={happening} />
      <EventSentence event={happening} fact={happening.lead} />
      <FactMeta event={happening} />
      <p className="fact-meta">
        <ReportWords happening={happening} /> ·{' '}
        <Link to={happeningHref(happening.id)}>what is known of it</Link>
      </p>
      {happening.events > 1 && <Folded happening={happening} />}
    </>
  );
}

/** `3 reports of 2 independent origins: The Coast Herald, Lake Wire` */
export function ReportWords({ happening: { reports, origins, outlets } }: { happening: HappeningRow }) {
  const [shown, more] = [outlets.slice(0, MOST_OUTLETS), outlets.length - MOST_OUTLETS];
  return (
    <span className="reports">
      <b>{plural(reports, 'report')}</b>
      {reports > 1 && ` of ${countWords(origins, 'origins')}`}
      {outlets.length > 0 && `: ${shown.join(', ')}`}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}
const MOST_OUTLETS = 4;

/** Every sentence that tells it, loaded when it is opened. */
function Folded({ happening }: { happening: HappeningRow }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Every sentence that tells it</summary>
      {open && <Sentences id={happening.id} />}
    </details>
  );
}

function Sentences({ id }: { id: string }) {
  const answer = useAnswer<HappeningView>(`/api/happenings/${encodeURIComponent(id)}`);
  return (
    <Answered answer={answer} lines={2}>
      {({ members }) => <MemberItems members={members} />}
    </Answered>
  );
}
