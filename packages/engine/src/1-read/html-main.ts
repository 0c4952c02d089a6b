// The main text of a page: the marked-up article body, or what Readability (Mozilla) picks, widened to paragraphs of the same make that it left
// out; where it crashes or finds little, the densest run of prose.
import { Readability } from '@mozilla/readability';
import { type Block, blocksOf, depthOf, isProse, wordCount } from './html-blocks.js';

/** The main text, and how many links to other stories stand among it: an index page is made of them. */
export interface MainText {
  readonly blocks: readonly Block[];
  readonly teasers: number;
  /** those of them that are headings */
  readonly linkedHeadings: number;
}

/** Finds the main text; `summary` is what the page says of itself in its meta tags. Uses the tree up. */
export function mainText(document: Document, summary: string): MainText {
  const all = blocksOf(document.body);
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')].flatMap(blocksOf);
  const dense = densest(all);
  const read = readability(document) ?? [];
  const chosen =
    proseWords(marked) >= 0.5 * Math.max(proseWords(read), proseWords(dense), 1)
      ? marked
      : widened(read, all);
  const main = proseWords(chosen) >= 60 ? chosen : richer(chosen, dense);
  const blocks = [...standfirst(main, all, summary), ...main].filter((block) => !isTeaser(block));
  const texts = new Set(blocks.map((block) => block.text));
  const within = all.slice(
    all.findIndex((block) => texts.has(block.text)),
    all.findLastIndex((block) => texts.has(block.text)) + 1,
  );
  const teasers = within.filter(isTeaser);
  const linkedHeadings = teasers.filter((block) => /^h[1-6]$/.test(block.tag)).length;
  return { blocks, linkedHeadings, teasers: teasers.filter((block) => wordCount(block.text) >= 4).length };
}

/** The summary under the headline, which stands outside of the main text on many pages: the block above it that says what the page's description says. */
function standfirst(main: readonly Block[], all: readonly Block[], summary: string): Block[] {
  const start = summary.slice(0, 60);
  if (start.length < 30) return [];
  const end = all.findIndex((block) => block.text === main[0]?.text);
  const above = end < 0 ? all : all.slice(0, end);
  const found = above.find((block) => block.text.startsWith(start) && block.linked < block.text.length * 0.5);
  return found && !main.some((block) => block.text.startsWith(start)) ? [found] : [];
}

function richer(a: Block[], b: Block[]): Block[] {
  return proseWords(b) > proseWords(a) * 1.5 ? b : a;
}

/** Pages nest a hundred elements at most; Readability takes quadratic time on trees that are deep by damage. */
const DEEPEST = 500;

/** Readability's choice; null where it finds nothing or throws, as it does on some trees of linkedom. */
function readability(document: Document): Block[] | null {
  if (depthOf(document.body) > DEEPEST) return null;
  try {
    const options = { serializer: (node: Node) => node, disableJSONLD: true, maxElemsToParse: 60_000 };
    const result = new Readability<Node>(document, options).parse();
    return result?.content ? blocksOf(result.content as Element) : null;
  } catch {
    return null;
  }
}

/** Words of running prose in some blocks. */
export const proseWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? wordCount(block.text) : 0), 0);

/** Most words between two parts of a split story: an advertisement, a box, a gallery. */
const WIDEST_GAP = 200;

/** Readability keeps one container; pages that split a story over several lose half of it. Takes in the prose of the page that has the same path. */
function widened(read: readonly Block[], all: readonly Block[]): Block[] {
  const texts = new Set(read.map((block) => block.text));
  const found = all.map((block) => texts.has(block.text));
  const anchor = all.findIndex((block, i) => found[i] && isProse(block));
  if (anchor < 0) return [...read];
  const paths = prosePaths(all.filter((_, i) => found[i]));
  const core = all.map(
    (block, i) => (found[i] && wordCount(block.text) >= 8) || (isProse(block) && paths.has(block.path)),
  );
  const first = reach(all, core, { from: anchor, step: -1, atLeast: anchor });
  const last = reach(all, core, { from: anchor, step: 1, atLeast: found.lastIndexOf(true) });
  const kept = new Set(all.filter((_, i) => found[i]).map((block) => block.path));
  return all.filter((block, i) => found[i] || (i >= first && i <= last && (core[i] || kept.has(block.path))));
}

/** Paths that hold a fifth of the prose each. */
function prosePaths(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Map<string, number>();
  for (const block of blocks)
    if (isProse(block)) words.set(block.path, (words.get(block.path) ?? 0) + wordCount(block.text));
  const whole = [...words.values()].reduce((sum, count) => sum + count, 0);
  return new Set([...words].filter(([, count]) => count >= whole * 0.2).map(([path]) => path));
}

/** The furthest core block in one direction, over gaps of at most WIDEST_GAP words; blocks up to `atLeast` count in any case. */
function reach(
  all: readonly Block[],
  core: readonly boolean[],
  way: { from: number; step: 1 | -1; atLeast: number },
): number {
  let end = way.from;
  let gap = 0;
  for (let i = way.from + way.step; i >= 0 && i < all.length; i += way.step) {
    if (core[i]) [end, gap] = [i, 0];
    else gap += wordCount(all[i]!.text);
    if (gap > WIDEST_GAP && (i - way.atLeast) * way.step > 0) break;
  }
  return end;
}

/** The stretch of blocks with the greatest sum of prose, other blocks counting against it (maximum subarray, after boilerpipe's density). */
function densest(blocks: readonly Block[]): Block[] {
  let best = { sum: 0, start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  blocks.forEach((block, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += isProse(block) ? wordCount(block.text) : -6 - wordCount(block.text) / 4;
    if (sum > best.sum) best = { sum, start, end: i + 1 };
  });
  return blocks.slice(best.start, best.end);
}

/** A short block that is mostly a link: a teaser, a tag, a button. */
function isTeaser(block: Block): boolean {
  return (
    block.linked > block.text.length * 0.7 && wordCount(block.text) < 30 && !/[.!?]["”’]?$/.test(block.text)
  );
}
