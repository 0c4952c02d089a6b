// Drafts that are pieces of one noun phrase → one draft over the phrase, where its head can be an actor or a place.

import { language } from '../../language.js';
import { hasNameForm, type Word } from '../parts-of-speech.js';
import {
  CLAUSES,
  change,
  type Draft,
  draftText,
  type Ground,
  isNameWord,
  isOpening,
  isPronoun,
  type MentionRule,
  phraseAt,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-phrase@1';

/** Pieces of a phrase joined, phrases completed, lone determiners dropped. */
function joinPieces(drafts: readonly Draft[], ground: Ground): Draft[] {
  const byPhrase = new Map<number, Draft[]>();
  const done: Draft[] = [];
  for (const draft of drafts) {
    const phrase = ground.at[draft.to - 1]!;
    const starts = ground.at[draft.from]!;
    // a draft of several phrases is completed at its ends only
    if (phrase < 0 || draft.part) done.push(draft);
    else if (starts !== phrase) done.push(completeEnds(draft, ground));
    else byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), draft]);
  }
  for (const [number, pieces] of byPhrase) done.push(...joinPhrase(pieces, ground.phrases[number]!, ground));
  return done;
}

/** The rule. */
export const PHRASE: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network marks one noun phrase in pieces (`the` + `Islamic State terror group`) or stops before its head.',
  clause: CLAUSES.wholePhrase,
  apply: joinPieces,
};

/** A draft over several phrases: the first from its start, the last to its end. */
function completeEnds(draft: Draft, ground: Ground): Draft {
  const first = phraseAt(ground, draft.from);
  const last = phraseAt(ground, draft.to - 1)!;
  const from = first && !startsName(draft.from, ground) ? startOf(draft, first, ground) : draft.from;
  const to = last.to;
  return from === draft.from && to === draft.to ? draft : change(draft, { from, to }, ID);
}

/** A person's name may follow another phrase without a comma (`told Putin Russia …`). */
const startsName = (i: number, ground: Ground): boolean => isNameWord(ground, i) && isNameWord(ground, i - 1);

function joinPhrase(pieces: readonly Draft[], phrase: NounPhrase, ground: Ground): Draft[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  const groups: Draft[][] = [];
  for (const piece of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && !apart(last, piece, ground)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group, i) => {
    const to = groups[i + 1] ? Math.max(...group.map((piece) => piece.to)) : phrase.to;
    const from = i === 0 ? startOf(group[0]!, phrase, ground) : group[0]!.from;
    return joinGroup(group, { from, to }, ground);
  });
}

/** How far back the phrase of a piece reaches: over determiners, adjectives, names and titles, not over a stray noun (`in exchange Prime Minister X`). */
function startOf(piece: Draft, phrase: NounPhrase, ground: Ground): number {
  const { words } = ground;
  let from = piece.from;
  while (from > phrase.from && belongs(from - 1, { next: words[from]!, last: phrase.to - 1, ground })) from--;
  return from;
}

/** A number or determiner opens a phrase: what stands before it is the predicate (`sent back nineteen refugees`). */
function belongs(i: number, { next, last, ground }: { next: Word; last: number; ground: Ground }): boolean {
  const word = ground.words[i]!;
  if (isOpening(next)) return language.grammar.beforeDeterminer.test(word.lower);
  // `nearly 200 passengers`, `at least 37 people`; what else stands before a number is the predicate
  if (next.pos === 'NUM') return isOpening(word) || isPronoun(word) || isQuantifier(i, ground);
  // `11:45 Georgia`
  if (word.pos === 'NUM' && hasNameForm(next.text)) return false;
  if (word.pos === 'CCONJ' && isNameWord(ground, last)) return false;
  // `help secure Lai’s release`: no adjective
  if (
    word.pos === 'ADJ' &&
    hasNameForm(next.text) &&
    /^(?:VERB|PART|AUX)$/.test(ground.words[i - 1]?.pos ?? '')
  )
    return false;
  // `a move analysts welcomed`: one thing, then many
  if (
    word.pos === 'NOUN' &&
    language.grammar.indefinite.test(ground.words[i - 1]?.lower ?? '') &&
    /[^s]s$/.test(next.lower)
  )
    return false;
  if (word.pos === 'NOUN' && hasNameForm(next.text)) return ground.knowledge.role(word.text) !== undefined;
  return true;
}

/** The last word of `nearly`, `at least`, `more than`. */
const isQuantifier = (i: number, { words, knowledge }: Ground): boolean =>
  knowledge.words('quantifiers').some((phrase) => phrase.split(' ').at(-1) === words[i]!.lower);

/** Two mentions side by side that aren't one: `told Putin Russia`, `Nato pounds Novi Sad`, `in Beijing students`. */
function apart(left: Draft, right: Draft, ground: Ground): boolean {
  const { words } = ground;
  if (isPronoun(words[right.from]!) && right.to - right.from === 1 && right.from >= left.to) return true;
  if (!isNameWord(ground, left.to - 1) && words[left.to - 1]!.pos !== 'NOUN') return false;
  if (left.to < right.from) {
    const gap = words.slice(left.to, right.from);
    const opensRight =
      isNameWord(ground, right.from) || isOpening(words[right.from]!) || words[right.from]!.pos === 'NUM';
    return opensRight && gap.some(({ pos }) => pos === 'NOUN');
  }
  if (left.kind === 'place' && right.kind === 'group' && words[left.from - 1]?.pos === 'ADP') return true;
  if (left.to > right.from || !isNameWord(ground, left.to - 1) || !isNameWord(ground, right.from))
    return false;
  const known = ground.nameAt.get(right.from);
  if (left.kind === 'person')
    return right.kind !== 'person' && (known !== undefined || right.kind === 'country');
  return left.kind === 'country' && known?.kind === 'country' && known.to >= right.to;
}

function joinGroup(group: readonly Draft[], range: { from: number; to: number }, ground: Ground): Draft[] {
  const { words } = ground;
  const best = group.reduce((a, b) => (b.to > a.to || (b.to === a.to && b.score > a.score) ? b : a));
  if (best.to === range.to) return [merge(group, best, { range, ground })];
  const last = words[best.to - 1]!;
  if (group.length === 1 && isPronoun(last)) return [best];
  // `the U.N. children’s program`: the phrase goes on, its first noun is not what the name modifies
  const goesOn = words[range.to]?.pos === 'POSS' && isNameWord(ground, best.to - 1);
  if (!goesOn && isActor(range, ground)) return [merge(group, best, { range, ground })];
  // the piece is only how the phrase opens: what the phrase names is no actor
  if (isOpening(last) || last.pos === 'NUM' || (last.pos === 'ADJ' && !isNation(best, ground))) {
    const rest = group.filter((piece) => piece !== best && isNameWord(ground, piece.to - 1));
    return rest.length > 0 ? joinGroup(rest, { from: range.from, to: best.to }, ground) : [];
  }
  if (!isNameWord(ground, best.to - 1))
    return [merge(group, best, { range: { from: range.from, to: best.to }, ground })];
  // a name that only modifies stays a name, without the article of the phrase: `the G7 joint statement`
  const named = group.filter((piece) => isNameWord(ground, piece.to - 1));
  let to = best.to;
  while (to < range.to && isNameWord(ground, to)) to++;
  return [merge(named, best, { range: { from: nameStart(best, range.from, ground), to }, ground })];
}

/** Back over the words of the name. */
function nameStart(draft: Draft, from: number, ground: Ground): number {
  const { words } = ground;
  let start = draft.from;
  while (start > from && isNameWord(ground, start - 1)) start--;
  while (start < draft.to - 1 && isOpening(words[start]!)) start++;
  return start;
}

function merge(
  group: readonly Draft[],
  best: Draft,
  { range, ground }: { range: { from: number; to: number }; ground: Ground },
): Draft {
  if (group.length === 1 && best.from === range.from && best.to === range.to) return best;
  const head = best.to < range.to ? isActor(range, ground) : undefined;
  // the rest of a person's name, unless it ends in a word for a body (`President Otieno Foundation`)
  const isPerson = best.kind === 'person' && head === 'organization' && !ground.nameAt.has(range.from);
  const merged = {
    from: range.from,
    to: range.to,
    kind: isPerson && !endsInBody(range, ground) ? 'person' : (head ?? best.kind),
    score: Math.max(...group.map((piece) => piece.score)),
    origins: [...new Set(group.flatMap((piece) => piece.origins))].sort((a, b) => a - b),
    open: group.some((piece) => piece.open && piece.to === range.to),
  };
  return change(best, merged, ID);
}

/** What the phrase is by its head: a role noun, or the rest of a name; undefined when it is no actor or place. */
function isActor(range: { from: number; to: number }, ground: Ground): Draft['kind'] | undefined {
  const { words, knowledge } = ground;
  const last = words[range.to - 1]!;
  if (isNameWord(ground, range.to - 1)) return ground.nameAt.get(range.from)?.kind ?? 'organization';
  if (last.pos !== 'NOUN' && last.pos !== 'ADJ' && last.pos !== 'PROPN') return undefined;
  const role = knowledge.role(draftText(ground, range));
  if (!role || !endsWith(last.lower, role)) return undefined;
  return role.kind;
}

const endsInBody = ({ to }: { to: number }, { words, knowledge }: Ground): boolean =>
  knowledge.role(words[to - 1]!.text)?.kind === 'organization';

/** Whether the role is the phrase's own last word, not a noun before it (`the police operation`). */
function endsWith(last: string, { noun, plural }: { noun: string; plural?: string }): boolean {
  return (
    [noun, plural ?? noun].some((form) => form.split(' ').at(-1) === last.replace(/\.$/, '')) ||
    noun.split(' ').at(-1) === last.replace(/s$/, '')
  );
}

const isNation = (draft: Draft, ground: Ground): boolean =>
  ground.knowledge.demonym(ground.words[draft.to - 1]!.text) !== undefined;
