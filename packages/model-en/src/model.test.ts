// The shipped model gives the same output here as in training; int8 logits differ slightly between processors, so spans are compared as sets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { features } from './features.js';
import { DEFAULT_MODEL, loadModel } from './index.js';
import { type Labels, layerColumns } from './labels.js';
import { type Network, openNetwork } from './network.js';
import { VECTORS, type WindowVector } from './test-support/vectors.js';

const labels: Labels = JSON.parse(readFileSync(join(DEFAULT_MODEL, 'labels.json'), 'utf8'));
const columns = layerColumns(labels);
let network: Network;
beforeAll(async () => {
  network = await openNetwork({ reading: join(DEFAULT_MODEL, 'model.onnx'), pair: null, optimised: true }, 1);
});
afterAll(() => network.close());

/** Spans of the best tag of each piece: `layer first end label`. */
async function plainSpans(text: string, { ids, offsets }: WindowVector): Promise<Set<string>> {
  const pieces = {
    ids: Int32Array.from(ids),
    start: Int32Array.from(offsets, ([start]) => start),
    end: Int32Array.from(offsets, ([, end]) => end),
  };
  const { tags } = await network.run(pieces.ids, features(text, pieces));
  const rowWidth = tags.length / ids.length;
  const found = new Set<string>();
  for (const { name, labels: names, offset, width } of columns) {
    let open: { label: number; first: number } | null = null;
    for (let piece = 0; piece <= ids.length; piece++) {
      const at = piece * rowWidth + offset;
      const row = tags.subarray(at, at + width);
      const tag = piece < ids.length ? row.indexOf(Math.max(...row)) : 0;
      const label = tag === 0 ? null : (tag - 1) >> 1;
      if (open && (label !== open.label || tag % 2 === 1)) {
        found.add(`${name} ${open.first} ${piece} ${names[open.label]}`);
        open = null;
      }
      if (label !== null) open ??= { label, first: piece };
    }
  }
  return found;
}

describe.each(VECTORS.stories)('vector $id', ({ text, windows }) => {
  it('gives the same spans, but for a few in a hundred', async () => {
    let [both, all] = [0, 0];
    for (const window of windows) {
      const expected = Object.entries(window.spans).flatMap(([layer, spans]) =>
        spans.map(([first, end, label]) => `${layer} ${first} ${end} ${label}`),
      );
      const found = await plainSpans(text, window);
      both += expected.filter((span) => found.has(span)).length;
      all += expected.length + found.size;
    }
    expect((2 * both) / all).toBeGreaterThan(0.95);
  });
});

it('says the same of a pair', async () => {
  const model = await loadModel();
  const { text, source, target, types } = VECTORS.pair;
  const spans = (ranges: typeof source) => ranges.map(([start, end]) => ({ start, end }));
  const read = await model.readPair(text, { source: spans(source), target: spans(target) });
  await model.close();
  for (const [type, probability] of read.types) expect(Math.abs(probability - types[type])).toBeLessThan(0.1);
  expect(text.slice(read.trigger.start, read.trigger.end)).toBe('urged');
});

it('is shipped in two graphs that were optimised when they were written, without guards that never act', () => {
  expect(JSON.parse(readFileSync(join(DEFAULT_MODEL, 'model.json'), 'utf8')).optimised).toBe(true);
  for (const name of ['model.onnx', 'pair.onnx']) {
    const graph = readFileSync(join(DEFAULT_MODEL, name));
    expect(graph.includes('com.microsoft'), name).toBe(true);
    expect(graph.includes('IsNaN'), name).toBe(false);
  }
});
