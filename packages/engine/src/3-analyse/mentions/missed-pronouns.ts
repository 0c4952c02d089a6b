// Personal pronouns that the network passed over and that always stand for someone: `he`, `we`, `its`.

import { type MentionKind, ownValue } from '@entente/record';
import { language } from '../../language.js';
import {
  addition,
  CLAUSES,
  coveredWords,
  type Draft,
  type Ground,
  isFree,
  type MentionRule,
} from './draft.js';

const ID = 'mention-pronoun@1';
const SCORE = 0.6;

/** Pronouns that stand for an actor; `it`, `them` and `you` may stand for nobody. */
const KINDS: Readonly<Record<string, MentionKind>> = language.pronouns.actorKinds;

function addPronouns(drafts: readonly Draft[], { phrases, words }: Ground): Draft[] {
  const covered = coveredWords(drafts);
  const added = phrases.flatMap((phrase) => {
    const { text, lower } = words[phrase.from]!;
    const kind = ownValue(KINDS, lower);
    if (!kind || text === 'US' || !isFree(phrase, covered)) return [];
    return [addition({ from: phrase.from, to: phrase.from + 1, kind }, ID, SCORE)];
  });
  return [...drafts, ...added];
}

/** The rule. */
export const MISSED_PRONOUNS: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason: 'The network passes over pronouns that take no part in an event.',
  clause: CLAUSES.everyMention,
  apply: addPronouns,
};
