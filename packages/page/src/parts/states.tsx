// States of a view: loading (skeleton), empty, failure.
import { type ReactNode, useState } from 'react';
import { type Problem, TOKEN_KEY } from '../ask/ask.js';
import type { Answer } from '../ask/use-answer.js';

/** Placeholder bars while loading. */
export function Loading({ lines = 6, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-live="polite">
      <span className="unseen">{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <span key={line} className="bar" aria-hidden="true" />
      ))}
    </div>
  );
}

/** An empty result, with a suggestion. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty" role="status">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** A problem: message, location, fields; and a retry button. */
export function Failure({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{problem.title}</p>
      {problem.message !== problem.title && <p>{problem.message}</p>}
      {problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <p className="failure-where">
        <code>{problem.where}</code>
        {problem.status > 0 && ` · ${problem.status}`}
      </p>
      {problem.status === 401 && <TokenField {...(retry ? { onSet: retry } : {})} />}
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** The input for the write token of a server on the network. It is not a form, since it may be inside one. */
function TokenField({ onSet }: { onSet?: () => void }) {
  const [token, setToken] = useState('');
  const [kept, setKept] = useState(false);
  const keep = () => {
    localStorage.setItem(TOKEN_KEY, token.trim());
    setKept(true);
    onSet?.();
  };
  return (
    <p className="row">
      <label>
        Token for writes{' '}
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <button type="button" onClick={keep} disabled={token.trim() === ''}>
        Use it
      </button>
      {kept && !onSet && <span role="status">Saved in this browser; send again.</span>}
    </p>
  );
}

/** Skeleton, failure, or the view itself, dimmed while a newer answer is loading. */
export function Answered<Value>({
  answer,
  lines,
  children,
}: {
  answer: Answer<Value>;
  lines?: number;
  children: (value: Value) => ReactNode;
}) {
  const { value, problem, loading, retry } = answer;
  if (problem) return <Failure problem={problem} retry={retry} />;
  if (value === null) return <Loading {...(lines ? { lines } : {})} />;
  return (
    <div className={loading ? 'stale' : undefined} aria-busy={loading}>
      {children(value)}
    </div>
  );
}
