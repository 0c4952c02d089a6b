// Follow: feeds fetched when they are due, by the rules of their hosts; and the guard that keeps requests away from private addresses.
export { type PublicOnly, publicOnly, RefusedAddressError, type Resolve } from './public-only.js';
