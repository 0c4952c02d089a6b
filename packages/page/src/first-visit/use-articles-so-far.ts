// How many articles the store holds by now, asked once a second while something is being read.
import type { Totals } from '@entente/record';
import { useEffect, useState } from 'react';
import { ask } from '../ask/ask.js';

/** The number of articles so far. */
export function useArticlesSoFar(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      ask<Totals>('/api/totals').then(
        ({ articles }) => setCount(articles),
        () => {}, // the request that loads the examples tells what is wrong
      );
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return count;
}
