import type { HappeningView, Joining } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { foldWords, wordsApart, wordsTogether } from './joining-words.js';

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

const members = (...events: string[]) =>
  events.map((event) => ({ event })) as unknown as HappeningView['members'];

describe('words', () => {
  it('take a mention out by telling it apart from each of the others', () => {
    expect(wordsApart({ members: members('event-a', 'event-b', 'event-c') }, 'event-b')).toEqual([
      { one: 'event-a', other: 'event-b', together: false },
      { one: 'event-c', other: 'event-b', together: false },
    ]);
  });

  it('join two happenings, and take back what told mentions of both apart, and nothing else', () => {
    const here = {
      id: 'event-a',
      members: members('event-a', 'event-c'),
      joinings: [
        word('event-b'),
        { ...word('event-c'), one: 'event-b' },
        word('event-x'),
        word('event-c'),
        word('event-b', { one: 'event-c', together: true }),
      ],
    };
    expect(wordsTogether(here, { id: 'event-b', members: members('event-b') })).toEqual([
      { one: 'event-a', other: 'event-b', together: true },
      { one: 'event-b', other: 'event-c', together: true },
    ]);
  });
});
