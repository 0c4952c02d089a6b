// Two answers of which a view needs both.
import type { Answer } from '../ask/use-answer.js';

/** Both at once: loading while one is, failed when one is. */
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
