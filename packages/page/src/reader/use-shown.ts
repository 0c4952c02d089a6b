// Scrolls the focused fact into view: its words in the story, its card in the panel; no scrolling when it is already visible.
import { type RefObject, useEffect } from 'react';

/** Scrolls after the focus changed, and to search matches when nothing is focused. */
export function useShown(root: RefObject<HTMLElement | null>, fact: string | null, at: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new search matches are scrolled to
  useEffect(() => {
    const words = root.current?.querySelector<HTMLElement>(
      fact === null ? '.story .m-found' : '.story .on, .story .on-said',
    );
    const card = fact === null ? null : document.getElementById(cardId(fact));
    if (words) bringUp(words, card);
    if (card && !isSheet(card)) card.scrollIntoView({ block: 'nearest' });
  }, [root, fact, at]);
}

/** The element id of a fact’s card. */
export const cardId = (fact: string): string => `fact-${fact}`;

/** On a phone the focused card is a sheet over the lower part of the window. */
const isSheet = (card: HTMLElement): boolean => getComputedStyle(card).position === 'fixed';

/** Scrolls the window only when the words are outside the view or behind the sheet. */
function bringUp(words: HTMLElement, card: HTMLElement | null): void {
  const { top, bottom } = words.getBoundingClientRect();
  const end = card && isSheet(card) ? card.getBoundingClientRect().top : window.innerHeight;
  if (top >= 60 && bottom <= end - 20) return;
  window.scrollTo({ top: window.scrollY + top - end / 2 });
}
