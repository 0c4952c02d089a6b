// One feed: title, state, what came of it, its error, and buttons that pause, resume and remove it.
import type { Feed } from '@entente/record';
import { useEffect, useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { Dialog } from '../corrections/dialog.js';
import { Failure } from '../parts/states.js';
import { factsOf, timesOf } from './feed-words.js';

/** The row; `onChanged` after each change. */
export function FeedRow({ feed, onChanged }: { feed: Feed; onChanged(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { id, url, title, state, error, failures } = feed;
  const name = title ?? url;
  const change = async (path: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await ask(path, { body: { feed: id } });
      onChanged();
    } catch (fault) {
      setProblem(fault as Problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className="title">{name}</p>
      {title !== null && <p className="feed-url">{url}</p>}
      <p className="about">
        <span className={`feed-state ${state}`}>{state}</span> · {timesOf(feed, Date.now())}
      </p>
      <p className="about">{factsOf(feed).join(' · ')}</p>
      {error !== null && (
        <p className="error">
          {error} {failures > 1 && <small>({failures} times)</small>}
        </p>
      )}
      <p className="row">
        {state === 'active' ? (
          <button
            type="button"
            disabled={busy}
            aria-label={`Pause ${name}`}
            onClick={() => void change('/api/feed-pauses')}
          >
            Pause
          </button>
        ) : (
          <button
            type="button"
            disabled={busy}
            aria-label={`Resume ${name}`}
            onClick={() => void change('/api/feed-resumptions')}
          >
            Resume
          </button>
        )}
        <button type="button" disabled={busy} aria-label={`Remove ${name}`} onClick={() => setRemoving(true)}>
          Remove…
        </button>
      </p>
      {problem && <Failure problem={problem} />}
      {removing && <RemoveFeed feed={feed} onClose={() => setRemoving(false)} onRemoved={onChanged} />}
    </>
  );
}

interface RemoveProps {
  readonly feed: Feed;
  onClose(): void;
  onRemoved(): void;
}

/** Asks whether the articles go with the feed, and says how many they are. */
function RemoveFeed({ feed, onClose, onRemoved }: RemoveProps) {
  const { id, title, url } = feed;
  const [articles, setArticles] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    ask<{ readonly removed: number }>('/api/removals', { body: { feed: id, dryRun: true } }).then(
      ({ removed }) => setArticles(removed),
      setProblem,
    );
  }, [id]);
  const remove = async (data: FormData) => {
    if (data.get('articles') !== null) {
      await ask('/api/removals', { body: { feed: id } });
      storeChanged();
    }
    await ask('/api/feed-removals', { body: { feed: id } });
    onClose();
    onRemoved();
  };
  return (
    <Dialog title="Remove this feed" submit="Remove it" onSubmit={remove} onClose={onClose}>
      <p>{title ?? url} is fetched no longer. What was read from it stays, unless you say otherwise.</p>
      {articles > 0 && (
        <label className="inline">
          <input type="checkbox" name="articles" />
          <span>
            Remove {articles === 1 ? 'the one article' : `the ${articles} articles`} that came from it too,
            with events, statements and corrections. This cannot be undone.
          </span>
        </label>
      )}
      {problem && <Failure problem={problem} />}
    </Dialog>
  );
}
