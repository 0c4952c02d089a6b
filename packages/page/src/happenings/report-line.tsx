// The line of time of a happening: who reported it when, and with which words. Each dot links to its sentence.
import type { MemberView } from '@entente/record';
import { Link } from '../address/link.js';
import { nameOfPeriod } from '../charts/periods.js';
import { factHref } from '../parts/fact-parts.js';
import { STATUS_NAMES } from '../parts/names.js';
import { placeReports, type ReportDot, type ReportRow } from './report-places.js';

/** Outlets as rows, their articles as dots. */
export function ReportLine({ members }: { members: readonly MemberView[] }) {
  const { rows, days, undated } = placeReports(members);
  const ends = days.length > 1 ? [days[0]!, days.at(-1)!] : days;
  return (
    <figure className="report-line">
      <figcaption className="legend">
        {DOTS.map(([className, words]) => (
          <span key={className} className="legend-item">
            <span className={`dot ${className}`} aria-hidden="true" /> {words}
          </span>
        ))}
      </figcaption>
      <ol className="plain">
        {rows.map((row) => (
          <Row key={row.outlet ?? ''} row={row} days={days.map(({ left }) => left)} />
        ))}
      </ol>
      <div className="report-row axis" aria-hidden="true">
        <span />
        <span className="track">
          {ends.map(({ day, left }) => (
            <span key={day} className={left > 50 ? 'tick late' : 'tick'} style={{ left: `${left}%` }}>
              {nameOfPeriod(day)}
            </span>
          ))}
          {undated > 0 && days.length === 0 && <span className="tick">day not known</span>}
        </span>
      </div>
      {undated > 0 && days.length > 0 && (
        <p className="note">Articles without a day of publication stand at the end of the line.</p>
      )}
    </figure>
  );
}

const DOTS = [
  ['', 'report'],
  ['copy', 'copy of an earlier report'],
  ['st-future', 'told as still to come'],
  ['st-negated', 'told as not happening'],
] as const;

function Row({ row: { outlet, dots }, days }: { row: ReportRow; days: readonly number[] }) {
  const name = outlet ?? 'outlet not known';
  return (
    <li className="report-row">
      <span className="outlet">{name}</span>
      <span className="track">
        {days.map((left) => (
          <span key={left} className="grid-line" style={{ left: `${left}%` }} aria-hidden="true" />
        ))}
        {dots.map((dot) => (
          <Link
            key={dot.event}
            to={factHref(dot.article, dot.event)}
            className="dot-link"
            style={{ left: `calc(${dot.left}% + ${dot.shift * 1.1}rem)` }}
            aria-label={wordsOf(name, dot)}
            title={wordsOf(name, dot)}
          >
            <span className={`dot st-${dot.status}${dot.copy ? ' copy' : ''}`} />
          </Link>
        ))}
      </span>
    </li>
  );
}

/** `Lake Wire, 4 Mar 2026: “met”, “talks”; future; copy` */
const wordsOf = (outlet: string, { published, words, status, copy }: ReportDot): string =>
  [
    `${outlet}, ${published ? nameOfPeriod(published) : 'day not known'}: ${words.map((word) => `“${word}”`).join(', ')}`,
    ...(status === 'occurred' ? [] : [STATUS_NAMES[status]]),
    ...(copy ? ['copy'] : []),
  ].join('; ');
