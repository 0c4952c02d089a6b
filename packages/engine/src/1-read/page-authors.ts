// Who wrote a page's story: the authors of its linked data, of its meta tags, of elements marked as authors or bylines; the first source that names a person.

import { language } from '../language.js';
import { textRuns } from './html-blocks.js';
import { plainText } from './html-entities.js';
import type { LinkedData } from './json-ld.js';
import { writerNames } from './page-names.js';
import type { PageSwitch } from './page-rules.js';

/** What is known of a page before its writers. */
export interface AuthorSources {
  readonly article: LinkedData | undefined;
  /** names and contents of the meta tags, in page order */
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly outlets: readonly string[];
}

const META = /(?:^|[^a-z])(?:article)?(?:authors?|byline?|byl|creator)$/;
const NOT_META = /twitter|generator|url|id$/;
const MARKED =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"])), [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], .byline a, .author-name, .author a, .byline, [class*="byline"], [class*="author"]';
/** As many marked elements are looked at: more name the writers of other stories. */
const MOST_MARKED = 8;
/** A page may name so many writers. */
const MOST_NAMES = 20;

/** The names, parted by commas; null when no source names one. */
export function pageAuthors(document: Document, sources: AuthorSources, isOn: PageSwitch): string | null {
  const { article, meta, outlets } = sources;
  const tags = isOn('author-metadata') ? meta : meta.filter(([name]) => name === 'author');
  const lists = [
    [article?.author].flat(2).map(authorName),
    tags.filter(isAuthorTag).map(([, content]) => content),
    [labelled(tags)],
  ];
  for (const list of lists) {
    const stated = list.slice(0, MOST_NAMES);
    const names = isOn('author-cleaning')
      ? stated.flatMap((value) => writerNames(value, outlets))
      : stated.filter((value) => value !== null && !/https?:|@/.test(value));
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return isOn('author-markup') ? markedAuthors(document, outlets) : null;
}

/** The value of a pair of label and data tags, as sites state them for cards: `twitter:label1` `Written by`. */
function labelled(meta: AuthorSources['meta']): string | null {
  const label = meta.find(([name, content]) => /label\d$/.test(name) && LABEL.test(content))?.[0];
  const data = label?.replace('label', 'data');
  return meta.find(([name]) => name === data)?.[1] ?? null;
}

const LABEL = language.pages.authorLabel;

const isAuthorTag = ([name]: readonly [string, string]): boolean => META.test(name) && !NOT_META.test(name);

/** The name of an author object, or the string itself. */
function authorName(author: unknown): string | null {
  if (typeof author === 'string') return plainText(author);
  if (author === null || typeof author !== 'object') return null;
  const { name, givenName, familyName } = author as LinkedData;
  const stated = Array.isArray(name) ? name[0] : name;
  if (typeof stated === 'string' && stated.trim()) return plainText(stated);
  const parts = [givenName, familyName].filter((part) => typeof part === 'string');
  return parts.length > 0 ? plainText(parts.join(' ')) : null;
}

/** The names in the first element that is marked as an author and holds one, and in those beside it. */
function markedAuthors(document: Document, outlets: readonly string[]): string | null {
  const names = new Set<string>();
  let home: Element | null = null;
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, MOST_MARKED)) {
    const around = element.parentElement?.parentElement ?? null;
    if (home && around !== home && !home.contains(element)) break;
    for (const name of namesIn(element, outlets)) names.add(name);
    if (names.size > 0) home ??= around;
  }
  return names.size > 0 && names.size <= MOST_TOGETHER ? [...names].join(', ') : null;
}

/** A story is marked with so many writers at most; more are a list of the outlet's. */
const MOST_TOGETHER = 4;

/** The names of persons in an element: in each of its parts, since sites set name, agency and buttons beside each other without a space; else in all of it. */
function namesIn(element: Element, outlets: readonly string[]): string[] {
  const persons = (text: string) => writerNames(text.replace(/\s+/g, ' ').trim(), outlets).filter(isFullName);
  const apart = textRuns(element).flatMap(persons);
  return apart.length > 0 ? apart : persons(element.textContent ?? '');
}

const FULL_NAME = language.pages.fullName;
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/** Whether text of the page reads as the name of a person; metadata may hold other things, as initials. */
const isFullName = (name: string): boolean => FULL_NAME.test(name) || UNSPACED_NAME.test(name);
