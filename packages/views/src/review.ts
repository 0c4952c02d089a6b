// review: filter → the unreviewed events of lowest probability, and the articles with most expected errors. Pool-based uncertainty
// sampling (Lewis and Gale 1994) with a cap per article and per word, for diverse batches (Brinker 2003; Settles 2009, 5.1).
import {
  ANY,
  type Record as AnyRecord,
  type Event,
  type EventRow,
  type Filter,
  type PageRequest,
  type Reader,
  type Review,
  type ReviewArticle,
  type ReviewItem,
} from '@entente/record';
import { jointProbability, listDoubts } from './doubt.js';

/** Filter and limits. */
export interface ReviewRequest {
  readonly filter: Filter;
  /** maximum number of items, and of articles */
  readonly limit: number;
  /** maximum number of items per article, and per trigger word */
  readonly each: number;
  /** size of the pool: how many of the newest unreviewed events are scored */
  readonly pool: number;
  readonly cursor?: string | undefined;
}
const PAGE = 500;
/** Limit on events scanned for the pool where most are reviewed; `next` continues from there. */
const MOST_PAGES = 20;

/** What to review next. @throws CursorError */
export async function listReview(
  reader: Reader,
  { filter: asked, limit, each, pool, cursor }: ReviewRequest,
): Promise<Review> {
  // explicit, because lists otherwise apply the default filter
  const filter: Filter = { status: [ANY], minConfidence: 0, ...asked };
  const { rows, reviewed, next } = await fillPool(reader, filter, { pool, cursor });
  const items = (await weigh(reader, rows)).sort(leastSure);
  return {
    items: chooseApart(items, { limit, each }),
    articles: byArticle(items, filter).slice(0, limit),
    weighed: rows.length,
    reviewed,
    next,
    evidence: filter,
  };
}

const leastSure = (a: ReviewItem, b: ReviewItem): number =>
  a.probability - b.probability || (a.event.id < b.event.id ? -1 : 1);

interface Pool {
  readonly rows: readonly EventRow[];
  readonly reviewed: number;
  readonly next: string | null;
}

/** The newest events without corrections. The next pool begins where this one ends. */
async function fillPool(
  reader: Reader,
  filter: Filter,
  { pool, cursor }: Pick<ReviewRequest, 'pool' | 'cursor'>,
): Promise<Pool> {
  const rows: EventRow[] = [];
  let next = cursor ?? null;
  let seen = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked: PageRequest = {
      limit: Math.min(PAGE, pool - rows.length),
      ...(next === null ? {} : { cursor: next }),
    };
    const found = await reader.listEvents(filter, asked);
    seen += found.items.length;
    rows.push(...found.items.filter(({ corrections }) => corrections.length === 0));
    next = found.next;
    if (next === null || rows.length >= pool) break;
  }
  return { rows, reviewed: seen - rows.length, next };
}

/** Each event with the probabilities of its parts, from the records of its article. */
async function weigh(reader: Reader, rows: readonly EventRow[]): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (const [article, own] of groupRows(rows, (row) => row.article)) {
    const current = (await reader.article(article))?.current ?? [];
    const records = new Map(current.map((record) => [record.id, record]));
    for (const event of own) {
      const record = records.get(event.id);
      if (record?.kind === 'event') items.push(toItem(event, record, records));
    }
  }
  return items;
}

function toItem(row: EventRow, event: Event, records: ReadonlyMap<string, AnyRecord>): ReviewItem {
  const doubts = listDoubts(event, (id) => {
    const mention = records.get(id);
    return mention?.kind === 'mention' ? mention : undefined;
  });
  return {
    event: row,
    probability: jointProbability(doubts),
    doubts,
    address: `/articles/${encodeURIComponent(row.article)}?fact=${encodeURIComponent(row.id)}`,
  };
}

/** Takes items in order, skipping those beyond the cap of their article or word. */
function chooseApart(
  items: readonly ReviewItem[],
  { limit, each }: Pick<ReviewRequest, 'limit' | 'each'>,
): readonly ReviewItem[] {
  const taken = new Map<string, number>();
  const chosen: ReviewItem[] = [];
  for (const item of items) {
    if (chosen.length === limit) break;
    const groups = [`article ${item.event.article}`, `word ${item.event.trigger.quote.toLowerCase()}`];
    if (groups.some((group) => (taken.get(group) ?? 0) >= each)) continue;
    for (const group of groups) taken.set(group, (taken.get(group) ?? 0) + 1);
    chosen.push(item);
  }
  return chosen;
}

/** Articles by their expected number of wrong events, most first. */
function byArticle(items: readonly ReviewItem[], filter: Filter): readonly ReviewArticle[] {
  return [...groupRows(items, ({ event }) => event.article)]
    .map(([id, own]) => {
      const { article, title, publisher, published } = own[0]!.event;
      const wrong = own.reduce((sum, { probability }) => sum + 1 - probability, 0);
      return {
        ...{ article, title, publisher, published },
        events: own.length,
        wrong: Math.round(wrong * 100) / 100,
        evidence: { ...filter, article: [id] },
      };
    })
    .sort((a, b) => b.wrong - a.wrong || (a.article < b.article ? -1 : 1));
}

/** Groups items by a key, in order of first occurrence. */
function groupRows<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
