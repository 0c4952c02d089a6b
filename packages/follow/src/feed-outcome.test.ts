// What an answer for a feed comes to: an answer that is no feed, or one that cannot be taken apart, is an error of this feed and of nothing else.
import type { DueFeed } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { outcomeOfFeed } from './feed-outcome.js';

const FEED: DueFeed = {
  kind: 'feed',
  id: 'f1',
  host: 'https://wire.example',
  url: 'https://wire.example/feed.xml',
  title: null,
  etag: null,
  modified: null,
  failures: 0,
};
const planning = { now: Date.parse('2031-07-10T08:00:00Z'), every: 1_800_000, random: 0.5 };
const outcome = (body: string, { status = 200, type = 'application/rss+xml' } = {}) =>
  outcomeOfFeed(
    FEED,
    {
      status,
      headers: new Map([['content-type', type]]),
      bytes: new TextEncoder().encode(body),
      url: FEED.url,
      moved: null,
    },
    planning,
  );

describe('outcomeOfFeed', () => {
  it.each([
    [
      'a million elements',
      `<rss><channel>${'<a/>'.repeat(1_000_001)}</channel></rss>`,
      {},
      /more than 1000000 elements/,
    ],
    [
      'a web page',
      '<html><link rel="alternate" type="application/rss+xml" href="/rss"></html>',
      { type: 'text/html' },
      /found a web page.*https:\/\/wire\.example\/rss/,
    ],
    ['nothing', ' ', {}, /empty answer/],
    ['a server error', '<rss/>', { status: 503 }, /answered 503/],
    ['304 for who knows nothing', '', { status: 304 }, /answered 304/],
    ['410', '', { status: 410 }, /gone \(410\)/],
  ])('%s is an error of the feed', (_, body, how, message) => {
    const found = outcome(body, how);
    expect(found).toMatchObject({ error: expect.stringMatching(message) });
    expect(Date.parse(found.due)).toBeGreaterThan(planning.now);
  });

  it('a teaser without a page is kept as plain text', () => {
    const found = outcome(
      '<rss><channel><title>Wire</title><item><guid isPermaLink="false">1</guid><description>Peru &amp;amp; Bolivia &lt;b&gt;met&lt;/b&gt;.</description></item></channel></rss>',
    );
    expect(found).toMatchObject({
      found: {
        title: 'Wire',
        items: [{ job: { input: { content: 'Peru & Bolivia met.', mime: 'text/plain' } } }],
      },
    });
  });
});
