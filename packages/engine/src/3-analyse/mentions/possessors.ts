// Drafts with a possessive inside: `Russia's President X` is two mentions, `the country's intelligence service` is one.
import type { MentionKind } from '@entente/record';
import {
  change,
  type Draft,
  type Ground,
  isNameRange,
  isPronoun,
  type MentionRule,
  phraseAt,
  rangeKey,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-possessor@1';

/** Splits after a named possessor; takes a described one in. */
function mendPossessors(drafts: readonly Draft[], ground: Ground): Draft[] {
  const ranges = new Set(drafts.map(rangeKey));
  return drafts.flatMap((draft) => {
    const first = phraseAt(ground, draft.from);
    if (draft.part || !first) return [draft];
    if (first.owned && !first.owns) return takeIn(draft, first, ground);
    return first.owns && first.to + 1 < draft.to ? split(draft, first, { ranges, ground }) : [draft];
  });
}

/** The rule. */
export const POSSESSOR: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network marks a named possessor and what it has (`Russia’s President X`) as one mention, or splits a described possessor from what it has (`the group’s leader`).',
  clause: 'A possessive stays outside the next mention.',
  apply: mendPossessors,
};

function split(
  draft: Draft,
  owner: NounPhrase,
  { ranges, ground }: { ranges: ReadonlySet<string>; ground: Ground },
): Draft[] {
  if (!isNameRange(ground, owner)) return [draft];
  const rest = change(draft, { from: owner.to + 1 }, ID);
  if (ranges.has(rangeKey(owner))) return [rest];
  const named = { from: owner.from, to: owner.to, origins: [], kind: kindOfName(owner, draft, ground) };
  return [{ ...change(draft, named, ID), open: false }, rest];
}

function kindOfName(owner: NounPhrase, { kind }: Draft, ground: Ground): MentionKind {
  const known = ground.nameAt.get(owner.from);
  if (known) return known.kind;
  return kind === 'place' ? 'place' : kind === 'organization' ? 'organization' : 'person';
}

/** `[the group]'s [leader]`: the described possessor joins; it also stays a mention where the model saw one. */
function takeIn(draft: Draft, phrase: NounPhrase, ground: Ground): Draft[] {
  const owner = phraseAt(ground, phrase.from - 2);
  if (!owner || draft.from !== phrase.from || isNameRange(ground, owner)) return [draft];
  if (ground.words[phrase.from - 1]!.paragraph !== ground.words[owner.from]!.paragraph) return [draft];
  if (owner.to - owner.from === 1 && isPronoun(ground.words[owner.from]!)) return [draft];
  return [change(draft, { from: owner.from }, ID)];
}
