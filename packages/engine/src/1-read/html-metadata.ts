// What a page states about itself: JSON-LD, meta tags (Open Graph, Dublin Core, Parse.ly, Sailthru), `<time>`, the byline's markup.
// In: the parsed page before anything is removed. Out: Metadata, and whether the page calls itself an article.
import { calendarDate, type Metadata, ownValue } from '@entente/record';
import { pageTitle } from './html-title.js';
import { isArticleData, type LinkedData, linkedData } from './json-ld.js';

/** Metadata of a page, and the page's own word on whether it is an article. */
export interface PageFacts {
  readonly metadata: Metadata;
  readonly claimsArticle: boolean;
  /** the description in the meta tags, often the story's standfirst; empty when there is none */
  readonly summary: string;
  /** the page's `<title>`: what it is called in the browser's tab */
  readonly tab: string;
}

/** Reads the facts. Never throws on odd markup; unknown stays absent. */
export function readFacts(document: Document): PageFacts {
  const meta = metaTags(document);
  const data = linkedData(document);
  const article =
    data.find((item) => isArticleData(item) && (item.headline ?? item.datePublished)) ??
    data.find(isArticleData);
  const publisher = publisherName(meta, article, data);
  const found: Record<keyof Metadata, string | null> = {
    title: pageTitle(
      document,
      [first(meta, 'og:title', 'twitter:title', 'dc.title'), text(article?.headline)],
      publisher,
    ),
    byline: byline(document, meta, article, publisher),
    publisher,
    published: published(document, meta, article, data),
    language: language(document, meta, article),
    url: canonicalUrl(document, meta, article),
  };
  const known = Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    metadata: Object.fromEntries(known),
    summary: first(meta, 'og:description', 'description', 'twitter:description') ?? '',
    tab: text(document.querySelector('title')?.textContent) ?? '',
    claimsArticle:
      Boolean(article) ||
      /article/i.test(meta.get('og:type') ?? '') ||
      PUBLISHED_TAGS.slice(0, 3).some((name) => meta.has(name)),
  };
}

function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const names =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      '';
    const content = text(tag.getAttribute('content'));
    for (const name of names.toLowerCase().split(/\s+/))
      if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function first(meta: ReadonlyMap<string, string>, ...names: readonly string[]): string | null {
  for (const name of names) if (meta.get(name)) return meta.get(name)!;
  return null;
}

/** A string with its white space folded; names of objects; the first of a list. */
function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (value !== null && typeof value === 'object') return text((value as LinkedData).name);
  if (typeof value !== 'string') return null;
  return unescaped(value).replace(/\s+/g, ' ').trim() || null;
}

/** JSON-LD often holds HTML entities, which JSON does not undo. */
function unescaped(value: string): string {
  const named: Record<string, string> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  };
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ownValue(named, name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}

function publisherName(
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
  data: readonly LinkedData[],
): string | null {
  const site = first(meta, 'og:site_name', 'application-name', 'dc.publisher', 'publisher');
  const organization =
    text(article?.publisher) ??
    text(data.find((item) => /NewsMediaOrganization$/.test(String(item['@type']))));
  const named = [site, organization].filter(
    (name) => name && !/^(?:https?:|www\.|[\w-]+\.\w{2,4}$)/i.test(name) && name.length <= 80,
  );
  return named[0] ?? site ?? organization;
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publicationdate',
  'article.published',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'og:pubdate',
  'rnews:datepublished',
  'date',
  'last-published',
  'created',
  'originalpublicationdate',
];

function published(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
  data: readonly LinkedData[],
): string | null {
  const stated = [
    text(article?.datePublished),
    ...PUBLISHED_TAGS.map((name) => meta.get(name)),
    text(data.find((item) => item.datePublished)?.datePublished),
    text(article?.dateCreated),
  ];
  for (const value of stated) {
    const date = value ? calendarDate(value) : null;
    if (date) return date;
  }
  return timeElement(document);
}

/** The first `<time>` (or element marked up as one) of the article's head; related stories have theirs further down. */
function timeElement(document: Document): string | null {
  const marked =
    '[itemprop~="datePublished"], time[pubdate], time.entry-date, article time, main time, header time, time[datetime]';
  for (const element of document.querySelectorAll(marked)) {
    const stamp =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const date = calendarDate(stamp);
    if (date) return date;
  }
  return null;
}

function language(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
): string | null {
  const stated = [
    document.documentElement.getAttribute('lang'),
    text(article?.inLanguage),
    first(meta, 'content-language', 'og:locale', 'dc.language'),
  ];
  for (const value of stated) {
    const tag = /^([a-z]{2})(?:$|[-_])/i.exec(value?.trim() ?? '')?.[1];
    if (tag) return tag.toLowerCase();
  }
  return null;
}

function canonicalUrl(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const stated = [link, first(meta, 'og:url', 'parsely-link'), text(article?.url)];
  return stated.find((url) => url && /^https?:\/\/[^\s/]+\/?\S*$/i.test(url)) ?? null;
}

function byline(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
  publisher: string | null,
): string | null {
  const marked = () =>
    [
      ...document.querySelectorAll(
        '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"], .byline a, .author-name, .author a, .byline',
      ),
    ].map((element) => element.textContent);
  const sources: (() => unknown[])[] = [
    () => [article?.author].flat(),
    () => [
      meta.get('author'),
      meta.get('article:author'),
      meta.get('parsely-author'),
      meta.get('sailthru.author'),
      meta.get('dc.creator'),
      meta.get('byl'),
    ],
    marked,
  ];
  for (const source of sources) {
    const names = source()
      .slice(0, 8)
      .map((value) => personName(text(value), publisher))
      .filter((name) => name !== null);
    if (names.length) return [...new Set(names)].join(', ');
  }
  return null;
}

/** A writer's name without `By`; null for URLs, handles, the outlet itself and anything too long to be names. None is better than wrong. */
function personName(value: string | null, publisher: string | null): string | null {
  const name = value
    ?.replace(/^\s*(?:by|von|por|par)\s+/i, '')
    .replace(/\s*[|,;]\s*$/, '')
    .trim();
  if (!name || name.length > 120 || /https?:|www\.|@|\.com\b|\d{2}/i.test(name)) return null;
  return publisher && name.toLowerCase() === publisher.toLowerCase() ? null : name;
}
