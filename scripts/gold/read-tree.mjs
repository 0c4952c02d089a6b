// Reads stories with a built tree.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readGold } from '../../packages/gold/dist/index.js';
import { cachedNetwork } from './network.mjs';

/** Predictions of the build in `root`, scored by the scorer of this tree. `cache`: folder of the network's readings. */
export async function readTree(root, stories, { cache }) {
  const load = (name) => import(pathToFileURL(join(root, 'packages', name, 'dist/index.js')).href);
  const [engine, knowledge, exports, record] = await Promise.all(
    ['engine', 'knowledge', 'exports', 'record'].map(load),
  );
  const model = await cachedNetwork(root, { cache });
  try {
    return await readGold(stories, {
      model,
      knowledge: knowledge.loadKnowledge(),
      readArticle: engine.readArticle,
      toArticleObject: exports.toArticleObject,
      verify: record.verify,
    });
  } finally {
    await model.close();
  }
}
