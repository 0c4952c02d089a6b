// `said that A and warned of “B”`: a second verb of saying with the same subject → a content of its own.
import type { Rule } from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import { type Group, move } from './group.js';
import { type ContentScene, isWord, quoteAt, sentenceAt, spanAt } from './scene.js';

/** The rule. */
export const SECOND_CUE: Rule = {
  id: 'second-cue@1',
  room: '3-analyse',
  reason: 'The model runs the content of one verb of saying on over the next one that `and` joins to it.',
  clause: 'Every attributed content … with cue.',
};
const PRIOR = 0.7;
const CLASSES = ['say', 'judge', 'ask'] as const;

/** Cuts a content before `and warned of “…”`, and makes what follows a content of the same source. */
export function splitAtSecondCue(group: Group, scene: ContentScene): Group[] {
  const { cue, source, items } = group;
  const last = items.at(-1);
  if (!cue || !source || !last || cue.end > last.start || !isPast(wordBefore(cue.end, scene))) return [group];
  const found = findSecondCue(last, scene);
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
  item: { start: number; end: number },
  scene: ContentScene,
): { conjunction: Word; verb: Word; start: number } | null {
  const { words, lexicon } = scene;
  const sentence = sentenceAt(scene, item.start);
  for (
    let i = spanAt(words, item.start) + 1;
    i < words.length && words[i]!.end <= Math.min(item.end, sentence.end);
    i++
  ) {
    const verb = words[i]!;
    if (quoteAt(scene, verb.start) || !isPast(verb)) continue;
    let k = i - 1;
    while (words[k]!.pos === 'ADV') k--;
    if (!/^(?:and|but)$/.test(words[k]!.lower) || !CLASSES.some((name) => lexicon.has(name, verb.lower)))
      continue;
    let next = i + 1;
    while (
      next < words.length &&
      /^(?:of|about|against|the|a|an|its|his|her|their)$/.test(words[next]!.lower)
    )
      next++;
    const opens = quoteAt(scene, words[next]?.start ?? 0)?.start === words[next]?.start;
    if (!opens && words[i + 1]?.lower !== 'that') continue;
    const content =
      words[i + 1]!.lower === 'of' || words[i + 1]!.lower === 'about' ? words[i + 2]! : words[i + 1]!;
    return { conjunction: words[k]!, verb, start: content.start };
  }
  return null;
}

const isPast = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && /(?:ed|said|told|wrote|spoke|swore|put)$/.test(word.lower);

const wordBefore = (offset: number, { words }: ContentScene): Word | undefined => {
  let i = spanAt(words, offset - 1);
  while (i > 0 && !isWord(words[i]!)) i--;
  return words[i];
};
