// Events skipped in this browser tab: they are hidden until the tab is closed or the user asks for them.
const KEY = 'entente.review.skipped';
const MOST = 80;

/** Ids of skipped events, the last skipped last. */
export const readSkipped = (): readonly string[] =>
  sessionStorage.getItem(KEY)?.split(' ').filter(Boolean) ?? [];

/** Adds or removes one. Beyond a limit the oldest are dropped, so that a request can still cover the rest. */
export function keepSkipped(id: string, isSkipped: boolean): void {
  const others = readSkipped().filter((other) => other !== id);
  sessionStorage.setItem(KEY, [...others, ...(isSkipped ? [id] : [])].slice(-MOST).join(' '));
}

/** Removes all. */
export const forgetSkipped = (): void => sessionStorage.removeItem(KEY);
