// Calendar: what is due in a month, who said so, what became of it; a grid of weeks on wide screens, a list of days on a phone; and whose announcements came true.
import { type Calendar, EXPECTATION_STATES, type Expectation } from '@entente/record';
import { hrefOf, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { plural } from '../charts/counted.js';
import { daysOfPeriod, nameOfPeriod } from '../charts/periods.js';
import { Switch } from '../charts/switches.js';
import { nameOfType } from '../parts/names.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { AnnouncerTable } from './announcer-table.js';
import { calendarView } from './calendar-view.js';
import { ExpectationItems, STATE_NAMES, StateBadge } from './expectation-items.js';
import { byDueDay, monthAfter, monthIn, weeksOf } from './month-grid.js';

/** The view. Without a month in the URL it is that of the last day on which the store has an article. */
export function CalendarView({ query }: ViewProps) {
  const named = query.get('month');
  const first = useAnswer<Calendar>(named === null ? '/api/expectations?limit=1' : null);
  const isUndated = named === UNDATED;
  const month = isUndated ? null : monthIn(named, first.value?.at ?? null);
  const asked = queryOfView(calendarView, query);
  const dated = new URLSearchParams(asked);
  for (const [name, day] of month === null ? [] : Object.entries(daysOfPeriod(month))) dated.set(name, day);
  dated.set('limit', '500');
  const answer = useAnswer<Calendar>(
    named === null && first.value === null ? null : hrefOf('/api/expectations', dated),
  );
  return (
    <>
      <header className="view-head">
        <h1>Calendar</h1>
        <p className="note">What reports say is to happen, who said so, and what became of it.</p>
      </header>
      <div className="switches">
        {(month !== null || isUndated) && <MonthLinks month={month} />}
        <Switch
          label="Show"
          name="state"
          options={[['', 'all'], ...EXPECTATION_STATES.map((state) => [state, STATE_NAMES[state]] as const)]}
          value={query.get('state') ?? ''}
        />
      </div>
      <Answered answer={first.problem ? first : answer}>
        {(calendar) =>
          month === null ? <Undated calendar={calendar} /> : <Month calendar={calendar} month={month} />
        }
      </Answered>
      <AnnouncerTable query={asked} />
    </>
  );
}

/** In place of a month: what names no day. */
const UNDATED = 'none';

function MonthLinks({ month }: { month: string | null }) {
  const { path, query } = useAddress();
  const to = (other: string | null) =>
    hrefOf(path, withValues(query, 'month', other === null ? [] : [other]));
  if (month === null)
    return (
      <Link to={to(null)} keep>
        By day
      </Link>
    );
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <span className="row">
      <Link to={to(before)} keep className="button" aria-label={`The month before: ${nameOfPeriod(before)}`}>
        ←
      </Link>
      <strong>{nameOfPeriod(month)}</strong>
      <Link to={to(after)} keep className="button" aria-label={`The month after: ${nameOfPeriod(after)}`}>
        →
      </Link>
      <Link to={to(UNDATED)} keep>
        Without a day
      </Link>
    </span>
  );
}

function Month({ calendar, month }: { calendar: Calendar; month: string }) {
  if (calendar.items.length === 0)
    return (
      <Empty title={`Nothing is due in ${nameOfPeriod(month)}`}>
        <p>Only announcements, promises, threats and demands that name a time have a day.</p>
      </Empty>
    );
  const days = byDueDay(calendar.items);
  return (
    <>
      <Grid month={month} days={days} at={calendar.at} />
      <section className="due-list" aria-label="The same as a list">
        {[...days].map(([day, items]) => (
          <div key={day}>
            <h2 id={`day-${day}`}>{nameOfPeriod(day)}</h2>
            <ExpectationItems expectations={items} />
          </div>
        ))}
      </section>
      <More calendar={calendar} />
    </>
  );
}

function Undated({ calendar }: { calendar: Calendar }) {
  const items = calendar.items.filter(({ to }) => to === null);
  if (items.length === 0) return <Empty title="Nothing is expected without a day" />;
  return (
    <section>
      <h2>Expected without a day</h2>
      <ExpectationItems expectations={items} />
      <More calendar={calendar} />
    </section>
  );
}

const More = ({ calendar: { more, weighed } }: { calendar: Calendar }) =>
  more ? (
    <p className="note">Only the newest {plural(weighed, 'report')} of something to come were looked at.</p>
  ) : null;

interface GridProps {
  readonly month: string;
  readonly days: ReadonlyMap<string, readonly Expectation[]>;
  /** the last day of the store */
  readonly at: string | null;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The weeks; each expectation leads to the list below. Hidden on phones, where the list does. */
function Grid({ month, days, at }: GridProps) {
  return (
    <table className="month">
      <caption className="unseen">What is due in {nameOfPeriod(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at_) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no other name
          <tr key={at_}>
            {week.map((day, weekday) =>
              day === null ? (
                <td key={WEEKDAYS[weekday]} className="outside" />
              ) : (
                <td key={day} className={day === at ? 'today' : undefined}>
                  <span className="date">{Number(day.slice(8))}</span>
                  {(days.get(day) ?? []).map((item) => (
                    <a key={item.id} href={`#day-${day}`} className="due">
                      <StateBadge state={item.state} /> {shortWords(item)}
                    </a>
                  ))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Kenya: Consult` */
const shortWords = ({ happening: { actors, type } }: Expectation): string =>
  [actors[0]?.name, nameOfType(type)].filter(Boolean).join(': ');
