// Feeds → text: one line each with its state, and below it the error where there is one.
import { type FeedsOutput, printable } from '@entente/entente';
import { redactUrl } from '@entente/record';
import { timeOf } from '../tell-following.js';
import { bold, dim, type Look, plural } from './table.js';

/** The feeds of a store. */
export function feedsText({ items, following }: FeedsOutput, look: Look): string {
  if (items.length === 0) return 'no feeds; add some with entente feeds add ADDRESS…\n';
  const lines = items.flatMap((feed) => {
    const { title, url, state, succeeded, due, error, failures, latest } = feed;
    const facts = [
      state,
      plural(feed.items, 'item'),
      latest > 0 ? `${latest} new the last time` : '',
      feed.waiting > 0 ? `${feed.waiting} to be fetched` : '',
      feed.failed > 0 ? `${feed.failed} without a text` : '',
      succeeded ? `last success ${timeOf(succeeded)}` : 'no success yet',
      state === 'active' ? `next ${timeOf(due)}` : '',
    ].filter(Boolean);
    return [
      `${bold(printable(title ?? redactUrl(url)), look)}  ${dim(printable(redactUrl(url)), look)}`,
      `    ${facts.join(' · ')}`,
      ...(error === null ? [] : [`    ${printable(error)}${failures > 1 ? ` (${failures} times)` : ''}`]),
    ];
  });
  const nobody = following ? [] : ['', 'nobody fetches them now: entente follow, or entente serve'];
  return [...lines, ...nobody].map((line) => `${line}\n`).join('');
}
