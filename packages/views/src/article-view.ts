// article: one article with all its layers, corrections applied; its rows come from the same lists as the evidence of every number.
import type { ArticleView, Page, PageRequest, Reader } from '@entente/record';

/** The article; null when it is not in the store. `actors` returns its actor rows. */
export async function viewArticle(
  reader: Reader,
  id: string,
  actorsOf: (kept: NonNullable<Awaited<ReturnType<Reader['article']>>>) => ArticleView['actors'],
): Promise<ArticleView | null> {
  const kept = await reader.article(id);
  if (!kept) return null;
  const filter = { article: [id] };
  return {
    article: kept.article,
    records: kept.current,
    corrections: kept.corrections,
    events: await allPages((page) => reader.listEvents(filter, page)),
    statements: await allPages((page) => reader.listStatements(filter, page)),
    actors: actorsOf(kept),
    collections: await reader.collectionsOf(id),
  };
}

async function allPages<Item>(list: (page: PageRequest) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<Item> = await list({ limit: 500, ...(cursor ? { cursor } : {}) });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
