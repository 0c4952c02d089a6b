// A page of HTML → its main text and metadata. In: decoded HTML. Out: title and paragraphs as plain text, or ReadError `no-article`.
import type { Given, Metadata } from '@entente/record';
import { type Block, isProse, wordCount } from './html-blocks.js';
import { mainBlocks, proseWords } from './html-main.js';
import { type PageFacts, readFacts } from './html-metadata.js';
import { parsePage, stripUnread, withoutScripts } from './html-page.js';
import { prune } from './html-prune.js';
import { ReadError } from './read-error.js';

/** The text and metadata of a page that holds an article. */
export function readHtml(html: string, given: Given): { text: string; metadata: Metadata } {
  const where = given.origin ?? given.url;
  const { facts, blocks } = attempt(() => readPage(html)) ?? attempt(() => readPage(withoutScripts(html))) ?? unreadable(where);
  refuse(blocks, facts, where);
  const title = facts.metadata.title;
  const body = blocks.map((block) => block.text);
  if (title && fold(body[0] ?? '') === fold(title)) body.shift();
  return { text: [...(title ? [title] : []), ...body].join('\n\n'), metadata: facts.metadata };
}

/** linkedom throws on some pages; another way of reading then takes over. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function readPage(html: string): { facts: PageFacts; blocks: Block[] } {
  const document = parsePage(html);
  const facts = readFacts(document);
  stripUnread(document);
  prune(document);
  return { facts, blocks: mainBlocks(document) };
}

function unreadable(where: string | undefined): never {
  throw new ReadError('no-article', { found: 'HTML whose tags cannot be read', expected: 'a page with one article', where });
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Least words of prose on a page that says it holds an article, and on one that does not. */
const LEAST_WORDS = { claimed: 20, unclaimed: 40 } as const;
const NO_STORY_TITLE =
  /\b(?:404|403|500|not found|page (?:missing|unavailable)|access denied|forbidden|error|log ?in|sign ?in|register|just a moment|are you (?:a robot|human)|captcha|verify you are|subscribe to (?:read|continue)|cookie (?:policy|consent))\b/i;

/** Throws for index pages, login pages and error pages: too little prose, or teasers only. */
function refuse(blocks: readonly Block[], { metadata, claimsArticle }: PageFacts, where: string | undefined): void {
  const words = proseWords(blocks);
  const title = metadata.title ?? '';
  const named = title ? ` on the page titled "${title.slice(0, 80)}"` : '';
  const fail = (found: string): never => {
    throw new ReadError('no-article', { found: found + named, expected: 'a page with one article', where });
  };
  if (words < (claimsArticle ? LEAST_WORDS.claimed : LEAST_WORDS.unclaimed)) fail(`only ${words} words of prose`);
  if (!claimsArticle && words < 150 && NO_STORY_TITLE.test(title)) fail(`an error or login page (${words} words of prose)`);
  if (!claimsArticle && isIndex(blocks)) fail(`an index of stories (${blocks.length} headlines and teasers)`);
}

/** An index page: most headings are links, each followed by little prose. */
function isIndex(blocks: readonly Block[]): boolean {
  const linked = blocks.filter((block) => block.linked > block.text.length * 0.7).length;
  const prose = blocks.filter(isProse);
  const long = prose.filter((block) => wordCount(block.text) >= 40).length;
  return linked >= 5 && linked >= prose.length * 0.6 && long < 4;
}
