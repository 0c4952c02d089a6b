// Takes page furniture out of the tree before the main text is looked for: navigation, related stories, newsletter boxes, captions.
// Judged by element and by the words of its class, id and role, as trafilatura (A. Barbaresi) and boilerpipe do; never a block that holds much of the prose.
import { walk } from './html-blocks.js';
import type { PageSwitch } from './page-rules.js';

const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'FIGCAPTION', 'MENU', 'ASIDE', 'FORM']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alert',
  'menu',
]);
const KEPT_TAGS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'P', 'H1', 'HEAD']);
const INLINE_TAGS = new Set(
  'A ABBR B BDI CITE CODE DATA DFN EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

const words = (list: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${list.trim().split(/\s+/).join('|')})(?:$|[^a-z])`);

/** Words of class names, ids and test ids that mark furniture wherever they stand. */
const FURNITURE = words(`
  related recirc(?:ulation)? recommend(?:ed|ation|ations)? read-?(?:more|next|also) see-?also more-?(?:stories|news|on|from) most-?(?:read|popular|viewed) trending
  newsletters? sign-?up subscri(?:be|ption|ptions) outbrain taboola comments? disqus breadcrumbs? nav(?:bar|igation)? menu footer
  polls? quiz(?:zes)? survey donat(?:e|ions?) support-us app-?(?:banner|promo|download) anzeige werbung
  sponsor(?:ed)? advert(?:s|isement|isements|ising)? dfp share sharing captions? copyright author-?(?:bio|box|info|card) about-?author by-?line popup
`);

/** Words for what only a program that reads pages aloud is to see. */
const UNSEEN_WORDS = 'screen-?reader(?:-text)? sr-only visually-?hidden hidden';
const UNSEEN = words(UNSEEN_WORDS);

/** Words that mark furniture only where little is written: sites also hang them on the story itself. */
const LIKELY_FURNITURE = words(`
  paywall regwall promos? promoted ads? social follow-?us side-?bar masthead credits? modal tags? tag-?list topics keywords bio popular
  ${UNSEEN_WORDS} skip-?link print-only noprint toolbar gallery carousel slideshow time-?stamp correction-?link teasers? audio-?player video-?player
`);

/** Words of consent boxes, which may hold more prose than a short story does. */
const CONSENT = words(
  'onetrust cookies? cookie-?(?:banner|notice|policy) consent gdpr ccpa privacy-?(?:banner|notice|center|centre)',
);

/** The share of the page's prose that furniture may hold at most, and the letters that likely furniture may. */
const MOST_SHARE = 0.3;
const MOST_LETTERS = 400;

/** Removes furniture from the tree in place (the tree is this room's own, never the caller's). */
export function prune(document: Document, isOn: PageSwitch): void {
  const body = document.body;
  const prose = proseLengths(body);
  const whole = prose.get(body)!;
  const stack: Element[] = [...body.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const most = furnitureLimit(element, whole, isOn);
    if (most > 0 && (prose.get(element) ?? 0) < most && !(isOn('words-in-text') && isWithinText(element)))
      element.remove();
    else {
      if (most > 0 && isHidden(element)) reveal(element);
      stack.push(...element.children);
    }
  }
}

/** How much prose an element may hold and still be taken out; 0 for what is no furniture. */
function furnitureLimit(element: Element, whole: number, isOn: PageSwitch): number {
  const tag = element.tagName.toUpperCase();
  if (KEPT_TAGS.has(tag)) return 0;
  const share = whole * MOST_SHARE + 1;
  if (isOn('furniture-elements') && isFurnitureElement(element, tag)) return share;
  if (isOn('hidden-elements') && isHidden(element)) return share;
  const marks = markers(element);
  if (marks === '') return 0;
  if (isOn('consent-names') && CONSENT.test(marks)) return whole * 0.9 + 1;
  if (isOn('furniture-names') && FURNITURE.test(marks)) return share;
  return isOn('likely-furniture-names') && LIKELY_FURNITURE.test(marks) ? Math.min(MOST_LETTERS, share) : 0;
}

const isFurnitureElement = (element: Element, tag: string): boolean =>
  FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '');

/** A word or link within a paragraph: part of its sentence, though the site may class it as a tag or keyword. */
function isWithinText(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || !INLINE_TAGS.has(element.tagName.toUpperCase())) return false;
  if (isHidden(element) || UNSEEN.test(markers(element))) return false;
  const own = element.textContent?.trim().length ?? 0;
  return (
    own > 0 &&
    [...parent.childNodes].some((node) => node.nodeType === 3 && (node.textContent?.trim().length ?? 0) > 20)
  );
}

const MARKED = ['class', 'id', 'data-testid', 'data-component', 'data-module'];

/** Class names, id and test id as lower-case words with hyphens: `ArticleRelatedBox` → `article-related-box`. */
function markers(element: Element): string {
  let names = '';
  for (const name of MARKED) {
    const value = element.getAttribute(name);
    if (value) names += ` ${value}`;
  }
  return names.length > 600
    ? ''
    : names
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/_+/g, '-')
        .toLowerCase();
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Shows an element that holds too much of the prose to be left out: the text behind a wall, which what follows would pass over as hidden. */
function reveal(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.removeAttribute('style');
}

/** Less of a page's text than this in paragraphs: it marks none, its prose stands in other elements. */
const LEAST_IN_PARAGRAPHS = 0.1;

/** How much of the page's prose each element holds: characters in paragraphs; on a page that marks hardly any, all characters. */
function proseLengths(root: Element): ReadonlyMap<Node, number> {
  const marked = lengthsUnder(root, true);
  const all = root.textContent?.length ?? 0;
  return marked.get(root)! < all * LEAST_IN_PARAGRAPHS ? lengthsUnder(root, false) : marked;
}

function lengthsUnder(root: Element, inParagraphs: boolean): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>();
  const before: number[] = [];
  let length = 0;
  let paragraphs = 0;
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) length += paragraphs > 0 || !inParagraphs ? (node.nodeValue?.length ?? 0) : 0;
      else if (node.nodeType === 1) {
        before.push(length);
        if (node.nodeName === 'P') paragraphs++;
      }
    },
    (node) => {
      if (node.nodeType !== 1) return;
      if (node.nodeName === 'P') paragraphs--;
      lengths.set(node, length - before.pop()!);
    },
  );
  return lengths.set(root, length);
}
