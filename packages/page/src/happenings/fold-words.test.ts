import type { Joining } from '@entente/record';
import { expect, it } from 'vitest';
import { foldWords } from './fold-words.js';

const word = (other: string, more: Partial<Joining> = {}): Joining => ({
  one: 'event-a',
  other,
  together: false,
  who: 'Ada',
  when: '2026-03-02T10:00:00Z',
  reason: 'another day',
  ...more,
});

it('folds one word on many mentions, and keeps other words apart', () => {
  const folded = foldWords([
    word('event-b'),
    word('event-c', { when: '2026-03-02T10:00:01Z' }),
    word('event-d', { together: true }),
    word('event-e', { reason: 'another place' }),
    word('event-f', { who: 'Ben' }),
    word('event-g', { when: '2026-03-03T10:00:00Z' }),
  ]);
  expect(folded.map(({ who, day, together, reason }) => [who, day, together, reason])).toEqual([
    ['Ada', '2026-03-02', false, 'another day'],
    ['Ada', '2026-03-02', true, 'another day'],
    ['Ada', '2026-03-02', false, 'another place'],
    ['Ben', '2026-03-02', false, 'another day'],
    ['Ada', '2026-03-03', false, 'another day'],
  ]);
});
