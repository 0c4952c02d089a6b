// `…, an official told the paper, according to V`: of two attributions of one content the nearer is its cue; the other names a carrier.

import { firstEndingAfter } from '@entente/record';
import { language } from '../../language.js';
import type { Group, GroupRule } from './group.js';
import { type ContentScene, sentenceAt, wordsIn } from './scene.js';
import { findSubjects } from './subject.js';

/** The rule. */
export const INNER_ATTRIBUTION: GroupRule = {
  id: 'inner-attribution@1',
  room: '3-analyse',
  reason: 'Where two attributions follow a content, the network takes the last one as its cue.',
  clause: '`Wang told Lavrov …, according to RIA Novosti` → source Wang, to Lavrov, via RIA.',
  apply: (group, scene) => [preferInner(group, scene)],
};

/** Gives a content that `according to` follows at a distance the verb of saying in between. */
export function preferInner(group: Group, scene: ContentScene): Group {
  const { cue, items } = group;
  const last = items.at(-1);
  if (!cue || !last || cue.start < last.end) return group;
  const { words, lexicon } = scene;
  if (!lexicon.classesOf(wordsIn(scene, cue.start, cue.end)).has('phrases')) return group;
  if (sentenceAt(scene, last.end - 1) !== sentenceAt(scene, cue.start)) return group;
  for (let i = firstEndingAfter(words, last.end); i < words.length && words[i]!.end <= cue.start; i++) {
    const word = words[i]!;
    if (word.pos !== 'VERB' || !lexicon.has('say', word.lower) || language.grammar.ing.test(word.lower))
      continue;
    const subject = findSubjects(word, scene).find(
      ({ relation, start }) => relation !== 'carried' && start >= last.end,
    );
    if (!subject) continue;
    const score = Math.min(cue.score, group.source?.score ?? cue.score);
    return {
      items: items.map((item) => ({ ...item, by: [...item.by, INNER_ATTRIBUTION.id] })),
      cue: { index: null, start: word.start, end: word.end, score },
      source: { index: null, start: subject.start, end: subject.end, score },
    };
  }
  return group;
}
