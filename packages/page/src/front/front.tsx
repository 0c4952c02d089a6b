// The front page: what the store holds, the newest articles, and ways into the record.
import type { ArticleSummary, Page, TotalsAnswer } from '@entente/record';
import { Link } from '../address/link.js';
import { ArticleRows } from '../articles/articles.js';
import { useAnswer } from '../ask/use-answer.js';
import { Answered } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';

/** The front page. */
export function Front(_: ViewProps) {
  const totals = useAnswer<TotalsAnswer>('/api/totals');
  const newest = useAnswer<Page<ArticleSummary>>('/api/articles?limit=8');
  return (
    <>
      <h1>The record</h1>
      <Answered answer={totals} lines={2}>
        {(value) => <Numbers totals={value} />}
      </Answered>
      <div className="front-grid">
        <section aria-labelledby="newest">
          <h2 id="newest">Newest articles</h2>
          <Answered answer={newest}>{({ items }) => <ArticleRows articles={items} />}</Answered>
          <p>
            <Link to="/articles">All articles</Link>
          </p>
        </section>
        <Ways />
      </div>
    </>
  );
}

function Numbers({ totals }: { totals: TotalsAnswer }) {
  const numbers: readonly (readonly [string, number])[] = [
    ['articles', totals.articles],
    ['events', totals.events],
    ['happenings', totals.happenings],
    ['statements', totals.statements],
    ['actors', totals.actors],
    ['corrections', totals.corrections],
  ];
  return (
    <>
      <dl className="numbers">
        {numbers.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {totals.from && (
        <p className="note">
          From {totals.from} to {totals.to}. An event is one mention of an act; a happening counts once what
          one article tells several times.
        </p>
      )}
    </>
  );
}

const WAYS: readonly (readonly [string, string, string])[] = [
  ['/timeline', 'Timeline', 'what happened when, cooperation above, conflict below'],
  ['/dyads', 'Dyads', 'who does how much to whom; click a pair for its curve'],
  ['/network', 'Network', 'actors and what passes between them'],
  ['/map', 'Map', 'where it happened'],
  ['/statements', 'Statements', 'who says what of whom, and who carries it'],
  ['/breakdown', 'Breakdown', 'events by type, status, place and more'],
  ['/actors', 'Actors', 'what each one did, suffered and said'],
  ['/events', 'Events', 'all that the filter leaves, one by one'],
  ['/search', 'Search', 'words in the text of all articles'],
  ['/import', 'Import', 'read your own stories'],
];

const Ways = () => (
  <section aria-labelledby="ways">
    <h2 id="ways">Ways in</h2>
    <dl className="ways">
      {WAYS.map(([to, name, what]) => (
        <div key={to} className="card-row">
          <dt>
            <Link to={to}>{name}</Link>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </section>
);
