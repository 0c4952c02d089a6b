// A trigger in its clause → how grammar ties each mention to it: subject, object, agent, owner, after which preposition.

import type { GrammarRelation, Span } from '@entente/record';
import { language } from '../../language.js';
import {
  type Clauses,
  complementsOf,
  describedBy,
  isPassive,
  type Subject,
  subjectOf,
  withFollowers,
} from './clauses.js';

/** Relations of a trigger. `isNoun` says how to read it; `lightVerbs` lend their subject to their object (`imposed sanctions`). */
export function relationsOf(
  trigger: Span,
  clauses: Clauses,
  { isNoun, lightVerbs }: { isNoun: boolean; lightVerbs: ReadonlySet<string> },
): GrammarRelation[] {
  const relations: GrammarRelation[] = [];
  const add = (mentions: readonly number[], ...names: string[]) => {
    for (const mention of mentions) for (const name of names) relations.push({ mention, name });
  };
  const first = clauses.wordAt(trigger.start);
  const last = clauses.wordAt(trigger.end - 1);
  if (isNoun) nounRelations(clauses, { first, last, lightVerbs, add });
  else verbRelations(clauses, { first, last, add });
  return relations;
}

type Add = (mentions: readonly number[], ...names: string[]) => void;

function verbRelations(
  clauses: Clauses,
  { first, last, add }: { first: number; last: number; add: Add },
): void {
  const described = describedBy(clauses, first);
  const passive = described !== null || isPassive(clauses, first) || clauses.words[last + 1]?.lower === 'by';
  if (described !== null) add([described], 'patient', 'described');
  else addSubject(subjectOf(clauses, first), passive ? 'patient' : 'subject', add);
  if (!passive) objectsAgent(clauses, last, add);
  for (const { mentions, lead, rank } of complementsOf(clauses, last)) {
    if (passive && lead === 'by') add(mentions, 'agent');
    else if (lead === '' && rank === 0) add(mentions, passive ? 'after' : 'object');
    else add(mentions, rank === 0 ? `first:${lead}` : `next:${lead}`);
  }
}

/** `condemned the tariffs introduced by X`: whoever did what the verb's object names. */
function objectsAgent(clauses: Clauses, last: number, add: Add): void {
  const { words, startingAt } = clauses;
  const [, to] = clauses.bounds(last);
  let i = last + 1;
  while (i < to && i - last <= 6 && !startingAt.has(i) && OBJECT.has(words[i]!.pos)) i++;
  const by =
    words[i]?.lower === 'by' ? i : words[i]?.pos === 'VERB' && words[i + 1]?.lower === 'by' ? i + 1 : null;
  if (by === null || i - last < 2) return;
  const agent = startingAt.get(by + 1);
  if (agent !== undefined) add([agent], 'object-agent');
}

function addSubject(subject: Subject | null, name: string, add: Add): void {
  if (!subject) return;
  add(subject.mentions, name, `${name}:${subject.how}`);
}

const OBJECT = new Set(['ADJ', 'NOUN', 'NUM', 'DET', 'PUNCT', 'PROPN']);
const INSIDE = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'DET', 'PUNCT', 'ADV', 'SYM', 'CCONJ', 'VERB']);

function nounRelations(
  clauses: Clauses,
  {
    first,
    last,
    lightVerbs,
    add,
  }: { first: number; last: number; lightVerbs: ReadonlySet<string>; add: Add },
): void {
  const left = ownerOf(clauses, first, add);
  for (const { mentions, lead, rank } of complementsOf(clauses, last))
    if (lead !== '') add(mentions, rank === 0 ? `noun:${lead}` : `noun-next:${lead}`);
  governorRelations(clauses, { left, lightVerbs, add });
  agentAfter(clauses, last, add);
  fronted(clauses, { left, last, add });
}

/** `After talks in March, X and Y signed`: whoever is the subject of the clause before which the noun's phrase was put. */
function fronted(clauses: Clauses, { left, last, add }: { left: number; last: number; add: Add }): void {
  const { words, startingAt, wordsOf } = clauses;
  const [from, to] = clauses.bounds(last);
  if (!words.slice(from, left + 1).some(({ pos }) => pos === 'ADP')) return;
  if (words.slice(from, left + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON'))
    return;
  let comma = last + 1;
  while (comma < to && words[comma]!.lower !== ',' && words[comma]!.pos !== 'VERB') comma++;
  if (words[comma]?.lower !== ',') return;
  for (let i = comma + 1; i < Math.min(to, comma + 6); i++) {
    let mention = startingAt.get(i);
    if (mention === undefined) continue;
    // an owner leads to the one that it owns: Russia's President X
    for (
      let end = wordsOf(mention)[1];
      words[end + 1]?.pos === 'POSS' && startingAt.has(end + 2);
      end = wordsOf(mention)[1]
    )
      mention = startingAt.get(end + 2)!;
    add(pastOwners(clauses, withFollowers(clauses, mention, to), to), 'fronted');
    return;
  }
}

/** Mentions joined by `and`, each owner among them replaced by the one that it owns. */
function pastOwners(
  { words, startingAt, wordsOf }: Clauses,
  mentions: readonly number[],
  to: number,
): number[] {
  return mentions.map((mention) => {
    const end = wordsOf(mention)[1];
    const owned = end + 2 < to && words[end + 1]?.pos === 'POSS' ? startingAt.get(end + 2) : undefined;
    return owned ?? mention;
  });
}

/** Finds who owns the noun (`Russia’s war`, `their talks`, `U.S. proposal`); gives the word before its noun phrase. */
function ownerOf({ words, endingAt, wordsOf, bounds }: Clauses, first: number, add: Add): number {
  const [from] = bounds(first);
  let i = first - 1;
  for (; i >= from && first - i <= 6; i--) {
    const mention = endingAt.get(i);
    if (mention !== undefined) {
      const gap = first - 1 - i;
      if (words[i]!.pos === 'PRON' || words[i + 1]?.pos === 'POSS')
        add([mention], 'owner', `owner:${gap < 2 ? 'near' : 'far'}`);
      else if (gap === 0 || words[i + 1]?.lower === '-') add([mention], 'compound');
      else break;
      return wordsOf(mention)[0] - 1;
    }
    if (words[i]!.pos !== 'POSS' && (!INSIDE.has(words[i]!.pos) || /^[,;:.]$/.test(words[i]!.lower))) break;
    if (words[i]!.pos === 'VERB' && !language.grammar.edOrIng.test(words[i]!.lower)) break;
  }
  return i;
}

/** Whoever is the subject of the verb that governs the noun: `X imposed sanctions`, `X spoke after talks with Y`. */
function governorRelations(
  clauses: Clauses,
  { left, lightVerbs, add }: { left: number; lightVerbs: ReadonlySet<string>; add: Add },
): void {
  const { words } = clauses;
  const [from] = clauses.bounds(Math.max(0, left + 1));
  let preposition = '';
  for (let i = left; i >= from && left - i <= 12; i--) {
    const word = words[i]!;
    if (word.pos === 'ADP' && preposition === '') preposition = word.lower;
    if (
      word.pos !== 'VERB' &&
      !(word.pos === 'AUX' && lightVerbs.has(word.lower) && words[i + 1]?.pos !== 'VERB')
    )
      continue;
    const isLight = preposition === '' && lightVerbs.has(word.lower);
    const name = preposition !== '' ? 'adjunct' : isLight ? 'light' : 'governor';
    addSubject(subjectOf(clauses, i), isPassive(clauses, i) ? `${name}-patient` : `${name}-subject`, add);
    if (preposition !== '') {
      const near = `${name}:${language.grammar.occasionPreposition.test(preposition) ? 'when' : 'other'}`;
      addSubject(subjectOf(clauses, i), near, add);
    } else
      for (const { mentions, lead, rank } of complementsOf(clauses, i))
        if (rank === 0 && lead === '') add(mentions, `${name}-object`);
    return;
  }
}

/** `the embargo declared by X against Y`: what the participle after the noun says. */
function agentAfter(clauses: Clauses, last: number, add: Add): void {
  const { words } = clauses;
  const [, to] = clauses.bounds(last);
  for (let i = last + 1; i < to && i - last <= 8; i++) {
    if (words[i]!.pos !== 'VERB') continue;
    // the participle right behind the noun speaks of the noun; a later verb may not
    const name = words.slice(last + 1, i).every(({ pos }) => pos === 'PUNCT') ? 'reduced' : 'later';
    for (const { mentions, lead, rank } of complementsOf(clauses, i)) {
      if (lead === 'by') add(mentions, `${name}-agent`);
      else if (lead !== '') add(mentions, `${name}:${lead}`);
      else if (rank === 0) add(mentions, 'later-object');
    }
    return;
  }
}
