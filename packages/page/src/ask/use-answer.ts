// The answer of a request as component state: refetched when the URL or the store changes, aborted when no longer needed.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ask, type Problem } from './ask.js';

/** State of a request. During a refetch the last `value` stays and `loading` is true. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  retry(): void;
}

let revision = 0;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Tells every view that the store has changed: all answers are refetched. */
export function storeChanged(): void {
  revision++;
  for (const listener of listeners) listener();
}

interface Held<Value> {
  readonly href: string | null;
  readonly value: Value | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
}

/** Fetches `GET href`; null fetches nothing. `keep` shows the old value while another URL loads (so that charts do not flicker). */
export function useAnswer<Value>(href: string | null, { keep = true } = {}): Answer<Value> {
  const changed = useSyncExternalStore(subscribe, () => revision);
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Value>>({ href: null, value: null, problem: null, loading: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store and a retry fetch the same URL again
  useEffect(() => {
    if (href === null) return;
    const abort = new AbortController();
    setHeld((old) => ({
      href,
      value: keep || old.href === href ? old.value : null,
      problem: null,
      loading: true,
    }));
    ask<Value>(href, { signal: abort.signal }).then(
      (value) => setHeld({ href, value, problem: null, loading: false }),
      (problem: Problem) => {
        if (!abort.signal.aborted) setHeld({ href, value: null, problem, loading: false });
      },
    );
    return () => abort.abort();
  }, [href, changed, tries, keep]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const pending = href !== null && held.href !== href;
  return {
    value: pending && !keep ? null : held.value,
    problem: pending ? null : held.problem,
    loading: held.loading || pending,
    retry,
  };
}
