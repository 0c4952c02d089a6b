// A page of HTML → its main text and metadata. In: decoded HTML. Out: title and paragraphs as plain text, or ReadError `no-article`.
import type { Document as EntenteDocument, Given } from '@entente/record';
import { type MainText, mainText, proseWords } from './html-main.js';
import { type PageFacts, readFacts } from './html-metadata.js';
import { parsePage, stripUnread, withoutUnread } from './html-page.js';
import { prune } from './html-prune.js';
import type { PageSwitch } from './page-rules.js';
import { type Entry, entriesOf, entryStamps } from './page-sections.js';
import { ReadError } from './read-error.js';

/** The text and metadata of a page that holds an article. */
export function readHtml(
  html: string,
  given: Given,
  isOn: PageSwitch,
): Pick<EntenteDocument, 'text' | 'metadata' | 'sections'> {
  const where = given.origin ?? given.url;
  const { facts, main, entries } =
    attempt(() => readPage(html, isOn)) ??
    attempt(() => readPage(withoutUnread(html, { data: false }), isOn)) ??
    unreadable(where);
  refuse(main, facts, where);
  const title = facts.metadata.title;
  const repeated = title !== undefined && fold(main.blocks[0]?.text ?? '') === fold(title) ? 1 : 0;
  const parts = [...(title ? [title] : []), ...main.blocks.slice(repeated).map((block) => block.text)];
  const starts = startsOf(parts).slice(title ? 1 : 0);
  const sections = entries.flatMap(({ block, at }) => ({ from: starts[Math.max(0, block - repeated)]!, at }));
  return {
    text: parts.join('\n\n'),
    metadata: facts.metadata,
    ...(sections.length > 0 ? { sections } : {}),
  };
}

/** Where each part begins in the text that they make with an empty line between them. */
function startsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length + 2;
    return start;
  });
}

/** linkedom throws on some pages; another way of reading then takes over. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

interface ReadPage {
  readonly facts: PageFacts;
  readonly main: MainText;
  readonly entries: readonly Entry[];
}

function readPage(html: string, isOn: PageSwitch): ReadPage {
  const document = parsePage(html);
  const facts = readFacts(document, isOn);
  const stamps = isOn('live-entries') ? entryStamps(document, facts.data) : null;
  stripUnread(document);
  prune(document, isOn);
  const main = mainText(document, facts.summary, isOn);
  return { facts, main, entries: stamps ? entriesOf(main.blocks, stamps) : [] };
}

function unreadable(where: string | undefined): never {
  throw new ReadError('no-article', {
    found: 'HTML whose tags cannot be read',
    expected: 'a page with one article',
    where,
  });
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Least words of prose on a page that says it holds an article, and on one that does not. A claimed article may be a list instead of prose. */
const LEAST_WORDS = { claimed: 20, listed: 60, unclaimed: 40 } as const;
const NO_STORY_TITLE =
  /\b(?:404|403|500|not found|page (?:missing|unavailable)|access denied|forbidden|error|log ?in|sign ?in|register|just a moment|are you (?:a robot|human)|captcha|verify you are|subscribe to (?:read|continue)|cookie (?:policy|consent))\b/i;

/** Throws for index pages, login pages and error pages: too little prose, or teasers only. */
function refuse(
  main: MainText,
  { metadata, claimsArticle, tab }: PageFacts,
  where: string | undefined,
): void {
  const words = proseWords(main.blocks);
  const listed = main.blocks.reduce((sum, block) => sum + block.words, 0);
  const title = metadata.title ?? '';
  const named = title ? ` on the page titled "${title.slice(0, 80)}"` : '';
  const fail = (found: string): never => {
    throw new ReadError('no-article', { found: found + named, expected: 'a page with one article', where });
  };
  const enough = claimsArticle
    ? words >= LEAST_WORDS.claimed || listed >= LEAST_WORDS.listed
    : words >= LEAST_WORDS.unclaimed;
  if (!enough) fail(`only ${words} words of prose`);
  if (claimsArticle) return;
  if (words < 150 && NO_STORY_TITLE.test(`${title} | ${tab}`))
    fail(`an error or login page (${words} words of prose)`);
  if (isIndex(main))
    fail(
      `an index of stories (${Math.max(main.teasers, main.linkedHeadings)} links to other stories among ${words} words)`,
    );
}

/** An index page: links to stories all through the text, each with little prose to it. */
function isIndex({ blocks, teasers, linkedHeadings }: MainText): boolean {
  if (linkedHeadings >= 5 && proseWords(blocks) < linkedHeadings * 80) return true;
  const prose = blocks.filter((block) => block.prose);
  const long = prose.filter((block) => block.words >= 40).length;
  return teasers >= 5 && teasers >= prose.length * 0.6 && long < teasers / 2;
}
