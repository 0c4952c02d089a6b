// The front page, what is new: happenings of the last days, the most widely told first; what moved against the weeks before; what is due; the size of the store.
import { addDays, type News, type TotalsAnswer } from '@entente/record';
import { hrefOf, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { ExpectationItems } from '../calendar/expectation-items.js';
import { countWords, plural } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { nameOfPeriod } from '../charts/periods.js';
import { Switch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { HappeningItems } from '../evidence/happening-items.js';
import { happeningsOf } from '../evidence/shown.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { frontView } from './front-view.js';
import { Moved } from './moved.js';

/** The front page. */
export function Front({ query }: ViewProps) {
  const answer = useAnswer<News>(hrefOf('/api/news', queryOfView(frontView, query)));
  const totals = useAnswer<TotalsAnswer>('/api/totals');
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>What is new</h1>
        {answer.value?.at && <p className="note">{spanWords(answer.value)}</p>}
      </header>
      <Answered answer={answer}>{(news) => <Newest news={news} />}</Answered>
      <section aria-labelledby="store">
        <h2 id="store">In the store</h2>
        <Answered answer={totals} lines={2}>
          {(value) => <Numbers totals={value} />}
        </Answered>
      </section>
    </WithEvidence>
  );
}

const spanWords = ({ from, at }: News): string =>
  from === null || from === at ? nameOfPeriod(at!) : `${nameOfPeriod(from)} to ${nameOfPeriod(at!)}`;

const SPANS = ['1', '3', '7', '30'];

function Newest({ news }: { news: News }) {
  const { happenings, total, moved, due, evidence, leftOut, days } = news;
  return (
    <>
      <div className="switches">
        <Switch
          label="Days"
          name="days"
          options={[...new Set([...SPANS, String(days)])].map((span) => [span, span] as const)}
          value={String(days)}
        />
        <Earlier news={news} />
      </div>
      <div className="front-grid">
        <section aria-labelledby="happened">
          <h2 id="happened">What happened</h2>
          {happenings.length === 0 ? (
            <Empty title="Nothing happened in these days" />
          ) : (
            <>
              <p className="note">
                <EvidenceLink shown={happeningsOf(evidence)}>
                  {countWords(total.happenings, 'happenings')}
                </EvidenceLink>{' '}
                in {plural(total.reports, 'report')} of {countWords(total.origins, 'origins')}; what most
                independent origins tell comes first.
              </p>
              <HappeningItems happenings={happenings} />
            </>
          )}
          <LeftOutNote of={[leftOut]} />
        </section>
        <div>
          <section aria-labelledby="moved">
            <h2 id="moved">What moved</h2>
            <Moved moved={moved} days={days} />
          </section>
          <section aria-labelledby="due">
            <h2 id="due">
              <Link to="/calendar">What is expected</Link>
            </h2>
            {due.length === 0 ? (
              <p className="note">Nothing is due around these days.</p>
            ) : (
              <ExpectationItems expectations={due} />
            )}
          </section>
        </div>
      </div>
    </>
  );
}

/** Links to the days before, and back to the newest. */
function Earlier({ news: { from } }: { news: News }) {
  const { path, query } = useAddress();
  return (
    <span className="row">
      {from !== null && (
        <Link to={hrefOf(path, withValues(query, 'at', [addDays(from, -1)]))} keep>
          The days before
        </Link>
      )}
      {query.has('at') && (
        <Link to={hrefOf(path, withValues(query, 'at', []))} keep>
          The newest days
        </Link>
      )}
    </span>
  );
}

function Numbers({ totals }: { totals: TotalsAnswer }) {
  const numbers: readonly (readonly [name: string, number: number, note?: string])[] = [
    ['articles', totals.articles],
    ['origins', totals.origins, 'articles that are copies of one another count once'],
    ['happenings', totals.happenings, 'what several articles report as the same act counts once'],
    ['reports', totals.reports, 'of each happening every article that reports it'],
    ['events', totals.events, 'mentions of an act in an article'],
    ['statements', totals.statements],
    ['actors', totals.actors],
    ['corrections', totals.corrections],
  ];
  return (
    <dl className="numbers">
      {numbers.map(([name, number, note]) => (
        <div key={name} title={note}>
          <dt>{name}</dt>
          <dd>{number.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
