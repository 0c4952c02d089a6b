// Mentions that the model missed though knowledge or the text itself make them certain: known names, surnames of persons named before, tagged sources.
import type { MentionKind } from '@entente/record';
import {
  type Draft,
  draftText,
  type Ground,
  isNameRange,
  isNameWord,
  nameEnd,
  phraseAt,
  type Step,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

/** Rule: a known country or organisation, or a person named before, is a mention wherever it stands. */
export const MISSED = 'mention-missed@1';
/** Rule: whoever the model takes for the source of a statement is a mention. */
export const SOURCE = 'mention-source@1';

/** Rule: a definite description of a body or office that acts is a mention. */
export const DESCRIBED = 'mention-described@1';

/** Rule: a pronoun that always stands for someone is a mention. */
export const PRONOUN = 'mention-pronoun@1';

const NAME_SCORE = 0.6;
const DESCRIPTION_SCORE = 0.5;
const LARGE_CITY = 100_000;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;

const anyCovered = ({ from, to }: NounPhrase, covered: ReadonlySet<number>): boolean =>
  Array.from({ length: to - from }, (_, i) => from + i).some((word) => covered.has(word));

/** The drafts with what was missed. */
export const addMissed: Step = (drafts, ground) => {
  const covered = new Set<number>();
  for (const { from, to } of drafts) for (let word = from; word < to; word++) covered.add(word);
  const surnames = surnamesOf(drafts, ground);
  const found: Draft[] = [...drafts, ...missedSources(covered, ground)];
  for (const draft of found.slice(drafts.length))
    for (let word = draft.from; word < draft.to; word++) covered.add(word);
  for (const phrase of ground.phrases) {
    const pronoun = anyCovered(phrase, covered) ? undefined : pronounIn(phrase, ground);
    if (pronoun)
      found.push({ part: null, score: NAME_SCORE, origins: [], by: [PRONOUN], open: false, ...pronoun });
    const described = anyCovered(phrase, covered) ? undefined : describedIn(phrase, ground);
    if (described) {
      found.push({
        part: null,
        score: DESCRIPTION_SCORE,
        origins: [],
        by: [DESCRIBED],
        open: false,
        ...described,
      });
      continue;
    }
    for (let word = phrase.from; word < phrase.to; word++) {
      const name = covered.has(word) ? undefined : nameIn(word, { phrase, surnames, ground });
      if (!name) continue;
      found.push({ part: null, score: NAME_SCORE, origins: [], by: [MISSED], open: false, ...name });
      for (let i = name.from; i < name.to; i++) covered.add(i);
    }
  }
  return found;
};

/** `he`, `we`, `its`; `it`, `them` and `you` may stand for nobody. */
function pronounIn({ from }: NounPhrase, { words }: Ground): Found | undefined {
  const { text, lower } = words[from]!;
  const kind = SURE_PRONOUNS[lower];
  return kind && text !== 'US' ? { from, to: from + 1, kind } : undefined;
}

const SURE_PRONOUNS: Readonly<Record<string, MentionKind>> = {
  ...Object.fromEntries('i me my he him his she her'.split(' ').map((word) => [word, 'person' as const])),
  ...Object.fromEntries('we us they their'.split(' ').map((word) => [word, 'group' as const])),
  its: 'organization',
};

type Found = Pick<Draft, 'from' | 'to' | 'kind'>;

/** What certainly is a mention at this word of the phrase. */
function nameIn(
  word: number,
  { phrase, surnames, ground }: { phrase: NounPhrase; surnames: ReadonlySet<string>; ground: Ground },
): Found | undefined {
  const { words, knowledge, nameAt } = ground;
  const known = nameAt.get(word);
  const opened = word === phrase.from + 1 && words[phrase.from]!.lower === 'the' ? phrase.from : word;
  if (known && standsAlone(known, phrase, ground)) return { from: opened, to: known.to, kind: known.kind };
  if (word !== phrase.to - 1 || !isNameWord(ground, word)) return undefined;
  if (opened === phrase.from && isPlace(phrase, ground))
    return { from: phrase.from, to: phrase.to, kind: 'place' };
  // `the Russians`: a people stands for its country
  if (
    /s$/.test(words[word]!.lower) &&
    knowledge.demonym(words[word]!.text) &&
    opened >= phrase.from &&
    word - opened <= 1
  )
    return { from: opened, to: word + 1, kind: 'country' };
  return surnames.has(words[word]!.text) ? { from: phrase.from, to: phrase.to, kind: 'person' } : undefined;
}

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
  if (/^(?:country|nation|kingdom)$/.test(noun)) return 'country';
  return kind === 'group' && !/group$/.test(noun) ? 'group' : 'organization';
}

/** A capital or a city of the gazetteer after `in`, `near`, `from`. */
function isPlace(phrase: NounPhrase, ground: Ground): boolean {
  const { words, knowledge, times } = ground;
  if (
    !/^(?:in|at|near|from|to|outside|around|across)$/.test(words[phrase.from - 1]?.lower ?? '') ||
    times.has(phrase.from)
  )
    return false;
  const name = draftText(ground, phrase);
  return (
    words[phrase.from]!.capital &&
    ((knowledge.places(name)[0]?.population ?? 0) >= LARGE_CITY || knowledge.seat(name) !== undefined)
  );
}

/** `Georgia` alone, not in `Georgia Meloni` or `Jordan Henderson`. */
function standsAlone(
  known: { from: number; to: number; kind: MentionKind },
  phrase: NounPhrase,
  ground: Ground,
): boolean {
  if (ground.times.has(known.from)) return false;
  const after = known.to < phrase.to && isNameWord(ground, known.to);
  const before = known.from > phrase.from && isNameWord(ground, known.from - 1);
  return !after && !before;
}

/** Last words of persons' full names. */
function surnamesOf(drafts: readonly Draft[], ground: Ground): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const draft of drafts) {
    const end = draft.kind === 'person' && !draft.part ? nameEnd(ground, draft) : undefined;
    if (end === undefined || end - draft.from < 2 || ground.nameAt.has(end - 1)) continue;
    const surname = ground.words[end - 1]!.text;
    if (surname.length > 2) surnames.add(surname).add(surname.replace(/^\p{Ll}{1,3}-/u, ''));
  }
  return surnames;
}

function missedSources(covered: ReadonlySet<number>, ground: Ground): Draft[] {
  const { words, reading, knowledge } = ground;
  let first = 0;
  return reading.sources.flatMap((source) => {
    while (first < words.length && words[first]!.end <= source.start) first++;
    let to = first;
    while (to < words.length && words[to]!.start < source.end) to++;
    const free = words.slice(first, to).every((_, i) => !covered.has(first + i));
    const phrase = phraseAt(ground, first);
    if (!free || to === first || !phrase || source.score < 0.5) return [];
    const range = { from: phrase.from, to: phrase.to };
    const role = knowledge.role(draftText(ground, range));
    if (!role && !isNameRange(ground, range)) return [];
    const kind: MentionKind = role?.kind ?? 'person';
    return [{ ...range, part: null, kind, score: source.score, origins: [], by: [SOURCE], open: false }];
  });
}
