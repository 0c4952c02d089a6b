// Events of following → lines for people, and counts for the line at the end.
import { printable } from '@entente/entente';
import type { FollowEvent } from '@entente/follow';
import { redactUrl } from '@entente/record';
import { plural } from './answers/table.js';

/** What a run of following came to. */
export interface Followed {
  /** feeds that were fetched, those of them that had not changed, and those that could not be fetched */
  fetched: number;
  unchanged: number;
  failed: number;
  /** items that are new, and those of them that another feed had brought */
  items: number;
  copies: number;
  /** pages that show a part only, and items of which the text of the feed is read since their page cannot be had */
  walled: number;
  teasers: number;
  /** items without any text, whose page cannot be had */
  lost: number;
}
/** Before anything happened. */
export const noneFollowed = (): Followed => ({
  fetched: 0,
  unchanged: 0,
  failed: 0,
  items: 0,
  copies: 0,
  walled: 0,
  teasers: 0,
  lost: 0,
});

/** Counts an event; returns its line, or null where it says nothing new. */
export function tellFollowing(event: FollowEvent, count: Followed): string | null {
  const line = lineOf(event, count);
  return line === null ? null : printable(line);
}

function lineOf(event: FollowEvent, count: Followed): string | null {
  switch (event.kind) {
    case 'feed': {
      const { items, copies, movedTo } = event;
      count.fetched++;
      count.items += items ?? 0;
      count.copies += copies;
      if (items === null) count.unchanged++;
      const moved = movedTo === null ? '' : `; it has moved to ${redactUrl(movedTo)}`;
      if (!items && !moved) return null;
      const known = copies > 0 ? `, ${copies} of them in another feed too` : '';
      return `${nameOf(event)}: ${items ?? 0} new${known}${moved}`;
    }
    case 'feed-failed': {
      count.failed++;
      const next = event.ended ? 'not fetched again' : `again at ${timeOf(event.due)}`;
      return `${nameOf({ ...event, title: event.feed.title })}: ${event.error}; ${next}`;
    }
    case 'page':
      if (event.outcome === 'paywall') count.walled++;
      if (event.outcome === 'teaser') count.teasers++;
      if (event.outcome === 'copy') count.copies++;
      return null;
    case 'page-failed': {
      const { item, error, again } = event;
      if (again === null) count.lost++;
      const next = again === null ? 'and the feed has no text of it' : `again at ${timeOf(again)}`;
      return `${redactUrl(item.story.url ?? item.story.id ?? 'item')}: ${error}; ${next}`;
    }
  }
}

const nameOf = ({
  feed,
  title,
}: {
  readonly feed: { readonly url: string };
  readonly title: string | null;
}): string => (title ? `${title} (${redactUrl(feed.url)})` : redactUrl(feed.url));

/** `2026-05-04 14:05` in UTC. */
export const timeOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`;

/** `3 feeds fetched (1 not changed), 1 failed; 12 new items, 2 of them in another feed too, 1 behind a paywall` */
export function followedLine({
  fetched,
  unchanged,
  failed,
  items,
  copies,
  walled,
  teasers,
  lost,
}: Followed): string {
  const of = [
    copies > 0 ? `${copies} in another feed too` : '',
    walled > 0 ? `${walled} behind a paywall` : '',
    teasers > 0 ? `${teasers} as the feed has them` : '',
    lost > 0 ? `${lost} without a text` : '',
  ].filter(Boolean);
  return [
    `${plural(fetched, 'feed')} fetched${unchanged > 0 ? ` (${unchanged} not changed)` : ''}${failed > 0 ? `, ${failed} failed` : ''}`,
    `${plural(items, 'new item')}${of.length > 0 ? ` (${of.join(', ')})` : ''}`,
  ].join('; ');
}
