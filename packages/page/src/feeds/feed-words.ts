// A feed → the words that say how it does. Pure: the present is given.
import type { Feed } from '@entente/record';
import { plural } from '../charts/counted.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** `in 12 minutes`, `3 hours ago`, `now`. */
export function distanceOf(moment: string, now: number): string {
  const apart = Date.parse(moment) - now;
  const size = Math.abs(apart);
  if (size < MINUTE) return apart > 0 ? 'within a minute' : 'just now';
  const [unit, name] = size < HOUR ? [MINUTE, 'minute'] : size < DAY ? [HOUR, 'hour'] : [DAY, 'day'];
  const words = plural(Math.round(size / unit), name);
  return apart > 0 ? `in ${words}` : `${words} ago`;
}

/** What has come of a feed, in parts. */
export function factsOf(feed: Feed): string[] {
  const { items, latest, waiting, copies, failed } = feed;
  return [
    plural(items, 'item'),
    latest > 0 ? `${latest} new the last time` : '',
    waiting > 0 ? `${waiting} to be fetched` : '',
    copies > 0 ? `${copies} in another feed too` : '',
    failed > 0 ? `${failed} without a text` : '',
  ].filter(Boolean);
}

/** When it went well, and when it is fetched next. */
export function timesOf({ state, succeeded, fetched, due }: Feed, now: number): string {
  const last =
    succeeded !== null
      ? `last success ${distanceOf(succeeded, now)}`
      : fetched === null
        ? 'not fetched yet'
        : 'no success yet';
  if (state !== 'active') return last;
  return `${last}, next ${Date.parse(due) <= now ? 'now' : distanceOf(due, now)}`;
}

/** Whether something may change within seconds. */
export const isMoving = ({ state, waiting, due }: Feed, now: number): boolean =>
  state === 'active' && (waiting > 0 || Date.parse(due) <= now + 5000);
