// Constrained decoding of one layer: the best legal BIO path over words (Viterbi), so no I without its B, no change of label inside a
// span, no span across a paragraph (contents may run on).
import type { LayerColumns } from '../labels.js';
import type { Scores } from '../scores.js';
import type { Word } from './words.js';

/** Words `[first, last)` under one label, with the mean probability of that label over them. */
export interface TaggedSpan {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}
/** Log-probabilities of a layer: one row per word, columns O, B-0, I-0, B-1, I-1 … */
export interface WordScores {
  readonly width: number;
  readonly rows: Float32Array;
}

/** The layer's log-probabilities by word: the mean over its pieces, where only the first piece may be a B. */
export function wordScores(scores: Scores, column: LayerColumns, words: readonly Word[]): WordScores {
  const { offset, width } = column;
  const rows = new Float32Array(words.length * width);
  const logits = scores.all('tags');
  for (let w = 0; w < words.length; w++) {
    const { first, last } = words[w]!;
    for (let piece = first; piece < last; piece++) {
      const at = piece * scores.widths.tags + offset;
      let sum = 0;
      for (let k = 0; k < width; k++) sum += Math.exp(logits[at + k]!);
      const total = Math.log(sum);
      for (let k = 0; k < width; k++) {
        const tag = piece > first && k % 2 === 1 ? k + 1 : k;
        rows[w * width + k]! += (logits[at + tag]! - total) / (last - first);
      }
    }
  }
  return { width, rows };
}

/** How a layer's spans are found. */
export interface SpanSearch {
  readonly labels: readonly string[];
  readonly words: readonly Word[];
  /** whether a span may go on after the end of a paragraph */
  readonly crossParagraphs: boolean;
  /** taken from the log-probability that a word is outside of any span: more than 0 finds more spans */
  readonly recall: number;
}

/** The best legal path's spans. */
export function decodeSpans(
  { width, rows }: WordScores,
  { labels, words, crossParagraphs, recall }: SpanSearch,
): TaggedSpan[] {
  const n = words.length;
  const best = new Float32Array(n * width);
  const back = new Int16Array(n * width);
  for (let w = 0; w < n; w++) {
    const open = w > 0 && (crossParagraphs || !words[w]!.paragraphStart);
    const before = w > 0 ? argmax(best, (w - 1) * width, width) : 0;
    for (let k = 0; k < width; k++) {
      const at = w * width + k;
      const inside = k > 0 && k % 2 === 0;
      // an I may follow only the B or I of its own label
      const from = inside
        ? best[(w - 1) * width + k - 1]! >= best[(w - 1) * width + k]!
          ? k - 1
          : k
        : before;
      back[at] = from;
      const own = k === 0 ? rows[at]! - recall : rows[at]!;
      best[at] =
        inside && !open ? Number.NEGATIVE_INFINITY : own + (w > 0 ? best[(w - 1) * width + from]! : 0);
    }
  }
  const path = new Int16Array(n);
  for (let w = n - 1, k = n > 0 ? argmax(best, (n - 1) * width, width) : 0; w >= 0; w--) {
    path[w] = k;
    k = back[w * width + k]!;
  }
  return collect(path, rows, { width, labels });
}

function collect(
  path: Int16Array,
  rows: Float32Array,
  { width, labels }: { width: number; labels: readonly string[] },
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let first = 0; first < path.length; ) {
    const tag = path[first]!;
    if (tag === 0) {
      first++;
      continue;
    }
    const label = (tag - 1) >> 1;
    let last = first + 1;
    while (last < path.length && path[last] === 2 * label + 2) last++;
    let sum = 0;
    for (let w = first; w < last; w++)
      sum += Math.exp(rows[w * width + 2 * label + 1]!) + Math.exp(rows[w * width + 2 * label + 2]!);
    spans.push({ label: labels[label]!, first, last, score: Math.min(1, sum / (last - first)) });
    first = last;
  }
  return spans;
}

function argmax(values: Float32Array, from: number, width: number): number {
  let best = 0;
  for (let k = 1; k < width; k++) if (values[from + k]! > values[from + best]!) best = k;
  return best;
}
