// One happening: who reported what when, what reports agree on and where they differ, who denies it, what became of it, every sentence; and its split and join.
import type { HappeningView, RelatedHappening } from '@entente/record';
import type { ReactNode } from 'react';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { ExpectationItems } from '../calendar/expectation-items.js';
import { plural } from '../charts/counted.js';
import { nameOfPeriod } from '../charts/periods.js';
import { ReportWords } from '../evidence/happening-items.js';
import { EventLine, happeningHref, RowDay, StatusBadge } from '../parts/fact-parts.js';
import { Answered } from '../parts/states.js';
import { twinOf, type ViewProps } from '../views/view.js';
import { Course, Denials } from './course.js';
import { FieldRows } from './field-rows.js';
import { happeningView } from './happenings-view.js';
import { MemberItems } from './member-items.js';
import { sentencesOf } from './member-sentences.js';
import { ReportLine } from './report-line.js';
import { SplitAndJoin } from './split-and-join.js';

/** The view. */
export function HappeningPage({ params, query }: ViewProps) {
  const answer = useAnswer<HappeningView>(twinOf(happeningView, params, query), { keep: false });
  return <Answered answer={answer}>{(happening) => <Whole happening={happening} />}</Answered>;
}

function Whole({ happening }: { happening: HappeningView }) {
  const { members, fields, denials, course, expectations, related } = happening;
  const disputed = fields.filter(({ verdict }) => verdict === 'disputed').length;
  return (
    <article className="happening">
      <Head happening={happening} />
      <Part
        title="Who reported it when"
        note={`${plural(sentencesOf(members).length, 'sentence')} in all; a dot opens its article.`}
      >
        <ReportLine members={members} />
      </Part>
      {fields.length > 0 && (
        <Part title="What reports say, side by side" note={disputedWords(disputed)}>
          <FieldRows fields={fields} />
        </Part>
      )}
      {denials.length > 0 && (
        <Part title="Who denies it">
          <Denials denials={denials} />
        </Part>
      )}
      {course.length > 1 && (
        <Part title="How it developed" note="By day of publication.">
          <Course steps={course} />
        </Part>
      )}
      {expectations.length > 0 && (
        <Part title="What was expected">
          <ExpectationItems expectations={expectations} />
        </Part>
      )}
      <Part title="Every sentence that tells it">
        <MemberItems members={members} />
      </Part>
      {related.length > 0 && (
        <Part title="Related happenings" note="The same matter, but another act.">
          <Related related={related} />
        </Part>
      )}
      <SplitAndJoin happening={happening} />
    </article>
  );
}

const disputedWords = (disputed: number): string =>
  disputed === 0 ? 'No report differs from another.' : `Reports differ in ${plural(disputed, 'point')}.`;

function Head({ happening }: { happening: HappeningView }) {
  const { status, date, place, first, last } = happening;
  return (
    <header className="happening-head">
      <h1>
        <EventLine event={happening} />
      </h1>
      <p>
        {status === 'occurred' && (
          <>
            <StatusBadge status={status} />{' '}
          </>
        )}
        <RowDay date={date} />
        {place && ` · in ${place.name}`} · <ReportWords happening={happening} />
      </p>
      {first !== null && (
        <p className="note">
          {first === last
            ? `Reported on ${nameOfPeriod(first)}.`
            : `First reported on ${nameOfPeriod(first)}, last on ${nameOfPeriod(last ?? first)}.`}
        </p>
      )}
    </header>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {note && <p className="note">{note}</p>}
      {children}
    </section>
  );
}

const Related = ({ related }: { related: readonly RelatedHappening[] }) => (
  <ul className="plain">
    {related.map(({ relation, happening }) => (
      <li key={happening.id} className="fact-item">
        <p>
          <span className="badge">{relation}</span> <EventLine event={happening} />{' '}
          <RowDay date={happening.date} />
        </p>
        <p className="fact-meta">
          <ReportWords happening={happening} /> ·{' '}
          <Link to={happeningHref(happening.id)}>what is known of it</Link>
        </p>
      </li>
    ))}
  </ul>
);
