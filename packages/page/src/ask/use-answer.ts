// The answer to a question as state of a component: asked anew when the address or the store changes, aborted when it is no longer wanted.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ask, type Problem } from './ask.js';

/** What became of a question. While it is asked anew the last `value` stays, `loading` says so. */
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

/** Tells every view that the store has changed: all answers are asked for again. */
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

/** Asks `GET href`; null asks nothing. `keep` shows the old value while another address is asked (charts then do not flicker). */
export function useAnswer<Value>(href: string | null, { keep = true } = {}): Answer<Value> {
  const changed = useSyncExternalStore(subscribe, () => revision);
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Value>>({ href: null, value: null, problem: null, loading: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store and a retry ask the same address again
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
