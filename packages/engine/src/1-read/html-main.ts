// The main text of a page: the marked-up article body, or what Readability (Mozilla) picks, widened to paragraphs of the same make that it left
// out; where it crashes or finds little, the densest run of prose.

import { Readability } from '@mozilla/readability';
import { language } from '../language.js';
import { type Block, blocksOf, depthOf } from './html-blocks.js';
import type { PageSwitch } from './page-rules.js';

/** The main text, and how many links to other stories stand among it: an index page is made of them. */
export interface MainText {
  readonly blocks: readonly Block[];
  readonly teasers: number;
  /** those of them that are headings */
  readonly linkedHeadings: number;
}

/** The blocks of a page among which its main text is. */
export interface PageBlocks {
  readonly all: readonly Block[];
  /** those that the page marks as the article's body */
  readonly marked: readonly Block[];
  /** those that Readability chooses */
  readonly read: readonly Block[];
}

/** The blocks of a page without its furniture. Uses the tree up. */
export function pageBlocks(document: Document): PageBlocks {
  const all = blocksOf(document.body);
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')].flatMap(blocksOf);
  return { all, marked, read: readability(document) ?? [] };
}

/** Finds the main text among a page's blocks; `summary` is what the page says of itself in its meta tags. */
export function mainText(page: PageBlocks, summary: string, isOn: PageSwitch): MainText {
  const { all } = page;
  const main = mainBlocks(page, isOn);
  const whole = [...(isOn('standfirst') ? standfirst(main, all, summary) : []), ...main];
  const unlinked = isOn('linked-lines') ? whole.filter((block) => !isTeaser(block)) : whole;
  const once = isOn('said-twice') ? withoutRepeats(unlinked) : unlinked;
  const ended = isOn('after-the-end') ? untilTheEnd(once) : once;
  const blocks = isOn('boxes') ? withoutBoxes(ended, summary, isOn('small-boxes')) : ended;
  const texts = new Set(unlinked.map((block) => block.text));
  const within = all.slice(
    all.findIndex((block) => texts.has(block.text)),
    all.findLastIndex((block) => texts.has(block.text)) + 1,
  );
  const teasers = within.filter(isTeaser);
  const linkedHeadings = teasers.filter((block) => /^h[1-6]$/.test(block.tag)).length;
  return { blocks, linkedHeadings, teasers: teasers.filter((block) => block.words >= 4).length };
}

/** The blocks of the story among all blocks of the page. */
function mainBlocks({ all, marked, read }: PageBlocks, isOn: PageSwitch): readonly Block[] {
  const dense = isOn('densest-run') ? densest(all) : [];
  if (isOn('marked-body') && proseWords(marked) >= 0.5 * Math.max(proseWords(read), proseWords(dense), 1))
    return enough(marked, dense);
  return enough(isOn('same-make') ? widened(read, all) : read, dense);
}

/** Fewer words of prose than this are no story: a line of consent, a teaser. */
const LITTLE = 25;

/** What was chosen, or the dense run where that is little. */
const enough = (chosen: readonly Block[], dense: readonly Block[]): readonly Block[] =>
  proseWords(chosen) >= LITTLE ? chosen : richer(chosen, dense);

/** The summary under the headline, which stands outside of the main text on many pages: the block above it that says what the page's description says. */
function standfirst(main: readonly Block[], all: readonly Block[], summary: string): Block[] {
  const end = all.findIndex((block) => block.text === main[0]?.text);
  const above = end < 0 ? all : all.slice(0, end);
  const found = above.find((block) => says(block, summary) && block.linked < block.text.length * 0.5);
  return found && !main.some((block) => says(block, summary)) ? [found] : [];
}

/** Fewer letters than this may rightly stand twice: a refrain, a row of a table. */
const LONG_LINE = 30;
/** How many blocks apart a repeated line stands: sites print captions and boxes twice, for wide and for narrow screens. */
const NEAR = 4;

/** Each long line once among its neighbours. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ text }, i) =>
      text.length < LONG_LINE ||
      !blocks.slice(Math.max(0, i - NEAR), i).some((before) => before.text === text),
  );
}

/** The blocks up to the last paragraph of the story. Lines in the same element as the story's paragraphs still belong to it, headings with nothing below them don't. */
function untilTheEnd(blocks: readonly Block[]): readonly Block[] {
  const paths = prosePaths(blocks);
  const last = blocks.findLastIndex((block) => block.prose && paths.has(block.path));
  if (last < 0) return blocks;
  const homes = new Set([...paths].map((path) => path.split('>').at(-2)));
  const within = (block: Block) => block.path.split('>').some((step) => homes.has(step));
  const kept = blocks.filter((block, i) => i <= last || block.prose || within(block) || isCredit(block));
  const end = kept.findLastIndex((block) => !/^h[1-6]$/.test(block.tag));
  return kept.slice(0, end + 1);
}

/** Elements that give no box of their own: what they hold belongs to the element around them. */
const PART = /^(?:ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|blockquote|p|h[1-6]|header|hgroup)\./;

/** The innermost element around a block's text that could be a box. */
const homeOf = ({ path }: Block): string | undefined => path.split('>').findLast((step) => !PART.test(step));

/** As many words make a paragraph, whatever stands at its end. */
const PARAGRAPH = 25;
/** A page with so much of its prose in one element has one home for its story; elements with less than the second share are boxes beside it. */
const MAIN_SHARE = 0.6;
const BOX_SHARE = 0.05;

/**
 * Blocks without those that stand in a box of their own: in which nothing is prose (a caption, a player, a list of links) or, with `prose`, hardly
 * any of the story's (who the writer is, a poll, the newsletter). A heading over the story's prose is none.
 */
function withoutBoxes(blocks: readonly Block[], summary: string, prose: boolean): readonly Block[] {
  const shares = new Map<string | undefined, number>();
  for (const block of blocks)
    if (block.prose) shares.set(homeOf(block), (shares.get(homeOf(block)) ?? 0) + block.words);
  if (shares.size === 0) return blocks;
  const whole = proseWords(blocks);
  const least = prose && Math.max(...shares.values()) >= whole * MAIN_SHARE ? whole * BOX_SHARE : 0;
  const isHome = (block: Block) => (shares.get(homeOf(block)) ?? -1) >= least;
  return blocks.filter((block, i) => {
    if (isHome(block) || says(block, summary) || isCredit(block)) return true;
    if (block.prose) return least === 0 || i < FIRST_BLOCKS;
    if (/^h[2-6]$/.test(block.tag) && block.linked === 0)
      return blocks.slice(i + 1, i + 3).some((next) => next.prose && isHome(next));
    return block.words >= PARAGRAPH && block.linked < block.text.length * 0.5;
  });
}

/** Who reported and edited, said at the end: no part of the story, but it names the writers, so the next room takes it out. */
const CREDIT = language.pages.agencyCredit;
const isCredit = ({ text }: Block): boolean => text.length < 400 && CREDIT.test(text);

/** A summary or a first paragraph set apart stands among so many first blocks. */
const FIRST_BLOCKS = 3;

/** Whether a block says what the page's description says. */
const says = (block: Block, summary: string): boolean =>
  summary.length >= 30 && block.text.startsWith(summary.slice(0, 60));

function richer(a: readonly Block[], b: readonly Block[]): readonly Block[] {
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
  blocks.reduce((sum, block) => sum + (block.prose ? block.words : 0), 0);

/** Most words between two parts of a split story: an advertisement, a box, a gallery. */
const WIDEST_GAP = 200;

/** Readability keeps one container; pages that split a story over several lose half of it. Takes in the prose of the page that has the same path. */
function widened(read: readonly Block[], all: readonly Block[]): Block[] {
  const texts = new Set(read.map((block) => block.text));
  const found = all.map((block) => texts.has(block.text));
  const anchor = all.findIndex((block, i) => found[i] && block.prose);
  if (anchor < 0) return [...read];
  const paths = prosePaths(all.filter((_, i) => found[i]));
  const core = all.map(
    (block, i) => (found[i] && block.words >= 8) || (block.prose && paths.has(block.path)),
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
    if (block.prose) words.set(block.path, (words.get(block.path) ?? 0) + block.words);
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
    else gap += all[i]!.words;
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
    sum += block.prose ? block.words : -6 - block.words / 4;
    if (sum > best.sum) best = { sum, start, end: i + 1 };
  });
  return blocks.slice(best.start, best.end);
}

/** A short block that is mostly a link: a teaser, a tag, a button. */
function isTeaser(block: Block): boolean {
  return block.linked > block.text.length * 0.7 && block.words < 30 && !/[.!?]["”’]?$/.test(block.text);
}
