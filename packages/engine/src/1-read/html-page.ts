/// <reference lib="dom" />
// HTML text → a DOM tree that is safe to walk: one html, one body, nothing outside of them. linkedom builds it tag by tag, without the HTML5
// tree rules, so that content may end up beside the body; Readability then climbs past the root (ten pages of one publisher).
import { parseHTML } from 'linkedom/worker'; // one file; as 190 modules it takes every reader process .2 seconds more to start
import { limitDepth } from './html-depth.js';

/** Parses a page. Throws whatever linkedom throws; the caller answers for it. */
export function parsePage(source: string): Document {
  const html = withoutUnread(source, { data: true });
  const { document } = parseHTML(limitDepth(withShell(html)));
  const root = document.documentElement;
  const body = document.body;
  for (const node of [...document.childNodes]) {
    if (node !== root && (node.nodeType === 1 || node.nodeType === 3)) body.appendChild(node);
  }
  for (const node of [...root.childNodes]) {
    const name = node.nodeName.toUpperCase();
    if (node !== body && name !== 'HEAD' && (node.nodeType === 1 || node.nodeType === 3))
      body.appendChild(node);
  }
  for (const inner of [...body.querySelectorAll('html, body')]) inner.replaceWith(...inner.childNodes);
  return document;
}

/** Fragments and pages without html or body tags get them, so that linkedom has one root. */
function withShell(html: string): string {
  const text = html.replace(/^[\s\uFEFF]+/, '');
  if (/<body[\s>]/i.test(text) && /<html[\s>]/i.test(text)) return text;
  const head = /<\/head\s*>/i.exec(text);
  if (!head) return `<!doctype html><html><head></head><body>${text}</body></html>`;
  const end = head.index + head[0].length;
  const start = text.slice(0, end).replace(/<!doctype[^>]*>|<html[^>]*>/gi, '');
  return `<!doctype html><html>${start}<body>${text.slice(end)}</body></html>`;
}

/** Removes what is never read: scripts, styles, frames, forms' controls, comments. */
export function stripUnread(document: Document): void {
  const never =
    'script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video, button, input, select, textarea, dialog, map';
  for (const element of [...document.querySelectorAll(never)]) element.remove();
}

const UNREAD = /<!--|<(script|style|svg|template|noscript|iframe|object|canvas|audio|video)\b/gi;
const DATA_SCRIPT = /^[^>]*\bld\+json\b/i;

/**
 * The page without comments and the content of what is never read, cut out of the source itself: a third of a page's elements, which need no tree.
 * Scripts that hold linked data stay, unless `data` is false. Linear in the page's length; an element that is never closed stays as it is.
 */
export function withoutUnread(html: string, { data }: { data: boolean }): string {
  const kept: string[] = [];
  let at = 0;
  UNREAD.lastIndex = 0;
  for (let tag = UNREAD.exec(html); tag; tag = UNREAD.exec(html)) {
    const name = tag[1]?.toLowerCase();
    const end = name ? endOf(html, name, UNREAD.lastIndex) : html.indexOf('-->', tag.index + 4) + 3;
    if (end < tag.index + 4) {
      if (!name) break;
      continue;
    }
    if (
      !(data && name === 'script' && DATA_SCRIPT.test(html.slice(UNREAD.lastIndex, UNREAD.lastIndex + 300)))
    ) {
      kept.push(html.slice(at, tag.index));
      at = end;
    }
    UNREAD.lastIndex = end;
  }
  return at === 0 ? html : kept.join(' ') + html.slice(at);
}

/** Behind the element's closing tag; -1 when it has none. */
function endOf(html: string, name: string, from: number): number {
  const closing = CLOSING.get(name)!;
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index + found[0].length : -1;
}

const CLOSING: ReadonlyMap<string, RegExp> = new Map(
  'script style svg template noscript iframe object canvas audio video'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}[^>]*>`, 'gi')]),
);
