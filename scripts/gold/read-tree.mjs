// Reads stories with a built tree; readings of the network are cached by text, network and decoding code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedModel, digestFiles, readGold } from '../../packages/gold/dist/index.js';

/** Predictions of the build in `root`, scored by the scorer of this tree. `cache`: folder of the network's readings. */
export async function readTree(root, stories, { cache }) {
  const load = (name) => import(pathToFileURL(join(root, 'packages', name, 'dist/index.js')).href);
  const [engine, knowledge, network, exports, record] = await Promise.all(
    ['engine', 'knowledge', 'model-en', 'exports', 'record'].map(load),
  );
  const { name, language } = JSON.parse(readFileSync(join(network.DEFAULT_MODEL, 'model.json'), 'utf8'));
  const stamp = digestFiles([join(root, 'packages/model-en/dist'), network.DEFAULT_MODEL], (file) =>
    /\.js$|model\.json$/.test(file),
  );
  const open = () => network.loadModel({ threads: 2 });
  const model = cachedModel({ name, language, open }, { folder: cache, stamp });
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
