// Joins the logits of windows: each piece gets the mean over the windows that contain it, weighted by its distance from their edges.
import type { Labels, LayerColumns } from './labels.js';
import { layerColumns } from './labels.js';
import type { Window } from './windows.js';

/** The network's output for one window, without [CLS] and [SEP]; row-major, one row per piece. */
export interface WindowLogits {
  readonly tags: Float32Array;
  readonly status: Float32Array;
  readonly mode: Float32Array;
  readonly ctx: Float32Array;
  /** [kind][head][tail], the only ones with [CLS] before and [SEP] after the pieces in each row and column: cutting them out costs a copy */
  readonly arcs: Float32Array;
}

/** Arc logits of one window, kept only between pieces that may begin a span. */
interface ArcBlock extends Window {
  /** for each piece of the window its row and column among the kept ones; -1 where it has none */
  readonly places: Int32Array;
  readonly size: number;
  readonly logits: Float32Array;
}

type Head = 'tags' | 'status' | 'mode' | 'ctx';
const HEADS: readonly Head[] = ['tags', 'status', 'mode', 'ctx'];
/** Arcs are kept for pieces that some layer gives at least this probability of beginning a span. */
const ARC_FLOOR = 0.02;

/** Accumulates the scores of a text. Add every window once, then read. */
export class Scores {
  readonly count: number;
  readonly labels: Labels;
  readonly columns: readonly LayerColumns[];
  readonly widths: Readonly<Record<Head, number>>;
  readonly #sums: Readonly<Record<Head, Float32Array>>;
  readonly #weights: Float32Array;
  #divided = false;
  /** for each piece that may begin a span, the windows that hold it */
  readonly #blocks: (ArcBlock[] | undefined)[];

  constructor(count: number, labels: Labels) {
    this.count = count;
    this.labels = labels;
    this.columns = layerColumns(labels);
    const last = this.columns.at(-1)!;
    this.widths = {
      tags: last.offset + last.width,
      status: labels.status.length,
      mode: labels.mode.length,
      ctx: labels.ctx.length,
    };
    const zeros = (head: Head) => new Float32Array(count * this.widths[head]);
    this.#sums = { tags: zeros('tags'), status: zeros('status'), mode: zeros('mode'), ctx: zeros('ctx') };
    this.#weights = new Float32Array(count);
    this.#blocks = Array.from({ length: count });
  }

  add(window: Window, logits: WindowLogits): void {
    const weights = this.#weigh(window);
    for (let i = 0; i < weights.length; i++) this.#weights[window.from + i]! += weights[i]!;
    for (const head of HEADS) this.#addHead(head, window.from, { weights, logits: logits[head] });
    const block = this.#arcBlock(window, logits);
    for (let i = 0; i < block.places.length; i++) {
      if (block.places[i]! < 0) continue;
      const blocks = this.#blocks[window.from + i];
      if (blocks) blocks.push(block);
      else this.#blocks[window.from + i] = [block];
    }
  }

  /** The weight of each piece of a window, which grows with its distance from the edges. */
  #weigh({ from, to }: Window): Int32Array {
    const size = to - from;
    // the ends of the text do not count as edges: no context is missing there
    const left = (i: number) => (from === 0 ? size : i);
    const right = (i: number) => (to === this.count ? size : size - 1 - i);
    return Int32Array.from({ length: size }, (_, i) => 1 + Math.min(left(i), right(i)));
  }

  #addHead(
    head: Head,
    from: number,
    { weights, logits }: { weights: Int32Array; logits: Float32Array },
  ): void {
    const width = this.widths[head];
    const sums = this.#sums[head];
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      const at = (from + i) * width;
      for (let k = 0; k < width; k++) sums[at + k]! += weight * logits[i * width + k]!;
    }
  }

  /** The mean logits of one piece; read only. */
  row(head: Head, piece: number): Float32Array {
    const width = this.widths[head];
    return this.all(head).subarray(piece * width, (piece + 1) * width);
  }

  /** The mean logits of all pieces, one row per piece; read only. */
  all(head: Head): Float32Array {
    this.#divide();
    return this.#sums[head];
  }

  /** Converts sums to means, once. */
  #divide(): void {
    if (this.#divided) return;
    this.#divided = true;
    for (const head of HEADS) {
      const width = this.widths[head];
      const sums = this.#sums[head];
      for (let piece = 0; piece < this.count; piece++) {
        const weight = this.#weights[piece] || 1;
        for (let i = piece * width; i < (piece + 1) * width; i++) sums[i]! /= weight;
      }
    }
  }

  /** The mean logit of an arc between two pieces over the windows that hold both; null when no window does or the arc was not kept. */
  arc(kind: number, head: number, tail: number): number | null {
    let sum = 0;
    let seen = 0;
    for (const { from, places, size, logits } of this.#blocks[head] ?? []) {
      const place = places[tail - from] ?? -1;
      if (place < 0) continue;
      sum += logits[(kind * size + places[head - from]!) * size + place]!;
      seen++;
    }
    return seen > 0 ? sum / seen : null;
  }

  /** The pieces to which a piece can have arcs: those that share a window with it. */
  reach(head: number): Window {
    const blocks = this.#blocks[head];
    return blocks ? { from: blocks[0]!.from, to: blocks.at(-1)!.to } : { from: 0, to: 0 };
  }

  #arcBlock({ from, to }: Window, { arcs, tags }: WindowLogits): ArcBlock {
    const count = to - from;
    const places = new Int32Array(count).fill(-1);
    const likely = this.#likelyStarts(count, tags);
    for (const [place, row] of likely.entries()) places[row] = place;
    const size = likely.length;
    const kinds = this.labels.arcs.length;
    const logits = new Float32Array(kinds * size * size);
    let at = 0;
    for (let kind = 0; kind < kinds; kind++)
      for (let h = 0; h < size; h++) {
        const row = (kind * (count + 2) + likely[h]! + 1) * (count + 2) + 1;
        for (let t = 0; t < size; t++) logits[at++] = arcs[row + likely[t]!]!;
      }
    return { from, to, places, size, logits };
  }

  #likelyStarts(size: number, tags: Float32Array): number[] {
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (this.#begins(tags, row * this.widths.tags)) rows.push(row);
    return rows;
  }

  #begins(tags: Float32Array, at: number): boolean {
    for (const { offset, width } of this.columns) {
      let total = 0;
      let begin = 0;
      for (let k = 0; k < width; k++) {
        const value = Math.exp(tags[at + offset + k]!);
        total += value;
        if (k % 2 === 1) begin += value;
      }
      if (begin / total >= ARC_FLOOR) return true;
    }
    return false;
  }
}
