// Words for a saved question: its filter, and the facts of a delivery that are there.
import type { WayState } from '@entente/record';
import { expect, it } from 'vitest';
import { filterWords, wayWords } from './question-words.js';

const NOW = Date.parse('2026-05-04T12:00:00Z');
const WAY: WayState = {
  way: 'webhook',
  target: 'https://desk.example/…',
  address: null,
  secret: null,
  waiting: 0,
  delivered: 0,
  givenUp: 0,
  last: null,
  error: null,
  failures: 0,
  due: null,
};

it.each([
  ['', 'everything'],
  ['party=KEN&type=ASSAULT%2CFIGHT&other=1', /KEN · .*ASSAULT,FIGHT$/],
])('filter %s', (filter, words) => expect(filterWords(filter)).toEqual(expect.stringMatching(words)));
it('tells only the facts that there are', () => {
  expect(wayWords(WAY, NOW)).toBe('Webhook https://desk.example/… · 0 delivered · none yet');
  const failing = { secret: 'ENTENTE_WEBHOOK_A', waiting: 2, givenUp: 1, due: '2026-05-04T12:05:00Z' };
  expect(wayWords({ ...WAY, ...failing, last: '2026-05-04T10:00:00Z', delivered: 3 }, NOW)).toBe(
    'Webhook https://desk.example/… · signed by ENTENTE_WEBHOOK_A · 3 delivered · 2 waiting · 1 given up · last 2 hours ago · again in 5 minutes',
  );
  // a moment that is past is no promise
  expect(wayWords({ ...WAY, due: '2026-05-04T11:00:00Z' }, NOW)).not.toContain('again');
  const mail = { way: 'mail', target: '/outbox', address: 'desk@news.example' } as const;
  expect(wayWords({ ...WAY, ...mail }, NOW)).toContain('Mail for desk@news.example in /outbox');
});
