// What to review next: lowest probability first, unreviewed events only, a cap per article and trigger word, all from the store.
import { type EventRow, hash, type KeptArticle, type Record, toRows } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { eventsOf, keep, keptGold } from '../../../tests/support/keep-corrections.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { createRandom } from '../../../tests/support/random.js';
import { ANSWERS, listReview, type ReviewRequest } from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';

const random = createRandom(11);
const score = () => Math.round(random.next() * 1000) / 1000;
/** The story with random scores; every third event is changed, rejected or confirmed. */
function shelved(id: string, isReviewed = (at: number) => at % 3 === 0): KeptArticle {
  const gold = keptGold(id);
  const records = gold.records.map((item): Record => {
    if (item.kind === 'mention') return { ...item, confidence: score() };
    if (item.kind !== 'event') return item;
    const type = score();
    return { ...item, confidence: type, scores: { ...item.scores, type, status: score() } };
  });
  const seen = eventsOf(records).filter((_, at) => isReviewed(at));
  const reason = 'seen';
  const inputs = seen.map(({ id: target }, at) =>
    at % 3 === 0
      ? { action: 'confirm' as const, target, reason }
      : at % 3 === 1
        ? { action: 'reject' as const, target, reason }
        : {
            action: 'change' as const,
            target,
            change: { contexts: ['cyber' as const, 'legal' as const] },
            reason,
          },
  );
  const kept = keep({ ...gold, records, current: records }, ...inputs);
  const document = { id: hash(id), mime: 'text/plain', text: kept.article.text, metadata: {}, given: {} };
  return { ...kept, document };
}
function readerOf(articles: readonly KeptArticle[]) {
  const rows = articles.map(({ article, current, corrections }) => {
    const own = new Map<string, string[]>();
    for (const { id, target, action } of corrections)
      if (action !== 'undo') own.set(target, [...(own.get(target) ?? []), id]);
    return toRows(article, current, plainCoder, own);
  });
  return { reader: makeMemoryReader({ rows, articles }), events: rows.flatMap((item) => item.events) };
}
const articles = listGold().map((id) => shelved(id));
const { reader, events } = readerOf(articles);
const asked: ReviewRequest = { filter: {}, limit: 20, each: 2, pool: 500 };
const isLeft = ({ corrections }: EventRow) => corrections.length === 0;

describe('listReview', () => {
  it('weighs every event that nobody has reviewed, the least sure first, each once', async () => {
    const answer = await listReview(reader, { ...asked, limit: 100, each: 50 });
    expect(ANSWERS.review.safeParse(answer).error?.issues).toBeUndefined();
    const left = events.filter(isLeft);
    expect([answer.weighed, answer.reviewed, answer.next]).toEqual([
      left.length,
      events.length - left.length,
      null,
    ]);
    expect(left.length).toBeGreaterThan(20);
    expect(answer.reviewed).toBeGreaterThan(5);
    expect(new Set(answer.items.map(({ event }) => event.id))).toEqual(new Set(left.map(({ id }) => id)));
    const sure = answer.items.map(({ probability }) => probability);
    expect(sure).toEqual([...sure].sort((a, b) => a - b));
  });

  it('gives ids of the store, quotes that slice, doubts in order, and where to look', async () => {
    const { items } = await listReview(reader, asked);
    for (const { event, doubts, probability, address } of items) {
      const kept = articles.find(({ article }) => article.id === event.article)!;
      expect(kept.current.some(({ id }) => id === event.id)).toBe(true);
      for (const { start, end, quote } of [event.sentence, event.trigger])
        expect(kept.article.text.slice(start, end)).toBe(quote);
      for (const { part, value } of doubts)
        if (part === 'actor' || part === 'recipient') expect(kept.article.text).toContain(value);
      const sure = doubts.map((doubt) => doubt.probability);
      expect(sure).toEqual([...sure].sort((a, b) => a - b));
      expect(probability).toBeLessThanOrEqual(sure[0]!);
      expect(address).toBe(`/articles/${event.article}?fact=${event.id}`);
    }
  });

  it('takes no more of one article or one word than it is told, and as much as it may', async () => {
    for (const each of [1, 2, 5]) {
      const { items } = await listReview(reader, { ...asked, each, limit: 100 });
      const counts = new Map<string, number>();
      for (const { event } of items)
        for (const group of [event.article, event.trigger.quote.toLowerCase()])
          counts.set(group, (counts.get(group) ?? 0) + 1);
      expect(Math.max(...counts.values())).toBe(each);
    }
    const { items } = await listReview(reader, { ...asked, limit: 3 });
    expect(items).toHaveLength(3);
  });

  it('keeps to the filter', async () => {
    const filter = { type: ['ACCUSE' as const, 'REJECT' as const] };
    const answer = await listReview(reader, { ...asked, filter, each: 50 });
    expect(answer.items.length).toBeGreaterThan(0);
    expect(answer.items.every(({ event }) => filter.type.includes(event.type as 'ACCUSE'))).toBe(true);
    expect(answer.evidence).toEqual({ status: ['any'], minConfidence: 0, ...filter });
    const none = await listReview(reader, { ...asked, filter: { publisher: ['Nobody’s Paper'] } });
    expect(none).toMatchObject({ items: [], articles: [], weighed: 0, reviewed: 0, next: null });
  });

  it('adds up each article, the one with most to mend first', async () => {
    const answer = await listReview(reader, { ...asked, limit: 100, each: 50 });
    expect(answer.articles.reduce((sum, article) => sum + article.events, 0)).toBe(answer.weighed);
    const wrong = answer.articles.map((article) => article.wrong);
    expect(wrong).toEqual([...wrong].sort((a, b) => b - a));
    for (const { article, wrong: sum, evidence } of answer.articles) {
      const own = answer.items.filter(({ event }) => event.article === article);
      expect(sum).toBeCloseTo(
        own.reduce((all, { probability }) => all + 1 - probability, 0),
        1,
      );
      const { items } = await reader.listEvents(evidence, { limit: 500 });
      expect(
        items
          .filter(isLeft)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(own.map(({ event }) => event.id).sort());
    }
  });

  it('goes on with older events: every one is weighed in one of the pools', async () => {
    const seen: string[] = [];
    let pools = 0;
    for (let cursor: string | null | undefined; cursor !== null; pools++) {
      const answer = await listReview(reader, { ...asked, limit: 100, each: 50, pool: 7, cursor });
      seen.push(...answer.items.map(({ event }) => event.id));
      cursor = answer.next;
    }
    expect(pools).toBeGreaterThan(2);
    expect([...seen].sort()).toEqual(
      events
        .filter(isLeft)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('has nothing to say where a person has been over everything, or nothing was read', async () => {
    const done = readerOf([shelved('w05-040', () => true)]);
    const answer = await listReview(done.reader, asked);
    expect(answer).toMatchObject({ items: [], articles: [], weighed: 0, reviewed: done.events.length });
    expect(await listReview(readerOf([]).reader, asked)).toMatchObject({
      items: [],
      weighed: 0,
      reviewed: 0,
    });
  });

  it('gives the same list for the same store', async () =>
    expect(await listReview(reader, asked)).toEqual(await listReview(reader, asked)));
});
