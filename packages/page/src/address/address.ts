// The address bar as state: path and query in, a way to change them out. Back and forward work because nothing else holds state.
import { useMemo, useSyncExternalStore } from 'react';

/** Where the reader of the page stands: `/timeline` and its query. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const MOVED = 'entente:moved';
const subscribe = (listener: () => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
};
const current = () => window.location.pathname + window.location.search;

/** The present address; the component renders again when it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, current);
  return useMemo(() => {
    const { pathname, searchParams } = new URL(href, window.location.origin);
    return { path: pathname, query: searchParams };
  }, [href]);
}

/** Goes to an address of this page; `replace` leaves no step to come back to, `keep` leaves the scroll position. */
export function navigate(href: string, { replace = false, keep = false } = {}): void {
  if (href === current()) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
  if (!keep) window.scrollTo(0, 0);
}

/** Path and query as one address; a path may bring a query of its own. Colons and commas stay readable. */
export function hrefOf(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}
