// The windows' logits joined: each piece takes the mean of the windows that saw it, weighted by its distance from their edges.
import type { Labels, LayerColumns } from './labels.js';
import { layerColumns } from './labels.js';
import type { Window } from './windows.js';

/** What the network gives for one window, without [CLS] and [SEP]; row-major, one row a piece. */
export interface WindowLogits {
  readonly tags: Float32Array;
  readonly status: Float32Array;
  readonly mode: Float32Array;
  readonly ctx: Float32Array;
  /** [kind][head][tail] */
  readonly arcs: Float32Array;
}

/** Arc logits of one window, kept only between pieces that may begin a span. */
interface ArcBlock extends Window {
  readonly heads: ReadonlyMap<number, number>;
  readonly tails: ReadonlyMap<number, number>;
  readonly logits: Float32Array;
}

type Head = 'tags' | 'status' | 'mode' | 'ctx';
/** A piece is worth keeping arcs for when some layer gives it this probability of beginning a span. */
const ARC_FLOOR = 0.02;

/** Joined scores of a text. Add every window once, then read. */
export class Scores {
  readonly count: number;
  readonly labels: Labels;
  readonly columns: readonly LayerColumns[];
  readonly widths: Readonly<Record<Head, number>>;
  readonly #sums: Readonly<Record<Head, Float32Array>>;
  readonly #weights: Float32Array;
  #divided = false;
  /** for each piece that may begin a span, the windows that hold it */
  readonly #blocks = new Map<number, ArcBlock[]>();

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
  }

  add(window: Window, logits: WindowLogits): void {
    const size = window.to - window.from;
    for (let i = 0; i < size; i++) {
      // the text's own ends are no edges: nothing was cut away there
      const left = window.from === 0 ? size : i;
      const right = window.to === this.count ? size : size - 1 - i;
      const weight = 1 + Math.min(left, right);
      this.#weights[window.from + i]! += weight;
      for (const head of ['tags', 'status', 'mode', 'ctx'] as const)
        this.#addRow(head, window.from + i, { row: i, weight, logits: logits[head] });
    }
    const block = this.#arcBlock(window, logits);
    for (const piece of block.heads.keys())
      this.#blocks.set(piece, [...(this.#blocks.get(piece) ?? []), block]);
  }

  #addRow(
    head: Head,
    piece: number,
    { row, weight, logits }: { row: number; weight: number; logits: Float32Array },
  ): void {
    const width = this.widths[head];
    const sums = this.#sums[head];
    for (let k = 0; k < width; k++) sums[piece * width + k]! += weight * logits[row * width + k]!;
  }

  /** The mean logits of one piece; read only. */
  row(head: Head, piece: number): Float32Array {
    this.#divide();
    const width = this.widths[head];
    return this.#sums[head].subarray(piece * width, (piece + 1) * width);
  }

  /** Turns sums into means, once. */
  #divide(): void {
    if (this.#divided) return;
    this.#divided = true;
    for (const [head, width] of Object.entries(this.widths) as [Head, number][]) {
      const sums = this.#sums[head];
      for (let i = 0; i < sums.length; i++) sums[i]! /= this.#weights[Math.floor(i / width)] || 1;
    }
  }

  /** The mean logit of an arc between two pieces over the windows that hold both; null when none does or it was not kept. */
  arc(kind: number, head: number, tail: number): number | null {
    let sum = 0;
    let seen = 0;
    for (const block of this.#blocks.get(head) ?? []) {
      const h = block.heads.get(head);
      const t = block.tails.get(tail);
      if (h === undefined || t === undefined) continue;
      sum += block.logits[(kind * block.heads.size + h) * block.tails.size + t]!;
      seen++;
    }
    return seen > 0 ? sum / seen : null;
  }

  #arcBlock(window: Window, logits: WindowLogits): ArcBlock {
    const size = window.to - window.from;
    const likely = this.#likelyStarts(size, logits.tags);
    const kinds = this.labels.arcs.length;
    const places = new Map(likely.map((row, k) => [window.from + row, k]));
    const kept = new Float32Array(kinds * likely.length * likely.length);
    for (let kind = 0; kind < kinds; kind++)
      for (const [h, head] of likely.entries())
        for (const [t, tail] of likely.entries())
          kept[(kind * likely.length + h) * likely.length + t] =
            logits.arcs[(kind * size + head) * size + tail]!;
    return { ...window, heads: places, tails: places, logits: kept };
  }

  #likelyStarts(size: number, tags: Float32Array): number[] {
    const rows: number[] = [];
    for (let row = 0; row < size; row++) {
      const begins = this.columns.some(({ offset, width }) => {
        let total = 0;
        let begin = 0;
        for (let k = 0; k < width; k++) {
          const value = Math.exp(tags[row * this.widths.tags + offset + k]!);
          total += value;
          if (k % 2 === 1) begin += value;
        }
        return begin / total >= ARC_FLOOR;
      });
      if (begins) rows.push(row);
    }
    return rows;
  }
}
