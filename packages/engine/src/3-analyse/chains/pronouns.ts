// Pronouns → the cluster they take up: the nearest that agrees, weighed by clause, subjecthood, frequency and what the model thinks.
// Factors after Lappin & Leass (1994); bounded look-back keeps it linear.
import type { Cluster, Clusters } from './clusters.js';
import type { Profile, Scene } from './profile.js';

/** What the model thinks: probability by mention number of pronoun and antecedent. */
export type Evidence = (pronoun: number, antecedent: number) => number;

const REACH = 40;
const SENTENCES = 5;
const THRESHOLD = 0.4;

/** Weights of the factors, in one place. */
const WEIGHT = {
  sameSentence: 1,
  previousSentence: 0.6,
  farther: -0.35,
  subject: 0.7,
  sentenceFirst: 0.3,
  frequency: 0.3,
  possessiveOfSubject: 0.5,
  parallel: 0.4,
  model: 2.5,
  nested: -0.6,
  place: -0.8,
  bodyAsThey: -0.5,
  otherQuote: -0.6,
  ownSubject: -2,
} as const;

/** The mention that a third-person pronoun takes up; undefined when none is likely. */
export function findAntecedent(
  pronoun: Profile,
  given: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene; evidence: Evidence; speakers: ReadonlyMap<number, number> },
): number | undefined {
  const { profiles, clusters, speakers } = given;
  const speaker = pronoun.quote >= 0 ? speakers.get(pronoun.quote) : undefined;
  const best = new Map<number, { at: number; score: number }>();
  for (let at = pronoun.at - 1; at >= Math.max(0, pronoun.at - REACH); at--) {
    const other = profiles[at]!;
    if (pronoun.sentence - other.sentence > SENTENCES) break;
    if (other.mention.end > pronoun.mention.start || !agrees(pronoun, other, clusters.of(at))) continue;
    // nobody speaks of himself as he
    if (speaker !== undefined && clusters.same(speaker, at)) continue;
    const score = scoreOf(pronoun, other, given);
    const root = clusters.root(at);
    if (score > (best.get(root)?.score ?? Number.NEGATIVE_INFINITY)) best.set(root, { at, score });
  }
  const [first] = [...best.values()].sort((a, b) => b.score - a.score);
  return first && first.score >= THRESHOLD ? first.at : undefined;
}

function agrees(pronoun: Profile, other: Profile, cluster: Cluster): boolean {
  if (other.person === 1 || other.person === 2) return false;
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (cluster.isPerson !== true && !(other.person === 3 && other.gender === pronoun.gender)) return false;
    return cluster.gender === 'any' || cluster.gender === pronoun.gender;
  }
  if (pronoun.gender === 'thing') return cluster.isPerson !== true && !isMany(cluster) && other.number !== 'many';
  return cluster.isPerson !== true && (isMany(cluster) || other.kind === 'organization' || other.number === 'any' || other.number === 'many');
}

const isMany = ({ mentions }: Cluster): boolean => mentions.some(({ number }) => number === 'many');

const isPossessive = ({ text }: Profile): boolean => /^(?:his|her|its|their)$/i.test(text);

function scoreOf(
  pronoun: Profile,
  other: Profile,
  { profiles, clusters, scene, evidence }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene; evidence: Evidence },
): number {
  const distance = pronoun.sentence - other.sentence;
  const earlier = clusters.of(other.at).mentions.filter(({ at }) => at < pronoun.at).length;
  let score = distance === 0 ? WEIGHT.sameSentence : distance === 1 ? WEIGHT.previousSentence : WEIGHT.farther * (distance - 1);
  if (other.subject) score += WEIGHT.subject;
  if (isFirst(other, profiles)) score += WEIGHT.sentenceFirst;
  score += WEIGHT.frequency * Math.log2(earlier);
  if (isPossessive(pronoun) && other.subject && distance === 0) score += WEIGHT.possessiveOfSubject;
  if (pronoun.subject && other.subject) score += WEIGHT.parallel;
  if (other.mention.inner) score += WEIGHT.nested;
  if (other.kind === 'place') score += WEIGHT.place;
  if (pronoun.number === 'many' && other.number !== 'many') score += WEIGHT.bodyAsThey;
  if (other.quote >= 0 && other.quote !== pronoun.quote) score += WEIGHT.otherQuote;
  if (isOwnSubject(pronoun, other, scene)) score += WEIGHT.ownSubject;
  return score + WEIGHT.model * evidence(pronoun.at, other.at);
}

const isFirst = ({ at, sentence }: Profile, profiles: readonly Profile[]): boolean => profiles[at - 1]?.sentence !== sentence;

/** `X attacked him`: an object is not the subject of its own clause. */
function isOwnSubject(pronoun: Profile, other: Profile, { words }: Scene): boolean {
  if (!other.subject || pronoun.subject || isPossessive(pronoun) || pronoun.sentence !== other.sentence) return false;
  const between = words.slice(other.to, pronoun.from);
  const clauses = between.filter(({ pos, lower, text }) => pos === 'SCONJ' || pos === 'CCONJ' || /^[,;:“”"]$/.test(text) || /^(?:that|to|who|which|when)$/.test(lower));
  return between.length < 12 && clauses.length === 0;
}
