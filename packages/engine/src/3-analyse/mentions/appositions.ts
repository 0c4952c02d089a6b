// Two drafts, or a draft and the phrase beside it, that name one actor twice → one draft: `his Saudi counterpart, X`, `X, a retired ambassador`.
import {
  change,
  type Draft,
  draftText,
  type Ground,
  isNameRange,
  isPronoun,
  phraseAt,
  type Step,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

/** Rule: a name and its apposition are one mention. */
export const APPOSITION = 'mention-apposition@1';

/** Joins appositions set off by commas or dashes, and acronyms in brackets. */
export const joinAppositions: Step = (drafts, ground) => {
  const starts = new Map<number, Draft>();
  const byStart = new Map<number, Draft[]>();
  for (const draft of drafts) {
    byStart.set(draft.from, [...(byStart.get(draft.from) ?? []), draft]);
    const other = starts.get(draft.from);
    if (!draft.part && (!other || other.to < draft.to)) starts.set(draft.from, draft);
  }
  const taken = new Set<Draft>();
  const joined = drafts.map((draft) => {
    if (draft.part || taken.has(draft) || starts.get(draft.from) !== draft) return draft;
    const end = endOfApposition(draft, starts, ground);
    if (end === undefined) return draft;
    const swallowed = within(byStart, { from: draft.to, to: end }).filter((other) => other.to === end && sameActor(draft, other, ground));
    for (const other of swallowed) taken.add(other);
    return change(draft, appositive(draft, swallowed, { to: end, ground }), APPOSITION);
  });
  return joined.filter((_, i) => !taken.has(drafts[i]!));
};

const within = (byStart: ReadonlyMap<number, readonly Draft[]>, range: { from: number; to: number }): Draft[] =>
  Array.from({ length: range.to - range.from }, (_, i) => byStart.get(range.from + i) ?? []).flat();

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
    origins: [...new Set([...draft.origins, ...swallowed.flatMap(({ origins }) => origins)])],
  };
}

/** Where the apposition ends that opens after the draft; undefined when none does. */
function endOfApposition(
  draft: Draft,
  starts: ReadonlyMap<number, Draft>,
  ground: Ground,
): number | undefined {
  const { words } = ground;
  const mark = words[draft.to];
  const begin = draft.to + (/^(?:or|also)$/.test(words[draft.to + 1]?.lower ?? '') ? aliasSkip(draft.to + 1, ground) : 1);
  const next = words[begin];
  if (!mark || !next || next.paragraph !== words[draft.from]!.paragraph) return undefined;
  if (mark.text === '(') return acronymEnd(begin, ground);
  if (mark.text !== ',') return undefined;
  const phrase = phraseAt(ground, begin);
  if (!phrase || phrase.from !== begin || isPronoun(next) || ground.times.has(begin)) return undefined;
  const end = Math.max(phrase.to, starts.get(begin)?.to ?? 0, endOfTail(phrase, ground));
  if (begin > draft.to + 1) return end;
  return closes(end, ground) && isApposition(draft, { from: begin, to: end }, { phrase, starts, ground }) ? end : undefined;
}

/** `, or NISA,` and `, also known as Abu Khadija,`: words to skip. */
function aliasSkip(i: number, { words }: Ground): number {
  const ahead = words.slice(i, i + 3).map(({ lower }) => lower).join(' ');
  if (/^also (?:known|called|named)/.test(ahead)) return ahead.startsWith('also known as') ? 4 : 3;
  return words[i]!.lower === 'or' && /^[\p{Lu}\d]{2,}$/u.test(words[i + 1]?.text ?? '') ? 2 : 1;
}

/** `(MSF)`: one short word of capitals, then the bracket closes. */
function acronymEnd(i: number, { words }: Ground): number | undefined {
  const inside = words[i]!;
  return words[i + 1]?.text === ')' && /^[\p{Lu}][\p{Lu}\p{Ll}\d-]*\p{Lu}/u.test(inside.text) ? i + 2 : undefined;
}

/** Complements and coordinations of a description: `a senior fellow and former diplomat`, `the leader of the entity`. */
function endOfTail(phrase: NounPhrase, ground: Ground): number {
  const { words } = ground;
  let to = phrase.to;
  for (;;) {
    const mark = words[to]?.lower ?? '';
    const next = phraseAt(ground, to + 1);
    if (!next || next.from !== to + 1 || words[to]!.paragraph !== words[phrase.from]!.paragraph) return to;
    const isTail = /^(?:of|for|in|at|from|to|with|on)$/.test(mark) || words[to]!.pos === 'POSS';
    const isSecond = mark === 'and' && !isNameRange(ground, next) && ground.knowledge.role(draftText(ground, next)) !== undefined;
    if (!isTail && !isSecond) return to;
    if (ground.times.has(to + 1)) return to;
    to = next.to;
  }
}

/** An apposition is closed by a comma, a stop, a quote mark or the verb. */
function closes(end: number, { words }: Ground): boolean {
  const after = words[end];
  if (!after) return true;
  if (/^[,.;:!?)—–"”]/.test(after.text)) return true;
  return after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'ADV';
}

function isApposition(
  draft: Draft,
  range: { from: number; to: number },
  { phrase, starts, ground }: { phrase: NounPhrase; starts: ReadonlyMap<number, Draft>; ground: Ground },
): boolean {
  const { words, knowledge } = ground;
  const isName = isNameRange(ground, draft);
  const otherIsName = isNameRange(ground, phrase) && words.slice(phrase.from, phrase.to).every(({ pos }) => pos !== 'DET');
  if (isName === otherIsName || words[range.to]?.lower === 'and') return false;
  const described = isName ? phrase : draft;
  const role = knowledge.role(draftText(ground, described));
  const other = starts.get(range.from);
  if (isName) {
    // `Lai, a 77-year-old British national,`: closed on both sides and of the same kind
    const opener = words[phrase.from]!;
    const opensRight = /^(?:an?|the|his|her|its|their|one)$/.test(opener.lower) || role !== undefined;
    if (!opensRight || !closedByMark(range.to, ground)) return false;
    return agrees(draft.kind, role?.kind ?? other?.kind);
  }
  if (draft.kind === 'person' && role?.kind !== 'person') return false;
  const isPlace = draft.kind === 'place' && /^(?:capital|city|town|port|village)$/.test(words[draft.to - 1]!.lower);
  return isPlace || (agrees(draft.kind, other?.kind) && (role !== undefined || draft.kind === 'organization'));
}

const closedByMark = (end: number, { words }: Ground): boolean =>
  !words[end] || /^[,.;:!?)—–"”]/.test(words[end]!.text);

const agrees = (kind: Draft['kind'], other: Draft['kind'] | undefined): boolean =>
  other === undefined ? false : kind === other || (kind !== 'person' && other !== 'person');

const sameActor = (draft: Draft, other: Draft, ground: Ground): boolean =>
  draft.kind === other.kind || isNameRange(ground, draft) !== isNameRange(ground, other);
