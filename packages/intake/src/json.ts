// JSON: lines of stories; one object or array of them; JSON Feed; ninjs (IPTC). A line that is none is told and the next one read.
import { collect, decodeWhole, linesOf, tooLarge } from './bytes.js';
import { calendarDay, defined, storyOfRow } from './columns.js';
import type { Feed } from './feed.js';
import { storyOfItem } from './feed-story.js';
import { type Item, none, type Source } from './item.js';

type Values = Readonly<Record<string, unknown>>;

/** A story per line. Empty lines are left out. */
export async function* readJsonLines({ name, bytes, options }: Source): AsyncGenerator<Item> {
  for await (const { number, text } of linesOf(bytes, options.mostBytes)) {
    const at = `${name}:${number}`;
    if (text === null) yield none(at, 'too-large', tooLarge(options.mostBytes));
    else if (text.trim()) yield storyOfJson(text, at, options.columns);
  }
}

function storyOfJson(text: string, name: string, columns: Source['options']['columns']): Item {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return none(name, 'damaged', `found no JSON: ${(error as Error).message}`);
  }
  return storyOfValue(value, name, columns);
}

function storyOfValue(value: unknown, name: string, columns: Source['options']['columns']): Item {
  if (!isObject(value))
    return none(
      name,
      'damaged',
      `found ${whatIs(value)}; expected an object such as {"text": "…", "date": "…"}`,
    );
  return ninjs(value, name) ?? storyOfRow(Object.entries(value), name, columns);
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const whatIs = (value: unknown): string =>
  Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;

/** Keys under which services put their list of stories. */
const LISTS = ['articles', 'items', 'stories', 'results', 'docs', 'documents', 'data', 'response', 'hits'];

/** One document: a JSON Feed, an array of stories, an object that holds such an array, or one story. */
export async function* readJson({ name, bytes, options }: Source): AsyncGenerator<Item> {
  const text = decodeWhole(await collect(bytes, options.mostBytes));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield none(name, 'damaged', `found no JSON: ${(error as Error).message}`);
    return;
  }
  if (isObject(value) && isJsonFeed(value)) {
    yield* jsonFeed(value, name);
    return;
  }
  const list = listIn(value);
  if (list?.length === 0) yield none(name, 'unsupported', 'found an empty list; expected stories');
  if (list)
    for (const [i, item] of list.entries()) yield storyOfValue(item, `${name}#${i + 1}`, options.columns);
  else yield storyOfValue(value, name, options.columns);
}

function listIn(value: unknown, depth = 0): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > 2) return null;
  for (const key of LISTS) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (Array.isArray(inner) && inner.some(isObject)) return inner;
    const below = isObject(inner) ? listIn(inner, depth + 1) : null;
    if (below) return below;
  }
  return null;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** @see https://www.jsonfeed.org/version/1.1/ */
const isJsonFeed = ({ version, items }: Values): boolean =>
  typeof version === 'string' && version.includes('jsonfeed.org') && Array.isArray(items);

function* jsonFeed(feed: Values, name: string): Generator<Item> {
  const { title, items } = feedOfJson(feed);
  const about = { publisher: title, expected: 'content_html or content_text' };
  for (const [i, item] of items.entries()) yield storyOfItem(item, { ...about, name: `${name}#${i + 1}` });
}

function feedOfJson(feed: Values): Feed {
  return {
    ...defined({ title: text(feed.title), url: text(feed.home_page_url) }),
    items: (feed.items as unknown[]).map((item) => {
      const values = isObject(item) ? item : {};
      const [html, plain, summary] = [values.content_html, values.content_text, values.summary].map(text);
      return {
        ...defined({
          id: text(values.id) ?? (typeof values.id === 'number' ? String(values.id) : undefined),
          title: text(values.title),
          url: absolute(text(values.url) ?? text(values.external_url), text(feed.home_page_url)),
          published: text(values.date_published) ?? text(values.date_modified),
          content: html ?? plain ?? summary,
          summary: html || plain ? summary : undefined,
        }),
        whole: (html ?? plain) !== undefined,
        html: html !== undefined,
      };
    }),
  };
}

/** The feed that a JSON text holds; null for any other text. */
export function parseJsonFeed(json: string): Feed | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) && isJsonFeed(value) ? feedOfJson(value) : null;
  } catch {
    return null;
  }
}

/** An address, completed by that of what holds it; undefined when it is none. */
export function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  if (URL.canParse(url)) return url;
  return base && URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

/** One ninjs item, versions 1 to 3; null for another object. @see https://iptc.org/standards/ninjs/ */
function ninjs(item: Values, name: string): Item | null {
  const isOne =
    text(item.uri) !== undefined && (item.versioncreated !== undefined || item.pubstatus !== undefined);
  if (!isOne) return null;
  const bodies = Array.isArray(item.bodies) ? item.bodies.filter(isObject) : [];
  const html =
    text(item.body_xhtml) ?? text(bodies.find(({ contenttype }) => contenttype === 'text/html')?.value);
  const content = html ?? text(item.body_text) ?? text(bodies[0]?.value);
  if (!content)
    return none(
      name,
      'no-text',
      `found a ninjs item (${text(item.type) ?? 'no type'}) without body; expected body_text, body_xhtml or bodies`,
    );
  const headlines = Array.isArray(item.headlines) ? item.headlines.filter(isObject) : [];
  const uri = text(item.uri)!;
  return {
    kind: 'story',
    name,
    origin: uri,
    content,
    id: uri,
    mime: html === content ? 'text/html' : 'text/plain',
    ...defined({
      title: text(item.headline) ?? text(headlines[0]?.value),
      url: /^https?:/.test(uri) ? absolute(uri, undefined) : undefined,
      date: calendarDay(text(item.firstcreated) ?? text(item.versioncreated)),
      publisher: text(item.copyrightholder) ?? infosource(item.infosource),
    }),
  };
}

const infosource = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? text(first.name) : text(first);
};
