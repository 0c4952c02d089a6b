// An event without a place → the place of another telling of the same happening, or of the acts of its word in the article.
import type { Rule } from '@entente/record';
import type { Scene, SceneBoard, SetEvent } from './scene-board.js';

/** A happening lies where its nearest other telling lies. */
export const PLACE_SAME: Rule = {
  id: 'place-same@1',
  room: '5-link',
  reason: 'Told again without a place, a happening lies where its nearest other telling lies.',
  clause: 'same: an earlier trigger in the story for the very same happening',
};
/** `the protests` lie where the protests of the article lie. */
export const PLACE_ALIKE: Rule = {
  id: 'place-alike@1',
  room: '5-link',
  reason:
    'An act that is told by the same word as others of the article (`the protests`) lies where those lie, when all of them lie in one country: at their place if they have one, else in that country.',
  clause: 'A place that only locates is pN.',
};

/** Places the open events of each happening of which some telling has a place. */
export function scenesOfSame(board: SceneBoard): void {
  for (const group of happenings(board)) {
    const placed = group.filter((i) => board.found.has(i) || board.events[i]!.isFirm);
    if (new Set(placed.map((i) => board.sceneOf(i)!.location.country)).size !== 1) continue;
    for (const i of group)
      if (isTold(board.events[i]!)) board.set(i, board.sceneOf(nearest(placed, i))!, PLACE_SAME.id);
  }
}

/** What is only thought of lies nowhere. */
export const isTold = ({ event: { status } }: SetEvent): boolean =>
  status.value === 'occurred' || status.value === 'future';

const nearest = (all: readonly number[], i: number): number =>
  all.reduce((a, b) => (Math.abs(b - i) < Math.abs(a - i) ? b : a));

function happenings({ events }: SceneBoard): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, { event }] of events.entries()) {
    const key = event.sameAs ?? event.id;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()];
}

/** Places open nouns like the acts of their word that have a place of their own. */
export function scenesOfAlike(board: SceneBoard): void {
  for (const [i, one] of board.events.entries()) {
    if (!board.isOpen(i) || !one.isNoun || !isTold(one)) continue;
    const word = stem(one.event.trigger.quote);
    const alike = board.events.flatMap(({ event, isFirm }, j) =>
      isFirm && event.type === one.event.type && stem(event.trigger.quote) === word ? [j] : [],
    );
    const scene = oneScene(alike, i, board);
    if (scene && fits(i, scene, board)) board.set(i, scene, PLACE_ALIKE.id);
  }
}

const STEM = 5;
const stem = (word: string): string => word.toLowerCase().slice(0, STEM);

function oneScene(alike: readonly number[], i: number, { events, countryAt }: SceneBoard): Scene | null {
  if (alike.length === 0) return null;
  const scenes = alike.map((j) => events[j]!.own!);
  const [first] = scenes;
  if (scenes.some(({ location }) => location.country !== first!.location.country)) return null;
  if (scenes.every(({ location }) => location.name === first!.location.name))
    return events[nearest(alike, i)]!.own;
  const location = first!.location.country ? countryAt(first!.location.country) : null;
  return location && { ...first!, location };
}

/** Whether no party of the event is of another country, and its sentence tells no other place. */
export function fits(i: number, { location }: Scene, board: SceneBoard): boolean {
  const { actors, recipients } = board.events[i]!;
  return (
    [...actors, ...recipients].every(({ country }) => !country || country === location.country) &&
    !isElsewhere(i, location.country, board)
  );
}

/** Whether the sentence of an event tells a place that is not in this country. */
export function isElsewhere(i: number, country: string | undefined, { events, told }: SceneBoard): boolean {
  const { sentence } = events[i]!;
  return told.some(
    (one) =>
      one.sentence === sentence &&
      (one.kind === 'place' || (one.kind === 'country' && one.isLocative)) &&
      one.location.country !== country,
  );
}
