// The network, asked only for texts that it has not read before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedModel, digestFiles } from '../../packages/gold/dist/index.js';

/**
 * The network in the folder `path`, by default the one that is shipped, run by the build of `root`. Readings are cached in the folder `cache` by text, network
 * and decoding code.
 */
export async function cachedNetwork(root, { path, cache }) {
  const code = join(root, 'packages/model-en/dist');
  const { DEFAULT_MODEL, loadModel } = await import(pathToFileURL(join(code, 'index.js')).href);
  const folder = path ?? DEFAULT_MODEL;
  const { name, language } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const stamp = digestFiles([code, folder], (file) => /\.js$|model\.json$/.test(file));
  const open = () => loadModel({ path: folder, threads: 2 });
  return cachedModel({ name, language, open }, { folder: cache, stamp });
}
