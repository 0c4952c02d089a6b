// An event without a place → the place of the deed told before it in the paragraph, or of the dateline.
import type { Rule } from '@entente/record';
import { fits } from './retold.js';
import type { Scene, SceneBoard } from './scene-board.js';

/** A deed follows the deed told before it. */
export const PLACE_NARRATIVE: Rule = {
  id: 'place-narrative@1',
  room: '5-link',
  reason:
    'A deed lies where the deed told before it in the paragraph lies by its own words, when no party is of another country and its sentence tells no other place.',
  clause: 'loc: the place where the act happened',
};
/** The dateline places what the first paragraph tells. */
export const PLACE_DATELINE: Rule = {
  id: 'place-dateline@1',
  room: '5-link',
  reason:
    'What the first paragraph tells as done lies at the place of the dateline, when its parties are of that country and of no other, and its sentence tells no other place.',
  clause: 'A place that only locates is pN.',
};

/** Follows the deeds of each paragraph. */
export function scenesOfNarrative(board: SceneBoard): void {
  let last: { readonly paragraph: number; readonly scene: Scene } | null = null;
  for (const [i, { event, paragraph, inTitle, isSpeech, isNoun, isFirm, own }] of board.events.entries()) {
    if (inTitle || isSpeech || event.status.value !== 'occurred') continue;
    if (own && isFirm) last = { paragraph, scene: own };
    else if (last?.paragraph === paragraph && !isNoun && fits(i, last.scene, board))
      board.set(i, last.scene, PLACE_NARRATIVE.id);
  }
}

/** Places the acts of the first paragraph. */
export function scenesOfDateline(board: SceneBoard): void {
  const { dateline } = board;
  if (!dateline) return;
  for (const [i, { event, paragraph, actors, recipients }] of board.events.entries()) {
    if (paragraph !== board.lead || event.status.value !== 'occurred') continue;
    const isAtHome = [...actors, ...recipients].some(({ country }) => country === dateline.location.country);
    if (isAtHome && fits(i, dateline, board)) board.set(i, dateline, PLACE_DATELINE.id);
  }
}
