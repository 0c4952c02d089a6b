// Takes page furniture out of the tree before the main text is looked for: navigation, related stories, newsletter boxes, captions.
// Judged by element and by the words of its class, id and role, as trafilatura (A. Barbaresi) and boilerpipe do; never a block that holds much of the prose.

const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'FIGCAPTION', 'MENU']);
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

/** Words of class names, ids and test ids that mark furniture wherever they stand. */
const FURNITURE = new RegExp(
  `(?:^|[^a-z])(?:${[
    'related',
    'recirc(?:ulation)?',
    'recommend(?:ed|ation|ations)?',
    'read-?(?:more|next|also)',
    'see-?also',
    'more-?(?:stories|news|on|from)',
    'most-?(?:read|popular|viewed)',
    'trending',
    'popular',
    'newsletters?',
    'sign-?up',
    'subscri(?:be|ption|ptions)',
    'paywall',
    'regwall',
    'promos?',
    'promoted',
    'sponsor(?:ed)?',
    'outbrain',
    'taboola',
    'ads?',
    'advert(?:s|isement|isements|ising)?',
    'dfp',
    'share',
    'sharing',
    'social',
    'follow-?us',
    'comments?',
    'disqus',
    'breadcrumbs?',
    'nav(?:bar|igation)?',
    'side-?bar',
    'menu',
    'footer',
    'masthead',
    'captions?',
    'credits?',
    'copyright',
    'cookies?',
    'consent',
    'gdpr',
    'popup',
    'modal',
    'tags?',
    'tag-?list',
    'topics',
    'keywords',
    'author-?(?:bio|box|info|card)',
    'about-?author',
    'bio',
    'by-?line',
    'screen-?reader(?:-text)?',
    'sr-only',
    'visually-?hidden',
    'hidden',
    'skip-?link',
    'print-only',
    'noprint',
    'toolbar',
    'gallery',
    'carousel',
    'slideshow',
    'time-?stamp',
    'correction-?link',
    'teasers?',
    'audio-?player',
    'video-?player',
  ].join('|')})(?:$|[^a-z])`,
);

/** Removes furniture from the tree in place (the tree is this room's own, never the caller's). */
export function prune(document: Document): void {
  const body = document.body;
  const whole = proseLength(body);
  const stack: Element[] = [...body.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isFurniture(element) && proseLength(element) < whole * 0.25) element.remove();
    else stack.push(...element.children);
  }
}

function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (KEPT_TAGS.has(tag)) return false;
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (isHidden(element)) return true;
  return FURNITURE.test(markers(element));
}

/** Class names, id and test id as lower-case words with hyphens: `ArticleRelatedBox` → `article-related-box`. */
function markers(element: Element): string {
  const names = ['class', 'id', 'data-testid', 'data-component', 'data-module']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return names.length > 600
    ? ''
    : names
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/_+/g, '-')
        .toLowerCase();
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Characters in paragraphs: the measure of how much of the page's prose an element holds. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length;
}
