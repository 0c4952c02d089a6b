// model-en: weights and the code that runs them. `loadModel()` returns the LanguageModel that the engine needs.
import { fileURLToPath } from 'node:url';
import { type LanguageModel, NoPairHeadError, type PairModel } from '@entente/record';
import { decode } from './decode/index.js';
import { decodePair, markRoles } from './decode/pair.js';
import { features } from './features.js';
import type { Labels } from './labels.js';
import { type NetworkFiles, openNetwork } from './network.js';
import { type ModelFolder, type ModelInfo, openFolder } from './read-folder.js';
import { Scores } from './scores.js';
import { splitWindows } from './windows.js';
import { type Pieces, WordPiece } from './wordpiece.js';

/** The folder of the model that is used when none is named. */
export const DEFAULT_MODEL = fileURLToPath(new URL('../weights/entente-en-7', import.meta.url));

/** Maximum number of pieces of the encoder, without [CLS] and [SEP]. */
const MOST_PIECES = 510;

export interface ModelOptions {
  /** folder with model.onnx, pair.onnx, labels.json, vocab.txt, model.json; another model is another folder */
  readonly path?: string;
  /** threads per window; when several articles are read in parallel, 1 each is faster */
  readonly threads?: number;
}

/** Opens a model folder. @throws Error that names the missing, unreadable or damaged file. */
export async function loadModel({
  path = DEFAULT_MODEL,
  threads = 1,
}: ModelOptions = {}): Promise<LanguageModel & PairModel> {
  const folder = openFolder(path);
  const { info } = folder;
  const labels: Labels = JSON.parse(folder.text('labels.json'));
  const wordPiece = new WordPiece(folder.text('vocab.txt').trimEnd().split(/\r?\n/));
  const network = await openNetwork(networkFiles(folder, info), threads);
  return {
    name: info.name,
    language: info.language,
    read: async (text, onWindow) => {
      const pieces = wordPiece.encode(text);
      const scores = new Scores(pieces.ids.length, labels);
      const starts = pieceStarts(text, pieces);
      const windows = splitWindows(pieces.ids.length, starts, { limit: info.window, overlap: info.overlap });
      for (const [n, window] of windows.entries()) {
        const part = slice(pieces, window.from, window.to);
        scores.add(window, await network.run(part.ids, features(text, part)));
        onWindow?.(n + 1, windows.length);
      }
      return decode(text, pieces, { scores, model: info.name });
    },
    readPair: async (text, pair) => {
      if (!network.hasPairHead) throw new NoPairHeadError(info.name);
      const pieces = wordPiece.encode(text);
      if (pieces.ids.length > MOST_PIECES)
        throw new RangeError(
          `text of a pair: expected at most ${MOST_PIECES} pieces, found ${pieces.ids.length}`,
        );
      const role = markRoles(text, pieces, pair);
      const logits = await network.runPair(pieces.ids, features(text, pieces), role);
      return decodePair(text, pieces, {
        logits,
        labels,
        model: info.name,
        isAlone: pair.target.length === 0,
      });
    },
    close: () => network.close(),
  };
}

/** The graphs of a folder. Models up to entente-en-5 have one, which is not asked about pairs any more. */
const networkFiles = (folder: ModelFolder, { optimised = false }: ModelInfo): NetworkFiles => ({
  reading: folder.path('model.onnx'),
  pair: folder.has('pair.onnx') ? folder.path('pair.onnx') : null,
  optimised,
});

const slice = ({ ids, start, end }: Pieces, from: number, to: number): Pieces => ({
  ids: ids.subarray(from, to),
  start: start.subarray(from, to),
  end: end.subarray(from, to),
});

/** Pieces that begin a paragraph, and those that follow the end of a sentence. */
function pieceStarts(text: string, { ids, start, end }: Pieces): { starts: number[]; breaks: number[] } {
  const starts: number[] = [];
  const breaks: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const gap = text.slice(i === 0 ? 0 : end[i - 1], start[i]);
    if (i === 0 || gap.includes('\n')) starts.push(i);
    else if (gap !== '' && /[.!?]["”’)]?$/.test(text.slice(Math.max(0, end[i - 1]! - 2), end[i - 1])))
      breaks.push(i);
  }
  return { starts, breaks };
}
