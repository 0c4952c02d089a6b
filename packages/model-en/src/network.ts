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

/** An opened model. */
export interface Network {
  run(ids: Int32Array, features: Features): Promise<WindowLogits>;
  /** whether it has a pair head */
  readonly hasPairHead: boolean;
  /** `role`: 1 on the pieces of the source, 2 on those of the target. */
  runPair(ids: Int32Array, features: Features, role: Int8Array): Promise<PairLogits>;
  close(): Promise<void>;
}

/** The ONNX files of a model folder. */
export interface NetworkFiles {
  /** the graph that reads */
  readonly reading: string;
  /** the graph that is asked about a pair, on what the first one makes of its pieces; opened at the first question; null where there is none */
  readonly pair: string | null;
  /** whether the graphs were optimised when they were written (training/entente_training/graph.py); those of earlier models are optimised at each opening */
  readonly optimised: boolean;
}

const HEADS = ['tags', 'status', 'mode'] as const;

/** Opens the files of a model. @throws Error naming the file when onnxruntime can't read it. */
export async function openNetwork(files: NetworkFiles, threads: number): Promise<Network> {
  const reading = await openGraph(files.reading, threads, files.optimised);
  let pair: Promise<InferenceSession> | null = null;
  const run = (ids: Int32Array, features: Features, role: Int8Array, outputs: readonly string[]) => {
    const n = ids.length + 2;
    const values: [string, Tensor][] = [
      ['ids', column(ids, CLS, SEP)],
      ['mask', new Tensor('int64', new BigInt64Array(n).fill(1n), [1, n])],
      ['shape', column(features.shape)],
      ['inquote', column(features.inQuote)],
      ['parstart', column(features.paragraphStart)],
      ['role', column(role)],
    ];
    // graphs of before ask for a mask too
    const feeds = Object.fromEntries(values.filter(([name]) => reading.inputNames.includes(name)));
    return reading.run(feeds, outputs);
  };
  return {
    hasPairHead: files.pair !== null,
    run: async (ids, features) => {
      const out = await run(ids, features, new Int8Array(ids.length), [...HEADS, 'ctx', 'arcs']);
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
      if (files.pair === null) throw new Error(`model file ${files.reading}: expected a pair head beside it`);
      pair ??= openGraph(files.pair, threads, files.optimised);
      const out = await run(ids, features, role, [...HEADS, 'hidden']);
      const asked = await (await pair).run({ hidden: out.hidden!, role: column(role) });
      const rows = rowReader(out, ids.length);
      return {
        pair: asked.pair!.data as Float32Array,
        focus: (asked.focus!.data as Float32Array).subarray(1, ids.length + 1),
        tags: rows('tags'),
        status: rows('status'),
        mode: rows('mode'),
      };
    },
    close: async () => {
      await reading.release();
      await (await pair)?.release();
    },
  };
}

function openGraph(file: string, threads: number, isOptimised: boolean): Promise<InferenceSession> {
  const session = InferenceSession.create(file, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: isOptimised ? 'disabled' : 'all',
    enableCpuMemArena: true,
    enableMemPattern: true,
    // a thread that waits for work sleeps: spinning costs half as much processor time again with two threads
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    logSeverityLevel: 3,
  });
  return session.catch((error: Error) => {
    throw new Error(
      `model file ${file}: expected an ONNX model that onnxruntime can open, found: ${error.message}`,
    );
  });
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
