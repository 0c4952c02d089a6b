// A cue as the network marks it → the verb, noun or phrase that attributes, without auxiliaries before it and the occasion after it.

import { firstEndingAfter, type Rule, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type Link, moveLink } from './group.js';
import { type ContentScene, isWord } from './scene.js';

/** The rule. */
export const CUE_SHAPE: Rule = {
  id: 'cue-shape@1',
  room: '3-analyse',
  reason:
    'The network marks some cues with auxiliaries (`has repeatedly said`) or the occasion (`said in a statement`), others without.',
  clause: 'The cue is the verb, noun or phrase that attributes.',
};

const OCCASION = language.speech.occasion;
const NEGATION = language.grammar.cueNegation;

/** The cue in the shape of the coding manual. */
export function shapeCue<Cue extends Span>(cue: Cue, scene: ContentScene): Cue {
  const { words, lexicon } = scene;
  const inside = [];
  for (let i = firstEndingAfter(words, cue.start); i < words.length && words[i]!.start < cue.end; i++)
    if (isWord(words[i]!)) inside.push(words[i]!);
  const lower = inside.map((word) => word.lower);
  const head = lexicon.headOf(lower);
  if (head < 0 || lower.some((word) => NEGATION.test(word))) return cue;
  const isSaying = lexicon.has('say', lower[head]!);
  const occasion = isSaying
    ? lower.findIndex((word, i) => i > head && OCCASION.test(word) && i < lower.length - 1)
    : -1;
  const end = occasion > 0 ? inside[occasion - 1]!.end : cue.end;
  const kept = occasion > 0 ? occasion : lower.length;
  // what is left must still be at least half of the cue, so that it names the same words
  let first = 0;
  while (first < head && lexicon.isLight(lower[first]!) && 2 * (kept - first - 1) >= kept) first++;
  const start = inside[first]!.start;
  return start === cue.start && end === cue.end ? cue : { ...cue, start, end };
}

/** The cue of a link in the shape of the coding manual; the link still names the network's cue. */
export function shapeLink(link: Link | null, scene: ContentScene): Link | null {
  if (!link || !scene.isOn(CUE_SHAPE.id)) return link;
  const { start, end } = shapeCue(link, scene);
  return start === link.start && end === link.end ? link : moveLink(link, { start, end }, CUE_SHAPE.id);
}
