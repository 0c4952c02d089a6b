// Test support: annotated corpus stories (tests/support/gold.jsonl, as corpus/check.py --jsonl prints them) → Article and Records,
// so that exports and doors can be tested on real-looking output without a model.
import { readFileSync } from 'node:fs';
import {
  type Article,
  type Context,
  type EventType,
  hash,
  type MentionKind,
  type Participant,
  quoteSpan,
  type Record,
  type Sector,
  type Span,
  type Status,
} from '@entente/record';

interface GoldActor {
  readonly kind: MentionKind;
  readonly country: string;
  readonly sector: string;
  readonly name: string;
  readonly members?: readonly string[];
}
interface GoldStatement {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly neg: boolean;
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
}
interface GoldEvent {
  readonly type: EventType;
  readonly mode: string;
  readonly status: Status;
  readonly actor?: readonly string[];
  readonly recip?: readonly string[];
  readonly loc?: readonly string[];
  readonly time?: readonly string[];
  readonly ctx?: readonly Context[];
  readonly same?: readonly string[];
}
interface GoldStory {
  readonly id: string;
  readonly date: string;
  readonly publisher: string;
  readonly text: string;
  readonly titleEnd: number;
  readonly spans: readonly (Span & { readonly id: string })[];
  readonly actors: Readonly<globalThis.Record<string, GoldActor>>;
  readonly times: Readonly<globalThis.Record<string, string>>;
  readonly statements: Readonly<globalThis.Record<string, GoldStatement>>;
  readonly events: Readonly<globalThis.Record<string, GoldEvent>>;
}
export interface GoldReading {
  readonly article: Article;
  readonly records: readonly Record[];
}

const STATUS_WORDS = /\b(would|will|could|may|might|should|to|not|never|no|won't|wouldn't|is to)\b/gi;

/** Ids of the stories that there are. */
export const listGold = (): readonly string[] => readStories().map(({ id }) => id);

/** The story `id` (`w05-040`) as the engine would give it if it made no mistake. */
export function readGold(id: string): GoldReading {
  const story = readStories().find((item) => item.id === id);
  if (!story) throw new Error(`no story ${id} in tests/support/gold.jsonl`);
  return convert(story);
}

const readStories = (): GoldStory[] =>
  readFileSync(new URL('./gold.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldStory);

function convert(story: GoldStory): GoldReading {
  const article = makeArticle(story);
  const gold = indexStory(story, article.id);
  const each = <T>(rows: Readonly<globalThis.Record<string, T>>, make: (id: string, row: T) => Record[]) =>
    Object.entries(rows).flatMap(([id, row]) => make(id, row));
  const records = [
    ...each(story.actors, (id, row) => [...mentionRecords(gold, id, row), partyRecord(gold, id, row)]),
    ...each(story.times, (id, value) => timeRecords(gold, id, value)),
    ...each(story.statements, (id, row) => [statementRecord(gold, id, row)]),
    ...each(story.events, (id, row) => [eventRecord(gold, id, row)]),
  ];
  return { article, records };
}

/** Look-ups over one story, and how its ids become record ids. */
function indexStory(story: GoldStory, article: string) {
  const { text } = story;
  const spansOf = (id: string) => story.spans.filter((span) => span.id === id).map((s) => quoteSpan(text, s));
  const idOf = (kind: string, key: string) => `${kind}-${hash(kind, article, key)}`;
  const chainId = (id: string) => idOf(id.startsWith('p') ? 'place' : 'actor', id);
  const nearest = (id: string, at: Span): Participant => {
    const spans = spansOf(id);
    const i = spans.indexOf(nearestSpan(spans, at));
    return { ref: chainId(id), mention: idOf('mention', `${id}.${i}`) };
  };
  return {
    story,
    text,
    spansOf,
    idOf,
    chainId,
    nearest,
    people: (ids: readonly string[] | undefined, at: Span) => (ids ?? []).map((id) => nearest(id, at)),
    shared: (kind: string, key: string, spans: readonly Span[]) => ({
      id: idOf(kind, key),
      article,
      spans: spans.map((span) => quoteSpan(text, span)),
      quote: spans.map((span) => text.slice(span.start, span.end)).join(' … '),
      by: ['gold@1'],
      confidence: 0.9,
    }),
    /** the statements in whose content a span lies, outermost first */
    within: (at: Span, self?: string) =>
      Object.keys(story.statements)
        .map((id) => ({ id, span: spansOf(id).find((s) => s.start <= at.start && at.end <= s.end) }))
        .filter((item) => item.span && item.id !== self)
        .sort((a, b) => b.span!.end - b.span!.start - (a.span!.end - a.span!.start))
        .map((item) => idOf('statement', item.id)),
  };
}
type Gold = ReturnType<typeof indexStory>;

const mentionRecords = (gold: Gold, id: string, row: GoldActor): Record[] =>
  gold.spansOf(id).map((span, i) => ({
    kind: 'mention',
    ...gold.shared('mention', `${id}.${i}`, [span]),
    mentionKind: row.kind,
    form: /^(he|she|it|they|we|our|its|their|his|her)$/i.test(span.quote) ? 'pronoun' : 'name',
    chain: gold.chainId(id),
  }));

function partyRecord(gold: Gold, id: string, row: GoldActor): Record {
  const mentions = gold.spansOf(id).map((_, i) => gold.idOf('mention', `${id}.${i}`));
  const spans = gold.spansOf(id).slice(0, 1);
  if (id.startsWith('p'))
    return { kind: 'place', ...gold.shared('place', id, spans), name: row.name, location: null, mentions };
  return {
    kind: 'actor',
    ...gold.shared('actor', id, spans),
    actorKind: row.kind,
    name: row.name,
    ...(row.country === '-' ? {} : { country: row.country }),
    sectors: row.sector.split('+').filter((sector) => sector !== '-') as Sector[],
    ...(row.members ? { members: row.members.map(gold.chainId) } : {}),
    mentions,
  };
}

const timeRecords = (gold: Gold, id: string, value: string): Record[] =>
  gold.spansOf(id).map((span, i) => ({
    kind: 'time',
    ...gold.shared('time', `${id}.${i}`, [span]),
    value,
    granularity: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
    basis: 'relative',
  }));

function statementRecord(gold: Gold, id: string, row: GoldStatement): Record {
  const content = gold.spansOf(id);
  const cueId = row.cue?.[0];
  const cue = cueId ? gold.spansOf(cueId)[0]! : null;
  const at = cue ?? content[0]!;
  const parent = gold.within(content[0]!, id).at(-1);
  return {
    kind: 'statement',
    ...gold.shared('statement', id, content),
    type: row.type,
    content,
    cue,
    ...(cueId?.startsWith('v') ? { cueEvent: gold.idOf('event', cueId) } : {}),
    sources: gold.people(row.source, at),
    sourceSpans: (row.source ?? []).map((source) => nearestSpan(gold.spansOf(source), at)),
    addressees: gold.people(row.to, at),
    via: gold.people(row.via, at),
    polarity: row.neg ? 'denied' : 'affirmed',
    ...(parent ? { parent } : {}),
  };
}

function eventRecord(gold: Gold, id: string, row: GoldEvent): Record {
  const trigger = gold.spansOf(id)[0]!;
  const sentence = sentenceOf(gold.text, trigger);
  const place = row.loc?.[0];
  return {
    kind: 'event',
    ...gold.shared('event', id, [trigger]),
    belief: { type: 0.97, status: 0.98, actors: 0.95, recipients: 0.96 },
    type: row.type,
    mode: row.mode === '-' ? null : row.mode,
    contexts: [...(row.ctx ?? [])],
    trigger,
    actors: gold.people(row.actor, trigger),
    recipients: gold.people(row.recip, trigger),
    place: place ? gold.nearest(place, trigger) : null,
    time: eventTime(gold, row, trigger),
    status: {
      value: row.status,
      cue: row.status === 'occurred' ? null : cueOf(gold.text, sentence, trigger),
    },
    statements: gold.within(trigger),
    sentence: quoteSpan(gold.text, sentence),
    ...(row.same ? { sameAs: gold.idOf('event', row.same[0]!) } : {}),
    scores: { type: 0.91, runnerUp: { type: 'ACCUSE', score: 0.05 }, status: 0.95, mode: 0.8 },
  };
}

function eventTime(gold: Gold, row: GoldEvent, trigger: Span) {
  const id = row.time?.[0];
  if (!id) return null;
  const spans = gold.spansOf(id);
  const i = spans.indexOf(nearestSpan(spans, trigger));
  return { ref: gold.idOf('time', `${id}.${i}`), value: gold.story.times[id] ?? null };
}

function makeArticle(story: GoldStory): Article {
  return {
    kind: 'article',
    id: hash('article', story.text),
    document: hash('document', story.text),
    origin: `${story.id}.txt`,
    title: quoteSpan(story.text, { start: 0, end: story.titleEnd }),
    byline: null,
    dateline: null,
    publisher: { value: story.publisher, basis: 'given' },
    published: { value: story.date, basis: 'given' },
    language: { value: 'en', confidence: 1 },
    text: story.text,
    runs: [{ start: 0, end: story.text.length, from: 0 }],
    dropped: [],
  };
}

const nearestSpan = <S extends Span>(spans: readonly S[], at: Span): S =>
  [...spans].sort((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start))[0]!;

function sentenceOf(text: string, at: Span): Span {
  const breaks = [...text.matchAll(/\n\n|(?<=[a-z0-9”"][.!?]”?)\s+(?=[A-Z“"])/g)];
  const before = breaks.filter((found) => found.index + found[0].length <= at.start).at(-1);
  const after = breaks.find((found) => found.index >= at.end);
  return { start: before ? before.index + before[0].length : 0, end: after ? after.index : text.length };
}

function cueOf(text: string, sentence: Span, trigger: Span) {
  const before = text.slice(sentence.start, trigger.start);
  const found = [...before.matchAll(STATUS_WORDS)].at(-1);
  if (!found) return null;
  const start = sentence.start + found.index;
  return quoteSpan(text, { start, end: start + found[0].length });
}
