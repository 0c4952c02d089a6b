// A store in, the articles that people have been over out, each as an annotated story of the corpus: what the next model is trained on.
import { writeStory } from '@entente/exports';
import {
  countReviewed,
  type Filter,
  isReviewed,
  type KeptArticle,
  type Reviewed,
  type Store,
} from '@entente/record';

/** A story of the corpus, and how far its article is reviewed. */
export interface ReviewedStory {
  readonly id: string;
  readonly story: string;
  /** a sentence for each thing that the format can't hold */
  readonly leftOut: readonly string[];
  /** events that nobody has been over */
  readonly left: number;
}

/** Every article of which people have been over an event, in order of publication. */
export async function* listReviewedStories(store: Store, filter: Filter): AsyncGenerator<ReviewedStory> {
  for await (const { article, current, left } of onlyReviewed(store.each(filter), 'part'))
    yield { id: article.id, ...writeStory(article, current), left };
}

/** The articles that count as reviewed, with the number of their events that nobody has been over. */
export async function* onlyReviewed<Kept extends KeptArticle>(
  articles: AsyncIterable<Kept>,
  how: Reviewed,
): AsyncGenerator<Kept & { readonly left: number }> {
  for await (const kept of articles) {
    const state = countReviewed(kept.article, kept.records, kept.corrections);
    if (isReviewed(state, how)) yield { ...kept, left: state.left };
  }
}
