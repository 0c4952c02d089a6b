// Store → the reviewed articles, each as an annotated story in the corpus format, for training the next model.
import { writeStory } from '@entente/exports';
import {
  countReviewed,
  type Filter,
  isReviewed,
  type KeptArticle,
  type Reviewed,
  type Store,
} from '@entente/record';

/** A story in the corpus format, and the review state of its article. */
export interface ReviewedStory {
  readonly id: string;
  readonly story: string;
  /** one sentence for each thing that the format can't represent */
  readonly leftOut: readonly string[];
  /** number of unreviewed events */
  readonly left: number;
}

/** Every article with a reviewed event, in order of publication. */
export async function* listReviewedStories(store: Store, filter: Filter): AsyncGenerator<ReviewedStory> {
  for await (const { article, current, left } of onlyReviewed(store.each(filter), 'part'))
    yield { id: article.id, ...writeStory(article, current), left };
}

/** The articles that count as reviewed, with the number of their unreviewed events. */
export async function* onlyReviewed<Kept extends KeptArticle>(
  articles: AsyncIterable<Kept>,
  how: Reviewed,
): AsyncGenerator<Kept & { readonly left: number }> {
  for await (const kept of articles) {
    const state = countReviewed(kept.article, kept.records, kept.corrections);
    if (isReviewed(state, how)) yield { ...kept, left: state.left };
  }
}
