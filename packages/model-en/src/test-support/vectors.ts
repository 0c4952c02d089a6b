// Test vectors that training/ computed for the shipped model: `./train vectors` writes ../vectors.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventType } from '@entente/record';
import { DEFAULT_MODEL } from '../index.js';
import type { TagLayer } from '../labels.js';

/** One window of a text: its pieces, their features, and the spans of plain decoding: first piece, end, label. */
export interface WindowVector {
  readonly ids: readonly number[];
  readonly offsets: readonly (readonly [number, number])[];
  readonly shape: readonly number[];
  readonly inquote: readonly number[];
  readonly parstart: readonly number[];
  readonly spans: Readonly<Partial<Record<TagLayer, readonly (readonly [number, number, string])[]>>>;
}
interface Vectors {
  readonly stories: readonly {
    readonly id: string;
    readonly text: string;
    readonly windows: readonly WindowVector[];
  }[];
  readonly pair: {
    readonly text: string;
    readonly source: readonly (readonly [number, number])[];
    readonly target: readonly (readonly [number, number])[];
    readonly types: Readonly<Record<EventType, number>>;
  };
}

export const VECTORS: Vectors = JSON.parse(readFileSync(new URL('../vectors.json', import.meta.url), 'utf8'));
export const VOCABULARY: readonly string[] = readFileSync(join(DEFAULT_MODEL, 'vocab.txt'), 'utf8')
  .trimEnd()
  .split('\n');
