// Global keyboard shortcuts, and the dialog that lists all shortcuts.
import { ownValue } from '@entente/record';
import { useEffect, useRef } from 'react';
import { navigate } from '../address/address.js';

const SHOW = 'entente:shortcuts';

/** Opens the list of shortcuts. */
export const showShortcuts = (): void => {
  window.dispatchEvent(new Event(SHOW));
};

/** Whether a key event comes from a text field. */
export const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const LIST: readonly (readonly [string, string])[] = [
  ['?', 'this list'],
  ['/', 'search in the text of all articles'],
  ['f', 'to the filter'],
  ['g then h', 'happenings'],
  ['g then k', 'calendar'],
  ['g then a', 'articles'],
  ['g then t', 'timeline'],
  ['g then d', 'dyads'],
  ['g then n', 'network'],
  ['g then m', 'map'],
  ['g then s', 'statements'],
  ['g then r', 'review'],
  ['j, k', 'reader: next, previous fact'],
  ['Enter', 'reader: from a word to its fact, from a fact to its words'],
  ['e', 'reader: correct the fact in focus'],
  ['c', 'reader: confirm the fact in focus'],
  ['j, k', 'review: next, previous event'],
  ['a', 'review: accept as right'],
  ['e', 'review: correct in the reader'],
  ['s', 'review: skip'],
  ['u', 'review: undo the last accepted'],
  ['Esc', 'close, let go of the fact in focus'],
];
const PLACES: Readonly<Record<string, string>> = {
  h: '/happenings',
  k: '/calendar',
  a: '/articles',
  t: '/timeline',
  d: '/dyads',
  n: '/network',
  m: '/map',
  s: '/statements',
  i: '/import',
  c: '/corrections',
  r: '/review',
};

/** Handles the keys, and shows the list on request. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const show = () => dialog.current?.showModal();
    const keys = keyListener();
    window.addEventListener(SHOW, show);
    window.addEventListener('keydown', keys);
    return () => {
      window.removeEventListener(SHOW, show);
      window.removeEventListener('keydown', keys);
    };
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keyboard</h2>
      <dl className="keys">
        {LIST.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

/** A listener that remembers whether `g` was pressed before. */
function keyListener(): (event: KeyboardEvent) => void {
  let going = false;
  return (event) => {
    if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const place = going ? ownValue(PLACES, event.key) : undefined;
    going = event.key === 'g' && !going;
    if (place) navigate(place);
    else if (event.key === '?') showShortcuts();
    else if (event.key === '/') navigate('/search');
    else if (event.key === 'f') document.querySelector<HTMLElement>('.filter-fields input')?.focus();
    else return;
    event.preventDefault();
  };
}
