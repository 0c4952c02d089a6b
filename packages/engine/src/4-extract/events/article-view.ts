// One article as the argument model sees it: its layers with the look-ups that every trigger asks (sentences, chains, arcs, nations, sorts of actors).
import type { Knowledge } from '@entente/knowledge';
import {
  type Analysis,
  type Article,
  contains,
  firstEndingAfter,
  overlap,
  type Sector,
  type Span,
} from '@entente/record';

/** What sort of actor a chain is, as far as its words and knowledge tell; `unknown` when nothing does. */
export type ActorSort = 'state' | 'force' | 'court' | 'body' | 'media' | 'private' | 'unknown';

/** The network's arcs of one trigger: the best score by chain, and by mention (times: by number of the time). */
export interface TriggerArcs {
  readonly actor: ReadonlyMap<number, number>;
  readonly recipient: ReadonlyMap<number, number>;
  readonly place: ReadonlyMap<number, number>;
  readonly time: ReadonlyMap<number, number>;
  /** best of actor and recipient by mention */
  readonly byMention: ReadonlyMap<number, number>;
  /** place by mention */
  readonly placeMentions: ReadonlyMap<number, number>;
}

/** An article and its look-ups. Chains, mentions, triggers, times and sentences are given by their number in the analysis. */
export interface ArticleView {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly chainOf: ReadonlyMap<number, number>;
  readonly sentenceOf: (span: Span) => number;
  readonly mentionsIn: ReadonlyMap<number, readonly number[]>;
  readonly timesIn: ReadonlyMap<number, readonly number[]>;
  readonly triggersIn: ReadonlyMap<number, readonly number[]>;
  readonly arcs: readonly TriggerArcs[];
  /** triggers that the network ties to a trigger as the same happening, with the score of the tie */
  readonly linked: readonly (readonly { readonly trigger: number; readonly score: number }[])[];
  /** alpha-3 of the country that a chain is, or whose name or people its words hold; null without one */
  readonly nationOf: (chain: number) => string | null;
  readonly sortOf: (chain: number) => ActorSort;
  /** chains that are the source of a content around the trigger, and those whose cue is the trigger itself */
  readonly speakersOf: (trigger: number) => {
    readonly around: ReadonlySet<number>;
    readonly asCue: ReadonlySet<number>;
  };
  /** contents that hold the trigger */
  readonly contentsOf: (trigger: number) => readonly Span[];
  /** triggers of the same type and the same entry of the lexicon, the trigger itself included */
  readonly alike: (trigger: number) => readonly number[];
}

/** Knowledge that the view reads. */
export type ViewKnowledge = Pick<
  Knowledge,
  'country' | 'demonym' | 'organization' | 'outlet' | 'person' | 'role' | 'seat'
>;

/** Makes the view. Linear in the number of mentions, arcs and triggers. */
export function viewArticle(
  article: Article,
  analysis: Analysis,
  chainOf: ReadonlyMap<number, number>,
  knowledge: ViewKnowledge,
): ArticleView {
  const { sentences, mentions, times, triggers } = analysis;
  const sentenceOf = ({ start }: Span) => firstEndingAfter(sentences, start);
  return {
    article,
    analysis,
    chainOf,
    sentenceOf,
    mentionsIn: groupBy(mentions, sentenceOf),
    timesIn: groupBy(times, sentenceOf),
    triggersIn: groupBy(triggers, sentenceOf),
    arcs: indexArcs(analysis, chainOf),
    linked: indexLinks(analysis),
    nationOf: onceEach((chain) => findNation(chain, { article, analysis, knowledge })),
    sortOf: onceEach((chain) => findSort(chain, { article, analysis, knowledge })),
    speakersOf: onceEach(speakerIndex(analysis, chainOf)),
    contentsOf: onceEach((trigger) =>
      analysis.contents.filter((content) => contains(content, triggers[trigger]!)),
    ),
    alike: alikeIndex(analysis),
  };
}

/** Triggers by type and lexicon entry. */
function alikeIndex({ triggers, grammar }: Analysis): ArticleView['alike'] {
  const keyOf = (i: number) => `${triggers[i]!.type} ${grammar[i]!.lemma}`;
  const groups = new Map<string, number[]>();
  for (const i of triggers.keys()) {
    const group = groups.get(keyOf(i));
    if (group) group.push(i);
    else groups.set(keyOf(i), [i]);
  }
  return (trigger) => groups.get(keyOf(trigger))!;
}

/** A look-up by number whose answers are kept. */
function onceEach<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.has(key) ? known.get(key)! : find(key);
    known.set(key, value);
    return value;
  };
}

function groupBy(
  spans: readonly Span[],
  keyOf: (span: Span) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, span] of spans.entries()) {
    const group = groups.get(keyOf(span));
    if (group) group.push(i);
    else groups.set(keyOf(span), [i]);
  }
  return groups;
}

const raise = (scores: Map<number, number>, key: number, score: number): void => {
  if ((scores.get(key) ?? 0) < score) scores.set(key, score);
};

function indexArcs({ triggers, arcs }: Analysis, chainOf: ReadonlyMap<number, number>): TriggerArcs[] {
  const all = triggers.map(() => ({
    actor: new Map<number, number>(),
    recipient: new Map<number, number>(),
    place: new Map<number, number>(),
    time: new Map<number, number>(),
    byMention: new Map<number, number>(),
    placeMentions: new Map<number, number>(),
  }));
  for (const { kind, from, to, score } of arcs) {
    const own = kind.startsWith('ev:') ? all[from] : undefined;
    if (!own) continue;
    if (kind === 'ev:time') raise(own.time, to, score);
    else {
      const chain = chainOf.get(to)!;
      raise(kind === 'ev:actor' ? own.actor : kind === 'ev:recip' ? own.recipient : own.place, chain, score);
      raise(kind === 'ev:loc' ? own.placeMentions : own.byMention, to, score);
    }
  }
  return all;
}

/** A tie as the same happening counts from this score on. */
const LINK = 0.3;

function indexLinks({ triggers, arcs }: Analysis): ArticleView['linked'] {
  const linked = triggers.map((): { trigger: number; score: number }[] => []);
  for (const { kind, from, to, score } of arcs) {
    if (kind !== 'same' || score < LINK) continue;
    linked[from]!.push({ trigger: to, score });
    linked[to]!.push({ trigger: from, score });
  }
  return linked;
}

type ChainGiven = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly knowledge: ViewKnowledge;
};

/** What the chain is known to be, else what the words of any mention in it name. */
function findNation(chain: number, { article, analysis, knowledge }: ChainGiven): string | null {
  const { known, mentions } = analysis.chains[chain]!;
  if (known?.startsWith('country:')) return known.slice('country:'.length);
  for (const i of mentions) {
    const { start, end } = analysis.mentions[i]!;
    const names = article.text.slice(start, end).match(/\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*/gu) ?? [];
    for (const word of names.flatMap((name) => [name, ...name.split(' ')])) {
      const row = knowledge.country(word) ?? knowledge.demonym(word);
      if (row) return row.code;
    }
  }
  return null;
}

const SORTS: Readonly<Record<Exclude<ActorSort, 'unknown'>, readonly Sector[]>> = {
  state: ['GOV', 'ELI'],
  force: ['MIL', 'COP', 'SPY', 'REB', 'UAF', 'CRM'],
  court: ['JUD', 'LEG'],
  body: ['IGO', 'PTY', 'OPP', 'NGO', 'LAB', 'REL'],
  media: ['MED'],
  private: ['BUS', 'MNC', 'CVL', 'EDU', 'HLH', 'REF', 'OTH'],
};

function findSort(chain: number, { article, analysis, knowledge }: ChainGiven): ActorSort {
  const { known, mentions, kind, name } = analysis.chains[chain]!;
  if (known?.startsWith('country:') || kind === 'country') return 'state';
  const sectors = findSectors() ?? [];
  for (const [sort, list] of Object.entries(SORTS) as [ActorSort, readonly Sector[]][])
    if (sectors.some((sector) => list.includes(sector))) return sort;
  return 'unknown';

  function findSectors(): readonly Sector[] | undefined {
    const body = kind === 'person' || kind === 'group' ? undefined : knowledge.organization(name);
    if (body) return body.sectors;
    if (kind === 'organization' && knowledge.outlet(name)) return ['MED'];
    if (kind === 'person' && knowledge.person(name, article.published.value).length > 0) return ['GOV'];
    for (const i of mentions.slice(0, 6)) {
      const { start, end } = analysis.mentions[i]!;
      const role = knowledge.role(article.text.slice(start, end));
      if (role && role.sectors.length > 0) return role.sectors;
    }
    return known?.startsWith('person:') ? ['GOV'] : undefined;
  }
}

/** Characters of the stretches by which contents are found again. */
const STRETCH = 500;

/** For a span the numbers, ascending, of the contents that stand in its stretches of the text themselves or with a cue. */
function contentsNear(
  contents: readonly Span[],
  cuesOf: (content: number) => readonly Span[],
): (span: Span) => readonly number[] {
  const stretches = new Map<number, Set<number>>();
  for (const [i, content] of contents.entries())
    for (const { start, end } of [content, ...cuesOf(i)])
      for (let at = Math.floor(start / STRETCH); at <= end / STRETCH; at++)
        stretches.set(at, (stretches.get(at) ?? new Set()).add(i));
  return ({ start, end }) => {
    const found = new Set<number>();
    for (let at = Math.floor(start / STRETCH); at <= end / STRETCH; at++)
      for (const i of stretches.get(at) ?? []) found.add(i);
    return [...found].sort((a, b) => a - b);
  };
}

function speakerIndex(
  { arcs, sources, cues, contents, mentions, triggers }: Analysis,
  chainOf: ReadonlyMap<number, number>,
): ArticleView['speakersOf'] {
  const chainAt = new Map<number, number>();
  for (const [i, { start }] of mentions.entries())
    if (!chainAt.has(start)) chainAt.set(start, chainOf.get(i)!);
  const sourcesOf = new Map<number, number[]>();
  const cuesOf = new Map<number, number[]>();
  for (const { kind, from, to, score } of arcs) {
    if (score < 0.5 || (kind !== 'st:source' && kind !== 'st:cue')) continue;
    const map = kind === 'st:source' ? sourcesOf : cuesOf;
    map.set(from, [...(map.get(from) ?? []), to]);
  }
  const near = contentsNear(contents, (i) => (cuesOf.get(i) ?? []).map((cue) => cues[cue]!));
  return (index) => {
    const trigger = triggers[index]!;
    const around = new Set<number>();
    const asCue = new Set<number>();
    for (const i of near(trigger)) {
      const content = contents[i]!;
      const isAround = contains(content, trigger);
      const isCue = !isAround && (cuesOf.get(i) ?? []).some((cue) => overlap(cues[cue]!, trigger) > 0);
      if (!isAround && !isCue) continue;
      for (const source of sourcesOf.get(i) ?? []) {
        const chain = chainAt.get(sources[source]!.start);
        if (chain !== undefined) (isAround ? around : asCue).add(chain);
      }
    }
    return { around, asCue };
  };
}
