// Joined scores → Reading: spans of every layer by constrained decoding, then arcs between spans of the right kind.
import {
  ARC_ENDS,
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
/** An arc this likely to a span that its layer missed brings the span in. */
const ADOPT = 0.5;

/** Reads the model's scores of one text. */
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
      spans: decodeSpans(tags, { labels: column.labels, words, crossParagraphs }),
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
  const triggers = scoreTriggers(trigger.spans, trigger.tags, { scores, words, labels: trigger.labels });
  const arcOf = arcReader(scores, words);
  const adopt = (kind: 'st:source' | 'st:cue', own: readonly ScoredSpan[], others: readonly ScoredSpan[]) =>
    merge(own.map(bare), adopted(contents, { own, others, arc: (from, to) => arcOf(kind, from, to) }));
  const spans = {
    mentions,
    contents,
    triggers,
    times: plain('time').map(bare),
    sources: adopt('st:source', plain('source'), mentions),
    cues: adopt('st:cue', plain('cue'), triggers),
  };
  return { model, ...spans, arcs: joinArcs(spans, arcOf) };
}

type ArcReader = (kind: ScoredArc['kind'], from: Span, to: Span) => number;

/** Arc probability between the first pieces of two spans. */
function arcReader(scores: Scores, words: readonly Word[]): ArcReader {
  const firstPiece = new Map(words.map((word) => [word.start, word.first]));
  const kinds = new Map(scores.labels.arcs.map((kind, k) => [kind, k]));
  return (kind, from, to) => {
    const logit = scores.arc(kinds.get(kind)!, firstPiece.get(from.start)!, firstPiece.get(to.start)!);
    return logit === null ? 0 : sigmoid(logit);
  };
}

/** Spans of another layer that a content's arc reaches though their own layer holds nothing that begins there. */
function adopted(
  contents: readonly Span[],
  {
    own,
    others,
    arc,
  }: { own: readonly Span[]; others: readonly ScoredSpan[]; arc: (from: Span, to: Span) => number },
): ScoredSpan[] {
  const starts = new Set(own.map(({ start }) => start));
  return others
    .filter(
      (other) =>
        !starts.has(other.start) && near(contents, other).some((content) => arc(content, other) > ADOPT),
    )
    .map(({ start, end, score }) => ({ start, end, score }));
}

/** How far apart (code units) two spans of one arc may begin: a window holds no more. */
const REACH = 4000;
const near = <T extends Span>(spans: readonly T[], { start }: Span): readonly T[] =>
  spans.filter((span) => Math.abs(span.start - start) < REACH);

function joinArcs(spans: Omit<Reading, 'model' | 'arcs'>, arcOf: ArcReader): ScoredArc[] {
  const arcs: ScoredArc[] = [];
  for (const [kind, [fromLayer, toLayer]] of Object.entries(ARC_ENDS) as [
    ScoredArc['kind'],
    (typeof ARC_ENDS)['same'],
  ][]) {
    const back = kind === 'same' || kind === 'coref';
    let low = 0;
    for (const [from, head] of spans[fromLayer].entries()) {
      while (low < spans[toLayer].length && spans[toLayer][low]!.start < head.start - REACH) low++;
      for (let to = low; to < spans[toLayer].length; to++) {
        const tail = spans[toLayer][to]!;
        if (tail.start > head.start + REACH || (back && tail.start >= head.start)) break;
        const score = arcOf(kind, head, tail);
        if (score >= MIN_ARC) arcs.push({ kind, from, to, score });
      }
    }
  }
  return arcs;
}

/** Both lists in text order, the longer span first; a span that stands twice is kept once. */
function merge<T extends Span>(a: readonly T[], b: readonly T[]): T[] {
  const seen = new Set(a.map(({ start, end }) => `${start}-${end}`));
  return [...a, ...b.filter(({ start, end }) => !seen.has(`${start}-${end}`))].sort(
    (x, y) => x.start - y.start || y.end - x.end,
  );
}
