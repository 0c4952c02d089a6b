// Follow: feeds fetched when they are due, by the rules of their hosts; messages of saved questions delivered; and the guard that keeps requests away from private addresses.
export {
  type DeliverEnd,
  type DeliverEvent,
  type DeliverOptions,
  deliverMessages,
} from './deliver-messages.js';
export { DEFAULT_EVERY, LEAST_EVERY, MOST_EVERY } from './due.js';
export { type FollowEnd, type FollowEvent, type FollowOptions, followFeeds } from './follow-feeds.js';
export { type PublicOnly, publicOnly, type Resolve, refusalIn } from './public-only.js';
