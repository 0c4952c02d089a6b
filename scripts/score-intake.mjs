// Scores the intake on ../shared/bench: feeds of other projects' tests (which hold a feed, and item values as feedparser has them) and a web archive whose manifest says what each record must give.
// Run after `npm run build`: node scripts/score-intake.mjs [--wrong: shows each value and record that is not as expected]. Prints a message where ../shared is absent.
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeFeed, openInput, parseFeed } from '../packages/intake/dist/index.js';
import { readOptions } from './options.mjs';

const BENCH = resolve(fileURLToPath(new URL('..', import.meta.url)), '../shared/bench');
const { values: options } = readOptions(import.meta.url, {
  options: { wrong: { type: 'boolean', default: false } },
});
if (!existsSync(BENCH)) {
  console.log(`not scored: ${BENCH} is absent (the feeds and archives are not part of the repository)`);
  process.exit(0);
}
const wrong = [];

async function itemsOf(name, bytes, how) {
  const items = [];
  for await (const item of openInput({ name, bytes }, how)) items.push(item);
  return items;
}
async function* once(content) {
  yield content;
}

/** Feed files of feedparser's and feedsmith's tests. */
function feedFiles() {
  const root = join(BENCH, 'ingest/feeds');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.filter((path) => /feedparser\/tests\/|feedsmith\/src\/feeds\/.*\.xml$/.test(path)).sort();
}

async function scoreFeeds() {
  const counts = { 'with stories': 0, 'with items, none of which has a text': 0, 'without items': 0 };
  const reasons = new Map();
  const files = feedFiles();
  for (const path of files) {
    const content = readFileSync(path);
    const name = relative(BENCH, path);
    try {
      const items = await itemsOf(name, once(content), path.endsWith('.json') ? {} : { as: 'feed' });
      const feed = parseFeed(decodeFeed(content));
      if (items.some(({ kind }) => kind === 'story')) counts['with stories']++;
      else if (feed?.items.length > 0) counts['with items, none of which has a text']++;
      else if (feed) counts['without items']++;
      else reasons.set(items[0].message, (reasons.get(items[0].message) ?? 0) + 1);
    } catch (error) {
      wrong.push(`${name}: ${error.stack}`);
    }
  }
  const parsed = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const told = [...reasons.values()].reduce((sum, n) => sum + n, 0);
  console.log(
    `${files.length} feed files: ${parsed} feeds, ${told} that say why they hold none, ${files.length - parsed - told} errors`,
  );
  for (const [what, n] of [...Object.entries(counts), ...reasons]) console.log(`  ${n} ${what}`);
}

/** What feedparser calls a value of an item → what we have for it. */
const VALUES = new Map([
  ['title', 'title'],
  ['link', 'url'],
  ['id', 'id'],
  ['guid', 'id'],
  ['description', 'content'],
  ['summary', 'content'],
  ["content'][0]['value", 'content'],
  ['author', 'author'],
  ["title_detail']['value", 'title'],
  ['published', 'published'],
]);
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' };
/** The text of a literal of Python. */
const literal = (text) =>
  text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, byte, unit, one) =>
      one ? (ESCAPES[one] ?? one) : String.fromCharCode(Number.parseInt(byte ?? unit, 16)),
    );
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };
const decoded = (text) => text.replace(/&(lt|gt|amp|quot);/g, (_, name) => ENTITIES[name]);
const safeDecode = (url) => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
/** What feedparser writes in its own way is made alike: space, ends of empty elements, order and quotes of attributes, escapes in addresses. */
const alike = (text) =>
  decoded(text)
    .replace(/<(\w+)((?:\s+[\w:-]+=(?:"[^"]*"|'[^']*'))+)\s*(\/?)>/g, (_, tag, attributes, end) => {
      const sorted = attributes.match(/[\w:-]+=(?:"[^"]*"|'[^']*')/g).sort();
      return `<${tag} ${sorted.join(' ').replaceAll("'", '"')}${end}>`;
    })
    .replace(/\s*\/>/g, '>')
    .replace(/&#X/g, '&#x')
    .replace(/https?:[^"\s<>]*%[^"\s<>]*/g, (url) => safeDecode(url))
    .replace(/\s+/g, ' ')
    .trim();
/** A title is text here, and markup there. */
const expectedText = (text, field) =>
  alike(field === 'title' ? text.replace(/<\/?[a-z][^<>]*>/gi, '') : text);

/** Values of first items that feedparser's tests of well-formed feeds expect; its sanitizer's are left out, since the first room does that. */
function scoreValues() {
  const fields = new Map();
  for (const path of feedFiles().filter((one) => /tests\/wellformed\/(?!sanitize)/.test(one))) {
    const content = readFileSync(path);
    const text = decodeFeed(content);
    const found =
      /Expect:\s+(?:not bozo and )?entries\[0\]\['((?:\w+|content'\]\[0\]\['value|title_detail'\]\['\w+))'\] == u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*$/m.exec(
        text,
      );
    const field = found && VALUES.get(found[1]);
    // an item here has one text: its content, else its summary
    if (!field || (found[1] === 'summary' && /<content\b/.test(text))) continue;
    const count = fields.get(found[1]) ?? { right: 0, all: 0 };
    fields.set(found[1], count);
    count.all++;
    const base = /\bContent-Location:\s*(\S+)/.exec(text)?.[1] ?? 'http://127.0.0.1:8097/';
    const item = parseFeed(text, base)?.items[0];
    const expected = expectedText(literal(found[2]), field);
    if (alike(item?.[field] ?? '') === expected) count.right++;
    else
      wrong.push(
        `${relative(BENCH, path)} ${found[1]}: found ${JSON.stringify(item?.[field])}, expected ${JSON.stringify(expected)}`,
      );
  }
  const sum = (key) => [...fields.values()].reduce((total, count) => total + count[key], 0);
  const each = [...fields].map(
    ([field, { right, all }]) =>
      `${field.replaceAll(/'|\]\[|\[0/g, ' ').replaceAll(/ +/g, ' ')} ${right} of ${all}`,
  );
  console.log(
    `values of first items as feedparser has them: ${sum('right')} of ${sum('all')} (${each.join(', ')})`,
  );
}

async function scoreArchive() {
  const manifest = readFileSync(join(BENCH, 'warc/manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const path = join(BENCH, 'warc/news.warc.gz');
  const items = await itemsOf('news.warc.gz', createReadStream(path));
  const byUrl = new Map();
  for (const item of items) byUrl.set(urlOf(item), [...(byUrl.get(urlOf(item)) ?? []), item]);
  const reasons = new Map();
  let right = 0;
  for (const { url, trap, expect } of manifest) {
    const item = byUrl.get(url)?.shift();
    const isRight =
      expect === 'article' ? item?.kind === 'story' : item?.kind === 'none' && item.message !== '';
    if (isRight) right++;
    else wrong.push(`${url} (${trap}): found ${item?.message ?? item?.kind}, expected ${expect}`);
    if (item?.kind === 'none')
      reasons.set(`${trap}: ${item.message}`, (reasons.get(`${trap}: ${item.message}`) ?? 0) + 1);
  }
  console.log(
    `web archive: ${right} of ${manifest.length} records as the manifest says, ${items.length} items`,
  );
  for (const [reason, n] of reasons) console.log(`  ${n} ${reason}`);
}
/** The address of a page, or that at the end of the name of what is none. */
const urlOf = (item) => item.url ?? item.name.replace(/^\S+ /, '');

async function scoreFixtures() {
  const root = join(BENCH, 'warc/warcio/test/data');
  console.log("warcio's archives:");
  for (const name of readdirSync(root).sort()) {
    const items = await itemsOf(name, createReadStream(join(root, name)));
    const told = items
      .filter(({ kind }) => kind === 'none')
      .map(({ code, message }) => `${code}: ${message}`);
    console.log(
      `  ${name}: ${items.length - told.length} stories${told.length ? `; ${[...new Set(told)].join('; ')}` : ''}`,
    );
  }
}

await scoreFeeds();
scoreValues();
await scoreArchive();
await scoreFixtures();
if (options.wrong) for (const line of wrong) console.log(`not as expected: ${line}`);
