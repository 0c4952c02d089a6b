// Definite and counted descriptions of actors that the network passed over: `the ministry`, `his party`, `two soldiers`.

import type { MentionKind } from '@entente/record';
import { language } from '../../language.js';
import {
  addition,
  CLAUSES,
  coveredWords,
  type Draft,
  draftText,
  type Ground,
  isFree,
  type MentionRule,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-described@1';
const SCORE = 0.5;
const POSSESSIVE = language.pronouns.possessive;

function addDescriptions(drafts: readonly Draft[], ground: Ground): Draft[] {
  const covered = coveredWords(drafts);
  const added = ground.phrases.flatMap((phrase) => {
    const found = isFree(phrase, covered) ? describedIn(phrase, ground) : undefined;
    return found ? [addition(found, ID, SCORE)] : [];
  });
  return [...drafts, ...added];
}

/** The rule. */
export const MISSED_DESCRIPTIONS: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network passes over definite descriptions (`the country`, `the ministry`) that take no part in an event.',
  clause: CLAUSES.everyMention,
  apply: addDescriptions,
};

type Found = Pick<Draft, 'from' | 'to' | 'kind'>;

/** `the country`, `his ministry`, `two soldiers`: a definite description of someone who acts. */
function describedIn(phrase: NounPhrase, ground: Ground): Found | undefined {
  const { words, knowledge } = ground;
  const first = words[phrase.from]!;
  const last = words[phrase.to - 1]!;
  if (last.pos !== 'NOUN' && last.pos !== 'ADJ') return undefined;
  const isDefinite = first.lower === 'the' || POSSESSIVE.test(first.lower);
  const isCounted = words.slice(phrase.from, phrase.to - 1).some(({ pos }) => pos === 'NUM');
  if (!isDefinite && !isCounted) return undefined;
  const text = draftText(ground, phrase);
  const role = knowledge.role(text);
  const nouns = knowledge.words('actor-nouns');
  const noun = nouns.find((entry) => entry === last.lower || text.toLowerCase().endsWith(` ${entry}`));
  if (noun && isDefinite) return { from: phrase.from, to: phrase.to, kind: kindOfNoun(noun, role?.kind) };
  if (!role || role.sectors.length === 0 || role.kind === 'organization') return undefined;
  if (!role.noun.split(' ').includes(last.lower) && role.plural?.split(' ').at(-1) !== last.lower)
    return undefined;
  return { from: phrase.from, to: phrase.to, kind: isCounted ? 'group' : role.kind };
}

/** `the country` stands for a country, `the group` for a body named before. */
function kindOfNoun(noun: string, kind: MentionKind | undefined): MentionKind {
  if (language.nouns.countryNoun.test(noun)) return 'country';
  return kind === 'group' && !language.nouns.groupNoun.test(noun) ? 'group' : 'organization';
}
