// The front page: totals of the store, the timeline, and the newest articles.
import type { ArticleSummary, Page, TotalsAnswer } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { pickQuery } from '../address/filter.js';
import { Link } from '../address/link.js';
import { ArticleRows } from '../articles/articles.js';
import { useAnswer } from '../ask/use-answer.js';
import { LeftOutNote } from '../charts/left-out.js';
import { Answered } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { FrontCurve } from './front-curve.js';

/** The front page. */
export function Front({ query }: ViewProps) {
  const filter = pickQuery(query, ['status', 'minConfidence']);
  const totals = useAnswer<TotalsAnswer>(hrefOf('/api/totals', filter));
  const newest = useAnswer<Page<ArticleSummary>>('/api/articles?limit=8');
  return (
    <>
      <h1>The record</h1>
      <Answered answer={totals} lines={2}>
        {(value) => <Numbers totals={value} />}
      </Answered>
      <div className="front-grid">
        <FrontCurve filter={filter} />
        <section aria-labelledby="newest">
          <h2 id="newest">Newest articles</h2>
          <Answered answer={newest}>{({ items }) => <ArticleRows articles={items} />}</Answered>
          <p>
            <Link to="/articles">All articles</Link>
          </p>
        </section>
      </div>
    </>
  );
}

function Numbers({ totals }: { totals: TotalsAnswer }) {
  const numbers: readonly (readonly [name: string, number: number, note?: string])[] = [
    ['articles', totals.articles],
    ['origins', totals.origins, 'articles that are copies of one another count once'],
    ['events', totals.events, 'mentions of an act'],
    ['happenings', totals.happenings, 'what one article tells several times counts once'],
    ['statements', totals.statements],
    ['actors', totals.actors],
    ['corrections', totals.corrections],
  ];
  return (
    <>
      <dl className="numbers">
        {numbers.map(([name, number, note]) => (
          <div key={name} title={note}>
            <dt>{name}</dt>
            <dd>{number.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      <LeftOutNote of={[totals.leftOut]} />
    </>
  );
}
