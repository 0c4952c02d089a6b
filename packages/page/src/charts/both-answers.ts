// Combines two answers that a view needs together.
import type { Answer } from '../ask/use-answer.js';

/** The combined state: loading while either is, failed when either is. */
export function bothAnswers<A, B>(a: Answer<A>, b: Answer<B>): Answer<readonly [A, B]> {
  return {
    value: a.value === null || b.value === null ? null : [a.value, b.value],
    problem: a.problem ?? b.problem,
    loading: a.loading || b.loading,
    retry: () => {
      a.retry();
      b.retry();
    },
  };
}
