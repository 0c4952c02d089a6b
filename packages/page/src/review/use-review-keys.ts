// The keys of the review: j and k step, a accepts, e opens the reader to correct, s skips, u undoes the last accepted.
import { useLayoutEffect } from 'react';
import { isWriting } from '../shell/shortcuts.js';

/** Actions of the keys. */
export interface ReviewKeys {
  step(by: 1 | -1): void;
  accept(): void;
  correct(): void;
  skip(): void;
  undo(): void;
}

/** A layout effect, so that keys work as soon as the review is visible; ignores keys in a field, a dialog, or after `g`. */
export function useReviewKeys(keys: ReviewKeys): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
      if (document.querySelector('dialog[open]')) return;
      const act = actionsOf(keys)[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

const actionsOf = (keys: ReviewKeys): Readonly<Record<string, () => void>> => ({
  j: () => keys.step(1),
  k: () => keys.step(-1),
  a: keys.accept,
  e: keys.correct,
  s: keys.skip,
  u: keys.undo,
});
