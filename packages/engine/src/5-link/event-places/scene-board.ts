// Linked records of one article → a board on which rules write the places of events that have none of their own.

import type { Knowledge } from '@entente/knowledge';
import {
  type Actor,
  type Analysis,
  type Article,
  type Event,
  firstEndingAfter,
  type Location,
  type Place,
  type Record,
  type Span,
} from '@entente/record';
import { SPEECH_ACTS } from '../../4-extract/index.js';
import { language } from '../../language.js';
import { CONTEXT } from '../identity.js';
import { countryLocation } from '../places.js';

/** Where something is: a location with coordinates, the words that tell it and the Actor or Place they belong to. */
export interface Scene {
  readonly location: Location;
  readonly words: Span;
  readonly ref: string;
}

/** A scene that a rule found for an event. */
export interface FoundScene extends Scene {
  readonly rule: string;
}

/** An event as the rules of places see it. */
export interface SetEvent {
  readonly event: Event;
  readonly at: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly isSpeech: boolean;
  readonly isNoun: boolean;
  /** its own place, where that has coordinates */
  readonly own: Scene | null;
  /** whether its own place is told by a name, and not only as whose it is (`U.S. tariffs`, `the area`), so that other events may take it */
  readonly isFirm: boolean;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Who takes part in an event, with the mention that says so. */
export interface Party {
  readonly who: Actor | Place;
  readonly words: Span;
  /** alpha-3, or IGO */
  readonly country: string | undefined;
  /** the country is only that of the surroundings */
  readonly isGuessed: boolean;
}

/** A mention that tells a country or a place in it. */
export interface Told extends Scene {
  readonly sentence: number;
  /** a preposition of place before it, or a mention of kind place */
  readonly isLocative: boolean;
  readonly kind: 'place' | 'country' | 'actor';
}

/** All events of an article with their places. Events are given by their number. */
export interface SceneBoard {
  readonly article: Article;
  readonly events: readonly SetEvent[];
  readonly told: readonly Told[];
  /** share of each country in what the article speaks of, alpha-3 */
  readonly shares: ReadonlyMap<string, number>;
  /** how many mentions that is */
  readonly weight: number;
  /** the place of the dateline */
  readonly dateline: Scene | null;
  /** number of the first paragraph of the body */
  readonly lead: number;
  readonly countryAt: (code: string) => Location | null;
  readonly sceneOf: (event: number) => Scene | null;
  readonly isOpen: (event: number) => boolean;
  readonly set: (event: number, scene: Scene, rule: string) => void;
  readonly found: ReadonlyMap<number, FoundScene>;
}

/** The board of an article before any rule. */
export function openSceneBoard(
  article: Article,
  records: readonly Record[],
  { analysis, knowledge }: { readonly analysis: Analysis; readonly knowledge: Knowledge },
): SceneBoard {
  const whoById = new Map<string, Actor | Place>();
  const spanOf = new Map<string, Span>();
  for (const record of records) {
    if (record.kind === 'actor' || record.kind === 'place') whoById.set(record.id, record);
    if (record.kind === 'mention') spanOf.set(record.id, record.spans[0]!);
  }
  const ground = { article, analysis, whoById, spanOf };
  const events = records.flatMap((record) => (record.kind === 'event' ? [setEvent(record, ground)] : []));
  const told = records.flatMap((record) =>
    record.kind === 'mention' ? tell(record, ground, knowledge) : [],
  );
  const found = new Map<number, FoundScene>();
  const { start: line } = article.dateline?.place ?? { start: -1 };
  const isOpen = (i: number) => events[i]!.own === null && !found.has(i);
  return {
    article,
    events,
    told: told.filter(({ words }) => words.start !== line),
    ...weigh(told),
    dateline: told.find(({ words }) => words.start === line) ?? null,
    lead: analysis.paragraphs.findIndex(({ start }) => start >= (article.title?.end ?? 0)),
    countryAt: (code) => countryAt(code, knowledge),
    sceneOf: (i) => events[i]!.own ?? found.get(i) ?? null,
    isOpen,
    set: (i, scene, rule) => {
      if (isOpen(i)) found.set(i, { ...scene, rule });
    },
    found,
  };
}

interface Ground {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly whoById: ReadonlyMap<string, Actor | Place>;
  readonly spanOf: ReadonlyMap<string, Span>;
}

function setEvent(event: Event, { article, analysis, whoById, spanOf }: Ground): SetEvent {
  const at = event.trigger;
  const parties = (list: Event['actors']): Party[] =>
    list.flatMap(({ ref, mention }) => {
      const who = whoById.get(ref);
      const words = spanOf.get(mention);
      if (!who || !words) return [];
      const country = countryOf(who);
      return [{ who, words, country, isGuessed: who.by.includes(CONTEXT) }];
    });
  const who = event.place && whoById.get(event.place.ref);
  const location = who && locationOf(who);
  const words = event.place && spanOf.get(event.place.mention);
  const own = location && words ? { location, words, ref: who.id } : null;
  const trigger = analysis.triggers.findIndex(({ start }) => start === at.start);
  return {
    event,
    at,
    sentence: firstEndingAfter(analysis.sentences, at.start),
    paragraph: firstEndingAfter(analysis.paragraphs, at.start),
    inTitle: at.start < (article.title?.end ?? 0),
    isSpeech: SPEECH_ACTS.has(event.type),
    isNoun: analysis.grammar[trigger]?.isNoun ?? false,
    own,
    isFirm: own !== null && isFirm(own, who, article.text),
    actors: parties(event.actors),
    recipients: parties(event.recipients),
  };
}

function isFirm({ words }: Scene, who: Actor | Place | null | undefined, text: string): boolean {
  if (!/\p{Lu}/u.test(text.slice(words.start, words.end))) return false;
  return who?.kind === 'place' || isLocative(words, text);
}

/** The location of an Actor or Place, where it has coordinates. */
function locationOf(who: Actor | Place): Location | undefined {
  const location = who.kind === 'place' ? who.location : who.place;
  return location?.lat === undefined || location.lon === undefined ? undefined : location;
}

const countryOf = (who: Actor | Place): string | undefined =>
  who.kind === 'place' ? who.location?.country : who.country;

const LOCATIVE = language.places.locative;
const LOCATIVE_REACH = 24;

const isLocative = ({ start }: Span, text: string): boolean =>
  LOCATIVE.test(text.slice(Math.max(0, start - LOCATIVE_REACH), start));

function tell(
  { chain, form, spans }: Extract<Record, { kind: 'mention' }>,
  { article, analysis, whoById }: Ground,
  knowledge: Knowledge,
): Told[] {
  const who = whoById.get(chain);
  const country = who && countryOf(who);
  if (!who || form === 'pronoun' || (who.kind === 'actor' && who.by.includes(CONTEXT))) return [];
  const location = locationOf(who) ?? (country ? countryAt(country, knowledge) : null);
  if (!location) return [];
  const words = spans[0]!;
  const kind = who.kind === 'place' ? 'place' : who.actorKind === 'country' ? 'country' : 'actor';
  return [
    {
      location,
      words: { start: words.start, end: words.end },
      ref: who.id,
      kind,
      isLocative: isLocative(words, article.text),
      sentence: firstEndingAfter(analysis.sentences, words.start),
    },
  ];
}

/** A person or body of a country counts half of a mention of the country or of a place in it. */
const WEIGHT = { place: 1, country: 1, actor: 0.5 } as const;

function weigh(told: readonly Told[]): Pick<SceneBoard, 'shares' | 'weight'> {
  const sums = new Map<string, number>();
  for (const { location, kind } of told)
    if (location.country) sums.set(location.country, (sums.get(location.country) ?? 0) + WEIGHT[kind]);
  const weight = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return { weight, shares: new Map([...sums].map(([code, value]) => [code, value / weight])) };
}

function countryAt(code: string, knowledge: Knowledge): Location | null {
  const row = knowledge.countryByCode(code);
  return row ? countryLocation(row) : null;
}
