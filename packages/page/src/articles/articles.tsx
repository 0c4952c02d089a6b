// The articles that match the filter, newest first.
import type { ArticleSummary } from '@entente/record';
import { useState } from 'react';
import { hrefOf } from '../address/address.js';
import { EVENT_FIELDS, filterIn, pickQuery, withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { plural } from '../charts/counted.js';
import { CollectDialog } from '../collections/collect-dialog.js';
import { Paged } from '../parts/pager.js';
import { Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';

/** The list of articles. */
export function Articles({ query }: ViewProps) {
  const href = hrefOf('/api/articles', pickQuery(query, [...EVENT_FIELDS, 'fold']));
  const isFolded = query.get('fold') !== 'no';
  const filter = filterIn(query, EVENT_FIELDS);
  const [collecting, setCollecting] = useState(false);
  return (
    <div className="list-column">
      <div className="view-head">
        <h1>Articles</h1>
        {Object.keys(filter).length > 0 && (
          <button type="button" className="quiet" onClick={() => setCollecting(true)}>
            Put these into a collection…
          </button>
        )}
      </div>
      {collecting && (
        <CollectDialog
          what="All articles that match the filter"
          filter={filter}
          onClose={() => setCollecting(false)}
        />
      )}
      <p className="note">
        {isFolded ? 'Copies are folded into the article that was published first.' : 'Every copy is listed.'}{' '}
        <Link to={hrefOf('/articles', withValues(query, 'fold', isFolded ? ['no'] : []))} keep>
          {isFolded ? 'List all copies' : 'Fold copies'}
        </Link>
      </p>
      <Paged<ArticleSummary>
        href={href}
        empty={
          <Empty title="No articles match this filter">
            <p>Remove a part of the filter, or import more stories.</p>
          </Empty>
        }
      >
        {(items) => <ArticleRows articles={items} />}
      </Paged>
    </div>
  );
}

/** Rows of articles: title, outlet, day, number of events and statements. */
export function ArticleRows({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <ul className="plain rows">
      {articles.map(({ id, title, publisher, published, words, events, counted, statements, copies }) => (
        <li key={id}>
          <p className="title">
            <Link to={`/articles/${encodeURIComponent(id)}`}>{title ?? 'Untitled story'}</Link>
          </p>
          <p className="about">
            {publisher ?? 'publisher unknown'} ·{' '}
            {published ? <time dateTime={published}>{published}</time> : 'date unknown'}
            {' · '}
            {plural(events, 'event')}, {counted.toLocaleString('en')} of them counted ·{' '}
            {plural(statements, 'statement')} · {plural(words, 'word')}
            {copies > 0 && (
              <>
                {' · '}
                <b>{copies === 1 ? '1 copy' : `${copies.toLocaleString('en')} copies`}</b>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
