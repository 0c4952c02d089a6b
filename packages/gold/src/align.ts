// The text of a reading and the text of the gold → one system of coordinates: characters of the gold's text, white space left out.
// A reader may have dropped the title or furniture; then the longest common runs are aligned, as corpus/score.py does.
import type { Span } from '@entente/record';
import { matchingBlocks, similarity } from './matching-blocks.js';

/** From this similarity of the beginnings on, two texts are the same story. */
const SAME_STORY = 0.5;
const BEGINNING = 400;
const NOWHERE: Span = { start: -9, end: -9 };
/** White space as Python has it, which does not count the byte order mark. */
const SPACE = /(?!\ufeff)\s/;

/** How spans of both texts are found in the common coordinates; `null`: the reading is not of this story. */
export interface Alignment {
  readonly ofGold: (span: Span) => Span;
  /** negative where nothing of the span stands in the gold */
  readonly ofRead: (span: Span) => Span;
}

/** Aligns a reading's text with the gold's; null where they are not the same story. */
export function alignTexts(gold: { text: string; titleEnd: number }, read: string): Alignment | null {
  const key = squash(gold.text);
  const body = squash(gold.titleEnd < 0 ? gold.text.slice(-1) : gold.text.slice(gold.titleEnd));
  const own = squash(read);
  const ofGold = placer(key.places, (i) => i);
  if (own.text === key.text) return { ofGold, ofRead: placer(own.places, (i) => i) };
  const shift = key.text.length - body.text.length;
  if (own.text === body.text) return { ofGold, ofRead: placer(own.places, (i) => i + shift) };
  if (similarity(own.text.slice(0, BEGINNING), key.text.slice(0, BEGINNING)) < SAME_STORY) return null;
  const moved = new Map<number, number>();
  for (const { a, b, size } of matchingBlocks(own.text, key.text))
    for (let k = 0; k < size; k++) moved.set(a + k, b + k);
  return { ofGold, ofRead: placer(own.places, (i) => moved.get(i) ?? -1) };
}

/** The text without white space; `places`: for each offset the place in it, -1 for white space. */
function squash(text: string): { text: string; places: Int32Array } {
  const places = new Int32Array(text.length).fill(-1);
  let squashed = '';
  for (let i = 0; i < text.length; i++) {
    if (SPACE.test(text[i]!)) continue;
    places[i] = squashed.length;
    squashed += text[i];
  }
  return { text: squashed, places };
}

const placer =
  (places: Int32Array, move: (i: number) => number) =>
  ({ start, end }: Span): Span => {
    let first = -1;
    let last = -1;
    for (let offset = Math.max(0, start); offset < Math.min(end, places.length); offset++) {
      const i = places[offset]!;
      const at = i < 0 ? -1 : move(i);
      if (at < 0) continue;
      if (first < 0) first = at;
      last = at;
    }
    return first < 0 ? NOWHERE : { start: first, end: last + 1 };
  };

/** The span of a text that holds some of its characters without white space. */
export function unsquash(text: string, { start, end }: Span): Span {
  const { places } = squash(text);
  const first = places.indexOf(Math.max(0, start));
  const last = places.indexOf(Math.max(0, end - 1));
  return { start: Math.max(0, first), end: Math.max(first, last) + 1 };
}
