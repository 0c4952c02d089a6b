// The Atom feed of happenings: each happening and each disputed field has an entry with an id that stays.
import type { FieldView, HappeningItem } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { toAtom } from './atom.js';

const telling = (publisher: string, published: string) => ({ publisher, published });
const field = (name: string, verdict: string) =>
  ({
    ...{ name, verdict, number: false },
    values: [
      { shown: 'three', tellings: [telling('Harbour Wire', '2024-05-02')] },
      {
        shown: 'five & more',
        tellings: [telling('Radio Uhuru', '2024-05-04'), telling('Radio Uhuru', '2024-05-03')],
      },
    ],
  }) as unknown as FieldView;
const happening = (id: string, first: string | null, fields: readonly FieldView[] = []) =>
  ({
    ...{
      id,
      first,
      fields,
      type: 'ASSAULT',
      mode: null,
      status: 'occurred',
      place: null,
      outlets: ['Harbour Wire'],
    },
    ...{ actors: [{ name: 'Kenya' }], recipients: [], date: { from: first, to: first, basis: 'time' } },
    ...{ publisher: 'Harbour Wire', sentence: { quote: 'A <bomb>\nkilled three.' } },
  }) as unknown as HappeningItem;

const entriesOf = (feed: string) => feed.split('<entry>').slice(1);
const one = (part: string | undefined, name: string) =>
  new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(part ?? '')?.[1];

describe('the feed', () => {
  const fields = [field('killed', 'disputed'), field('day', 'agreed'), field('type', 'disputed')];
  const feed = toAtom(
    [happening('event-1', '2024-05-02', fields), happening('event-2', '2024-05-03')],
    'a=1&b=2',
  );
  const entries = entriesOf(feed);
  it('has an entry for each happening and each disputed field of fact, the newest first', () => {
    expect(entries.map((entry) => [one(entry, 'id'), one(entry, 'updated')])).toEqual([
      ['urn:entente:event-1:disputed:killed', '2024-05-04T00:00:00Z'],
      ['urn:entente:event-2', '2024-05-03T00:00:00Z'],
      ['urn:entente:event-1', '2024-05-02T00:00:00Z'],
    ]);
    expect(one(feed, 'updated')).toBe('2024-05-04T00:00:00Z');
  });
  it('has values with their outlets, quotes, and links to the page, all escaped', () => {
    expect(one(entries[0], 'content')).toBe('three: Harbour Wire\nfive &amp; more: Radio Uhuru');
    expect(entries[0]).toContain('href="/happenings/event-1"');
    expect(one(entries[2], 'content')).toContain('“A &lt;bomb&gt; killed three.” Harbour Wire');
    expect(one(feed, 'title')).toBe('Happenings: a=1&amp;b=2');
  });
  it('of nothing is whole', () => {
    expect(one(toAtom([], ''), 'updated')).toBe('1970-01-01T00:00:00Z');
    expect(entriesOf(toAtom([happening('event-3', null)], ''))[0]).toContain('<updated>1970-01-01T00:00:00Z');
  });
});
