// Which articles may tell of one happening: they share telling terms and were published near one another.

/** How many keys two articles share at least, and how many days lie between their publications at most. */
export const MIN_SHARED = 2;
/** See MIN_SHARED. */
export const WINDOW_DAYS = 60;

/** What decides whether two articles are candidates. */
export interface CandidateArticle {
  readonly article: string;
  /** YYYY-MM-DD; unknown: near all */
  readonly published: string | null;
  /** in order of size */
  readonly keys: readonly number[];
}

/** Whether events of two articles are compared at all: they are the same article, or share keys and are near in time. */
export const areCandidates = (a: CandidateArticle, b: CandidateArticle): boolean =>
  a.article === b.article || (areNear(a.published, b.published) && shared(a.keys, b.keys) >= MIN_SHARED);

const areNear = (one: string | null, other: string | null): boolean =>
  one === null || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= WINDOW_DAYS * 86_400_000;

function shared(one: readonly number[], other: readonly number[]): number {
  let [i, j, count] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
