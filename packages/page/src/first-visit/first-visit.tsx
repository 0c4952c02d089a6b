// The page of an empty store: what Entente does, and the ways to begin: the examples, your own stories, or feeds.
import { useState } from 'react';
import { Link } from '../address/link.js';
import { ask, type Problem } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { Failure } from '../parts/states.js';

interface Props {
  /** current number of articles */
  readonly articles: number;
  /** whether the examples are being loaded; the page stays until they are complete */
  onFilling(filling: boolean): void;
}

/** Offers to load the examples, to import, or to follow feeds. */
export function FirstVisit({ articles, onFilling }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async () => {
    setBusy(true);
    setProblem(null);
    onFilling(true);
    try {
      await ask('/api/examples', { body: {} });
      storeChanged();
      onFilling(false);
    } catch (fault) {
      setProblem(fault as Problem);
      setBusy(false);
    }
  };
  return (
    <div className="first-visit">
      <h1>The store is empty</h1>
      <p>
        Entente extracts events and statements from news stories: who did or said what to whom, when, where,
        according to whom, and whether it happened. Every fact links to its words.
      </p>
      <p className="row">
        <button type="button" className="primary" onClick={() => void load()} disabled={busy}>
          {busy ? 'Reading the examples…' : 'Load the examples'}
        </button>
        <Link to="/import" className="button">
          Import your own stories
        </Link>
        <Link to="/feeds" className="button">
          Follow feeds
        </Link>
      </p>
      {busy && <SoFar count={articles} />}
      {problem && <Failure problem={problem} retry={() => void load()} />}
      <p className="note">
        The examples are invented stories by invented outlets: enough to try each view. Nothing leaves this
        machine.
      </p>
    </div>
  );
}

/** Progress of reading the examples. */
const SoFar = ({ count }: { count: number }) => (
  <p role="status" aria-live="polite">
    <progress aria-label="Reading the examples" /> {count} {count === 1 ? 'story' : 'stories'} read
  </p>
);
