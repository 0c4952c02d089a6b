// A list of feeds: OPML, or a text with an address a line → the addresses.
import { descendants, rootOf } from './xml.js';

/** Addresses in their order, each once; and what looks like none, with its line. */
export interface FeedList {
  readonly addresses: readonly string[];
  readonly faults: readonly { readonly line: number; readonly text: string }[];
}

/** The feeds that a text lists. In a text list, what follows the address on its line, empty lines and lines that begin with # are left out. */
export function readFeedList(text: string): FeedList {
  const root = /^\s*(?:\uFEFF\s*)?</.test(text) ? rootOf(text) : null;
  if (root) {
    const outlines = descendants(root, 'outline').map(({ attribs }) =>
      Object.entries(attribs)
        .find(([name]) => name.toLowerCase() === 'xmlurl')?.[1]
        ?.trim(),
    );
    return listOf(outlines.flatMap((address) => (address ? [{ line: 0, text: address }] : [])));
  }
  return listOf(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/)
      .map((line, i) => ({ line: i + 1, text: line.trim() }))
      .filter(({ text: line }) => line && !line.startsWith('#'))
      .map(({ line, text: whole }) => ({ line, text: whole.split(/\s/, 1)[0]! })),
  );
}

function listOf(found: readonly { readonly line: number; readonly text: string }[]): FeedList {
  // `feed:` stands for http, and `feed:https://…` before an address
  const plain = found.map(({ line, text }) => ({
    line,
    text: text.replace(/^feed:(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'),
  }));
  const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);
  return {
    addresses: [...new Set(plain.flatMap(({ text }) => (isAddress(text) ? [new URL(text).href] : [])))],
    faults: plain.filter(({ text }) => !isAddress(text)),
  };
}
