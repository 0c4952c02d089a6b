// The network behind onnxruntime-node: one window of pieces in, logits out. Windows are run one at a time, since a batch would share
// int8 ranges and so make a window's scores depend on its neighbours.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Features } from './features.js';
import type { WindowLogits } from './scores.js';

const CLS = 101;
const SEP = 102;

/** An opened model file. */
export interface Network {
  run(ids: Int32Array, features: Features): Promise<WindowLogits>;
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
  return {
    run: async (ids, features) => {
      const n = ids.length + 2;
      const out = await session.run({
        ids: column(ids, CLS, SEP),
        mask: new Tensor('int64', new BigInt64Array(n).fill(1n), [1, n]),
        shape: column(features.shape),
        inquote: column(features.inQuote),
        parstart: column(features.paragraphStart),
      });
      const rows = (name: string, width: number) =>
        (out[name]!.data as Float32Array).subarray(width, (n - 1) * width);
      const width = (name: string) => out[name]!.dims[2]!;
      return {
        tags: rows('tags', width('tags')),
        status: rows('status', width('status')),
        mode: rows('mode', width('mode')),
        ctx: rows('ctx', width('ctx')),
        arcs: out.arcs!.data as Float32Array,
      };
    },
    close: () => session.release(),
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
