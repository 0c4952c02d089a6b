// What changed → messages of saved questions, over invented rows: each happening is read once for all questions, and each question is told it.
import type { Question, QuestionNews, Store } from '@entente/record';
import { expect, it } from 'vitest';
import { makeMemoryReader } from '../../views/src/test-support/memory-reader.js';
import { inventRows } from '../../views/src/test-support/random-rows.js';
import { lookForNews } from './look-for-news.js';

const reader = makeMemoryReader({ rows: inventRows(11, 12) });
const WAY = { way: 'mail', target: '/outbox', address: 'desk@news.example', secret: null } as const;
const question = (id: string, ways: readonly unknown[]) =>
  ({ id, name: id, filter: 'status=any', ways, who: 'Ada', created: '2026-05-04T10:00:00Z' }) as Question;

it('reads each happening once, and tells it to every question that asks for it and is delivered', async () => {
  const ids = (await reader.listHappenings({}, { limit: 5 })).items.map(({ id }) => id);
  const asked: string[] = [];
  const kept: QuestionNews[] = [];
  let changes = [1, 2];
  const store = {
    ...reader,
    happenings: (events: readonly string[]) => {
      asked.push(...events);
      return reader.happenings(events);
    },
    questions: {
      changes: async () => ({ changes, happenings: [7] }),
      list: async () => [question('one', [WAY]), question('two', [WAY]), question('feed', [])],
      matching: async ({ id }: Question) => (id === 'one' ? ids : ids.slice(1)),
      known: async () => [],
      keep: async (settled: readonly number[], news: readonly QuestionNews[]) => {
        expect(settled).toEqual([1, 2]);
        kept.push(...news);
        changes = [];
      },
    },
  } as unknown as Store;
  await lookForNews(store);
  expect(asked).toEqual(ids);
  const told = (news: QuestionNews) => news.messages.map(({ id }) => id.split(':')[4]);
  expect(kept.map((news) => news.question)).toEqual(['one', 'two']);
  expect(new Set(told(kept[0]!))).toEqual(new Set(ids));
  expect(new Set(told(kept[1]!))).toEqual(new Set(ids.slice(1)));
});
