// Two events → the numbers from which the score is made. Each is the same when the two are exchanged.
import type { EventType, Status } from '@entente/record';
import { type Compared, cosine, type Vector } from './compared.js';
import { partyLikeness, sideLikeness } from './parties.js';

/** Types that name acts of one kind, between which a reading wavers. */
const GROUPS: readonly (readonly EventType[])[] = [
  ['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'AID', 'RETREAT'],
  ['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'],
  ['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION'],
];
const GROUP_OF = new Map(GROUPS.flatMap((types, group) => types.map((type) => [type, group] as const)));
/** How far from having happened. */
const REALITY: Readonly<Record<Status, number>> = { occurred: 3, future: 2, hypothetical: 1, negated: 0 };
const FAR = 400;
const UNKNOWN = -5;

/** All features by name, in a fixed order. */
export function pairFeatures(a: Compared, b: Compared, articles: readonly [Vector, Vector]) {
  return {
    ...actFeatures(a, b),
    ...partyFeatures(a, b),
    ...whenAndWhere(a, b),
    ...textFeatures(a, b, articles),
  };
}

/** Their names. */
export type PairFeatures = ReturnType<typeof pairFeatures>;

function actFeatures(a: Compared, b: Compared) {
  const [p, q] = [a.profile, b.profile];
  const acts = common(a.acts, b.acts);
  const [x, y] = [REALITY[p.status], REALITY[q.status]];
  return {
    sameType: +(p.type === q.type),
    sameGroup: +(GROUP_OF.get(p.type) === GROUP_OF.get(q.type)),
    sameMode: p.mode !== null && q.mode !== null ? (p.mode === q.mode ? 1 : -1) : 0,
    sameStem: +(a.head === b.head),
    stems: common(a.trigger, b.trigger),
    acts: a.acts.size === 0 || b.acts.size === 0 ? 0 : acts > 0 ? acts : -1,
    triggerInSentence: +(a.sentence.has(b.head) || b.sentence.has(a.head)),
    statusLow: Math.min(x, y),
    statusHigh: Math.max(x, y),
    context: +p.contexts.some((context) => q.contexts.includes(context)),
    another: Number(p.another) + Number(q.another),
    confidence: Math.min(p.confidence ?? 1, q.confidence ?? 1),
  };
}

function partyFeatures(a: Compared, b: Compared) {
  const who = sideLikeness(a.actors, b.actors);
  const whom = sideLikeness(a.recipients, b.recipients);
  const any = sideLikeness(a.parties, b.parties);
  const crossed = Math.max(
    sideLikeness(a.actors, b.recipients).best,
    sideLikeness(a.recipients, b.actors).best,
  );
  return {
    whoEmpty: +who.isEmpty,
    whoBest: who.best,
    whoMean: who.mean,
    whoWorst: who.worst,
    whomEmpty: +whom.isEmpty,
    whomBest: whom.best,
    whomMean: whom.mean,
    whomWorst: whom.worst,
    anyBest: any.best,
    anyMean: any.mean,
    crossed: crossed - Math.max(who.best, whom.best),
    named: namedLikeness(a, b),
  };
}

/** The likeness of the best pair of named parties that are no countries; 0 where a side has none. */
function namedLikeness(a: Compared, b: Compared): number {
  let best = UNKNOWN;
  for (const one of a.parties)
    for (const other of b.parties)
      if (one.kind !== 'country' && other.kind !== 'country')
        best = Math.max(best, partyLikeness(one, other));
  return best === UNKNOWN ? 0 : best;
}

function whenAndWhere(a: Compared, b: Compared) {
  const [p, q] = [a.profile.place, b.profile.place];
  const isSame = a.place === b.place || (p?.geonames && p.geonames === q?.geonames);
  const published = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
  return {
    place: p && q ? (isSame ? 1 : -1) : 0,
    placeCountry: p?.country && q?.country ? (p.country === q.country ? 1 : -1) : 0,
    ownDays: Number(a.own !== null) + Number(b.own !== null),
    gapOwn: a.own && b.own ? gap(a.own, b.own) : UNKNOWN,
    gapMixed: mixedGap(a, b),
    gapPublished: published ?? UNKNOWN,
  };
}

function mixedGap(a: Compared, b: Compared): number {
  if ((a.own === null) === (b.own === null)) return UNKNOWN;
  const published = a.own === null ? a.published : b.published;
  return published === null ? UNKNOWN : gap((a.own ?? b.own)!, { from: published, to: published });
}

interface Period {
  readonly from: number;
  readonly to: number;
}
const gap = (one: Period, other: Period): number =>
  Math.min(FAR, Math.max(0, one.from - other.to, other.from - one.to));

function textFeatures(a: Compared, b: Compared, [one, other]: readonly [Vector, Vector]) {
  const [p, q] = [a.profile, b.profile];
  const isOneArticle = p.article === q.article;
  const figures = common(a.figures, b.figures);
  return {
    sentence: cosine(a.sentence, b.sentence),
    near: cosine(a.near, b.near),
    after: cosine(a.after, b.after),
    afterNear: Math.max(cosine(a.after, b.near), cosine(a.near, b.after)),
    about: isOneArticle ? 1 : cosine(one, other),
    figures,
    figuresApart: +(a.figures.size > 0 && b.figures.size > 0 && figures === 0),
    sameArticle: +isOneArticle,
    sameHappening: isOneArticle ? (p.happening === q.happening ? 1 : -1) : 0,
    apart: isOneArticle ? Math.min(20, Math.abs(p.sentenceNumber - q.sentenceNumber)) : UNKNOWN,
    first: Math.min(20, p.sentenceNumber, q.sentenceNumber),
    last: Math.min(20, Math.max(p.sentenceNumber, q.sentenceNumber)),
  };
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count++;
  return count;
}
