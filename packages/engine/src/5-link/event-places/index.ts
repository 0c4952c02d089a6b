// Events of an article → places of those that have none with coordinates of their own, read from other places of the article, each with its words and rule.
import type { Knowledge } from '@entente/knowledge';
import type { Analysis, Article, IsOn, Record, Rule } from '@entente/record';
import { PLACE_DATELINE, PLACE_NARRATIVE, scenesOfDateline, scenesOfNarrative } from './around.js';
import {
  PLACE_ARTICLE,
  PLACE_HOST,
  PLACE_PARTIES,
  scenesOfArticle,
  scenesOfHosts,
  scenesOfParties,
} from './countries.js';
import { PLACE_ALIKE, PLACE_SAME, scenesOfAlike, scenesOfSame } from './retold.js';
import { type FoundScene, openSceneBoard, type SceneBoard } from './scene-board.js';

/** Each rule with what applies it, in order. */
const STEPS: readonly (readonly [Rule, (board: SceneBoard) => void])[] = [
  [PLACE_SAME, scenesOfSame],
  [PLACE_NARRATIVE, scenesOfNarrative],
  [PLACE_DATELINE, scenesOfDateline],
  [PLACE_ALIKE, scenesOfAlike],
  [PLACE_HOST, scenesOfHosts],
  [PLACE_PARTIES, scenesOfParties],
  [PLACE_ARTICLE, scenesOfArticle],
];

/** Rules that read the place of an event from another place of the article, in the order in which they are applied. */
export const EVENT_PLACE_RULES: readonly Rule[] = STEPS.map(([rule]) => rule);

/** Scenes by the id of the event; absent where nothing tells one. */
export function inferScenes(
  article: Article,
  records: readonly Record[],
  { isOn, ...ground }: { readonly analysis: Analysis; readonly knowledge: Knowledge; readonly isOn: IsOn },
): ReadonlyMap<string, FoundScene> {
  const board = openSceneBoard(article, records, ground);
  for (const [{ id }, apply] of STEPS) if (isOn(id)) apply(board);
  // places found since then, told again
  if (isOn(PLACE_SAME.id)) scenesOfSame(board);
  return new Map([...board.found].map(([i, scene]) => [board.events[i]!.event.id, scene]));
}
