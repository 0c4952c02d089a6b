// Drafts over several names joined by commas and `and` → one draft a name.
import type { MentionKind } from '@entente/record';
import {
  CLAUSES,
  change,
  type Draft,
  type Ground,
  isNameRange,
  type MentionRule,
  phraseAt,
  rangeKey,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-coordination@1';

/** Splits coordinations of names; descriptions (`elders, officers and civilians`) stay one. */
function splitCoordinations(drafts: readonly Draft[], ground: Ground): Draft[] {
  const ranges = new Set(drafts.map(rangeKey));
  return drafts.flatMap((draft) => {
    const parts = draft.part ? null : partsOf(draft, ground);
    if (!parts) return [draft];
    return parts.flatMap(({ from, to }) => {
      if (ranges.has(rangeKey({ from, to }))) return [];
      return [change(draft, { from, to, kind: kindOf({ from, to }, draft, ground) }, ID)];
    });
  });
}

/** The rule. */
export const COORDINATION: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason: 'The network marks several coordinated names as one mention.',
  clause: CLAUSES.everyMention,
  apply: splitCoordinations,
};

function partsOf(draft: Draft, ground: Ground): readonly { from: number; to: number }[] | null {
  const parts: { from: number; to: number }[] = [];
  let i = draft.from;
  let joined = false;
  while (i < draft.to) {
    const phrase = phraseAt(ground, i);
    if (!phrase || !isNameRange(ground, phrase)) return null;
    const to = endOfOwned(phrase, ground);
    parts.push({ from: phrase.from, to });
    i = to;
    if (i >= draft.to) break;
    const mark = ground.words[i]!.lower;
    if (mark !== 'and' && mark !== ',' && mark !== '&' && mark !== 'or') return null;
    joined ||= mark === 'and' || mark === 'or';
    i += mark === ',' && ground.words[i + 1]?.lower === 'and' ? 2 : 1;
  }
  if (!joined || parts.length < 2) return null;
  return parts.every((part) => standsAlone(part, draft, ground)) ? parts : null;
}

/** `China’s President X` is one part. */
function endOfOwned(phrase: NounPhrase, ground: Ground): number {
  const owned = phrase.owns ? phraseAt(ground, phrase.to + 1) : undefined;
  return owned?.from === phrase.to + 1 ? owned.to : phrase.to;
}

/** A name that is whole by itself; unknown organisations may have `and` in their name. */
function standsAlone(part: { from: number; to: number }, { kind }: Draft, ground: Ground): boolean {
  const known = ground.nameAt.get(part.from);
  if (known && known.to === part.to) return true;
  if (kind === 'organization') return /^[\p{Lu}\d]+$/u.test(ground.words[part.to - 1]!.text);
  return kind === 'person' || kind === 'place' || kind === 'group';
}

function kindOf(range: { from: number; to: number }, { kind }: Draft, ground: Ground): MentionKind {
  const known = ground.nameAt.get(range.from);
  return known && known.to === range.to ? known.kind : kind === 'group' ? 'person' : kind;
}
