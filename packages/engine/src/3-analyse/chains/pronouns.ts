// Pronouns → the cluster they take up: the nearest that agrees, weighed by clause, subjecthood, frequency and what the model thinks.
// Factors after Lappin & Leass (1994); their weights are rows (data/weights/pronoun.json). Bounded look-back keeps it linear.
import { ownValue } from '@entente/record';
import { language } from '../../language.js';
import { type Features, likeliest } from '../weigh.js';
import { genderOf, numberOf } from './agreement.js';
import type { Cluster, Clusters } from './clusters.js';
import type { Profile, Scene } from './profile.js';

/** What the model thinks: probability by mention number of pronoun and antecedent. */
export type Evidence = (pronoun: number, antecedent: number) => number;

/** What pronouns are resolved against. */
export interface Discourse {
  readonly profiles: readonly Profile[];
  readonly clusters: Clusters;
  readonly scene: Scene;
  readonly evidence: Evidence;
  /** mention of the speaker by quote */
  readonly speakers: ReadonlyMap<number, number>;
}

const REACH = 40;
const SENTENCES = 5;

/** The mention that a third-person pronoun takes up; undefined when none is likelier than none at all. */
export function findAntecedent(pronoun: Profile, discourse: Discourse): number | undefined {
  return likeliest(findCandidates(pronoun, discourse), discourse.scene.knowledge.weights('chains/pronoun'))
    ?.at;
}

/** The mention that the possessive which opens a description takes up: Egypt of `Its foreign minister`; undefined where the possessive is a mention itself. */
export function findPossessor(description: Profile, discourse: Discourse): number | undefined {
  const { mention, from, at } = description;
  const text = description.text.match(language.pronouns.possessiveOpening)?.[0].toLowerCase() ?? '';
  const person = ownValue(language.pronouns.persons, text);
  if (person !== 3 || discourse.profiles[at + 1]?.mention.start === mention.start) return undefined;
  const own = { ...description, text, head: text, to: from + 1, person, subject: false } as const;
  const { words, knowledge } = discourse.scene;
  const [number, gender] = [numberOf(own, words), genderOf(own, knowledge)];
  const pronoun = { ...own, number, gender };
  return subjectBefore(pronoun, discourse) ?? findAntecedent(pronoun, discourse);
}

/** `Norway signed a deal with Iceland. Its minister …`: the country or body that the sentence before opens with, as its subject. */
function subjectBefore(pronoun: Profile, { profiles, clusters }: Discourse): number | undefined {
  const { at, sentence, gender } = pronoun;
  if (gender !== 'thing' || profiles[at - 1]?.sentence !== sentence - 1) return undefined;
  let first = at - 1;
  while (profiles[first - 1]?.sentence === sentence - 1) first--;
  const subject = profiles[first]!;
  const isBody = subject.kind === 'country' || subject.kind === 'organization';
  return isBody && subject.subject && agrees(pronoun, subject, clusters.of(first)) ? first : undefined;
}

/** Mentions that agree with the pronoun, nearest first, with the factors that speak for and against each. */
export function findCandidates(pronoun: Profile, discourse: Discourse): { at: number; features: Features }[] {
  const { profiles, clusters, speakers } = discourse;
  const speaker = pronoun.quote >= 0 ? speakers.get(pronoun.quote) : undefined;
  const found: { at: number; features: Features }[] = [];
  const seen = new Set<number>();
  const barred = subjectOf(pronoun, discourse);
  for (let at = pronoun.at - 1; at >= Math.max(0, pronoun.at - REACH); at--) {
    const other = profiles[at]!;
    if (pronoun.sentence - other.sentence > SENTENCES) break;
    if (other.mention.end > pronoun.mention.start || !agrees(pronoun, other, clusters.of(at))) continue;
    // nobody speaks of himself as he, and `X thanked him` is never X
    if (speaker !== undefined && clusters.same(speaker, at)) continue;
    if (barred !== undefined && clusters.same(barred, at)) continue;
    const root = clusters.root(at);
    found.push({
      at,
      features: featuresOf(pronoun, other, { ...discourse, rank: seen.size, isLast: !seen.has(root) }),
    });
    seen.add(root);
  }
  return found;
}

function agrees(pronoun: Profile, other: Profile, cluster: Cluster): boolean {
  if (other.person === 1 || other.person === 2) return false;
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (cluster.isPerson !== true) return false;
    return cluster.gender === 'any' || cluster.gender === pronoun.gender;
  }
  if (cluster.isPerson === true) return false;
  return pronoun.gender === 'thing' ? !cluster.isMany && other.number !== 'many' : true;
}

const isPossessive = ({ text }: Profile): boolean => language.pronouns.thirdPossessive.test(text);

interface Compared extends Discourse {
  /** how many other clusters stand nearer */
  readonly rank: number;
  /** the cluster's last mention before the pronoun */
  readonly isLast: boolean;
}

function featuresOf(pronoun: Profile, other: Profile, given: Compared): Features {
  const { profiles, clusters, evidence, rank, isLast } = given;
  const distance = pronoun.sentence - other.sentence;
  const cluster = clusters.of(other.at);
  const earlier = countBefore(cluster.mentions, pronoun.at);
  const possessive = isPossessive(pronoun);
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const type = pronoun.gender === 'thing' ? 'it' : pronoun.number === 'many' ? 'they' : 'he';
  return {
    [`${type}:bias`]: 1,
    sameSentence: one(distance === 0),
    previousSentence: one(distance === 1),
    farther: Math.max(0, distance - 1),
    rank: Math.min(rank, 8),
    again: one(!isLast),
    subject: one(other.subject),
    possessiveOfSubject: one(possessive && other.subject && distance === 0),
    parallel: one(pronoun.subject && other.subject),
    sentenceFirst: one(profiles[other.at - 1]?.sentence !== other.sentence),
    frequency: Math.log2(earlier),
    pronounToo: one(other.person === 3),
    sameWord: one(other.person === 3 && other.text.toLowerCase() === pronoun.text.toLowerCase()),
    nested: one(other.mention.inner),
    [`${type}:${other.person > 0 ? 'pronoun' : other.kind}`]: 1,
    [`${type}:many`]: one(cluster.isMany),
    key: one(cluster.key !== null),
    otherQuote: one(other.quote >= 0 && other.quote !== pronoun.quote),
    intoQuote: one(pronoun.quote >= 0 && other.quote !== pronoun.quote),
    adjacent: one(other.to === pronoun.from || other.to + 1 === pronoun.from),
    model: evidence(pronoun.at, other.at),
  };
}

/** How many of a cluster's mentions, which are in order, stand before the mention of that number. */
function countBefore(mentions: readonly Profile[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The subject of the clause in which the pronoun is the object: `X attacked him`. */
function subjectOf(pronoun: Profile, { profiles, scene }: Discourse): number | undefined {
  if (pronoun.subject || isPossessive(pronoun) || language.pronouns.reflexiveEnd.test(pronoun.text))
    return undefined;
  for (let at = pronoun.at - 1; at >= 0 && profiles[at]!.sentence === pronoun.sentence; at--) {
    const other = profiles[at]!;
    const between = scene.words.slice(other.to, pronoun.from);
    if (between.length > 8 || between.some(({ pos, lower, text }) => opensClause(pos, lower, text)))
      return undefined;
    if (other.subject) return at;
  }
  return undefined;
}

const opensClause = (pos: string, lower: string, text: string): boolean =>
  pos === 'SCONJ' || pos === 'CCONJ' || /^[,;:“”"]$/.test(text) || language.grammar.clauseOpening.test(lower);
