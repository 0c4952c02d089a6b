// Drafts that stop before their prepositional complement: `One of` the group's leaders, `the head of` the programme.
import { language } from '../../language.js';
import {
  CLAUSES,
  change,
  type Draft,
  type Ground,
  isNameRange,
  isNameWord,
  isPronoun,
  type MentionRule,
  phraseAt,
} from './draft.js';

const ID = 'mention-complement@1';

const OPENERS = language.grammar.complementOpening;
const CHARGES = language.grammar.takesObjectOf;
const DEFINITE = language.grammar.definiteOpening;

/** Extends drafts over their complements, phrase by phrase. */
function takeComplements(drafts: readonly Draft[], ground: Ground): Draft[] {
  return drafts.map((draft) => {
    const to = draft.part ? draft.to : endOfComplements(draft, ground);
    return to === draft.to ? draft : change(draft, { to, open: false }, ID);
  });
}

/** The rule. */
export const COMPLEMENT: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason: 'The network ends a description before its complement (`another member of`).',
  clause: CLAUSES.wholePhrase,
  apply: takeComplements,
};

function endOfComplements(draft: Draft, ground: Ground): number {
  const { words } = ground;
  let to = draft.to;
  if (draft.open && OPENERS.test(words[to]?.lower ?? '')) to = endOfPhrase(to + 1, ground) ?? to;
  for (let more = takesOf(draft.from, to, ground); more; more = takesOf(draft.from, to, ground)) {
    const next = endOfPhrase(to + 1, ground);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** `of` after a description or a number; a person's or country's name takes none. */
function takesOf(from: number, to: number, ground: Ground): boolean {
  const { words } = ground;
  if (words[to]?.lower !== 'of' || words[to]!.paragraph !== words[from]!.paragraph) return false;
  if (isCharge(from, to, ground)) return false;
  const last = words[to - 1]!;
  if (isPronoun(last) || ground.times.has(to + 1)) return false;
  if (!isNameRange(ground, { to }))
    return (
      last.pos === 'NOUN' ||
      last.pos === 'NUM' ||
      last.pos === 'DET' ||
      last.pos === 'ADJ' ||
      last.pos === 'PROPN'
    );
  // the `of` of a name: `the Bank of Mali`, `President of the Republic`; after a person's full name it locates only
  return (
    isNameWord(ground, to + 1) &&
    ground.knowledge.role(last.text)?.kind !== undefined &&
    !ground.nameAt.has(to - 1)
  );
}

/** `accused the court of bias`: the verb before takes the `of`, unless a name or an article follows (`accused the head of the agency`). */
function isCharge(from: number, to: number, ground: Ground): boolean {
  const [verb, next] = [ground.words[from - 1], ground.words[to + 1]];
  if (!verb || !CHARGES.test(verb.lower) || !next) return false;
  return !isNameWord(ground, to + 1) && !DEFINITE.test(next.lower);
}

/** The end of the phrase that starts at a word, over possessives (`the group's most senior leaders`). */
function endOfPhrase(i: number, ground: Ground): number | undefined {
  let phrase = phraseAt(ground, i);
  if (!phrase || phrase.from !== i) return undefined;
  while (phrase.owns) {
    const owned = phraseAt(ground, phrase.to + 1);
    if (owned?.from !== phrase.to + 1) break;
    phrase = owned;
  }
  return phrase.to;
}
