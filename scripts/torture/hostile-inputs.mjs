// Hostile inputs: stories damaged, repeated, nested and packed in wrong ways, made from the examples by a seed. Each must end in records that verify or in an error with a reason.
import { deflateRawSync, gzipSync } from 'node:zlib';
import {
  createEngine,
  exampleContent,
  isReadError,
  loadExamples,
  openInput,
  ReadingStoppedError,
} from '@entente/entente';
import { seededChance } from '@entente/fit';
import { verify } from '@entente/record';
import { below, pick } from './random.mjs';

const RUNS = [
  '&',
  "'",
  '/',
  '%',
  '-',
  '.',
  '"',
  '<',
  '(',
  ' ',
  '\n',
  '“',
  '\u200b',
  '\u202e',
  '0',
  'a',
  '&amp;',
  '<div>',
  '<!--',
  '<script>',
  'http://',
  'said ',
  'The ',
  '😀',
];
const bytesOf = (text) => Buffer.from(text);

/** Ways to make an input of a story: name → (story, random) → bytes. */
const WAYS = {
  cut: (story, random) => bytesOf(story).subarray(0, below(random, story.length)),
  flipped: (story, random) => {
    const bytes = bytesOf(story);
    for (let i = 0; i < 40; i++) bytes[below(random, bytes.length)] ^= 1 << below(random, 8);
    return bytes;
  },
  'a run': (story, random) => {
    const at = below(random, story.length);
    return bytesOf(
      story.slice(0, at) + pick(random, RUNS).repeat(1 + below(random, 60_000)) + story.slice(at),
    );
  },
  repeated: (story, random) => bytesOf(`${story}\n\n`.repeat(1 + below(random, 60))),
  'one line': (story) => bytesOf(story.repeat(8).replace(/\s+/g, '')),
  nested: (story, random) => {
    const tag = pick(random, ['div', 'b', 'table', 'ul', 'blockquote', 'p']);
    return bytesOf(`<html><body>${`<${tag}>`.repeat(below(random, 12_000))}<p>${story}</p>`);
  },
  'wrong charset': (story, random) =>
    Buffer.concat([
      bytesOf(`<meta charset="${pick(random, ['utf-16', 'koi8-r', 'x-none', 'shift_jis'])}"><p>`),
      Buffer.from(story, 'latin1'),
      Buffer.from([0xff, 0xfe, 0x80]),
    ]),
  'a cut gzip': (story, random) => {
    const packed = gzipSync(story);
    return packed.subarray(0, below(random, packed.length));
  },
  'a gzip within gzips': (story, random) => {
    let packed = bytesOf(story);
    for (let i = below(random, 9); i >= 0; i--) packed = gzipSync(packed);
    return packed;
  },
  'a WARC with wrong lengths': (story, random) =>
    bytesOf(
      `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${below(random, 5000)}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${below(random, 9e9)}\r\n\r\n${story}\r\n\r\nWARC/1.0\r\n`,
    ),
  'a zip that lies': (story, random) => {
    const data = deflateRawSync(story);
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt32LE(below(random, 2 ** 31), 18);
    return Buffer.concat([
      head,
      data,
      Buffer.from('PK\x05\x06', 'latin1'),
      Buffer.alloc(18, below(random, 255)),
    ]);
  },
  'XML with entities': (story, random) =>
    bytesOf(
      `<!DOCTYPE rss [${Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]><rss><channel><item><description>&e${below(random, 12)};${story.replace(/[<&]/g, '')}</description></item></channel></rss>`,
    ),
  'lines of JSON, some broken': (story, random) =>
    bytesOf(
      Array.from({ length: 6 }, () =>
        JSON.stringify({ text: story.slice(0, 400) }).slice(0, below(random, 460)),
      ).join('\n'),
    ),
  'a table with open quotes': (story, random) =>
    bytesOf(`text,date\n"${story}","${'"'.repeat(below(random, 9))}\n`.repeat(2)),
  noise: (_story, random) => Buffer.from(Array.from({ length: 3000 }, () => below(random, 256))),
};

/** Reads `count` hostile inputs. */
export async function hostileInputs({ seed, count, say }) {
  const random = seededChance(seed);
  const examples = loadExamples().map(exampleContent);
  const engine = await createEngine();
  const failed = [];
  const outcomes = new Map();
  try {
    for (let i = 0; i < count; i++) {
      const way = pick(random, Object.keys(WAYS));
      const bytes = WAYS[way](pick(random, examples), random);
      const outcome = await readAll(engine, bytes).catch((error) => `FAILED: ${error.stack}`);
      if (outcome.startsWith('FAILED')) failed.push(`input ${i} (${way}, seed ${seed}): ${outcome}`);
      else outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (i % 50 === 49) say(`${i + 1} of ${count} hostile inputs`);
    }
  } finally {
    await engine.close();
  }
  const note = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${n} ${what}`);
  return { tried: count, failed, note: note.join(', ') };
}

/** What became of an input: the last outcome of its stories. @throws Error for anything but records that verify or a reason */
async function readAll(engine, bytes) {
  let outcome = 'without a story';
  async function* once() {
    yield bytes;
  }
  for await (const item of openInput({ name: 'hostile', bytes: once() })) {
    if (item.kind === 'none') {
      outcome = `refused (${item.code})`;
      continue;
    }
    const content = typeof item.content === 'string' ? Buffer.from(item.content) : item.content;
    try {
      const { article, records } = await engine.read(content, { origin: item.name });
      const faults = verify(article, records);
      if (faults.length > 0) throw new Error(`records that do not verify: ${JSON.stringify(faults[0])}`);
      outcome = 'read';
    } catch (error) {
      if (isReadError(error)) outcome = `refused (${error.code})`;
      else if (error instanceof ReadingStoppedError) outcome = `stopped (${error.reason})`;
      else throw error;
    }
  }
  return outcome;
}
