// What to review next: a batch of unreviewed events with the lowest confidence, to accept, correct or skip; then the stories.
import type { Review, ReviewArticle } from '@entente/record';
import { useMemo, useState } from 'react';
import { hrefOf } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { lastWho, rememberWho } from '../corrections/who-and-why.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { Onward } from './onward.js';
import { ReviewBatch } from './review-batch.js';
import { reviewView } from './review-view.js';
import { readSkipped } from './skipped.js';

const USUAL = 20;
const MOST = 100;

/** The view. */
export function ReviewList({ query }: ViewProps) {
  const [round, setRound] = useState(0);
  const asked = queryOfView(reviewView, query);
  const limit = Number(asked.get('limit')) || USUAL;
  // skipped events are hidden, so the request asks for that many more
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round refetches
  const skipped = useMemo(readSkipped, [round]);
  const wide = withValues(asked, 'limit', [String(Math.min(MOST, limit + skipped.length))]);
  for (const cursor of asked.getAll('cursor')) wide.set('cursor', cursor);
  const answer = useAnswer<Review>(hrefOf('/api/review', wide));
  const again = () => {
    setRound(round + 1);
    answer.retry();
  };
  return (
    <section className="review">
      <header className="view-head">
        <h1>Review</h1>
        <p className="note">Unreviewed events with the lowest confidence.</p>
        <WhoField />
      </header>
      <Answered answer={answer}>
        {(review) => {
          const items = review.items.filter(({ event }) => !skipped.includes(event.id)).slice(0, limit);
          return (
            <>
              {items.length === 0 ? (
                <Nothing review={review} query={query} isSkipped={review.items.length > 0} onAgain={again} />
              ) : (
                <ReviewBatch items={items} review={review} query={query} onNext={again} />
              )}
              <Stories articles={review.articles} />
              <Taken />
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** The reviewer's name; remembered in this browser, as for corrections. */
function WhoField() {
  return (
    <label className="field">
      Your name{' '}
      <input
        defaultValue={lastWho()}
        maxLength={200}
        autoComplete="name"
        onChange={(event) => rememberWho(event.target.value.trim())}
      />
    </label>
  );
}

interface NothingProps {
  readonly review: Review;
  readonly query: URLSearchParams;
  /** whether all remaining events were skipped */
  readonly isSkipped: boolean;
  onAgain(): void;
}

function Nothing({ review: { reviewed, next }, query, isSkipped, onAgain }: NothingProps) {
  const isNone = !isSkipped && reviewed === 0;
  const title = isSkipped
    ? 'All that is left here was skipped'
    : isNone
      ? 'No event fits the filter'
      : 'A person has been over every event here';
  return (
    <Empty title={title}>
      {isNone ? (
        <p>Remove a part of the filter, or import more stories.</p>
      ) : (
        <Onward isDone={false} hasSkipped={isSkipped} next={next} query={query} onAgain={onAgain} />
      )}
    </Empty>
  );
}

/** Stories by expected number of wrong events, for the review of whole stories. */
function Stories({ articles }: { articles: readonly ReviewArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories with the most expected errors</h2>
      <ul className="plain rows">
        {articles.slice(0, 10).map(({ article, title, publisher, published, events, wrong }) => (
          <li key={article}>
            <p className="title">
              <Link to={`/articles/${encodeURIComponent(article)}`}>{title ?? 'Untitled story'}</Link>
            </p>
            <p className="about">
              {publisher ?? 'publisher unknown'} · {published ?? 'date unknown'} · about {Math.round(wrong)}{' '}
              of {events} unreviewed {events === 1 ? 'event' : 'events'} likely wrong in some part
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What comes of it. */
const Taken = () => (
  <p className="note">
    <a href="/api/export?format=story&reviewed=whole" download>
      Stories reviewed whole, annotated
    </a>{' '}
    train the next model. All that was said stands among the <Link to="/corrections">corrections</Link>.
  </p>
);
