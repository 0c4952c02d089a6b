// Brings the focused fact into sight: its words in the story, its card in the panel; neither moves when it can be seen already.
import { type RefObject, useEffect } from 'react';

/** Scrolls after the focus changed, and to words found by a search when nothing is in focus. */
export function useShown(root: RefObject<HTMLElement | null>, fact: string | null, at: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words found are shown anew
  useEffect(() => {
    const words = root.current?.querySelector<HTMLElement>(
      fact === null ? '.story .m-found' : '.story .on, .story .on-said',
    );
    if (words && !isSeen(words)) words.scrollIntoView({ block: 'center' });
    if (fact === null) return;
    const card = document.getElementById(cardId(fact));
    card?.scrollIntoView({ block: 'nearest' });
  }, [root, fact, at]);
}

/** The element id of a fact’s card. */
export const cardId = (fact: string): string => `fact-${fact}`;

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 60 && bottom <= window.innerHeight - 20;
}
