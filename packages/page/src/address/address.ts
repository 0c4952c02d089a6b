// The URL as state: reads and changes path and query. Back and forward work because no other state exists.
import { useMemo, useSyncExternalStore } from 'react';

/** The current location: `/timeline` and its query. */
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

/** The current URL; the component re-renders when it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, current);
  return useMemo(() => {
    const { pathname, searchParams } = new URL(href, window.location.origin);
    return { path: pathname, query: searchParams };
  }, [href]);
}

/** Navigates to a URL of this page; `replace` adds no history entry, `keep` keeps the scroll position. */
export function navigate(href: string, { replace = false, keep = false } = {}): void {
  if (href === current()) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
  if (!keep) window.scrollTo(0, 0);
}

/** Joins path and query to a URL; the path may already have a query. Colons and commas are not escaped. */
export function hrefOf(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}
