// Drafts → their kind by knowledge and by the other mentions of the text, and their form.

import type { MentionForm, MentionKind } from '@entente/record';
import { language } from '../../language.js';
import { organizationNamed } from '../known-organization.js';
import {
  change,
  type Draft,
  draftText,
  type Ground,
  isNamed,
  isNameWord,
  isOpening,
  isPronoun,
  type MentionRule,
  nameEnd,
  phraseAt,
} from './draft.js';

const ID = 'mention-kind@1';

const PLACE_BEFORE = language.grammar.placePreposition;

/** Drafts with mended kinds. */
function mendKinds(drafts: readonly Draft[], ground: Ground): Draft[] {
  const votes = voteKinds(drafts, ground);
  return drafts.map((draft) => {
    const kind = kindOf(draft, votes, ground);
    return kind === draft.kind ? draft : change(draft, { kind }, ID);
  });
}

/** The rule. */
export const KIND: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network labels a surname as a country or a building as an organisation; known names, seats of government, other mentions of the name and role nouns decide.',
  clause: 'A capital, a building, or an adjective that stands for a government takes the government’s id.',
  apply: mendKinds,
};

function kindOf(draft: Draft, votes: ReadonlyMap<string, MentionKind>, ground: Ground): MentionKind {
  const { words, knowledge } = ground;
  const first = words[draft.from]!;
  if (draft.to - draft.from === 1 && isPronoun(first)) return pronounKind(first.lower, draft.kind);
  const located = PLACE_BEFORE.test(words[draft.from - 1]?.lower ?? '');
  const text = draftText(ground, draft);
  const country = knowledge.country(text);
  if (country) return draft.kind === 'place' && located ? 'place' : 'country';
  const seat = knowledge.seat(text);
  if (seat) return seatKind(draft, { located, isCountry: 'demonyms' in seat, ground });
  if (knowledge.demonym(text))
    return draft.kind === 'group' || draft.kind === 'person' ? draft.kind : 'country';
  if (organizationNamed(text, knowledge)) return draft.kind === 'place' && located ? 'place' : 'organization';
  if (isNamed(ground, draft)) return votes.get(nameKey(draft, ground)) ?? draft.kind;
  return descriptionKind(draft, text, ground);
}

function pronounKind(lower: string, kind: MentionKind): MentionKind {
  if (language.pronouns.person.test(lower)) return 'person';
  return language.pronouns.it.test(lower) && (kind === 'person' || kind === 'group') ? 'organization' : kind;
}

/** A capital or building where something happens is a place; where it speaks or acts it is the government. */
function seatKind(
  draft: Draft,
  { located, isCountry, ground }: { located: boolean; isCountry: boolean; ground: Ground },
): MentionKind {
  if (located) return 'place';
  const next = ground.words[draft.to];
  const acts = next?.pos === 'VERB' || next?.pos === 'AUX';
  if (draft.kind === 'place' && !acts) return 'place';
  if (draft.kind === 'person' || draft.kind === 'group') return draft.kind;
  return isCountry ? 'country' : 'organization';
}

/** `the former president` is a person, `two presidents` are a group. */
function descriptionKind({ from, to, kind }: Draft, text: string, ground: Ground): MentionKind {
  const phrase = phraseAt(ground, from);
  if (language.nouns.theCountry.test(text)) return 'country';
  if (kind === 'group' && language.nouns.theGroup.test(text)) return 'organization';
  const role = ground.knowledge.role(text);
  if (!role || !phrase || to < phrase.to || isNameWord(ground, phrase.to - 1)) return kind;
  const head = ground.words[phrase.to - 1]!.lower;
  const nouns = role.noun.split(' ');
  if (role.kind !== 'person') return kind === 'person' ? role.kind : kind;
  if (nouns.includes(head)) return kind === 'place' || isMany(phrase.from, ground) ? kind : 'person';
  return language.nouns.pluralPeople.test(head) ? 'group' : kind;
}

const isMany = (i: number, { words }: Ground): boolean =>
  words[i]!.pos === 'NUM' || language.grammar.amount.test(words[i]!.lower);

/** Every name's kind by the sum of scores; a surname goes with the full name. */
function voteKinds(drafts: readonly Draft[], ground: Ground): ReadonlyMap<string, MentionKind> {
  const votes = new Map<string, Map<MentionKind, number>>();
  const vote = (key: string, kind: MentionKind, weight: number) => {
    const kinds = votes.get(key) ?? new Map<MentionKind, number>();
    votes.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + weight));
  };
  for (const draft of drafts) {
    const end = nameEnd(ground, draft);
    if (end === undefined) continue;
    vote(nameKey(draft, ground), draft.kind, draft.score);
    if (draft.kind !== 'person' || end - draft.from < 2) continue;
    // a surname goes with the full name, `Assad` with `al-Assad`
    const surname = ground.words[end - 1]!.text;
    for (const form of new Set([surname, surname.replace(/^\p{Ll}{1,3}-/u, '')]))
      vote(form, 'person', 2 * draft.score);
  }
  const winner = (kinds: Map<MentionKind, number>) => [...kinds].sort((a, b) => b[1] - a[1])[0]![0];
  return new Map([...votes].map(([key, kinds]) => [key, winner(kinds)]));
}

/** The name without its determiner. */
function nameKey(draft: Draft, ground: Ground): string {
  const from = isOpening(ground.words[draft.from]!) ? draft.from + 1 : draft.from;
  return draftText(ground, { ...draft, from: Math.min(from, draft.to - 1) });
}

/** How the words name: by name, by description, by pronoun, or by what stands for a government. */
export function formOf(draft: Draft, kind: MentionKind, ground: Ground): MentionForm {
  const { words, knowledge } = ground;
  if (draft.to - draft.from === 1 && (isPronoun(words[draft.from]!) || words[draft.from]!.pos === 'PRON'))
    return 'pronoun';
  const text = draftText(ground, draft);
  if (kind !== 'place' && !knowledge.country(text) && (knowledge.seat(text) || knowledge.demonym(text)))
    return 'metonym';
  if (draft.part || !phraseAt(ground, draft.from)) return 'name';
  return isNamed(ground, draft) ? 'name' : 'description';
}
