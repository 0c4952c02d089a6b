// What a page states about itself: JSON-LD, meta tags (Open Graph, Dublin Core, Parse.ly, Sailthru), `<time>`, the byline's markup.
// In: the parsed page before anything is removed. Out: Metadata, and whether the page calls itself an article.
import type { Metadata } from '@entente/record';
import { plainText } from './html-entities.js';
import { pageTitle } from './html-title.js';
import { isArticleData, type LinkedData, linkedData } from './json-ld.js';
import { pageAuthors } from './page-authors.js';
import { pageDate } from './page-date.js';
import { pagePublisher } from './page-publisher.js';
import type { PageSwitch } from './page-rules.js';

/** Metadata of a page, and the page's own word on whether it is an article. */
export interface PageFacts {
  readonly metadata: Metadata;
  readonly claimsArticle: boolean;
  /** the objects of the page's linked data */
  readonly data: readonly LinkedData[];
  /** the description in the meta tags, often the story's standfirst; empty when there is none */
  readonly summary: string;
  /** the page's `<title>`: what it is called in the browser's tab */
  readonly tab: string;
}

/** Reads the facts. Never throws on odd markup; unknown stays absent. */
export function readFacts(document: Document, isOn: PageSwitch): PageFacts {
  const tags = metaTags(document);
  const meta = new Map(tags.toReversed());
  const data = linkedData(document);
  const article =
    data.find((item) => isArticleData(item) && (item.headline ?? item.datePublished)) ??
    data.find(isArticleData);
  const locale = localeOf(document, meta, article);
  const url = canonicalUrl(document, meta, article);
  const { name: publisher, names } = pagePublisher({ meta, article, data, locale, url });
  const found: Record<keyof Metadata, string | null> = {
    title: pageTitle(
      document,
      {
        shared: first(meta, 'og:title', 'dc.title'),
        headline: text(article?.headline),
        twitter: first(meta, 'twitter:title'),
        publisher,
      },
      isOn,
    ),
    byline: pageAuthors(document, { article, meta: tags, outlets: names }, isOn),
    publisher,
    published: pageDate(document, { article, data, meta: tags, locale }, isOn),
    language: locale ? locale.slice(0, 2) : null,
    url,
  };
  const known = Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    metadata: Object.fromEntries(known),
    data,
    summary: first(meta, 'og:description', 'description', 'twitter:description') ?? '',
    tab: text(document.querySelector('title')?.textContent) ?? '',
    claimsArticle:
      Boolean(article) || /article/i.test(meta.get('og:type') ?? '') || CLAIMS.some((name) => meta.has(name)),
  };
}

/** Tags that only articles have. */
const CLAIMS = ['article:published_time', 'og:article:published_time', 'article:published'];

/** Names and contents of the meta tags, in page order. */
function metaTags(document: Document): (readonly [name: string, content: string])[] {
  return [...document.querySelectorAll('meta')].flatMap((tag) => {
    const names = ['property', 'name', 'itemprop', 'http-equiv']
      .map((kind) => tag.getAttribute(kind))
      .find(Boolean);
    const content = names ? text(tag.getAttribute('content')) : null;
    if (!names || !content) return [];
    return names
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => [name, content] as const);
  });
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
  return plainText(value) || null;
}

/** Language and region: `en-US`, `de`; empty when the page states none. */
function localeOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedData | undefined,
): string {
  const stated = [
    document.documentElement.getAttribute('lang'),
    text(article?.inLanguage),
    first(meta, 'content-language', 'og:locale', 'dc.language'),
  ];
  const found = stated.map((value) =>
    /^([a-z]{2})(?:[-_]([a-z]{2})(?![a-z]))?(?:$|[-_,;\s])/i.exec(value?.trim() ?? ''),
  );
  const language = found.find((match) => match)?.[1]?.toLowerCase();
  if (!language) return '';
  const region = found.find((match) => match?.[1]?.toLowerCase() === language && match[2])?.[2];
  return region ? `${language}-${region.toUpperCase()}` : language;
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
