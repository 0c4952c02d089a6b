// A model without a network: for any text, or pair in it, a random but legal reading, the same one each time. It says far stranger things
// than a trained model does, and costs nothing, so that rules meet what they would meet once in a million stories.
import {
  ARC_ENDS,
  type ArcKind,
  CONTEXTS,
  EVENT_TYPES,
  type LanguageModel,
  type Layer,
  MENTION_KINDS,
  type Pair,
  type PairModel,
  type PairReading,
  type Reading,
  type ScoredArc,
  type ScoredSpan,
  type ScoredTrigger,
  type Span,
} from '@entente/record';
import { createRandom, type Random, seedOf } from './random.js';

const MODES = ['-', 'visit', 'release', 'change', 'demo', 'arrest', 'drone'];

/** A fake model; see above. */
export const fakeModel: LanguageModel & PairModel = {
  name: 'fake-0',
  language: 'en',
  read: async (text) => inventReading(text),
  readPair: async (text, pair) => inventPairReading(text, pair),
  close: async () => {},
};

const listWords = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** Refuses what the real one refuses: a source without words, a text that it could not see at once. */
function inventPairReading(text: string, { source, target }: Pair): PairReading {
  const words = listWords(text);
  if (words.length > 510)
    throw new RangeError(`text of a pair: expected at most 510 pieces, found ${words.length}`);
  for (const [role, spans] of Object.entries({ source, target }))
    if (
      (role === 'source' || spans.length > 0) &&
      !words.some((word) => spans.some(({ start, end }) => word.start < end && word.end > start))
    )
      throw new RangeError(`${role} of the pair: expected words of the text, found none`);
  const random = createRandom(seedOf(JSON.stringify([text, source, target])));
  const shares = EVENT_TYPES.map((type) => [type, random.next() ** 4] as const);
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  return {
    model: 'fake-0',
    types: shares.map(([type, share]) => [type, share / all] as const).sort((a, b) => b[1] - a[1]),
    trigger: { ...random.pick(words), score: score(random) },
    status: inventStatus(random),
    modes: inventModes(random),
  };
}

function inventReading(text: string): Reading {
  const random = createRandom(seedOf(text));
  const words = listWords(text);
  const mentions = inventSpans(words, random, { every: 8, longest: 6 });
  const contents = inventSpans(words, random, { every: 40, longest: 60 });
  const cues = inventSpans(words, random, { every: 30, longest: 2 });
  const triggers = inventSpans(words, random, { every: 15, longest: 2 });
  const layers = {
    mentions: withInner(mentions, words, random).map((span) => ({
      ...span,
      kind: random.pick(MENTION_KINDS),
    })),
    times: inventSpans(words, random, { every: 40, longest: 4 }),
    sources: [
      ...mentions.filter(() => random.chance(0.3)),
      ...inventSpans(words, random, { every: 90, longest: 5 }),
    ].sort(inOrder),
    cues: [...cues, ...triggers.filter(() => random.chance(0.2))].sort(inOrder),
    contents: withInner(contents, words, random),
    triggers: triggers.map((span) => inventTrigger(span, random)),
  };
  return { model: 'fake-0', ...layers, arcs: inventArcs(layers, random) };
}

const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
const score = (random: Random) => Math.round(random.next() * 1000) / 1000;

/** Spans on word bounds, in text order, none over another. */
function inventSpans(
  words: readonly Span[],
  random: Random,
  { every, longest }: { every: number; longest: number },
): ScoredSpan[] {
  const spans: ScoredSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!random.chance(1 / every)) continue;
    const last = Math.min(words.length - 1, i + random.below(longest));
    spans.push({ start: words[i]!.start, end: words[last]!.end, score: score(random) });
    i = last;
  }
  return spans;
}

/** The spans, and inside some of them a shorter one. */
function withInner(spans: readonly ScoredSpan[], words: readonly Span[], random: Random) {
  return spans.flatMap((span) => {
    const outer = { ...span, inner: false };
    const within = words.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (within.length < 2 || !random.chance(0.3)) return [outer];
    const first = random.below(within.length);
    const last = first === 0 ? random.below(within.length - 1) : within.length - 1;
    return [
      outer,
      { start: within[first]!.start, end: within[last]!.end, score: score(random), inner: true },
    ];
  });
}

const inventStatus = (random: Random): ScoredTrigger['status'] => ({
  occurred: score(random),
  future: score(random),
  hypothetical: score(random),
  negated: score(random),
});

const inventModes = (random: Random): ScoredTrigger['modes'] => [
  [random.pick(MODES), 0.7],
  ['-', 0.3],
];

function inventTrigger(span: ScoredSpan, random: Random): ScoredTrigger {
  const type = random.pick(EVENT_TYPES);
  const status = inventStatus(random);
  return {
    ...span,
    type,
    types: [
      [type, span.score],
      [random.pick(EVENT_TYPES.filter((other) => other !== type)), (1 - span.score) / 2],
      ['none', (1 - span.score) / 2],
    ],
    status,
    modes: inventModes(random),
    contexts: random.chance(0.5) ? [[random.pick(CONTEXTS), score(random)]] : [],
  };
}

function inventArcs(layers: Readonly<Record<Layer, readonly unknown[]>>, random: Random): ScoredArc[] {
  return (Object.keys(ARC_ENDS) as ArcKind[]).flatMap((kind) => {
    const [from, to] = ARC_ENDS[kind];
    return layers[from].flatMap((_, i) =>
      Array.from({ length: random.below(4) }, () => random.below(layers[to].length))
        .filter((k) => k < layers[to].length && !(from === to && k >= i))
        .map((k) => ({ kind, from: i, to: k, score: score(random) })),
    );
  });
}
