// What became of a happening: the status that its reports gave it, by day; and who denies it, in which words.
import { type CourseStep, DENIES, type Denial } from '@entente/record';
import { countWords } from '../charts/counted.js';
import { nameOfPeriod } from '../charts/periods.js';
import { StatusBadge } from '../parts/fact-parts.js';
import { Tellings } from './tellings.js';

/** Steps in order of their days. */
export function Course({ steps }: { steps: readonly CourseStep[] }) {
  return (
    <ol className="plain course">
      {steps.map(({ day, status, origins, tellings }) => (
        <li key={`${day} ${status}`}>
          <p>
            <span className="when">{day ? nameOfPeriod(day) : 'day not known'}</span>{' '}
            <StatusBadge status={status} /> <small>{countWords(origins, 'origins')}</small>
          </p>
          <Tellings tellings={tellings} />
        </li>
      ))}
    </ol>
  );
}

/** Who denies it: the words of the denial, and the words that it denies. */
export function Denials({ denials }: { denials: readonly Denial[] }) {
  return (
    <ul className="plain denials">
      {denials.map(({ by, of, statement, claim, telling }) => (
        <li key={`${statement} ${telling.event} ${telling.words.start}`} className="fact-item">
          <p>
            <b>{by.length > 0 ? by.map(({ name }) => name).join(', ') : 'Someone not named'}</b>
            {` ${DENIES[of]} `}
            <q>{claim.quote.replace(/\s+/g, ' ')}</q>
          </p>
          <Tellings tellings={[{ ...telling, event: statement ?? telling.event }]} />
        </li>
      ))}
    </ul>
  );
}
