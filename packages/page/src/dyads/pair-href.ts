// The URL of the page of a pair.
import { hrefOf } from '../address/address.js';

/** `/dyads/KEN/UGA` with the filter; without its party fields, since the path has them. */
export function pairHref(a: string, b: string, filter: URLSearchParams): string {
  const kept = new URLSearchParams(filter);
  for (const name of ['actor', 'recipient', 'party', 'between']) kept.delete(name);
  const part = (key: string) => encodeURIComponent(key).replaceAll('%3A', ':');
  return hrefOf(`/dyads/${part(a)}/${part(b)}`, kept);
}
