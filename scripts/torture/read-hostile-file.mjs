// A process of its own that takes hostile files apart and reads what they hold by the first two rooms; says what became of each, and how much memory that took at most.
import { readFileSync } from 'node:fs';
import { exampleContent, loadExamples, openInput } from '@entente/entente';
import { seededChance } from '@entente/fit';
import { loadKnowledge } from '@entente/knowledge';
import { readDocument } from '../../packages/engine/dist/1-read/index.js';
import { toArticle } from '../../packages/engine/dist/2-article/index.js';
import { WAYS } from './hostile-files.mjs';
import { pick } from './random.mjs';

/** Items of one file that are looked at in full; the others are only counted. */
const MOST_LOOKED = 50;
/** Stories that are read: the rooms have their own torture. */
const MOST_READ = 3;

const knowledge = loadKnowledge();
const stories = loadExamples().map(exampleContent);

process.on('message', async ({ seed, i, most }) => {
  const random = seededChance(seed * 1_000_003 + i);
  const way = pick(random, Object.keys(WAYS));
  process.send({ begun: { i, way } });
  const outcome = await become(way, random, most).catch((error) => `FAILED: ${error.stack}`);
  const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  process.send({ done: { i, way, outcome, memory } });
});

/** What became of it: the codes of its items, each once. @throws Error for anything but stories and reasons */
async function become(way, random, most) {
  const [name, pieces] = await WAYS[way](pick(random, stories), random, most);
  async function* bytes() {
    for await (const piece of pieces) yield piece;
  }
  const limits = most < 20 * 1024 * 1024 ? { mostBytes: Math.floor(most / 4), mostUnpacked: most * 4 } : {};
  const outcomes = new Set();
  let count = 0;
  let read = 0;
  for await (const item of openInput({ name, bytes: bytes() }, limits)) {
    count++;
    if (count > MOST_LOOKED) continue;
    if (item.kind === 'none') {
      if (!item.code || !/^[a-z]/.test(item.message)) throw new Error(`no reason: ${JSON.stringify(item)}`);
      outcomes.add(item.code);
    } else outcomes.add(read++ < MOST_READ ? readOne(item) : 'story');
  }
  if (count === 0) throw new Error('neither a story nor a reason');
  return [...outcomes].sort().join(' ');
}

function readOne({ content, name, mime }) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    toArticle(readDocument(bytes, { origin: name, ...(mime ? { mime } : {}) }), knowledge);
    return 'story';
  } catch (error) {
    if (error.name === 'ReadError' && error.code) return `refused (${error.code})`;
    throw error;
  }
}
