// A model folder → its description, and its other files, each compared with the digest that model.json gives, so that a damaged or cut file is told from a good one.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What model.json says. */
export interface ModelInfo {
  readonly name: string;
  readonly language: string;
  /** maximum number of pieces in a window, without [CLS] and [SEP] */
  readonly window: number;
  /** share of a window that the next one repeats */
  readonly overlap: number;
  /** whether its graphs were optimised when they were written */
  readonly optimised?: boolean;
}

/** An opened folder. */
export interface ModelFolder {
  readonly info: ModelInfo;
  /** Whether the folder has a file of this name, or model.json names one. */
  has(name: string): boolean;
  /** The text of a file. @throws Error that names it where it is missing or damaged */
  text(name: string): string;
  /** The path of a file that is whole. @throws Error that names it where it is missing or damaged */
  path(name: string): string;
}

/** Opens a model folder. @throws Error that names the file that is missing or is no description of a model */
export function openFolder(folder: string): ModelFolder {
  const fileOf = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new Error(`model folder ${folder}: expected the file ${name}, found none`);
    return path;
  };
  const described = fileOf('model.json');
  const { sha256 = {}, ...info } = parse(described);
  const read = (name: string): Buffer => {
    const path = fileOf(name);
    const expected = Object.hasOwn(sha256, name) ? sha256[name] : undefined;
    if (!expected) throw new Error(`model file ${described}: expected the sha256 of ${name}, found none`);
    const bytes = readFileSync(path);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== expected)
      throw new Error(
        `model file ${path}: expected sha256 ${expected}, found ${found}; the file is damaged: install it again`,
      );
    return bytes;
  };
  return {
    info,
    has: (name) => Object.hasOwn(sha256, name) || existsSync(join(folder, name)),
    text: (name) => read(name).toString('utf8'),
    path: (name) => {
      read(name);
      return join(folder, name);
    },
  };
}

function parse(file: string): ModelInfo & { readonly sha256?: Readonly<Record<string, string>> } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`model file ${file}: expected JSON, found none: ${(error as Error).message}`);
  }
}
