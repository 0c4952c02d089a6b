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

const words = (list: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${list.trim().split(/\s+/).join('|')})(?:$|[^a-z])`);

/** Words of class names, ids and test ids that mark furniture wherever they stand. */
const FURNITURE = words(`
  related recirc(?:ulation)? recommend(?:ed|ation|ations)? read-?(?:more|next|also) see-?also more-?(?:stories|news|on|from) most-?(?:read|popular|viewed) trending
  newsletters? sign-?up subscri(?:be|ption|ptions) outbrain taboola comments? disqus breadcrumbs? nav(?:bar|igation)? menu footer
  sponsor(?:ed)? advert(?:s|isement|isements|ising)? dfp share sharing captions? copyright author-?(?:bio|box|info|card) about-?author by-?line popup
`);

/** Words that mark furniture only where little is written: sites also hang them on the story itself. */
const LIKELY_FURNITURE = words(`
  paywall regwall promos? promoted ads? social follow-?us side-?bar masthead credits? modal tags? tag-?list topics keywords bio popular
  screen-?reader(?:-text)? sr-only visually-?hidden hidden skip-?link print-only noprint toolbar gallery carousel slideshow time-?stamp correction-?link teasers? audio-?player video-?player
`);

/** Words of consent boxes, which may hold more prose than a short story does. */
const CONSENT = words(
  'onetrust cookies? cookie-?(?:banner|notice|policy) consent gdpr ccpa privacy-?(?:banner|notice|center|centre)',
);

/** The share of the page's prose that furniture may hold at most, and the letters that likely furniture may. */
const MOST_SHARE = 0.3;
const MOST_LETTERS = 400;

/** Removes furniture from the tree in place (the tree is this room's own, never the caller's). */
export function prune(document: Document): void {
  const body = document.body;
  const whole = proseLength(body);
  const stack: Element[] = [...body.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const most = furnitureLimit(element, whole);
    if (most > 0 && proseLength(element) < most) element.remove();
    else stack.push(...element.children);
  }
}

/** How much prose an element may hold and still be taken out; 0 for what is no furniture. */
function furnitureLimit(element: Element, whole: number): number {
  const tag = element.tagName.toUpperCase();
  if (KEPT_TAGS.has(tag)) return 0;
  const share = whole * MOST_SHARE + 1;
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '') || isHidden(element))
    return share;
  const marks = markers(element);
  if (CONSENT.test(marks)) return whole * 0.9 + 1;
  if (FURNITURE.test(marks)) return share;
  return LIKELY_FURNITURE.test(marks) ? Math.min(MOST_LETTERS, share) : 0;
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
