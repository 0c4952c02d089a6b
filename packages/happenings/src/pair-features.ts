// Two events → the numbers from which the score is made. Each is the same when the two are exchanged.
import type { EventType, Status } from '@entente/record';
import { type Compared, cosine } from './compared.js';
import { idfOf } from './idf.js';
import {
  areNamesakes,
  areOtherCountries,
  areOtherPersons,
  countLikeness,
  countryLikeness,
  partyLikeness,
  sideLikeness,
} from './parties.js';

/** Types that name acts of one kind, between which a reading wavers. */
const GROUPS: readonly (readonly EventType[])[] = [
  ['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'AID', 'RETREAT'],
  ['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'],
  ['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION'],
];
const GROUP_OF = new Map(GROUPS.flatMap((types, group) => types.map((type) => [type, group] as const)));
/** Acts of words, which one party may do to another many times a week, and acts of force. */
const WORDS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'THREATEN',
  'CONCEDE',
]);
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);
/** How far from having happened. */
const REALITY: Readonly<Record<Status, number>> = { occurred: 3, future: 2, hypothetical: 1, negated: 0 };
const FAR = 400;
const UNKNOWN = -5;
/** Own days further apart are of two acts: of the pairs of dev topics that are 11 to 14 days apart none is one act. */
const MOST_DAYS = 10;

/** The names of all features, in the order of their values. */
export const PAIR_FEATURES = [
  'sameType',
  'sameGroup',
  'sameMode',
  'sameStem',
  'stems',
  'acts',
  'triggerInSentence',
  'statusLow',
  'statusHigh',
  'context',
  'another',
  'confidence',
  'words',
  'force',
  'whoEmpty',
  'whoBest',
  'whoMean',
  'whoWorst',
  'whomEmpty',
  'whomBest',
  'whomMean',
  'whomWorst',
  'anyBest',
  'anyMean',
  'crossed',
  'named',
  'whoCountry',
  'whomCountry',
  'crossedCountry',
  'whomCount',
  'otherPersons',
  'partyWords',
  'place',
  'placeCountry',
  'ownDays',
  'gapOwn',
  'gapMixed',
  'gapPublished',
  'scene',
  'sentence',
  'near',
  'after',
  'afterNear',
  'about',
  'figures',
  'figuresApart',
  'sharedSum',
  'sharedMost',
  'partyMost',
  'sameArticle',
  'sameHappening',
  'apart',
  'first',
  'last',
] as const;

/**
 * Whether two events can be one act at all: they share their type, a family of acts or a stem of the trigger; neither is done by, nor to, a namesake; their countries have not
 * changed sides; they are not between other countries altogether; and the days that words date them to are near. Other pairs are not scored.
 */
export const mayBeOneAct = (a: Compared, b: Compared): boolean =>
  (a.profile.type === b.profile.type || meet(a.acts, b.acts) || meet(a.trigger, b.trigger)) &&
  !(a.own && b.own && gap(a.own, b.own) > MOST_DAYS) &&
  !areNamesakes(a.actors, b.actors) &&
  !areNamesakes(a.recipients, b.recipients) &&
  !(areOtherCountries(a.actors, b.actors) && areOtherCountries(a.recipients, b.recipients));

/** The values of all features. `about` is the cosine of the terms of their articles. */
export function pairValues(a: Compared, b: Compared, about: number): readonly number[] {
  return [...actValues(a, b), ...partyValues(a, b), ...whenAndWhere(a, b), ...textValues(a, b, about)];
}

function actValues(a: Compared, b: Compared): number[] {
  const [p, q] = [a.profile, b.profile];
  const acts = common(a.acts, b.acts);
  const [x, y] = [REALITY[p.status], REALITY[q.status]];
  return [
    +(p.type === q.type),
    +(GROUP_OF.get(p.type) === GROUP_OF.get(q.type)),
    p.mode !== null && q.mode !== null ? (p.mode === q.mode ? 1 : -1) : 0,
    +(a.head === b.head),
    common(a.trigger, b.trigger),
    a.acts.size === 0 || b.acts.size === 0 ? 0 : acts > 0 ? acts : -1,
    +(a.sentence.has(b.head) || b.sentence.has(a.head)),
    Math.min(x, y),
    Math.max(x, y),
    +p.contexts.some((context) => q.contexts.includes(context)),
    Number(p.another) + Number(q.another),
    Math.min(p.confidence ?? 1, q.confidence ?? 1),
    Number(WORDS.has(p.type)) + Number(WORDS.has(q.type)),
    Number(FORCE.has(p.type)) + Number(FORCE.has(q.type)),
  ];
}

function partyValues(a: Compared, b: Compared): number[] {
  const who = sideLikeness(a.actors, b.actors);
  const whom = sideLikeness(a.recipients, b.recipients);
  const any = sideLikeness(a.parties, b.parties);
  const crossed = Math.max(
    sideLikeness(a.actors, b.recipients).best,
    sideLikeness(a.recipients, b.actors).best,
  );
  return [
    +who.isEmpty,
    who.best,
    who.mean,
    who.worst,
    +whom.isEmpty,
    whom.best,
    whom.mean,
    whom.worst,
    any.best,
    any.mean,
    crossed - Math.max(who.best, whom.best),
    namedLikeness(a, b),
    countryLikeness(a.actors, b.actors),
    countryLikeness(a.recipients, b.recipients),
    Math.max(countryLikeness(a.actors, b.recipients), countryLikeness(a.recipients, b.actors)),
    countLikeness(a.recipients, b.recipients),
    Number(areOtherPersons(a.actors, b.actors)) + Number(areOtherPersons(a.recipients, b.recipients)),
    Math.max(partyWords(a, b), partyWords(b, a)),
  ];
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

/** How many words of the parties' names of one event stand around the other. */
function partyWords(a: Compared, b: Compared): number {
  let [found, all] = [0, 0];
  for (const { stems } of a.parties)
    for (const stem of stems) {
      all++;
      if (b.scene.has(stem)) found++;
    }
  return all === 0 ? 0 : found / all;
}

function whenAndWhere(a: Compared, b: Compared): number[] {
  const [p, q] = [a.profile.place, b.profile.place];
  const isSame = a.place === b.place || (p?.geonames && p.geonames === q?.geonames);
  const published = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
  return [
    p && q ? (isSame ? 1 : -1) : 0,
    p?.country && q?.country ? (p.country === q.country ? 1 : -1) : 0,
    Number(a.own !== null) + Number(b.own !== null),
    a.own && b.own ? gap(a.own, b.own) : UNKNOWN,
    mixedGap(a, b),
    published ?? UNKNOWN,
  ];
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

function textValues(a: Compared, b: Compared, about: number): number[] {
  const [p, q] = [a.profile, b.profile];
  const isOneArticle = p.article === q.article;
  const figures = common(a.figures, b.figures);
  return [
    cosine(a.scene, b.scene),
    cosine(a.sentence, b.sentence),
    cosine(a.near, b.near),
    cosine(a.after, b.after),
    Math.max(cosine(a.after, b.near), cosine(a.near, b.after)),
    about,
    figures,
    +(a.figures.size > 0 && b.figures.size > 0 && figures === 0),
    ...sharedWords(a, b),
    +isOneArticle,
    isOneArticle ? (p.happening === q.happening ? 1 : -1) : 0,
    isOneArticle ? Math.min(20, Math.abs(p.sentenceNumber - q.sentenceNumber)) : UNKNOWN,
    Math.min(20, p.sentenceNumber, q.sentenceNumber),
    Math.min(20, Math.max(p.sentenceNumber, q.sentenceNumber)),
  ];
}

/** How telling the words are that both sentences have, names of parties left out: their idf in all, that of the most telling one; and that of the most telling word of both's parties. */
function sharedWords(a: Compared, b: Compared): number[] {
  let [sum, most, party] = [0, 0, 0];
  for (const stem of a.sentence.keys()) {
    if (!b.sentence.has(stem) || a.partyStems.has(stem) || b.partyStems.has(stem)) continue;
    const idf = idfOf(stem);
    sum += idf;
    most = Math.max(most, idf);
  }
  for (const stem of a.partyStems) if (b.partyStems.has(stem)) party = Math.max(party, idfOf(stem));
  return [sum, most, party];
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count++;
  return count;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
