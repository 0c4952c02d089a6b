// A mention → what tells whether it can be the same as another: names, head, number, gender, nation, role, and where it stands.

import type { Knowledge, RoleRow } from '@entente/knowledge';
import {
  type IsOn,
  type MentionKind,
  type MentionLayer,
  ownValue,
  type QuoteRegion,
  type Span,
} from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import { type Gender, type GrammaticalNumber, genderOf, numberOf } from './agreement.js';
import { countryOfSeat, keyOf } from './known-key.js';
import { ledBody } from './led-body.js';
import { type Name, namesIn, phraseOf } from './names.js';
import { splitSegments } from './segments.js';

/** What the chain rules know of one mention. */
export interface Profile {
  /** number of the mention */
  readonly at: number;
  readonly mention: MentionLayer;
  readonly kind: MentionKind;
  readonly text: string;
  /** words `from` to `to` of the text */
  readonly from: number;
  readonly to: number;
  /** last word of the first segment, small letters */
  readonly head: string;
  readonly names: readonly Name[];
  /** `country:RUS`, `org:nato` where knowledge is sure */
  readonly key: string | null;
  /** whose it is: alpha-3 of the nationality, possessor or complement in its words */
  readonly nation: string | null;
  readonly role: RoleRow | undefined;
  /** key of the known body that the words make the person the head of */
  readonly leads: string | null;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** pronoun: the person 1, 2 or 3; 0 for a noun phrase */
  readonly person: 0 | 1 | 2 | 3;
  readonly definite: boolean;
  /** its verb follows */
  readonly subject: boolean;
  readonly sentence: number;
  /** number of the quote it stands in, -1 outside */
  readonly quote: number;
}

/** The text and its layers as chain rules see them. */
export interface Scene {
  readonly text: string;
  readonly mentions: readonly MentionLayer[];
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
  readonly knowledge: Knowledge;
  /** words that the text writes with a small letter somewhere */
  readonly common: ReadonlySet<string>;
  /** date of publication, YYYY-MM-DD */
  readonly published: string | null;
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
}

const PRONOUNS = language.pronouns.persons;

/** One profile a mention, in the order of the mentions. */
export function profileMentions(scene: Scene): Profile[] {
  const sentenceAt = walker(scene.sentences);
  const wordAt = walker(scene.words);
  const quoteAt = walker(scene.quotes);
  const surnames = surnamesOf(scene);
  return scene.mentions.map((mention, at) => {
    const from = wordAt(mention.start);
    const to = endWord(scene.words, from, mention.end);
    const quote = quoteAt(mention.start);
    const inQuote = (scene.quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= mention.start;
    return profile(
      { at, mention, from, to, sentence: sentenceAt(mention.start), quote: inQuote ? quote : -1 },
      scene,
      surnames,
    );
  });
}

/** Index of the first span that ends after an offset; offsets asked in rising order cost linear time together. */
function walker(spans: readonly Span[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at > 0 && spans[at - 1]!.end > offset) at--;
    while (at < spans.length && spans[at]!.end <= offset) at++;
    return at;
  };
}

function endWord(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return Math.max(to, from + 1);
}

type Place = Pick<Profile, 'at' | 'mention' | 'from' | 'to' | 'sentence' | 'quote'>;

/** Nouns of role that end a full name somewhere in the text (`Kevin King`): alone in capitals they are that name. */
function surnamesOf({ text, mentions, knowledge }: Scene): ReadonlySet<string> {
  const nouns = knowledge.words('surname-roles');
  const found = mentions.flatMap(({ kind, start, end }) => {
    const [, last] = text.slice(start, end).match(/(?<=^|\s)\p{Lu}[\p{L}.'’-]*\s(\p{Lu}[\p{L}-]+)$/u) ?? [];
    const noun = last?.toLowerCase() ?? '';
    return kind === 'person' && nouns.includes(noun) && !knowledge.role(text.slice(start, end)) ? [noun] : [];
  });
  return new Set(found);
}

function profile(place: Place, scene: Scene, surnames: ReadonlySet<string>): Profile {
  const { words, knowledge } = scene;
  const { from, to, mention } = place;
  const text = scene.text.slice(mention.start, mention.end);
  const segments = splitSegments(words, { from, to });
  const core = segments[0]!;
  const last = words[core.to - 1];
  const person = to - from === 1 ? pronounPerson(text, place, words) : 0;
  const isSurname = mention.kind === 'person' && /^\p{Lu}/u.test(text) && surnames.has(text.toLowerCase());
  const isRole = person === 0 && mention.kind !== 'country' && mention.kind !== 'place' && !isSurname;
  const role = isRole ? plainRole(knowledge.role(text)) : undefined;
  const isPart = mention.start > words[from]!.start || mention.end < words[to - 1]!.end;
  // `the world community` is no body
  const kind = mention.kind === 'organization' && role?.noun.endsWith(' community') ? 'group' : mention.kind;
  const given = { words, kind, knowledge, common: scene.common, isSurname };
  const names = person === 0 && !isPart ? namesIn(segments, given) : [];
  const described = { ...place, kind, text, head: last?.lower ?? '', names, role, person };
  return {
    ...described,
    key: person === 0 ? keyOf(described, { core, scene }) : null,
    nation: person === 0 ? nationIn(described, scene) : null,
    leads: person === 0 ? ledBody(described, scene) : null,
    number: numberOf(described, words),
    gender: genderOf(described, knowledge),
    definite: language.grammar.definite.test(words[from]?.lower ?? ''),
    subject: isSubject(to, words),
  };
}

/** `ex-minister` is called as `former minister` is. */
const plainRole = (role: RoleRow | undefined): RoleRow | undefined =>
  role && { ...role, noun: role.noun.replace(language.nouns.formerPrefix, language.nouns.former) };

/** The grammatical person of a pronoun, 0 of any other word: `US` is the country unless all around it is in capitals (`HE TOLD US`). */
function pronounPerson(
  text: string,
  { from, to, mention }: Place,
  words: readonly Word[],
): Profile['person'] {
  const person = ownValue(PRONOUNS, text.toLowerCase()) ?? 0;
  if (text !== 'US') return person;
  const inCapitals = [words[from - 1], words[to]].every((word) => !word || !/\p{Ll}/u.test(word.text));
  return mention.kind === 'group' && inCapitals ? person : 0;
}

/** Nationality in the words or right before them: `Kenyan Foreign Minister`, `Iraq’s prime minister`, `leader of Turkey`, `Ukraine's [President …]`. */
function nationIn(
  { from, to, kind }: Pick<Profile, 'from' | 'to' | 'kind'>,
  { words, knowledge }: Scene,
): string | null {
  if (kind === 'country') return null;
  const owner = ownerBefore(from, words, knowledge);
  if (owner) return owner;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (!/^\p{Lu}/u.test(word.text)) continue;
    for (let length = Math.min(4, to - i); length >= 1; length--) {
      const name = phraseOf(words, { from: i, to: i + length });
      const country = knowledge.country(name) ?? (length === 1 ? knowledge.demonym(name) : undefined);
      const isPossessor =
        words[i + length]?.pos === 'POSS' || words[i - 1]?.lower === 'of' || i + length < to;
      if (country && isPossessor) return country.code;
    }
    const seat = countryOfSeat(word.text, knowledge);
    if (seat && words[i + 1]?.pos === 'POSS' && i + 1 < to) return seat.code;
  }
  return null;
}

/** The country that owns the words from `from` on: `Ukraine's [President …]`. */
function ownerBefore(from: number, words: readonly Word[], knowledge: Knowledge): string | undefined {
  const mark = from - 1;
  if (words[mark]?.pos !== 'POSS') return undefined;
  for (let length = Math.min(4, mark); length >= 1; length--) {
    const name = phraseOf(words, { from: mark - length, to: mark });
    const country = /^\p{Lu}/u.test(name) ? knowledge.country(name) : undefined;
    if (country) return country.code;
  }
  return undefined;
}

/** A verb follows, perhaps after an adverb. */
function isSubject(to: number, words: readonly Word[]): boolean {
  const next = words[to];
  const after = words[to + 1];
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  return next?.pos === 'ADV' && (after?.pos === 'VERB' || after?.pos === 'AUX');
}
