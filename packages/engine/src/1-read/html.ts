// A page of HTML → its main text and metadata. In: decoded HTML. Out: title and paragraphs as plain text, or ReadError `no-article`.

import type { Document as EntenteDocument, Given } from '@entente/record';
import { language } from '../language.js';
import { foldWords } from './fold-words.js';
import { type MainText, mainText, type PageBlocks, pageBlocks, proseWords } from './html-main.js';
import { type PageFacts, readFacts } from './html-metadata.js';
import { parsePage, stripUnread, withoutUnread } from './html-page.js';
import { prune } from './html-prune.js';
import type { PageSwitch } from './page-rules.js';
import { type EntryStamps, entriesOf, entryStamps } from './page-sections.js';
import { ReadError } from './read-error.js';

/** The text and metadata of a page that holds an article. */
export function readHtml(html: string, given: Given, isOn: PageSwitch): PageText {
  const where = given.origin ?? given.url;
  return composePage(pageParts(html, isOn) ?? unreadable(where), where, isOn);
}

/** What a page gives to the document. */
export type PageText = Pick<EntenteDocument, 'text' | 'metadata' | 'sections'>;

/** The document's share of a page: its headline, its main text, where its entries begin. @throws ReadError when it holds no story */
export function composePage(
  { facts, blocks, stamps }: PageParts,
  where: string | undefined,
  isOn: PageSwitch,
): PageText {
  const main = mainText(blocks, facts.summary, isOn);
  refuse(main, facts, where);
  const entries = stamps && isOn('live-entries') ? entriesOf(main.blocks, stamps) : [];
  const title = facts.metadata.title;
  const repeated = title !== undefined && foldWords(main.blocks[0]?.text ?? '') === foldWords(title) ? 1 : 0;
  const parts = [...(title ? [title] : []), ...main.blocks.slice(repeated).map((block) => block.text)];
  const starts = startsOf(parts).slice(title ? 1 : 0);
  const sections = entries.map(({ block, at }) => ({ from: starts[Math.max(0, block - repeated)]!, at }));
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

/** What a page states of itself, its blocks without furniture, and the stamps of its entries. */
export interface PageParts {
  readonly facts: PageFacts;
  readonly blocks: PageBlocks;
  readonly stamps: EntryStamps | null;
}

/** Takes a page apart, without its scripts' data where only that works; null where its tags cannot be read. */
export const pageParts = (html: string, isOn: PageSwitch): PageParts | null =>
  attempt(() => readParts(html, isOn)) ??
  attempt(() => readParts(withoutUnread(html, { data: false }), isOn));

/** Throws whatever the parser of trees throws. */
function readParts(html: string, isOn: PageSwitch): PageParts {
  const document = parsePage(html);
  const facts = readFacts(document, isOn);
  const stamps = entryStamps(document, facts.data);
  stripUnread(document);
  prune(document, isOn);
  return { facts, stamps, blocks: pageBlocks(document) };
}

function unreadable(where: string | undefined): never {
  throw new ReadError('no-article', {
    found: 'HTML whose tags cannot be read',
    expected: 'a page with one article',
    where,
  });
}

/** Least words of prose on a page that says it holds an article, and on one that does not. A claimed article may be a list instead of prose. */
const LEAST_WORDS = { claimed: 20, listed: 60, unclaimed: 40 } as const;
const NO_STORY_TITLE = language.pages.noStoryTitle;

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
