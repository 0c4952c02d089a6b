// Follow: feeds fetched when they are due, by the rules of their hosts; and the guard that keeps requests away from private addresses.
export { DEFAULT_EVERY, LEAST_EVERY, MOST_EVERY } from './due.js';
export { type FollowEnd, type FollowEvent, type FollowOptions, followFeeds } from './follow-feeds.js';
export { type PublicOnly, publicOnly, type Resolve, refusalIn } from './public-only.js';
