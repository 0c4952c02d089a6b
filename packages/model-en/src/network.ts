// The network behind onnxruntime-node: one window of pieces in, logits out. Windows are run one at a time, since a batch would share
// int8 ranges and so make a window's scores depend on its neighbours.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Features } from './features.js';
import type { WindowLogits } from './scores.js';

const CLS = 101;
const SEP = 102;

/** Logits of one pair: types, attention per piece, then the heads per piece. */
export interface PairLogits {
  readonly pair: Float32Array;
  readonly focus: Float32Array;
  readonly tags: Float32Array;
  readonly status: Float32Array;
  readonly mode: Float32Array;
}

/** An opened model file. */
export interface Network {
  run(ids: Int32Array, features: Features): Promise<WindowLogits>;
  /** whether it has a pair head */
  readonly hasPairHead: boolean;
  /** `role`: 1 on the pieces of the source, 2 on those of the target. */
  runPair(ids: Int32Array, features: Features, role: Int8Array): Promise<PairLogits>;
  close(): Promise<void>;
}

/** Opens a model file. @throws Error naming the file when onnxruntime can't read it. */
export async function openNetwork(file: string, threads: number): Promise<Network> {
  const session = await InferenceSession.create(file, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  }).catch((error: Error) => {
    throw new Error(
      `model file ${file}: expected an ONNX model that onnxruntime can open, found: ${error.message}`,
    );
  });
  const hasPairHead = session.inputNames.includes('role');
  const feed = (ids: Int32Array, features: Features, role: Int8Array) => {
    const n = ids.length + 2;
    return session.run({
      ids: column(ids, CLS, SEP),
      mask: new Tensor('int64', new BigInt64Array(n).fill(1n), [1, n]),
      shape: column(features.shape),
      inquote: column(features.inQuote),
      parstart: column(features.paragraphStart),
      ...(hasPairHead ? { role: column(role) } : {}),
    });
  };
  return {
    hasPairHead,
    run: async (ids, features) => {
      const out = await feed(ids, features, new Int8Array(ids.length));
      const rows = rowReader(out, ids.length);
      return {
        tags: rows('tags'),
        status: rows('status'),
        mode: rows('mode'),
        ctx: rows('ctx'),
        arcs: out.arcs!.data as Float32Array,
      };
    },
    runPair: async (ids, features, role) => {
      const out = await feed(ids, features, role);
      const rows = rowReader(out, ids.length);
      const focus = (out.focus!.data as Float32Array).subarray(1, ids.length + 1);
      return {
        pair: out.pair!.data as Float32Array,
        focus,
        tags: rows('tags'),
        status: rows('status'),
        mode: rows('mode'),
      };
    },
    close: () => session.release(),
  };
}

/** Reads a [1, pieces, width] output without the rows of [CLS] and [SEP]. */
function rowReader(out: InferenceSession.OnnxValueMapType, count: number): (name: string) => Float32Array {
  return (name) => {
    const width = out[name]!.dims[2]!;
    return (out[name]!.data as Float32Array).subarray(width, (count + 1) * width);
  };
}

/** int64 tensor [1, n] with `first` and `last` around the values. */
function column(values: Int32Array | Int8Array, first = 0, last = 0): Tensor {
  const out = new BigInt64Array(values.length + 2);
  out[0] = BigInt(first);
  for (let i = 0; i < values.length; i++) out[i + 1] = BigInt(values[i]!);
  out[values.length + 1] = BigInt(last);
  return new Tensor('int64', out, [1, out.length]);
}
