// Drafts that are pieces of one noun phrase → one draft over the phrase, when its head is someone or some place.
import { change, type Draft, draftText, type Ground, isNameWord, isOpening, isPronoun, phraseAt, type Step } from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

/** Rule: a mention takes in its whole noun phrase. */
export const PHRASE = 'mention-phrase@1';

/** Pieces of a phrase joined, phrases completed, lone determiners dropped. */
export const joinPieces: Step = (drafts, ground) => {
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
};

/** A draft over several phrases: the first from its start, the last to its end. */
function completeEnds(draft: Draft, ground: Ground): Draft {
  const first = phraseAt(ground, draft.from);
  const last = phraseAt(ground, draft.to - 1)!;
  const from = first && first.from < draft.from && !startsName(draft.from, ground) ? first.from : draft.from;
  const to = last.to;
  return from === draft.from && to === draft.to ? draft : change(draft, { from, to }, PHRASE);
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
    const to = groups[i + 1]?.[0]!.from ?? phrase.to;
    const from = i === 0 ? phrase.from : group[0]!.from;
    return joinGroup(group, { from, to }, ground);
  });
}

/** Two names side by side that aren't one: `told Putin Russia`, `between Israel Iran`; never a title or nation with its name. */
function apart(left: Draft, right: Draft, ground: Ground): boolean {
  if (left.to > right.from || !isNameWord(ground, left.to - 1) || !isNameWord(ground, right.from)) return false;
  if (right.to - right.from === 1 && isPronoun(ground.words[right.from]!)) return true;
  const known = ground.nameAt.get(right.from);
  if (left.kind === 'person') return right.kind !== 'person' && (known !== undefined || right.kind === 'country');
  return left.kind === 'country' && known?.kind === 'country' && known.to >= right.to;
}

function joinGroup(group: readonly Draft[], range: { from: number; to: number }, ground: Ground): Draft[] {
  const { words } = ground;
  const best = group.reduce((a, b) => (b.to > a.to || (b.to === a.to && b.score > a.score) ? b : a));
  const whole = () => [merge(group, best, { range, ground })];
  if (best.to === range.to) return whole();
  const last = words[best.to - 1]!;
  if (group.length === 1 && isPronoun(last)) return [best];
  if (isActor(range, ground)) return whole();
  // the piece is only how the phrase opens: what the phrase names is no actor
  if (isOpening(last) || last.pos === 'NUM' || (last.pos === 'ADJ' && !isNation(best, ground))) {
    const rest = group.filter((piece) => piece !== best && isNameWord(ground, piece.to - 1));
    return rest.length > 0 ? joinGroup(rest, { from: range.from, to: best.to }, ground) : [];
  }
  // a name that only modifies stays a name: `the G7 joint statement`
  const from = isNameWord(ground, best.to - 1) ? nameStart(best, range.from, ground) : range.from;
  return [merge(group, best, { range: { from, to: best.to }, ground })];
}

/** Back over the determiner and the words of the name. */
function nameStart(draft: Draft, from: number, ground: Ground): number {
  let start = draft.from;
  while (start > from && (isNameWord(ground, start - 1) || isOpening(ground.words[start - 1]!))) start--;
  const opensOnly = start < draft.from && isOpening(ground.words[start]!);
  // `the NISA statement`: the article belongs to the statement unless the name takes one (`the U.S.`)
  if (opensOnly && start === draft.from - 1 && !takesArticle(draft, ground)) return draft.from;
  return start;
}

const takesArticle = (draft: Draft, ground: Ground): boolean =>
  ground.nameAt.get(draft.from)?.kind === 'country' && /^(?:U|United|Nether|Phil|Gambia)/.test(ground.words[draft.from]!.text);

function merge(
  group: readonly Draft[],
  best: Draft,
  { range, ground }: { range: { from: number; to: number }; ground: Ground },
): Draft {
  if (group.length === 1 && best.from === range.from && best.to === range.to) return best;
  const from = Math.min(range.from, ...group.map((piece) => piece.from));
  const head = isActor(range, ground);
  const kind = best.to < range.to && head ? head : best.kind;
  const merged = {
    from,
    to: range.to,
    kind,
    score: Math.max(...group.map((piece) => piece.score)),
    origins: [...new Set(group.flatMap((piece) => piece.origins))].sort((a, b) => a - b),
    open: group.some((piece) => piece.open && piece.to === range.to),
  };
  return change(best, merged, PHRASE);
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

/** Whether the role is the phrase's own last word, not a noun before it (`the police operation`). */
function endsWith(last: string, { noun, plural }: { noun: string; plural?: string }): boolean {
  return [noun, plural ?? noun].some((form) => form.split(' ').at(-1) === last.replace(/\.$/, '')) || noun.split(' ').at(-1) === last.replace(/s$/, '');
}

const isNation = (draft: Draft, ground: Ground): boolean =>
  ground.knowledge.demonym(ground.words[draft.to - 1]!.text) !== undefined;
