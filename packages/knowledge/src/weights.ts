// Learned weights of small log-linear models, as data that people can read. In: data/weights/NAME.json. Out: name → weight.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from './types.js';

/** The look-up by name; each file is read once. @throws Error when there is no such file. */
export function indexWeights(dataDir: string): (name: string) => Weights {
  const read = new Map<string, Weights>();
  return (name) => {
    let weights = read.get(name);
    if (!weights) {
      const file = join(dataDir, 'weights', `${name}.json`);
      if (!existsSync(file)) throw new Error(`weights ${name}: expected the file ${file}, found none`);
      weights = JSON.parse(readFileSync(file, 'utf8')) as Weights;
      read.set(name, weights);
    }
    return weights;
  };
}
