// Reads a file of the data folder and compares it with its digest in digests.txt, so that a damaged or half-copied file is told from a good one. Only files that are read are hashed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The list of digests, in the form of `sha256sum`; scripts/digests.mjs writes it. */
const LIST = 'digests.txt';

/** The bytes of a data file; `file` is its path in the folder, with `/`. @throws Error that names the file, the digest that was expected and the one found */
export function readData(dataDir: string, file: string): Buffer {
  const path = join(dataDir, file);
  if (!existsSync(path)) throw new Error(`expected the data file ${path}, found none`);
  const expected = digestsOf(dataDir).get(file);
  if (expected === undefined)
    throw new Error(
      `data file ${path}: expected its digest in ${LIST}, found none; \`npm run knowledge\` lists it`,
    );
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== expected)
    throw new Error(
      `data file ${path}: expected sha256 ${expected}, found ${found}; the file is damaged: install it again (or, if you changed it: npm run knowledge)`,
    );
  return bytes;
}

/** As `readData`, as text in UTF-8. */
export const readDataText = (dataDir: string, file: string): string =>
  readData(dataDir, file).toString('utf8');

/** Whether the folder has the file, or should have it. */
export const hasData = (dataDir: string, file: string): boolean =>
  existsSync(join(dataDir, file)) || digestsOf(dataDir).has(file);

interface Known {
  readonly state: string;
  readonly digests: ReadonlyMap<string, string>;
}
const known = new Map<string, Known>();

/** Path → digest; read again when the list has changed, as it does while models are fitted. */
function digestsOf(dataDir: string): ReadonlyMap<string, string> {
  const path = join(dataDir, LIST);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`expected the list of digests ${path}, found none`);
  const state = `${stats.mtimeMs} ${stats.size}`;
  const before = known.get(dataDir);
  if (before?.state === state) return before.digests;
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const digests = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  known.set(dataDir, { state, digests });
  return digests;
}
