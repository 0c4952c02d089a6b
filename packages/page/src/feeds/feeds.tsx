// The feeds that are followed: a form that adds one, and each with its state, what came of it, its error, and what can be done with it.
import type { Feed } from '@entente/record';
import { type FormEvent, useEffect, useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { useAnswer } from '../ask/use-answer.js';
import { Answered, Empty, Failure } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { FeedRow } from './feed-row.js';
import { isMoving } from './feed-words.js';

interface FeedsAnswer {
  readonly following: boolean;
  readonly items: readonly Feed[];
}
const SOON_MS = 2000;
const LATER_MS = 30_000;

/** The view. */
export function Feeds(_: ViewProps) {
  const answer = useAnswer<FeedsAnswer>('/api/feeds');
  const { value, retry } = answer;
  const moving = value?.items.some((feed) => isMoving(feed, Date.now())) ?? false;
  useEffect(() => {
    const timer = setInterval(retry, moving ? SOON_MS : LATER_MS);
    return () => clearInterval(timer);
  }, [moving, retry]);
  return (
    <div className="list-column">
      <h1>Feeds</h1>
      <p>
        New items of these feeds are read as they come, each once. Where a feed has a teaser only, the page of
        the item is fetched. Hosts are asked politely: by their robots.txt, and no more often than they wish.
      </p>
      <AddFeed onAdded={retry} />
      <Answered answer={answer}>
        {({ items, following }) => (
          <>
            {!following && items.length > 0 && (
              <p className="note" role="status">
                Nobody fetches these feeds now. <code>entente serve</code> does unless it is told{' '}
                <code>--no-follow</code>; <code>entente follow</code> does as well.
              </p>
            )}
            {items.length === 0 ? (
              <Empty title="No feeds yet">
                <p>
                  Add the address of one above, or a whole list with <code>entente feeds add feeds.opml</code>
                  .
                </p>
              </Empty>
            ) : (
              <ul className="plain rows feeds">
                {items.map((feed) => (
                  <li key={feed.id}>
                    <FeedRow feed={feed} onChanged={retry} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

/** A form with the address; it is cleared once the feed is there. */
function AddFeed({ onAdded }: { onAdded(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const url = String(new FormData(form).get('url') ?? '').trim();
    setBusy(true);
    setProblem(null);
    setSaid('');
    try {
      const { added } = await ask<{ readonly added: boolean }>('/api/feeds', { body: { url } });
      setSaid(added ? 'Added: it is fetched now.' : 'This feed is followed already.');
      form.reset();
      onAdded();
    } catch (fault) {
      setProblem(fault as Problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="add-feed" onSubmit={(event) => void submit(event)}>
      <label className="form-field">
        <span>Address of a feed: RSS, Atom or JSON Feed</span>
        <input name="url" type="text" inputMode="url" required maxLength={2000} placeholder="https://" />
      </label>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? 'Adding…' : 'Follow'}
      </button>
      <p role="status" className="added">
        {said}
      </p>
      {problem && <Failure problem={problem} />}
    </form>
  );
}
