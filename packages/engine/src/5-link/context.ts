// Actors that the words give no country → the country that the sentence, the paragraph and the story around them speak of, when that is likely.
// A log-linear choice among those countries and none; weights are rows (data/weights/country.json).

import type { Weights } from '@entente/knowledge';
import {
  firstEndingAfter,
  firstStartingFrom,
  type MentionKind,
  ownValue,
  type Sector,
  type Span,
} from '@entente/record';
import type { Features } from '../3-analyse/index.js';
import { language } from '../language.js';

/** A mention whose country is settled. */
export interface Anchor {
  readonly start: number;
  readonly code: string;
  readonly type: 'country' | 'place' | 'actor';
}
/** Anchors in text order, with what counts them. */
export interface Surroundings {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** share of each country among all anchors */
  readonly shares: ReadonlyMap<string, number>;
  /** the two countries spoken of most */
  readonly top: readonly string[];
  /** countries of the first paragraph (a title where there is one) and of the first place after it (a dateline) */
  readonly opening: readonly string[];
  readonly firstPlace: string | undefined;
}
/** Who is asked about. */
export interface Homeless {
  readonly kind: MentionKind;
  readonly sectors: readonly Sector[];
  /** its mentions, pronouns left out */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** nothing is known of him but the name */
  readonly named: boolean;
}

/** Anchors gathered into surroundings. */
export function surround(
  anchors: readonly Anchor[],
  { text, sentences, paragraphs }: Pick<Surroundings, 'text' | 'sentences' | 'paragraphs'>,
): Surroundings {
  const sorted = [...anchors].sort((a, b) => a.start - b.start);
  const shares = sharesOf(sorted);
  const head = paragraphs[0]?.end ?? 0;
  const opening = sorted.filter(({ start }) => start < head).map(({ code }) => code);
  const firstPlace = sorted.find(({ start, type }) => start >= head && type === 'place')?.code;
  return { text, anchors: sorted, sentences, paragraphs, shares, top: topOf(shares), opening, firstPlace };
}

/** How far a country must lead over none, by sort; absent: its surroundings never say whose it is (named persons and bodies, outlets, experts at large). Where the text is mostly about one country, that one needs no lead. So chosen on real news that 80 to 100 of a hundred are right. */
const SURE: Readonly<Record<string, number>> = {
  titled: Number.POSITIVE_INFINITY,
  office: 1,
  'state body': 1.5,
  police: 0,
  people: 0.3,
  rebels: 1.5,
  troops: 2.5,
  others: Number.POSITIVE_INFINITY,
  someone: Number.POSITIVE_INFINITY,
};

/** From this share of a text's anchors on the text is mostly about one country, and an actor needs no lead to be of it. */
const DOMINANT = 0.5;
/** For people of no sort in particular the text must be about little else. So chosen on real news of train: four in five that are given a country are of it. */
const DOMINANT_FOR: Readonly<Record<string, number>> = { others: 0.8, someone: 0.8 };
/** So few anchors do not make a named official theirs: they may be the other side of what he does. */
const FEW = 2;

/** The country that the surroundings make likely enough; undefined when none is. */
export function countryAround(
  homeless: Homeless,
  around: Surroundings,
  weights: Weights,
): string | undefined {
  const guess = guessOf(homeless);
  const margin = ownValue(SURE, guess);
  if (margin === undefined || (guess === 'titled' && around.anchors.length <= FEW)) return undefined;
  const framed = FRAMED.includes(guess) ? framedBy(homeless.mentions[0]!, around) : undefined;
  if (framed) return framed;
  const { yes = {} } = weights.classes;
  const dominant = ownValue(DOMINANT_FOR, guess) ?? DOMINANT;
  let best: { code: string; lead: number } | undefined;
  for (const { code, names, values } of weighable(homeless, around)) {
    // as weighedSum, without an object a country
    let score = yes.bias ?? 0;
    for (let i = 0; i < names.length; i++) score += (yes[names[i]!] ?? 0) * values[i]!;
    const lead = score - ((around.shares.get(code) ?? 0) > dominant ? 0 : margin);
    if (lead > (best?.lead ?? 0)) best = { code, lead };
  }
  return best?.code;
}

/** Sorts that are of the country that opens their sentence: `In Poland, police …`. Troops may be abroad. */
const FRAMED: readonly string[] = ['office', 'state body', 'police'];

/** The country of the place that the mention's sentence opens with. */
function framedBy({ start }: Span, { text, anchors, sentences }: Surroundings): string | undefined {
  const sentence = spanAround(sentences, start);
  const first = sentence && anchors[firstStartingFrom(anchors, sentence.start)];
  if (!first || first.type === 'actor' || first.start >= start) return undefined;
  const isFrame =
    language.places.frame.test(text.slice(sentence.start, first.start)) &&
    /^[^,.;]+, /.test(text.slice(first.start, start));
  return isFrame ? first.code : undefined;
}

/** Countries of the surroundings with what speaks for each; absent features are 0. */
export function candidateCountries(homeless: Homeless, around: Surroundings): ReadonlyMap<string, Features> {
  return new Map(
    weighable(homeless, around).map(({ code, names, values }) => [
      code,
      Object.fromEntries(names.flatMap((name, i) => (values[i] === 0 ? [] : [[name, values[i]!]]))),
    ]),
  );
}

interface Weighable {
  readonly code: string;
  readonly names: readonly string[];
  /** the mean of each feature over the mentions */
  readonly values: readonly number[];
}

function weighable(homeless: Homeless, around: Surroundings): Weighable[] {
  const nears = homeless.mentions.slice(0, MENTIONS).map((mention) => nearby(mention, around));
  const codes = new Set([...nears[0]!.window.map(({ code }) => code), ...around.top]);
  const sort = sortOf(homeless);
  const opening = homeless.mentions[0]!.text.match(language.pronouns.possessiveOpening) ? 'owned' : 'own';
  return [...codes].map((code) => ({
    code,
    names: featureNames(sort, code === 'IGO' ? 'igo' : 'state', opening),
    values: means(nears.map((near) => featureValues(code, near, around))),
  }));
}

interface Near {
  /** where the mention begins */
  readonly start: number;
  readonly window: readonly Anchor[];
  readonly sentence: readonly Anchor[];
  readonly paragraph: readonly Anchor[];
  /** of the sentence before */
  readonly previous: readonly Anchor[];
  readonly before: readonly Anchor[];
  readonly after: readonly Anchor[];
  /** the words go on `in …`, `of …`, `from …` with it */
  readonly complement: Anchor | undefined;
  /** no other country in the paragraph */
  readonly isAlone: boolean;
  readonly nearest: Anchor | undefined;
}

const WINDOW = 30;
/** how many mentions of one actor are looked at */
const MENTIONS = 3;

function means(list: readonly (readonly number[])[]): number[] {
  const sums = list[0]!.map(() => 0);
  for (const values of list) for (let i = 0; i < sums.length; i++) sums[i]! += values[i]! / list.length;
  return sums;
}

function nearby({ start, end }: Span, { text, anchors, sentences, paragraphs }: Surroundings): Near {
  const at = firstStartingFrom(anchors, start);
  const window = anchors.slice(Math.max(0, at - WINDOW), at + WINDOW);
  const within = (span: Span | undefined) =>
    span
      ? window.filter(
          (anchor) =>
            anchor.start >= span.start &&
            anchor.start < span.end &&
            !(anchor.start >= start && anchor.start < end),
        )
      : [];
  const paragraph = within(spanAround(paragraphs, start));
  const sentence = spanAround(sentences, start);
  return {
    start,
    window,
    paragraph,
    sentence: within(sentence),
    previous: within(sentence && spanAround(sentences, sentence.start - 2)),
    before: anchors.slice(Math.max(0, at - 3), at).reverse(),
    after: paragraph.filter((anchor) => anchor.start >= end),
    complement: language.places.complement.test(text.slice(end, end + 10))
      ? window.find((anchor) => anchor.start >= end && anchor.start - end < 40)
      : undefined,
    nearest: paragraph.reduce<Anchor | undefined>(
      (best, anchor) =>
        best && Math.abs(best.start - start) <= Math.abs(anchor.start - start) ? best : anchor,
      undefined,
    ),
    isAlone: new Set(paragraph.map(({ code }) => code)).size === 1,
  };
}

const namesBySort = new Map<string, readonly string[]>();

/** The features that speak for a country, in the order of their values. */
function featureNames(sort: string, scope: string, opening: string): readonly string[] {
  const key = `${sort} ${scope} ${opening}`;
  const bySort = (name: string) => [name, `${sort}:${name}`];
  const names = namesBySort.get(key) ?? [
    // of the whole text
    `${sort}:${scope}`,
    `${scope}:share`,
    `${sort}:share`,
    'only',
    `${sort}:only`,
    ...['top', 'opening', 'firstPlace'].flatMap(bySort),
    // of what stands near
    `${sort}:paragraph`,
    'paragraphFirst',
    ...['nearest', 'alone', 'complement', 'gap', 'last', 'lastActor'].flatMap(bySort),
    `${opening}:last`,
    'secondLast',
    'next',
    // of its sentence and the one before
    `${sort}:sentence`,
    'sentenceCountry',
    'sentencePlace',
    'sentenceActor',
    ...['sentenceAlone', 'sentenceFirst'].flatMap(bySort),
    `${opening}:sentenceFirst`,
    'sentenceFirstPlace',
    'sentenceLast',
    ...['previous', 'previousActor'].flatMap(bySort),
    'previousAlone',
    'previousFirst',
    'previousPlace',
  ];
  namesBySort.set(key, names);
  return names;
}

/** What one mention's surroundings say for a country, in the order of `featureNames`. */
const featureValues = (code: string, near: Near, around: Surroundings): number[] => [
  ...textValues(code, around),
  ...nearValues(code, near),
  ...sentenceValues(code, near),
];

const twice = (value: number): readonly [number, number] => [value, value];

function textValues(code: string, { shares, top, opening, firstPlace }: Surroundings): number[] {
  const share = shares.get(code) ?? 0;
  const inOpening = opening.length > 0 ? opening.filter((each) => each === code).length / opening.length : 0;
  return [
    1,
    share,
    share,
    share > 0.8 ? 1 : 0,
    share > 0.6 ? 1 : 0,
    ...twice(top[0] === code ? 1 : 0),
    ...twice(inOpening),
    ...twice(firstPlace === code ? 1 : 0),
  ];
}

function nearValues(code: string, near: Near): number[] {
  const is = (anchor: Anchor | undefined): number => (anchor?.code === code ? 1 : 0);
  const first = is(near.paragraph[0]);
  const last = is(near.before[0]);
  return [
    shareIn(near.paragraph, code),
    first,
    ...twice(is(near.nearest)),
    ...twice(near.isAlone ? first : 0),
    ...twice(is(near.complement)),
    ...twice(gapTo(code, near)),
    ...twice(last),
    ...twice(is(near.before.find(({ type }) => type === 'actor'))),
    last,
    is(near.before[1]),
    is(near.after[0]),
  ];
}

function sentenceValues(code: string, { sentence, previous }: Near): number[] {
  const is = (anchor: Anchor | undefined): number => (anchor?.code === code ? 1 : 0);
  const typed = (list: readonly Anchor[], type: Anchor['type']): number =>
    count(list, (anchor) => anchor.type === type && anchor.code === code);
  const share = shareIn(sentence, code);
  const before = shareIn(previous, code);
  const first = is(sentence[0]);
  return [
    share,
    Math.min(2, typed(sentence, 'country')),
    Math.min(2, typed(sentence, 'place')),
    Math.min(2, typed(sentence, 'actor')),
    ...twice(share === 1 ? 1 : 0),
    ...twice(first),
    first,
    sentence[0]?.type === 'place' ? first : 0,
    is(sentence.at(-1)),
    ...twice(before),
    ...twice(Math.min(1, typed(previous, 'actor'))),
    before === 1 ? 1 : 0,
    is(previous[0]),
    Math.min(1, typed(previous, 'place')),
  ];
}

const shareIn = (list: readonly Anchor[], code: string): number =>
  list.length > 0 ? count(list, (anchor) => anchor.code === code) / list.length : 0;

/** How near a country is spoken of: the logarithm of the characters between, from 0 to 2. */
function gapTo(code: string, { window, start }: Near): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of window)
    if (anchor.code === code) nearest = Math.min(nearest, Math.abs(anchor.start - start));
  return Math.min(2, Math.log(1 + nearest) / 4);
}

function count(list: readonly Anchor[], is: (anchor: Anchor) => boolean): number {
  let found = 0;
  for (const anchor of list) if (is(anchor)) found++;
  return found;
}

/**
 * What the surroundings can tell the country of: an office or body of a state, forces, people, other groups (`lawyers of both men`) and somebody without a name (`a
 * scientist`); of all others (`''`: who has a name, bodies, `experts` at large) they can't.
 */
export function guessOf({ kind, sectors, mentions, named }: Homeless): string {
  const is = (...list: readonly Sector[]) => sectors.some((sector) => list.includes(sector));
  const ofState = is('GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY');
  if (kind === 'person') {
    if (named) return ofState ? 'titled' : '';
    return ofState ? 'office' : is('CVL') ? 'people' : 'someone';
  }
  if (kind === 'organization') return ofState ? 'state body' : '';
  if (is('COP')) return 'police';
  if (ofState) return 'troops';
  if (is('REB', 'UAF', 'CRM', 'OPP')) return 'rebels';
  if (is('CVL', 'LAB')) return 'people';
  return /\s/.test(mentions[0]!.text) ? 'others' : '';
}

/** Which of a few sorts the actor is: bodies of state, people, media and others behave differently. */
function sortOf({ kind, sectors, named }: Homeless): string {
  const is = (...list: readonly Sector[]) => sectors.some((sector) => list.includes(sector));
  if (is('GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY')) return kind === 'group' ? 'troops' : 'office';
  if (is('REB', 'UAF', 'CRM', 'OPP', 'PTY')) return 'rebels';
  if (is('MED')) return kind === 'organization' ? 'outlet' : 'reporters';
  if (is('IGO', 'NGO', 'MNC')) return 'world';
  if (kind === 'person') return named ? 'name' : 'person';
  return kind === 'group' ? 'people' : kind === 'organization' ? 'body' : 'place';
}

function sharesOf(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { code } of anchors) shares.set(code, (shares.get(code) ?? 0) + 1 / anchors.length);
  return shares;
}

const topOf = (shares: ReadonlyMap<string, number>): string[] =>
  [...shares]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code);

/** The span that holds an offset; spans in text order. */
const spanAround = (spans: readonly Span[], offset: number): Span | undefined =>
  spans[firstEndingAfter(spans, offset)];
