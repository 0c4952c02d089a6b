// What readers call a page's outlet: the site's name, the publisher of its linked data, the application's name. In: metadata. Out: the best name, and all of them.
import { language } from '../language.js';
import { plainText } from './html-entities.js';
import type { LinkedData } from './json-ld.js';

/** What is known of a page before its outlet. */
export interface PublisherSources {
  readonly meta: ReadonlyMap<string, string>;
  readonly article: LinkedData | undefined;
  readonly data: readonly LinkedData[];
  readonly locale: string;
  readonly url: string | null;
}

const WEAK = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'];
/** What sites call a part of themselves. */
const PART = language.pages.sitePart;
/** Names longer than this are slogans. */
const LONGEST = 60;

/** The outlet's name, null when the page states none that reads as one; and every name that it goes by, to tell it from a writer. */
export function pagePublisher(sources: PublisherSources): { name: string | null; names: string[] } {
  const { meta, article, data, locale, url } = sources;
  const strong = [meta.get('og:site_name'), organization(article?.publisher, data)];
  const weak = [
    ...WEAK.map((name) => meta.get(name)),
    ...data
      .filter((item) => /NewsMediaOrganization$|^WebSite$/.test(String(item['@type'])))
      .map((item) => nameOf(item)),
  ];
  const names = [strong, weak].map((list) =>
    list.filter((name): name is string => Boolean(name)).map(shortened),
  );
  const host = hostOf(url);
  // an English page of a Chinese paper goes by its English name
  const isReadable = (name: string) =>
    isName(name) && (!LATIN.has(locale.slice(0, 2)) || /\p{Script=Latin}/u.test(name));
  const best = names.map((list) => {
    const readable = list.filter(isReadable);
    return readable.find((name) => !DOMAIN.test(name)) ?? readable[0];
  });
  // a site named only by its address goes by what its application is called, if that is the same word
  const isSame = best[0] && best[1] && DOMAIN.test(best[0]) && host?.startsWith(letters(best[1]));
  return {
    name: (isSame ? best[1] : best[0]) ?? best[1] ?? null,
    names: [...new Set([...names.flat(), ...(host ? [host] : [])])],
  };
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const DOMAIN = /^[\w-]+(?:\.[a-z]{2,4})+$/i;

const isName = (name: string): boolean =>
  !PART.test(name) && name.length <= LONGEST && !/^(?:https?:|www\.|@)/i.test(name);

const LATIN = new Set('en de fr es it pt nl sv da no nb fi pl cs tr id'.split(' '));

/** The name of an organisation, or of the object with that id elsewhere in the page's data. */
function organization(publisher: unknown, data: readonly LinkedData[]): string | null {
  const item = Array.isArray(publisher) ? publisher[0] : publisher;
  if (typeof item === 'string') return item;
  if (item === null || typeof item !== 'object') return null;
  const { '@id': id } = item as LinkedData;
  return (
    nameOf(item as LinkedData) ??
    (id ? nameOf(data.find((other) => other['@id'] === id && nameOf(other))) : null)
  );
}

const nameOf = (item: LinkedData | undefined): string | null =>
  typeof item?.name === 'string' && item.name.trim() ? item.name : null;

/** `Breaking world news - Harbour Wire` keeps its shorter part; legal forms go. */
function shortened(name: string): string {
  const parts = plainText(name)
    .split(/\s+[|–—-]\s+/)
    .map((part) => part.replace(language.pages.companyForm, ''));
  return parts.length === 2 ? parts.toSorted((a, b) => a.length - b.length)[0]! : parts[0]!;
}

function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
  return host ? host.toLowerCase() : null;
}
