// `said that A and warned of “B”`: a second verb of saying with the same subject → a content of its own.

import { firstEndingAfter, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import { type Group, type GroupRule, move } from './group.js';
import { type ContentScene, quoteAt, sentenceAt } from './scene.js';

/** The rule. */
export const SECOND_CUE: GroupRule = {
  id: 'second-cue@1',
  room: '3-analyse',
  reason:
    'The network runs the content of one cue on over a coordinated second cue (`said that A and warned of “B”`).',
  clause: 'Every attributed content … with cue.',
  apply: splitAtSecondCue,
};
const PRIOR = 0.7;
const CLASSES = ['say', 'judge', 'ask'] as const;

/** Cuts a content before `and warned of “…”`, and makes what follows a content of the same source. */
export function splitAtSecondCue(group: Group, scene: ContentScene): Group[] {
  const { cue, source, items } = group;
  const last = items.at(-1);
  if (!cue || !source || !last || cue.end > last.start) return [group];
  const found = findSecondCue(last, tensesOf(cue, scene), scene);
  if (!found) return [group];
  const { conjunction, verb, start } = found;
  const end = scene.text.slice(0, conjunction.start).trimEnd().length;
  const first = move(last, { start: last.start, end }, SECOND_CUE.id);
  return [
    { ...group, items: [...items.slice(0, -1), first] },
    {
      items: [{ ...move(last, { start, end: last.end }, SECOND_CUE.id), score: Math.min(last.score, PRIOR) }],
      cue: { index: null, start: verb.start, end: verb.end, score: PRIOR },
      source: { ...source, score: Math.min(source.score, PRIOR) },
    },
  ];
}

/** `and warned of “`, `and promised that`: a past verb right after `and`, and a quotation or that-clause right after the verb. */
function findSecondCue(
  item: Span,
  tenses: ReadonlySet<boolean>,
  scene: ContentScene,
): { conjunction: Word; verb: Word; start: number } | null {
  const { words, lexicon } = scene;
  const sentence = sentenceAt(scene, item.start);
  for (
    let i = firstEndingAfter(words, item.start) + 1;
    i < words.length && words[i]!.end <= Math.min(item.end, sentence.end);
    i++
  ) {
    const verb = words[i]!;
    if (
      verb.pos !== 'VERB' ||
      language.grammar.ing.test(verb.lower) ||
      !tenses.has(isPast(verb)) ||
      quoteAt(scene, verb.start)
    )
      continue;
    let k = i - 1;
    while (words[k]!.pos === 'ADV') k--;
    if (
      !language.grammar.andBut.test(words[k]!.lower) ||
      !CLASSES.some((name) => lexicon.has(name, verb.lower))
    )
      continue;
    let next = i + 1;
    while (next < words.length && language.speech.contentOpening.test(words[next]!.lower)) next++;
    const opens = quoteAt(scene, words[next]?.start ?? 0)?.start === words[next]?.start;
    if (!opens && words[i + 1]?.lower !== 'that') continue;
    const content =
      words[i + 1]!.lower === 'of' || words[i + 1]!.lower === 'about' ? words[i + 2]! : words[i + 1]!;
    return { conjunction: words[k]!, verb, start: content.start };
  }
  return null;
}

const isPast = (word: Word): boolean => language.speech.pastCue.test(word.lower);

/** Whether a verb joined to the cue may be past, present, or (after `have rejected`) either. */
function tensesOf(cue: Span, { words }: ContentScene): ReadonlySet<boolean> {
  const last = firstEndingAfter(words, cue.end - 1);
  const word = words[last];
  if (word?.pos !== 'VERB' || language.grammar.ing.test(word.lower)) return new Set();
  const isPerfect = [words[last - 1], words[last - 2]].some((before) =>
    language.grammar.perfect.test(before?.lower ?? ''),
  );
  return isPerfect ? new Set([true, false]) : new Set([isPast(word)]);
}
