// Two drafts, or a draft and the phrase beside it, that name one actor twice → one draft: `his Saudi counterpart, X`, `X, a retired ambassador`.
import { language } from '../../language.js';
import {
  CLAUSES,
  change,
  type Draft,
  draftText,
  type Ground,
  isNamed,
  isNameRange,
  isOpening,
  isPronoun,
  type MentionRule,
  phraseAt,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-apposition@1';

/** The drafts by the word they start at, the longest first among those that start together. */
type Starts = ReadonlyMap<number, readonly Draft[]>;

/** Joins appositions set off by commas, and acronyms in brackets. */
function joinAppositions(drafts: readonly Draft[], ground: Ground): Draft[] {
  const starts = byStart(drafts);
  const taken = new Set<Draft>();
  const joined = drafts.map((draft) => {
    if (draft.part || taken.has(draft) || starts.get(draft.from)?.[0] !== draft) return draft;
    const end = endOfApposition(draft, starts, ground);
    if (end === undefined) return takeContainer(takePlaceNoun(draft, ground), ground);
    const swallowed = within(starts, { from: draft.to, to: end }).filter((other) =>
      endsThere(other, end, ground),
    );
    for (const other of swallowed) taken.add(other);
    return change(draft, appositive(draft, swallowed, { to: end, ground }), ID);
  });
  return joined.filter((_, i) => !taken.has(drafts[i]!));
}

/** The rule. */
export const APPOSITION: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason: 'The network marks a name and its apposition as two mentions, or only one of them.',
  clause: CLAUSES.wholePhrase,
  apply: joinAppositions,
};

function byStart(drafts: readonly Draft[]): Starts {
  const starts = new Map<number, Draft[]>();
  for (const draft of drafts)
    if (!draft.part)
      starts.set(
        draft.from,
        [...(starts.get(draft.from) ?? []), draft].sort((a, b) => b.to - a.to),
      );
  return starts;
}

const within = (starts: Starts, range: { from: number; to: number }): Draft[] =>
  Array.from({ length: range.to - range.from }, (_, i) => starts.get(range.from + i) ?? []).flat();

/** The apposed part itself, not what it mentions besides (`UNICEF’s` in `X, UNICEF’s director`). */
const endsThere = (other: Draft, end: number, { words }: Ground): boolean =>
  other.to === end || (other.to === end - 1 && words[end - 1]!.text === ')');

function appositive(
  draft: Draft,
  swallowed: readonly Draft[],
  { to, ground }: { to: number; ground: Ground },
): Partial<Draft> {
  const named = swallowed.find((other) => isNameRange(ground, other));
  return {
    to,
    kind: named && !isNameRange(ground, draft) ? named.kind : draft.kind,
    score: Math.max(draft.score, ...swallowed.map(({ score }) => score)),
    origins: [...new Set([...draft.origins, ...swallowed.flatMap(({ origins }) => origins)])].sort(
      (a, b) => a - b,
    ),
  };
}

/** Where the apposition ends that opens after the draft; undefined when none does. */
function endOfApposition(draft: Draft, starts: Starts, ground: Ground): number | undefined {
  const { words } = ground;
  const mark = words[draft.to];
  const skip = aliasWords(draft.to + 1, ground);
  const begin = draft.to + 1 + skip;
  const next = words[begin];
  if (!mark || !next || next.paragraph !== words[draft.from]!.paragraph) return undefined;
  if (mark.text === '(') return acronymEnd(begin, ground);
  if (mark.text !== ',') return undefined;
  const first = phraseAt(ground, begin);
  if (first?.from !== begin || isPronoun(next) || ground.times.has(begin)) return undefined;
  const end = Math.max(starts.get(begin)?.[0]?.to ?? 0, endOfTail(first, ground));
  if (skip > 0) return end;
  const opening = { draft, first, end, other: starts.get(begin)?.[0] };
  return closes(end, ground) && isApposition(opening, ground) ? end : undefined;
}

/** How many words `or` of `, or NISA,` and `also known as` of `, also known as Abu Khadija,` are. */
function aliasWords(i: number, { words }: Ground): number {
  const ahead = words
    .slice(i, i + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (language.names.alsoKnown.test(ahead)) return 3;
  if (language.names.formerlyKnown.test(ahead)) return 2;
  return words[i]?.lower === 'or' && /^[\p{Lu}\d]{2,}$/u.test(words[i + 1]?.text ?? '') ? 1 : 0;
}

/** `(MSF)`: one short word with two capitals, then the bracket closes. */
function acronymEnd(i: number, { words }: Ground): number | undefined {
  const isShort = /^\p{Lu}[\p{L}\d.-]*\p{Lu}[.\d]*$/u.test(words[i]!.text);
  return words[i + 1]?.text === ')' && isShort ? i + 2 : undefined;
}

/** Over possessors, complements and a second description: `UNICEF’s executive director`, `a senior fellow and former diplomat`. */
function endOfTail(phrase: NounPhrase, ground: Ground): number {
  const { words, knowledge } = ground;
  let to = phrase.to;
  let inComplement = false;
  for (;;) {
    const mark = words[to];
    const next = phraseAt(ground, to + 1);
    if (!mark || next?.from !== to + 1 || mark.paragraph !== words[phrase.from]!.paragraph) return to;
    const isTail = language.grammar.complementPreposition.test(mark.lower);
    const isSecond =
      mark.lower === 'and' && (inComplement || knowledge.role(draftText(ground, next)) !== undefined);
    if ((!isTail && !isSecond && mark.pos !== 'POSS') || ground.times.has(to + 1)) return to;
    inComplement ||= isTail;
    to = next.to;
  }
}

/** An apposition is closed by a comma, a stop, a quote mark or the verb. */
function closes(end: number, ground: Ground): boolean {
  const after = ground.words[end];
  return (
    closedByMark(end, ground) ||
    isRelative(end, ground) ||
    after?.pos === 'VERB' ||
    after?.pos === 'AUX' ||
    after?.pos === 'ADV'
  );
}

const isRelative = (end: number, { words }: Ground): boolean =>
  language.grammar.relativeName.test(words[end]?.lower ?? '');

const closedByMark = (end: number, { words }: Ground): boolean =>
  !words[end] || /^[,.;:!?)—–"”]/.test(words[end]!.text);

interface Opening {
  readonly draft: Draft;
  /** first phrase of what follows the comma */
  readonly first: NounPhrase;
  readonly end: number;
  /** the model's mention there */
  readonly other: Draft | undefined;
}

function isApposition({ draft, first, end, other }: Opening, ground: Ground): boolean {
  const { words, knowledge } = ground;
  const isName = isNamed(ground, draft);
  const head = headOf(first, ground);
  const otherIsName =
    isNameRange(ground, head) && (words[first.from]!.pos !== 'DET' || draft.kind === 'organization');
  if (isName === otherIsName || words[end]?.lower === 'and') return false;
  if (isName) {
    // `Lai, a 77-year-old British national,`: closed on both sides and of the same kind
    const role = knowledge.role(draftText(ground, { from: first.from, to: end }));
    if (first.owns && !isOpening(words[first.from]!) && !role) return false;
    const opens = language.grammar.appositionOpening.test(words[first.from]!.lower) || role !== undefined;
    return (
      opens &&
      (closedByMark(end, ground) || isRelative(end, ground)) &&
      agrees(draft.kind, role?.kind ?? other?.kind)
    );
  }
  const role = knowledge.role(draftText(ground, draft));
  if (draft.kind === 'place') return knowledge.words('place-nouns').includes(words[draft.to - 1]!.lower);
  if (draft.kind === 'person')
    return role?.kind === 'person' && other?.kind === 'person' && isSingular(draft, ground);
  return agrees(draft.kind, other?.kind) && other?.kind === 'organization' && isSingular(draft, ground);
}

/** The last phrase of a possessive chain. */
function headOf(first: NounPhrase, ground: Ground): NounPhrase {
  let phrase = first;
  while (phrase.owns) {
    const owned = phraseAt(ground, phrase.to + 1);
    if (owned?.from !== phrase.to + 1) break;
    phrase = owned;
  }
  return phrase;
}

/** A list of several (`three senators, X …`) is no apposition of one. */
const isSingular = ({ from, to }: Draft, { words }: Ground): boolean =>
  words[from]!.pos !== 'NUM' && !language.nouns.plural.test(words[to - 1]!.lower);

const agrees = (kind: Draft['kind'], other: Draft['kind'] | undefined): boolean =>
  other !== undefined && (kind === other || (kind !== 'person' && other !== 'person'));

/** `the port city of Latakia`, `the capital, Khartoum`: the noun of place belongs to the name. */
function takePlaceNoun(draft: Draft, ground: Ground): Draft {
  const { words, knowledge } = ground;
  const mark = words[draft.from - 1];
  if (draft.kind !== 'place' && draft.kind !== 'country') return draft;
  if (!mark || (mark.lower !== 'of' && mark.text !== ',') || !isNameRange(ground, draft)) return draft;
  const phrase = phraseAt(ground, draft.from - 2);
  const noun = words[draft.from - 2]?.lower ?? '';
  if (phrase?.to !== draft.from - 1 || !knowledge.words('place-nouns').includes(noun)) return draft;
  const fits =
    mark.text === ',' ? noun === 'capital' && closes(draft.to, ground) : isOpening(words[phrase.from]!);
  return fits ? change(draft, { from: phrase.from, kind: 'place' }, ID) : draft;
}

/** `Sibi, Balochistan`, `Paris, Texas`: the province or country belongs to the place. */
function takeContainer(draft: Draft, ground: Ground): Draft {
  const { words, knowledge } = ground;
  const phrase = phraseAt(ground, draft.to + 1);
  if (draft.kind !== 'place' || words[draft.to]?.text !== ',' || phrase?.from !== draft.to + 1) return draft;
  if (!isNameRange(ground, draft) || !isNameRange(ground, phrase) || phrase.owns) return draft;
  const contains = (name: string) =>
    knowledge.country(name)?.code ??
    knowledge.places(name).find(({ feature }) => feature === 'admin1')?.country;
  const country = contains(draftText(ground, phrase));
  const name = draftText(ground, draft);
  // a list of countries or provinces is none
  if (!country || knowledge.country(name) || words[phrase.to]?.lower === 'and') return draft;
  const isWithin = knowledge.places(name).some((row) => row.country === country && row.feature !== 'admin1');
  return isWithin ? change(draft, { to: phrase.to }, ID) : draft;
}
