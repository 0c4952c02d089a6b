// A cue → the noun phrases that grammar makes its source: subject before it, inverted subject, agent after `by`, object of `according to`.

import { contains, firstEndingAfter, type Rule, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import { phraseFrom, phraseUpTo } from './phrase.js';
import { type ContentScene, isWord, quoteAt, sentenceAt, wordsIn } from './scene.js';

/** The rule. */
export const SUBJECT: Rule = {
  id: 'subject-source@1',
  room: '3-analyse',
  reason:
    'The network links a content to a mention nearby, or to none, where grammar (subject, agent, object of `according to`) gives the speaker.',
  clause: 'source: who said it, the mention nearest to the cue.',
};

/** How a phrase is tied to its cue; `carried`: subject of the verb that the cue is joined to (`…, he said, adding that`). */
export type SubjectRelation = 'subject' | 'inverted' | 'agent' | 'object' | 'owner' | 'carried';
/** A phrase that may be the source of a cue. */
export interface Subject extends Span {
  readonly relation: SubjectRelation;
}

const BACKWARD = new Set(['AUX', 'ADV', 'PART']);
/** Furthest a subject may stand before its cue when an insertion parts them, in words. */
const REACH = 40;

/** Candidates for the source of a cue, nearest relation first. */
export function findSubjects(cue: Span, scene: ContentScene): Subject[] {
  const { words, lexicon } = scene;
  const sentence = sentenceAt(scene, cue.start);
  const first = firstEndingAfter(words, cue.start);
  const next = firstEndingAfter(words, cue.end);
  const found: Subject[] = [];
  const add = (relation: SubjectRelation, span: Span | null) => {
    if (span && contains(sentence, span)) found.push({ ...span, relation });
  };
  if (lexicon.classesOf(wordsIn(scene, cue.start, cue.end)).has('phrases')) {
    add('object', phraseFrom(next, scene, sentence));
    return found;
  }
  const owner = ownerOf(first, scene, sentence);
  if (owner) {
    add('owner', owner);
    return found;
  }
  const subject = subjectBefore(first, scene, sentence);
  add('subject', subject);
  if (words[next]?.lower === 'by') add('agent', phraseFrom(next + 1, scene, sentence));
  else if (isInverted(cue, next, { scene, sentence })) add('inverted', phraseFrom(next, scene, sentence));
  const isVerb = words.slice(first, next).some(({ pos }) => pos === 'VERB');
  if (!subject && isVerb) add('carried', carriedSubject(first, scene, sentence));
  return found;
}

/** The phrase that ends right before word `first`, auxiliaries and adverbs aside; or the one before an insertion between commas. */
function subjectBefore(first: number, scene: ContentScene, sentence: Span): Span | null {
  const { words } = scene;
  let i = first - 1;
  // `Wang “emphasised that …`
  if (/^[“"‘]$/.test(words[i]?.text ?? '')) i--;
  while (i >= 0 && words[i]!.start >= sentence.start && isLightWord(words[i]!, scene)) i--;
  if (i < 0 || words[i]!.start < sentence.start) return null;
  if (/^[,)—–]$/.test(words[i]!.text))
    return isParticiple(words[first]) ? null : beforeInsertion(i, scene, sentence);
  return phraseUpTo(i, scene, sentence);
}

const isLightWord = (word: Word, { lexicon }: ContentScene): boolean =>
  isWord(word) && word.pos !== 'POSS' && (BACKWARD.has(word.pos) || lexicon.isLight(word.lower));
const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined && language.grammar.ing.test(word.lower);

const TIME = language.speech.timeEnd;

/** `Trump’s claim`, `their repeated calls`: whoever owns a cue that is a noun. */
function ownerOf(first: number, scene: ContentScene, sentence: Span): Span | null {
  const { words, text } = scene;
  let i = first - 1;
  while (i >= 0 && words[i]!.start >= sentence.start && words[i]!.pos === 'ADJ') i--;
  const word = words[i];
  if (!word || word.start < sentence.start) return null;
  if (language.pronouns.possessive.test(word.lower) && words[first]?.pos !== 'VERB')
    return { start: word.start, end: word.end };
  if (word.pos !== 'POSS') return null;
  const owner = phraseUpTo(i - 1, scene, sentence);
  return owner && !TIME.test(text.slice(owner.start, owner.end)) ? owner : null;
}

/** `Sudani, posting on X, called`: the phrase before the comma that opens the insertion. */
function beforeInsertion(close: number, scene: ContentScene, sentence: Span): Span | null {
  const { words } = scene;
  const opening = words[close]!.text === ')' ? '(' : words[close]!.text;
  for (let i = close - 1; i >= 0 && close - i < REACH && words[i]!.start >= sentence.start; i--) {
    if (words[i]!.text !== opening) continue;
    const phrase = phraseUpTo(i - 1, scene, sentence);
    if (phrase) return phrase;
  }
  return null;
}

/** `”, said the minister`, `, say UNICEF and MSF`: the cue follows a comma or a closing quote, and a noun phrase follows it. */
function isInverted(
  cue: Span,
  next: number,
  { scene, sentence }: { scene: ContentScene; sentence: Span },
): boolean {
  const word = scene.words[next];
  if (!word || word.end > sentence.end || !isWord(word) || word.pos === 'VERB') return false;
  const before = scene.text.slice(sentence.start, cue.start).trimEnd();
  return (
    /[,”"’'—–]$/.test(before) && (word.pos !== 'PRON' || language.pronouns.invertedSubject.test(word.lower))
  );
}

/** The subject of the verb that the cue is joined to: the nearest verb of saying before it in its sentence, else the nearest verb; for a participle that opens the sentence, the phrase after its comma. */
function carriedSubject(first: number, scene: ContentScene, sentence: Span): Span | null {
  const { words, lexicon } = scene;
  const cue = words[first];
  if (!cue) return null;
  const quote = quoteAt(scene, cue.start);
  let nearest: Span | null = null;
  for (let i = first - 1; i >= 0 && first - i < 2 * REACH && words[i]!.start >= sentence.start; i--) {
    const { pos, start, lower } = words[i]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || quoteAt(scene, start) !== quote) continue;
    const subject = subjectBefore(i, scene, sentence);
    if (subject && pos === 'VERB' && lexicon.has('say', lower)) return subject;
    nearest ??= subject;
  }
  if (nearest) return nearest;
  if (!isParticiple(cue)) return null;
  for (let i = first + 1; i < words.length && words[i]!.end <= sentence.end; i++)
    if (words[i]!.text === ',') {
      const phrase = phraseFrom(i + 1, scene, sentence);
      if (phrase) return phrase;
    }
  return null;
}
