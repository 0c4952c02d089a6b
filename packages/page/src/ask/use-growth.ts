// The store may fill while the page is open (examples that are being read, another process): all views then ask again, so that they show what has come.
import { useEffect, useRef } from 'react';
import { type Answer, storeChanged } from './use-answer.js';

const EVERY_MS = 1500;
const QUIET_MS = 5000;

/** Asks for the totals while the store is empty, is being filled from here, or has grown a moment ago. */
export function useGrowth(articles: number | null, totals: Answer<unknown>, filling: boolean): void {
  const before = useRef<number | null>(null);
  const grown = useRef(Date.now());
  const { value, problem, retry } = totals;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer, even with the same number, is followed by the next question
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
