// The store may grow while the page is open (examples being read, another process): all views then refetch.
import { useEffect, useRef } from 'react';
import { type Answer, storeChanged } from './use-answer.js';

const EVERY_MS = 1500;
const QUIET_MS = 5000;

/** Polls the totals while the store is empty, is being filled from here, or has just grown. */
export function useGrowth(articles: number | null, totals: Answer<unknown>, filling: boolean): void {
  const before = useRef<number | null>(null);
  const grown = useRef(Date.now());
  const { value, problem, retry } = totals;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer, even with the same number, triggers the next request
  useEffect(() => {
    if (articles === null || problem) return;
    if (before.current !== null && before.current !== articles) {
      grown.current = Date.now();
      storeChanged();
    }
    before.current = articles;
    if (articles > 0 && !filling && Date.now() - grown.current > QUIET_MS) return;
    const timer = setTimeout(retry, EVERY_MS);
    return () => clearTimeout(timer);
  }, [articles, value, problem, retry, filling]);
}
