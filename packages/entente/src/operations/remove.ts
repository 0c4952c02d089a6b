// remove: takes articles out of the store, with everything that was read from them.
import { type Filter, MOST_COLLECTION_NAME, redactUrl, type Store } from '@entente/record';
import { z } from 'zod';
import { findFeed, namedFeed } from './feed-schema.js';
import { NotFoundError, type Operation } from './operation.js';

const input = z
  .strictObject({
    articles: z.array(z.string().min(1).max(200)).min(1).max(500).describe('ids of articles').optional(),
    publisher: z
      .string()
      .min(1)
      .max(200)
      .describe('name of an outlet: all its articles; `-` those without one')
      .optional(),
    collection: z
      .string()
      .min(1)
      .max(MOST_COLLECTION_NAME)
      .describe('name of a collection: all its articles')
      .optional(),
    feed: namedFeed.shape.feed
      .describe(
        'id or address of a feed: all articles that were read from it, but those that another followed feed carries too',
      )
      .optional(),
    dryRun: z.boolean().describe('say what would be removed, and remove nothing').optional(),
  })
  .refine(
    ({ dryRun: _, ...given }) => Object.values(given).filter((value) => value !== undefined).length === 1,
    {
      message: 'expected one of articles, publisher, collection and feed',
    },
  );
const output = z.strictObject({
  removed: z.number().describe('how many articles were removed; with dryRun, how many would be'),
  articles: z.array(z.string()).describe('their ids, the first 500'),
});

/** Articles that are removed in one transaction. */
const TOGETHER = 20;
const SHOWN = 500;

/** Removes articles. */
export const remove: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'remove',
  summary:
    'Take articles out of the store with everything that was read from them: events, statements, corrections, and their part of every sum.',
  route: { method: 'POST', path: '/api/removals' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: { shows: 'an outlet of which the store has nothing', input: { publisher: 'Gull Rock Courier' } },
  async run({ articles, publisher, collection, feed, dryRun }, { store }) {
    const filter = articles
      ? { article: articles }
      : collection === undefined
        ? { publisher: [publisher!] }
        : { collection: [collection] };
    const ids = feed === undefined ? await articlesOf(store, filter) : await articlesOfFeed(store, feed);
    const lacking = articles?.find((id) => !ids.includes(id));
    if (lacking !== undefined) throw new NotFoundError('article', lacking);
    if (dryRun) return { removed: ids.length, articles: ids.slice(0, SHOWN) };
    const removed: string[] = [];
    for (let i = 0; i < ids.length; i += TOGETHER)
      removed.push(...(await store.remove(ids.slice(i, i + TOGETHER))));
    return { removed: removed.length, articles: removed.slice(0, SHOWN) };
  },
};

/** Ids of all articles that match. */
export async function articlesOf(store: Store, filter: Filter): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.listArticles(filter, { limit: 500, ...(cursor ? { cursor } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
}

/** Ids of the articles that were read from a feed. One that the store had before it came in the feed is none of them. @throws NotFoundError */
export async function articlesOfFeed(store: Store, name: string): Promise<string[]> {
  const feed = await findFeed(store, name);
  const ids: string[] = [];
  for (const { id, known } of await store.feeds.articles(feed.id)) {
    // an article counts as known also where its reader was ended after it was kept: then it names the feed
    const from = known ? (await store.article(id))?.document.given.fields?.feed : null;
    if (!known || [feed.url, feed.given].some((url) => redactUrl(url) === from)) ids.push(id);
  }
  return ids;
}
