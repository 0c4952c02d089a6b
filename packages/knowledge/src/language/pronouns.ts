// Pronouns and possessives: what a language has to give.
import type { MentionKind } from '@entente/record';

/** Pronouns and possessives. */
export interface PronounsWords {
  /** pronouns that stand for an actor, and of which kind; those that may stand for nobody are left out (3-analyse/mentions) */
  readonly actorKinds: Readonly<Record<string, MentionKind>>;
  /** pronouns that stand for one (3-analyse/chains) */
  readonly one: RegExp;
  /** pronouns that stand for several (3-analyse/chains) */
  readonly many: RegExp;
  /** pronouns for a man (3-analyse/chains) */
  readonly male: RegExp;
  /** pronouns for a woman (3-analyse/chains) */
  readonly female: RegExp;
  /** pronouns for a thing (3-analyse/chains, 3-analyse/mentions) */
  readonly it: RegExp;
  /** pronouns and their grammatical person (3-analyse/chains) */
  readonly persons: Readonly<Record<string, 1 | 2 | 3>>;
  /** possessive pronouns of the third person (3-analyse/chains) */
  readonly thirdPossessive: RegExp;
  /** the ending of reflexive pronouns (3-analyse/chains) */
  readonly reflexiveEnd: RegExp;
  /** pronouns of the first and second person (3-analyse/contents) */
  readonly speaker: RegExp;
  /** possessive pronouns (3-analyse/contents, 3-analyse/mentions) */
  readonly possessive: RegExp;
  /** pronouns that stand behind their verb of speech (3-analyse/contents) */
  readonly invertedSubject: RegExp;
  /** personal, possessive and reflexive pronouns (3-analyse/mentions) */
  readonly personal: RegExp;
  /** pronouns that stand for one person (3-analyse/mentions) */
  readonly person: RegExp;
  /** amounts that stand for a noun (3-analyse/mentions) */
  readonly amount: RegExp;
  /** possessive pronouns, in any case (3-analyse, 4-extract/events) */
  readonly anyPossessive: RegExp;
  /** pronouns of the first person (4-extract/events) */
  readonly first: RegExp;
  /** pronouns for several who act on one another (4-extract/events) */
  readonly they: RegExp;
  /** possessive pronouns that open a mention (5-link) */
  readonly possessiveOpening: RegExp;
}
