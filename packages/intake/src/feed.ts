// Feeds: RSS 0.9 to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, CDF → a story per item. What a feed leaves open is filled in as readers do: relative links by xml:base or the feed's own address, a guid as link, base64 content.
import { collect, decodeAs, decodeWhole } from './bytes.js';
import { defined } from './columns.js';
import { storyOfItem } from './feed-story.js';
import { type Item, none, type Source } from './item.js';
import { absolute } from './json.js';
import {
  child,
  descendants,
  type Element,
  elements,
  innerHtml,
  localName,
  rootOf,
  textOfElement,
} from './xml.js';

/** A feed: what it says of itself, and its items. */
export interface Feed {
  readonly title?: string;
  readonly url?: string;
  /** minutes after which it asks to be fetched again (`ttl`, `sy:updatePeriod`) */
  readonly minutes?: number;
  readonly items: readonly FeedItem[];
}
/** An item of a feed; `content` is its whole text where the feed has one, else its summary. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** as written */
  readonly published?: string;
  readonly author?: string;
  readonly content?: string;
  /** the summary beside a content that is another */
  readonly summary?: string;
  /** whether the content stood in an element for the whole text, rather than in one for a summary */
  readonly whole: boolean;
  readonly html: boolean;
}

/** A story per item; an item without text is told. */
export async function* readFeed({ name, bytes, url, options }: Source): AsyncGenerator<Item> {
  const feed = parseFeed(decodeFeed(await collect(bytes, options.mostBytes)), url);
  if (!feed) {
    yield none(name, 'unsupported', 'found XML that is no feed; expected RSS, RDF or Atom');
    return;
  }
  if (feed.items.length === 0) yield none(name, 'no-text', 'found a feed without items');
  const about = { publisher: feed.title, expected: 'a description or content' };
  for (const [i, item] of feed.items.entries())
    yield storyOfItem(item, { ...about, name: `${name}#${i + 1}` });
}

/**
 * Text of XML bytes: the byte order mark, then the charset of the transport and the encoding that the declaration names unless the bytes
 * refute them, then UTF-8 or Windows-1252. Bytes that are whole sequences of UTF-8 refute every other Western charset.
 */
export function decodeFeed(bytes: Uint8Array, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  const utf8 = attempt(bytes, 'utf-8');
  for (const name of [charset, declared]) {
    if (!name || /^utf-?(8|16)/i.test(name)) continue;
    if (utf8 !== null && /[^\0-\x7f]/.test(utf8)) break;
    const text = attempt(bytes, name);
    if (text !== null) return text;
  }
  return decodeWhole(bytes);
}

/** The text; null for a name that no decoder has, or bytes that refute it. */
function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeAs(bytes, encoding, true);
  } catch {
    return null;
  }
}

/** The feed that an XML text holds; null where its root is none of RSS, RDF or Atom. `url`: the address of the feed, by which relative links are completed. */
export function parseFeed(text: string, url?: string): Feed | null {
  const root = rootOf(text);
  if (!root) return null;
  const kind = localName(root);
  if (kind === 'feed') return atom(root, url);
  return kind === 'rss' || kind === 'rdf' || kind === 'channel' ? rss(root, url) : null;
}

function rss(root: Element, own: string | undefined): Feed {
  const channel =
    localName(root) === 'channel'
      ? root
      : (elements(root).find((one) => localName(one) === 'channel') ?? root);
  const base = baseOf(channel, baseOf(root, own));
  const url = absolute(textOfElement(child(channel, 'link')), base);
  return {
    ...defined({ title: plainText(child(channel, 'title', 'dc:title')), url }),
    ...minutesOf(channel),
    items: descendants(root, 'item').map((item) => rssItem(item, baseOf(item, base ?? url))),
  };
}

/** Minutes of the periods of the syndication module. @see https://web.resource.org/rss/1.0/modules/syndication/ */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);

function minutesOf(channel: Element): Pick<Feed, 'minutes'> {
  const ttl = Number(textOfElement(child(channel, 'ttl')));
  const period = PERIODS.get(textOfElement(child(channel, 'sy:updateperiod')).toLowerCase());
  const frequency = Number(textOfElement(child(channel, 'sy:updatefrequency'))) || 1;
  const minutes = Math.max(ttl > 0 ? ttl : 0, period && frequency > 0 ? period / frequency : 0);
  return minutes > 0 && Number.isFinite(minutes) ? { minutes } : {};
}

/** Elements for the whole text of an item, best first; then those for a summary. */
const RSS_WHOLE = ['content:encoded', 'xhtml:body', 'body', 'fullitem'] as const;
const RSS_SUMMARIES = ['description', 'itunes:summary', 'dc:description', 'content', 'abstract'] as const;

/** The texts that the elements of these names hold, in their order. */
const textsOf = (item: Element, names: readonly string[], base: string | undefined): string[] =>
  names.flatMap((name) => {
    const element = child(item, name);
    return (element && contentOf(element, base)) || [];
  });

function rssItem(item: Element, base: string | undefined): FeedItem {
  const guid = child(item, 'guid');
  const permanent = guid && guid.attribs.isPermaLink !== 'false' && guid.attribs.ispermalink !== 'false';
  const link =
    textOfElement(child(item, 'link', 'feedburner:origlink')) ||
    (permanent ? textOfElement(guid) : '') ||
    (item.attribs.HREF ?? '');
  const [whole] = textsOf(item, RSS_WHOLE, base);
  const [summary] = textsOf(item, RSS_SUMMARIES, base);
  return {
    ...defined({
      id: idOf(guid, base) || item.attribs['rdf:about'] || textOfElement(child(item, 'dc:identifier')),
      title: plainText(child(item, 'title', 'dc:title', 'media:title')),
      url: absolute(link || item.attribs['rdf:about'], base),
      published: textOfElement(
        child(
          item,
          'pubdate',
          'dc:date',
          'dcterms:created',
          'dcterms:issued',
          'published',
          'date',
          'dcterms:modified',
        ),
      ),
      author: textOfElement(child(item, 'dc:creator', 'dc:author', 'author', 'itunes:author')),
      content: whole ?? summary,
      summary: whole === undefined ? undefined : summary,
    }),
    whole: whole !== undefined,
    html: true,
  };
}

/** An id; one that is a relative link names something only together with its base. */
function idOf(element: Element | undefined, base: string | undefined): string {
  const id = textOfElement(element);
  return /^\.{0,2}\//.test(id) ? (absolute(id, base) ?? id) : id;
}

/** The content of an element as it is written: markup, escaped once or as elements, base64 (Atom 0.3, and other media of 1.0); links completed. */
function contentOf(element: Element, base: string | undefined): string {
  const { type = '', mode = '' } = element.attribs;
  const packed = mode === 'base64' || (type.includes('/') && !/^(?:text|multipart)\/|xml$/.test(type));
  if (packed && elements(element).length === 0)
    return complete(Buffer.from(textOfElement(element), 'base64').toString('utf8').trim(), base);
  const inner = elements(element);
  if (inner.length === 0) return complete(textOfElement(element), base);
  // the one <div> around XHTML is no part of it; around escaped markup it hides that it is markup
  const [only] = inner;
  const isWrapped = inner.length === 1 && localName(only!) === 'div';
  if (isWrapped && type === 'html' && elements(only!).length === 0)
    return complete(textOfElement(only), baseOf(only!, base));
  const wrapped = type === 'xhtml' && isWrapped ? only! : element;
  return complete(innerHtml(wrapped).trim(), baseOf(element, base));
}

/** Markup with its relative links completed. */
const complete = (html: string, base: string | undefined): string =>
  html.replace(
    /(\s(?:href|src)\s*=\s*)(["'])([^"'<>]{1,2000})\2/gi,
    (whole, start: string, quote: string, link: string) => {
      const full = absolute(link.trim(), base);
      return full ? `${start}${quote}${full}${quote}` : whole;
    },
  );

/** A title as text; it may hold markup. */
const plainText = (element: Element | undefined): string =>
  element
    ? contentOf(element, undefined)
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
        .replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES.get(entity)!)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
]);

function atom(root: Element, own: string | undefined): Feed {
  const base = baseOf(root, own);
  const url = absolute(linkOf(root), base);
  return {
    ...defined({ title: plainText(child(root, 'title', 'atom:title')), url }),
    ...minutesOf(root),
    items: elements(root)
      .filter((one) => localName(one) === 'entry')
      .map((entry) => atomEntry(entry, baseOf(entry, base ?? url))),
  };
}

function atomEntry(entry: Element, base: string | undefined): FeedItem {
  const part = (name: string) => elements(entry).find((one) => localName(one) === name);
  const [whole, summary] = ['content', 'summary'].map((name) => {
    const one = part(name);
    const text = one ? contentOf(one, base) : '';
    return one && text ? { text, html: isHtml(one) } : undefined;
  });
  const author = part('author');
  return {
    ...defined({
      id: idOf(part('id'), base),
      title: plainText(part('title')),
      url: absolute(linkOf(entry), base),
      published: textOfElement(
        part('published') ?? part('issued') ?? part('created') ?? part('updated') ?? part('modified'),
      ),
      author: author
        ? textOfElement(elements(author).find((one) => localName(one) === 'name') ?? author)
        : '',
      content: (whole ?? summary)?.text,
      summary: whole && summary?.text,
    }),
    whole: whole !== undefined,
    html: (whole ?? summary)?.html ?? false,
  };
}

/** Whether the text of an Atom element is markup. */
const isHtml = (element: Element): boolean =>
  elements(element).length > 0 || !['', 'text', 'text/plain'].includes(element.attribs.type ?? '');

/** `<link rel="alternate" href="…">`; a link without rel is one. */
function linkOf(parent: Element): string | undefined {
  const links = elements(parent).filter((one) => localName(one) === 'link');
  const chosen = links.find(({ attribs }) => (attribs.rel ?? 'alternate') === 'alternate') ?? links[0];
  return chosen?.attribs.href ?? (chosen ? textOfElement(chosen) : undefined);
}

const baseOf = (element: Element, around: string | undefined): string | undefined =>
  absolute(element.attribs['xml:base'], around) ?? around;
