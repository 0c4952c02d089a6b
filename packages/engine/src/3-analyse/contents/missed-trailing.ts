// `A, X said`: the clause before a trailing attribution where the network marks none.

import { bySpan, firstEndingAfter, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { Group, TextRule } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, spansFrom, touching, wordsIn } from './scene.js';
import { findSubjects } from './subject.js';

/** The rule. */
export const MISSED_TRAILING: TextRule = {
  id: 'missed-trailing@1',
  room: '3-analyse',
  reason: 'Before a trailing attribution (`A, X said`) the network marks nothing.',
  clause: 'The content is the whole thing said.',
  apply: addTrailing,
};
const PRIOR = 0.7;
/** Where the clause may begin: after these, or with its sentence. */
const OPENS = language.speech.trailingOpening;
const LEAD = language.speech.trailingLead;

/** Adds the clauses before trailing attributions that no content has, in place of contents without a cue there. */
export function addTrailing(groups: readonly Group[], scene: ContentScene): Group[] {
  const cues = groups.flatMap(({ cue }) => (cue ? [cue] : [])).sort(bySpan);
  // what is asked or blamed within the clause does not stand in the way, what is said there does: its carrier follows
  const said = groups.filter(
    ({ cue }) => cue && scene.lexicon.classesOf(wordsIn(scene, cue.start, cue.end)).has('say'),
  );
  const items = said.flatMap((group) => group.items).sort(bySpan);
  const saying = said.map(({ cue }) => cue!).sort(bySpan);
  const added = scene.words.flatMap((word, i): Group[] => {
    if (!isSaying(i, scene) || touching(cues, word).length > 0) return [];
    const sentence = sentenceAt(scene, word.start);
    const end = clauseEnd(word, scene, sentence);
    const subject = findSubjects(word, scene)[0];
    if (end === null || !subject || quoteAt(scene, end - 1) || !endsClause(i, scene)) return [];
    const stretch = { start: sentence.start, end };
    const borders = [...touching(items, stretch), ...touching(saying, stretch)];
    const start = clauseStart(sentence, end, { scene, borders });
    const content = holdsVerb({ start, end }, scene) ? { start, end } : restAfter(word, scene, sentence);
    if (!content || language.speech.endsRelative.test(scene.text.slice(content.start, content.end)))
      return [];
    if (touching(items, content).length > 0) return [];
    return [
      {
        items: [{ ...content, origins: [], inner: false, score: PRIOR, by: [MISSED_TRAILING.id] }],
        cue: { index: null, start: word.start, end: word.end, score: PRIOR },
        source: { index: null, start: subject.start, end: subject.end, score: PRIOR },
      },
    ];
  });
  const taken = added.flatMap((group) => group.items).sort(bySpan);
  const kept = groups.filter(
    ({ cue, items: own }) => cue || own.every((item) => touching(taken, item).length === 0),
  );
  return [...kept, ...added];
}

/** A finite verb of saying outside quotations, not in the passive. */
function isSaying(i: number, { words, lexicon, quotes }: ContentScene): boolean {
  const word = words[i]!;
  if (word.pos !== 'VERB' || language.grammar.ing.test(word.lower) || !lexicon.has('say', word.lower))
    return false;
  if (language.grammar.beOrTo.test(words[i - 1]?.lower ?? '')) return false;
  return touching(quotes, word).length === 0;
}

const holdsVerb = ({ start, end }: Span, { words }: ContentScene): boolean =>
  spansFrom(words, start, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** `Privately, aides say, the price is being discussed`: what follows the attribution. */
function restAfter(cue: Span, scene: ContentScene, sentence: Span): Span | null {
  const comma = scene.text.slice(cue.end, sentence.end).match(/^,\s+/);
  if (!comma) return null;
  const start = cue.end + comma[0].length;
  const end = start + scene.text.slice(start, sentence.end).replace(/[\s.;,]+$/, '').length;
  return holdsVerb({ start, end }, scene) ? { start, end } : null;
}

/** Where the clause before `, X said` ends: at the comma before the cue and its subject; null when there is none. */
function clauseEnd(cue: Span, scene: ContentScene, sentence: Span): number | null {
  const subject = findSubjects(cue, scene).find(
    ({ relation }) => relation !== 'carried' && relation !== 'agent',
  );
  if (!subject) return null;
  const first = Math.min(subject.start, cue.start);
  const before = scene.text.slice(sentence.start, first);
  const comma = before.match(/,\s*$/);
  return comma ? sentence.start + comma.index! : null;
}

/** The last place before `from` at which the clause can begin, not before the attributions in front of it. */
function clauseStart(
  sentence: Span,
  from: number,
  { scene, borders }: { scene: ContentScene; borders: readonly Span[] },
): number {
  const block = Math.max(
    sentence.start,
    ...borders.filter(({ start, end }) => end <= from && start >= sentence.start).map(({ end }) => end),
  );
  const limit = scene.text.slice(block, from);
  const opens = [...limit.matchAll(OPENS)].at(-1);
  const start = block + (opens ? opens.index + opens[0].length : 0);
  const lead = scene.text.slice(start, from).match(/^[\s,.]+/)?.[0].length ?? 0;
  const conjunction = scene.text.slice(start + lead, from).match(LEAD)?.[0].length ?? 0;
  return Math.min(from, start + lead + conjunction);
}

/** Whether the verb is the last word of its clause, a day or whom it was told to aside. */
function endsClause(verb: number, { words, text, mentions, sentences }: ContentScene): boolean {
  const { end } = words[verb]!;
  const sentence = sentences[firstEndingAfter(sentences, end - 1)];
  if (!sentence) return false;
  let at = end;
  const told = text.slice(at, at + 2).startsWith(' ') && spansFrom(mentions, at + 1, at + 2)[0];
  if (told) at = told.end;
  return language.speech.dayThenEnd.test(text.slice(at, sentence.end));
}
