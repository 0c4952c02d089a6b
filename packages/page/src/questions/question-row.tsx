// One saved question: name, filter, how each way of its delivery does, and buttons that try again what failed and remove it.
import type { Question, WayState } from '@entente/record';
import { useState } from 'react';
import { Link } from '../address/link.js';
import { ask, type Problem } from '../ask/ask.js';
import { Failure } from '../parts/states.js';
import { filterWords, wayWords } from './question-words.js';

/** The row; `onChanged` after each change. */
export function QuestionRow({ question, onChanged }: { question: Question; onChanged(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const { id, name, filter, ways } = question;
  const change = async (path: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await ask(path, { body: { question: id } });
      onChanged();
    } catch (fault) {
      setProblem(fault as Problem);
    } finally {
      setBusy(false);
    }
  };
  const failed = ways.some(({ givenUp, error }) => givenUp > 0 || error !== null);
  return (
    <>
      <p className="title">{name}</p>
      <p className="feed-url">
        <Link to={`/happenings?${filter}`}>{filterWords(filter)}</Link> ·{' '}
        <a href={`/api/questions/${encodeURIComponent(id)}/alerts.atom`}>Atom feed</a>
      </p>
      {ways.map((way) => (
        <Delivery key={way.way} way={way} />
      ))}
      <p className="row">
        {failed && (
          <button
            type="button"
            disabled={busy}
            aria-label={`Try ${name} again`}
            onClick={() => void change('/api/question-retries')}
          >
            Try again
          </button>
        )}
        <button
          type="button"
          disabled={busy}
          aria-label={`Remove ${name}`}
          onClick={() => void change('/api/question-removals')}
        >
          Remove
        </button>
      </p>
      {problem && <Failure problem={problem} />}
    </>
  );
}

function Delivery({ way }: { way: WayState }) {
  const { error, failures } = way;
  return (
    <>
      <p className="about">{wayWords(way, Date.now())}</p>
      {error !== null && (
        <p className="error">
          {error} {failures > 1 && <small>({failures} times)</small>}
        </p>
      )}
    </>
  );
}
