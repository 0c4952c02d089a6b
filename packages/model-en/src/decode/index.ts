// Averaged scores → Reading: spans of every layer by constrained decoding, then arcs between spans of matching kinds.
import {
  ARC_ENDS,
  firstStartingFrom,
  type MentionKind,
  type Reading,
  type ScoredArc,
  type ScoredMention,
  type ScoredSpan,
  type Span,
} from '@entente/record';
import type { TagLayer } from '../labels.js';
import type { Scores } from '../scores.js';
import type { Pieces } from '../wordpiece.js';
import { decodeSpans, type TaggedSpan, type WordScores, wordScores } from './bio.js';
import { scoreTriggers, sigmoid } from './triggers.js';
import { groupWords, type Word } from './words.js';

const MIN_ARC = 0.02;
/**
 * Layers of statements are searched with more recall than the network's own: it learnt from few of the texts in which people say most, and what is too much the engine leaves out by
 * what it knows of a whole statement. Chosen on PolNeAR dev, our stories of dev and annotated news of train: with .5 PolNeAR gains a point, the others neither gain nor lose.
 */
const RECALL: Partial<Record<TagLayer, number>> = { content: 0.5, content2: 0.5, source: 0.5, cue: 0.5 };
/** Minimum probability of an arc for adding its target span when the layer missed that span. */
const ADOPT = 0.5;

/** Decodes the model's scores of one text. */
export function decode(
  text: string,
  pieces: Pieces,
  { scores, model }: { scores: Scores; model: string },
): Reading {
  const words = groupWords(text, pieces);
  const layers = new Map<
    TagLayer,
    { tags: WordScores; spans: readonly TaggedSpan[]; labels: readonly string[] }
  >();
  for (const column of scores.columns) {
    const tags = wordScores(scores, column, words);
    const crossParagraphs = column.name === 'content' || column.name === 'content2';
    layers.set(column.name, {
      tags,
      labels: column.labels,
      spans: decodeSpans(tags, {
        labels: column.labels,
        words,
        crossParagraphs,
        recall: RECALL[column.name] ?? 0,
      }),
    });
  }
  const layer = (name: TagLayer) => layers.get(name)!;
  const plain = (name: TagLayer): (ScoredSpan & { label: string })[] =>
    layer(name).spans.map(({ label, score, first, last }) => ({
      label,
      start: words[first]!.start,
      end: words[last - 1]!.end,
      score,
    }));
  const bare = ({ start, end, score }: ScoredSpan): ScoredSpan => ({ start, end, score });
  const mentions = merge<ScoredMention>(
    plain('mention').map((span) => ({ ...bare(span), kind: span.label as MentionKind, inner: false })),
    plain('mention2').map((span) => ({ ...bare(span), kind: span.label as MentionKind, inner: true })),
  );
  const contents = merge(
    plain('content').map((span) => ({ ...bare(span), inner: false })),
    plain('content2').map((span) => ({ ...bare(span), inner: true })),
  );
  const trigger = layer('trigger');
  const triggers = scoreTriggers(trigger.spans, trigger.tags, { scores, words });
  const arcs = arcReader(scores, words);
  const adopt = (kind: 'st:source' | 'st:cue', own: readonly ScoredSpan[], others: readonly ScoredSpan[]) =>
    merge(own.map(bare), adopted(contents, { kind, own, others, arcs }));
  const spans = {
    mentions,
    contents,
    triggers,
    times: plain('time').map(bare),
    sources: adopt('st:source', plain('source'), mentions),
    cues: adopt('st:cue', plain('cue'), triggers),
  };
  return { model, ...spans, arcs: joinArcs(spans, arcs) };
}

/** Arc logits between the first pieces of spans. */
interface ArcReader {
  pieceOf(span: Span): number;
  /** the logit between two pieces; null where there is none */
  logit(kind: ScoredArc['kind'], from: number, to: number): number | null;
  /** the pieces within reach of arcs from a piece */
  reach(from: number): { readonly from: number; readonly to: number };
}

function arcReader(scores: Scores, words: readonly Word[]): ArcReader {
  const firstPiece = new Map(words.map((word) => [word.start, word.first]));
  const kinds = new Map(scores.labels.arcs.map((kind, k) => [kind, k]));
  return {
    pieceOf: ({ start }) => firstPiece.get(start)!,
    logit: (kind, from, to) => scores.arc(kinds.get(kind)!, from, to),
    reach: (from) => scores.reach(from),
  };
}

/** Maximum distance (UTF-16 code units) between the starts of two spans of an arc: the length of a window. */
const REACH = 4000;
/** Logits below this can't reach `MIN_ARC`, so the sigmoid is skipped for them. */
const MIN_LOGIT = -4;

/** Spans of another layer that a content's arc points to, although their own layer has no span that begins there. */
function adopted(
  contents: readonly Span[],
  {
    kind,
    own,
    others,
    arcs,
  }: { kind: ScoredArc['kind']; own: readonly Span[]; others: readonly ScoredSpan[]; arcs: ArcReader },
): ScoredSpan[] {
  const starts = new Set(own.map(({ start }) => start));
  const pieces = contents.map(arcs.pieceOf);
  const found = others.filter((other) => {
    if (starts.has(other.start)) return false;
    const to = arcs.pieceOf(other);
    for (let i = firstStartingFrom(contents, other.start - REACH + 1); i < contents.length; i++) {
      if (contents[i]!.start >= other.start + REACH) return false;
      const logit = arcs.logit(kind, pieces[i]!, to);
      if (logit !== null && logit > 0 && sigmoid(logit) > ADOPT) return true;
    }
    return false;
  });
  return found.map(({ start, end, score }) => ({ start, end, score }));
}

function joinArcs(spans: Omit<Reading, 'model' | 'arcs'>, arcs: ArcReader): ScoredArc[] {
  const found: ScoredArc[] = [];
  for (const [kind, [fromLayer, toLayer]] of Object.entries(ARC_ENDS) as [
    ScoredArc['kind'],
    (typeof ARC_ENDS)['same'],
  ][]) {
    const tails = spans[toLayer];
    const pieces = tails.map(arcs.pieceOf);
    for (const [from, head] of spans[fromLayer].entries()) {
      const piece = arcs.pieceOf(head);
      const reach = arcs.reach(piece);
      const end = kind === 'same' || kind === 'coref' ? head.start : head.start + REACH + 1;
      for (let to = firstStartingFrom(tails, head.start - REACH); to < tails.length; to++) {
        if (tails[to]!.start >= end || pieces[to]! >= reach.to) break;
        if (pieces[to]! < reach.from) continue;
        const logit = arcs.logit(kind, piece, pieces[to]!);
        if (logit === null || logit < MIN_LOGIT) continue;
        const score = sigmoid(logit);
        if (score >= MIN_ARC) found.push({ kind, from, to, score });
      }
    }
  }
  return found;
}

/** Merges both lists in text order, longer spans first, without duplicates. */
function merge<T extends Span>(a: readonly T[], b: readonly T[]): T[] {
  const seen = new Set(a.map(({ start, end }) => `${start}-${end}`));
  return [...a, ...b.filter(({ start, end }) => !seen.has(`${start}-${end}`))].sort(
    (x, y) => x.start - y.start || y.end - x.end,
  );
}
