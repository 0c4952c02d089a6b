/// <reference lib="dom" />
// HTML text → a DOM tree that is safe to walk: one html, one body, nothing outside of them. linkedom builds it tag by tag, without the HTML5
// tree rules, so that content may end up beside the body; Readability then climbs past the root (ten pages of one publisher).
import { parseHTML } from 'linkedom';
import { limitDepth } from './html-depth.js';

/** Parses a page. Throws whatever linkedom throws; the caller answers for it. */
export function parsePage(html: string): Document {
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

/** The page without the content of scripts and styles, cut out of the source itself: the second way of reading when the tree cannot be built. Linear in the page's length. */
export function withoutScripts(html: string): string {
  const open = /<(script|style|svg|template|noscript)\b/gi;
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let tag = open.exec(html); tag; tag = open.exec(html)) {
    const end = lower.indexOf(`</${tag[1]!.toLowerCase()}`, open.lastIndex);
    if (end < 0) break;
    kept.push(html.slice(at, tag.index));
    at = html.indexOf('>', end) + 1 || html.length;
    open.lastIndex = at;
  }
  return kept.join(' ') + html.slice(at);
}
