// Real news annotated by us: articles of Wikinews and of Voice of America (the sentences of GMB) in ../shared/bench/train, pages of many outlets from
// ../shared/bench/ingest, and articles of PolNeAR train from ../shared/bench/quotes. corpus/news has only our marks, by offset; this combines text and marks as `.story` files, in training/runs/news/train and …/test.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Our marks, one file per article. */
export const MARKS = join(ROOT, 'corpus/news');
/** Those of a second, independent annotator. */
export const SECOND = join(MARKS, 'second');
const STORIES = join(ROOT, 'training/runs/news');
const PACK = 'bench/train/data_supervised.tar.gz';

/**
 * Articles that share sentences with articles trained on (agency copy that several outlets carried, one set of interview questions): neither trained on nor measured
 * on. tests/real-news.test.ts holds that no others do.
 */
const LEFT_OUT = new Set([
  'page-zyte-6ebac05f637ece8a',
  'page-zyte-9eef8162bbb67b0b',
  'page-zyte-eb62ac8425e55739',
  'wikinews-2020-100',
  'wikinews-2020-116',
  'wikinews-2020-40',
  'wikinews-2020-43',
  'wikinews-2020-45',
  'wikinews-2020-98',
]);

/**
 * The part of an article, by its name alone: a quarter is held out for evaluation (`test`); `none` for what is left out of both. Articles of PolNeAR train are never
 * held out: networks learn statements from them.
 */
export function partOf(id) {
  if (LEFT_OUT.has(id)) return 'none';
  if (id.startsWith('polnear-')) return 'train';
  return createHash('sha256').update(id).digest()[0] < 64 ? 'test' : 'train';
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The rows of a file of JSON Lines in the packed training data of ../shared. */
export const unpack = (shared, name) =>
  execFileSync('tar', ['-xzOf', join(shared, PACK), name], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const opened = new Map();
/** A lookup of article texts by id: title, empty line, paragraphs. Undefined where there is no such article. Opened once. */
export function newsTexts(shared) {
  if (!opened.has(shared)) opened.set(shared, openTexts(shared));
  return opened.get(shared);
}

function openTexts(shared) {
  const articles = unpack(shared, 'unlabeled_wikinews.jsonl');
  const wikinews = new Map(articles.map(({ id, title, text }) => [id, wikinewsText(title, text)]));
  const sentences = unpack(shared, 'ner_gmb.jsonl').map(({ tokens }) => asWritten(tokens));
  const pages = pageTexts(shared);
  const polnear = polnearTexts(shared);
  return (id) => {
    if (id.startsWith('gmb-')) return gmbText(sentences, id);
    if (id.startsWith('polnear-')) return polnear(id);
    return id.startsWith('page-') ? pages(id) : wikinews.get(id);
  };
}

/**
 * Pages of many outlets, `page-SET-ID`: the headline of the page's own metadata (else that of the gold), then the paragraphs of the gold body.
 */
function pageTexts(shared) {
  const gold = join(shared, 'bench/ingest/gold.jsonl.gz');
  if (!existsSync(gold)) return () => undefined;
  const lines = gunzipSync(readFileSync(gold)).toString('utf8').split('\n').filter(Boolean);
  const rows = new Map(lines.map((line) => JSON.parse(line)).map((row) => [pageId(row), row]));
  return (id) => {
    const row = rows.get(id);
    return (
      row && pageText(row, gunzipSync(readFileSync(join(shared, 'bench/ingest', row.file))).toString('utf8'))
    );
  };
}

/** Articles of PolNeAR train, `polnear-ID`: the first paragraph is the headline. */
function polnearTexts(shared) {
  const packed = join(shared, 'bench/quotes/polnear.train.jsonl.gz');
  if (!existsSync(packed)) return () => undefined;
  const lines = gunzipSync(readFileSync(packed)).toString('utf8').split('\n').filter(Boolean);
  const rows = new Map(lines.map((line) => JSON.parse(line)).map(({ id, text }) => [`polnear-${id}`, text]));
  return (id) => {
    const paragraphs = rows
      .get(id)
      ?.split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim());
    return paragraphs?.filter(Boolean).join('\n\n');
  };
}

/** The name of a page in corpus/news. */
export const pageId = ({ set, id }) => `page-${set}-${id}`;

/** The text of a page for annotation. */
export function pageText({ title, body }, html) {
  const tag = /<meta[^>]+(?:property|name)=["']?og:title["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const stated = /content="([^"]*)"/i.exec(tag)?.[1] ?? /content='([^']*)'/i.exec(tag)?.[1];
  const named = title || stated || /<title[^>]*>([^<]*)/i.exec(html)?.[1] || 'Untitled';
  const paragraphs = body.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [plain(named), ...paragraphs.filter(Boolean)].join('\n\n');
}

const ENTITIES = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
};

/** A headline without entities and line breaks. */
function plain(text) {
  const read = text.replace(/&(#x?)?(\w+);/g, (whole, number, name) => {
    if (!number) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
  });
  return read.replace(/\s+/g, ' ').trim();
}

/** Consecutive sentences of GMB form an article: `gmb-FIRST-COUNT`. The first one becomes the title, the others paragraphs of two. */
function gmbText(sentences, id) {
  const [first, count] = id.split('-').slice(1).map(Number);
  const [title, ...rest] = sentences.slice(first, first + count);
  const pairs = rest.flatMap((sentence, at) => (at % 2 === 0 ? [[sentence, rest[at + 1]]] : []));
  return [title, ...pairs.map((pair) => pair.filter(Boolean).join(' '))].join('\n\n');
}

/** Detokenises words; quotation marks open and close alternately. As in training/entente_training/unlabelled.py. */
function asWritten(words) {
  const text = words
    .join(' ')
    .replace(/ ([.,;:?!%)\]]|'s\b|'(?= )|n't\b|'re\b|'ve\b|'ll\b|'d\b)/g, '$1')
    .replace(/([$([]) /g, '$1');
  return text
    .split(/ ?" ?/)
    .map((part, at) => (at === 0 ? part : at % 2 ? ` "${part}` : `" ${part}`))
    .join('')
    .replaceAll('" .', '".')
    .replaceAll('" ,', '",')
    .trim();
}

/** Removes the date line, captions and legends. */
function wikinewsText(title, text) {
  const paragraphs = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const isRead = (line, at) =>
    line.split(' ').length > 5 &&
    !/Image:|██/.test(line) &&
    !(at === 0 && /^\w+, \w+ \d+, \d{4}$/.test(line));
  return [title, ...paragraphs.filter(Boolean).filter(isRead)].join('\n\n');
}

/** A story’s marks without its text: `story` is the `.story` file, `gold` its parsed form. Offsets are code points, as in check.py. */
export function marksOf(story, gold) {
  const head = `#story ${gold.id}\n#date ${gold.date}\n#publisher ${gold.publisher}\n#kind ${gold.kind}\n#text ${digest(gold.text)}`;
  const points = (offset) => [...gold.text.slice(0, offset)].length;
  const spans = gold.spans.map(({ id, start, end }) => `${id} ${points(start)} ${points(end)}`);
  const lines = story.slice(story.indexOf('\n---') + 4).trim();
  return `${head}\n---\n${spans.join('\n')}\n---\n${lines}\n`;
}

/** The `.story` file from marks and text. @throws when the text is not the annotated one */
export function storyOf(marks, text) {
  const [head, spans, lines] = marks.split('\n---\n');
  const words = /^#text (\w+)$/m.exec(head)[1];
  if (text === undefined || digest(text) !== words)
    throw new Error(
      `${head.split('\n')[0]}: expected the text ${words}, found ${text ? digest(text) : 'none'}`,
    );
  const [title, ...paragraphs] = marked(text, spans.split('\n').map(parseSpan)).split('\n\n');
  const named = head.replace(/^#text .*$/m, `#title ${title}`);
  return `${named}\n\n${paragraphs.join('\n\n')}\n---\n${lines}`;
}

function parseSpan(line) {
  const [id, start, end] = line.split(' ');
  return { id, start: Number(start), end: Number(end) };
}

const BRACKETS = { a: '[]', p: '[]', t: '[]', c: '{}', v: '{}', q: '<>' };

/** Text with brackets (offsets in code points, as in check.py): of marks with the same start the longest first, so that brackets nest. */
function marked(text, spans) {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const characters = [...text];
  let [story, at] = ['', 0];
  const open = [];
  const upTo = (offset) => {
    story += characters
      .slice(at, offset)
      .join('')
      .replace(/[[\]{}<>]/g, '\\$&');
    at = offset;
  };
  const closeUntil = (offset) => {
    while (open.length > 0 && open.at(-1).end <= offset) {
      const { id, end } = open.pop();
      upTo(end);
      story += BRACKETS[id[0]][1];
    }
  };
  for (const span of sorted) {
    closeUntil(span.start);
    upTo(span.start);
    story += `${BRACKETS[span.id[0]][0]}${span.id} `;
    open.push(span);
  }
  closeUntil(characters.length);
  upTo(characters.length);
  return story;
}

/** Rewrites the `.story` files; returns the folder of a part (`second`: second annotations), or null where ../shared lacks the texts. */
export function writeNews(shared, part) {
  if (!existsSync(join(shared, PACK))) return null;
  const folder = join(STORIES, part);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const textOf = newsTexts(shared);
  const from = part === 'second' ? SECOND : MARKS;
  for (const name of readdirSync(from).filter((file) => file.endsWith('.marks'))) {
    const id = name.replace('.marks', '');
    if (part !== 'second' && partOf(id) !== part) continue;
    writeFileSync(join(folder, `${id}.story`), storyOf(readFileSync(join(from, name), 'utf8'), textOf(id)));
  }
  return folder;
}
