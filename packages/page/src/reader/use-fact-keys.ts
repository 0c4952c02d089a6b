// The reader's keys: j and k step through the facts in text order, Enter switches between words and fact, e corrects, c confirms, Escape clears the focus.
import { bySpan, type Lookup } from '@entente/record';
import { type RefObject, useLayoutEffect } from 'react';
import { isWriting } from '../shell/shortcuts.js';
import type { Task } from './desk.js';
import { cardId } from './use-shown.js';

interface Keys {
  readonly root: RefObject<HTMLElement | null>;
  readonly lookup: Lookup;
  readonly fact: string | null;
  focus(id: string | null): void;
  correct(task: Task): void;
}

/** Ids of events and statements in the order of their words. */
export const factOrder = ({ events, statements }: Lookup): string[] =>
  [
    ...[...events.values()].map(({ id, trigger }) => ({ id, span: trigger })),
    ...[...statements.values()].map(({ id, cue, content }) => ({ id, span: cue ?? content[0]! })),
  ]
    .sort((a, b) => bySpan(a.span, b.span))
    .map(({ id }) => id);

/** A layout effect, so that keys work as soon as the reader is visible. */
export function useFactKeys(keys: Keys): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (act(event.key, keys)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** Whether the key was handled. */
function act(key: string, { root, lookup, fact, focus, correct }: Keys): boolean {
  if (key === 'j' || key === 'k') {
    const order = factOrder(lookup);
    const at = fact === null ? -1 : order.indexOf(fact);
    const next = order[key === 'j' ? at + 1 : at < 0 ? order.length - 1 : at - 1];
    if (next) focus(next);
    return true;
  }
  if (key === 'Escape' && fact !== null) {
    focus(null);
    return true;
  }
  const event = fact === null ? undefined : lookup.events.get(fact);
  if (key === 'e' && event) {
    correct({ action: 'change', event });
    return true;
  }
  if (key === 'c' && event) {
    correct({ action: 'confirm', events: [event] });
    return true;
  }
  return key === 'Enter' && goAcross(root.current, focus);
}

/** From marked words to the card of their fact, from a card to its words. Enter on a button or another link is not handled. */
function goAcross(root: HTMLElement | null, focus: (id: string) => void): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root?.contains(active)) return false;
  const fact = active.dataset.fact;
  if (fact) {
    focus(fact);
    requestAnimationFrame(() => document.getElementById(cardId(fact))?.focus());
    return true;
  }
  if (!active.classList.contains('card')) return false;
  const id = active.id.slice(cardId('').length);
  focus(id);
  root.querySelector<HTMLElement>(`.story a[data-fact="${CSS.escape(id)}"]`)?.focus();
  return true;
}
