// Events that a person skipped in this tab of the browser: they come up no more until it is closed, or until they are asked for.
const KEY = 'entente.review.skipped';
const MOST = 80;

/** Their ids, the last skipped last. */
export const readSkipped = (): readonly string[] =>
  sessionStorage.getItem(KEY)?.split(' ').filter(Boolean) ?? [];

/** Remembers one, or forgets it. Of very many the oldest are forgotten, so that a batch can still be asked for around them. */
export function keepSkipped(id: string, isSkipped: boolean): void {
  const others = readSkipped().filter((other) => other !== id);
  sessionStorage.setItem(KEY, [...others, ...(isSkipped ? [id] : [])].slice(-MOST).join(' '));
}

/** Forgets all. */
export const forgetSkipped = (): void => sessionStorage.removeItem(KEY);
