// A verb of saying with its subject and a clause after it that the model passed over → a content; within another content, a nested one.

import { contains, firstEndingAfter, overlap, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import type { Group, TextRule } from './group.js';
import { phraseFrom } from './phrase.js';
import { type ContentScene, isWord, quoteAt, sentenceAt, touching } from './scene.js';
import { findSubjects } from './subject.js';

/** The rule. */
export const MISSED_CLAUSES: TextRule = {
  id: 'missed-clauses@1',
  room: '3-analyse',
  reason: 'The network misses plain that-clauses of reporting verbs, above all inside another content.',
  clause: 'Every attributed content … Brackets may nest (a content holds … even another content).',
  apply: addMissedClauses,
};
const PRIOR = 0.6;
/** To claim responsibility is always to say so. */
const CLAIM = 0.9;
/** A clause without `that` is taken only after these. */
const BARE = language.speech.bareSay;
const FINITE = new Set(['VERB', 'AUX']);

/** Adds the clauses of verbs of saying that no attribution has as its cue. */
export function addMissedClauses(groups: readonly Group[], scene: ContentScene): Group[] {
  const cues = groups.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start);
  const items = groups.flatMap((group) => group.items).sort((a, b) => a.start - b.start);
  const isTaken = (word: Span) => touching(cues, word).length > 0;
  const added = scene.words.flatMap((word, i): Group[] => {
    if (word.pos !== 'VERB' || !scene.lexicon.has('say', word.lower) || isTaken(word)) return [];
    if (isPassive(i, scene)) return [];
    const content = clauseAfter(i, scene);
    if (!content || touching(items, content).some((item) => isSame(item, content, word))) return [];
    const subject = findSubjects(word, scene).find(({ relation }) => relation === 'subject');
    if (!subject || touching(items, subject).some((item) => !contains(item, word))) return [];
    const score = scene.text.startsWith('responsibility', content.start) ? CLAIM : PRIOR;
    return [
      {
        items: [{ ...content, origins: [], inner: true, score, by: [MISSED_CLAUSES.id] }],
        cue: { index: null, start: word.start, end: word.end, score },
        source: { index: null, start: subject.start, end: subject.end, score },
      },
    ];
  });
  return [...groups, ...added];
}

/** Whether a content of the model is the clause itself, and not one that holds the verb too. */
const isSame = (item: Span, clause: Span, verb: Span): boolean =>
  !contains(item, verb) &&
  overlap(item, clause) > 0.5 * Math.min(item.end - item.start, clause.end - clause.start);

/** `It was announced that`, `he was told that`: the subject does not say it. */
function isPassive(verb: number, { words }: ContentScene): boolean {
  let i = verb - 1;
  while (i >= 0 && words[i]!.pos === 'ADV') i--;
  return language.grammar.be.test(words[i]?.lower ?? '');
}

/** What a verb of saying is followed by: `that …`, or for plain `said` a clause, to the end of its sentence or quotation. */
function clauseAfter(verb: number, scene: ContentScene): Span | null {
  const { words, text } = scene;
  const sentence = sentenceAt(scene, words[verb]!.start);
  const quote = quoteAt(scene, words[verb]!.start);
  const limit = Math.min(sentence.end, quote?.end ?? sentence.end);
  let next = verb + 1;
  while (next < words.length && isAside(words[next]!)) next++;
  const first = words[next];
  if (!first || first.start >= limit || quoteAt(scene, first.start) !== quote) return null;
  const opens = first.lower === 'that' && words[next + 1]?.pos !== 'PUNCT' && next - verb <= 4;
  const claims = language.speech.claim.test(words[verb]!.lower) && first.lower === 'responsibility';
  if (!opens && !claims && !(BARE.test(words[verb]!.lower) && isClause(next, scene, limit))) return null;
  const marks = quote ? /[\s.,;!?…"”’']+$/ : /[\s.,;]+$/;
  const end = first.start + text.slice(first.start, limit).replace(marks, '').length;
  return end > first.end ? { start: first.start, end } : null;
}

/** Adverbs, and a day, that may stand before the clause. */
const isAside = (word: Word): boolean =>
  (word.pos === 'ADV' && isWord(word)) || language.speech.dayAfterCue.test(word.lower);

/** Whether a noun phrase and then a finite verb follow. */
function isClause(first: number, scene: ContentScene, limit: number): boolean {
  const { words } = scene;
  const subject = phraseFrom(first, scene, { start: words[first]!.start, end: limit });
  if (!subject) return false;
  let next = firstEndingAfter(words, subject.end);
  while (next < words.length && words[next]!.pos === 'ADV') next++;
  const verb = words[next];
  return verb !== undefined && verb.start < limit && FINITE.has(verb.pos);
}
