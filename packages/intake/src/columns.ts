// A row with named values → a story: which column holds the text, the date and so on, by the caller's map or by the names that datasets use.
import { calendarDate } from '@entente/record';
import type { ColumnMap, Item, NoStoryCode, StoryField } from './item.js';
import { none, STORY_FIELDS } from './item.js';

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** The delimiter that the first line has most of; null where it has none. */
export function delimiterOf(head: string): string | null {
  const line = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '""');
  const counts = DELIMITERS.map((one) => [one, bare.split(one).length - 1] as const);
  const [best, count] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return count > 0 ? best : null;
}

/** The names of a header line. */
export const headerOf = (line: string, delimiter: string): string[] =>
  line
    .replace(/^\uFEFF/, '')
    .split(delimiter)
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));

/** Names by which columns are found, best first; compared in lower case without spaces, dashes, underscores and dots. */
const NAMES: Readonly<Record<StoryField, readonly string[]>> = {
  text: [
    'text',
    'content',
    'body',
    'fulltext',
    'articletext',
    'articlebody',
    'bodytext',
    'maintext',
    'story',
    'article',
    'html',
    'contentencoded',
    'plaintext',
    'storytext',
  ],
  title: ['title', 'headline', 'articletitle', 'heading', 'hed'],
  date: [
    'date',
    'published',
    'publishdate',
    'datepublished',
    'publicationdate',
    'pubdate',
    'publishedat',
    'publisheddate',
    'datepublish',
    'datetime',
    'versioncreated',
    'timestamp',
    'created',
    'createdat',
  ],
  publisher: [
    'publisher',
    'outlet',
    'source',
    'sourcename',
    'medianame',
    'publication',
    'newspaper',
    'sitename',
    'site',
    'sourcedomain',
    'domain',
  ],
  url: ['url', 'link', 'uri', 'permalink', 'weburl', 'sourceurl', 'articleurl', 'canonicalurl'],
  id: ['id', 'uid', 'articleid', 'storyid', 'docid', 'documentid', 'guid', 'storiesid', 'key', 'name'],
  mime: ['mime', 'mimetype', 'mediatype', 'contenttype'],
};
const plain = (name: string): string => name.toLowerCase().replace(/[\s_.:-]+/g, '');

/** Field → column, for the columns of a table or the keys of an object. */
export function findColumns(
  columns: readonly string[],
  given: ColumnMap = {},
): ReadonlyMap<StoryField, string> {
  const found = new Map<StoryField, string>();
  const taken = new Set(Object.values(given));
  const folded = columns.map((column) => [plain(column), column] as const);
  for (const field of STORY_FIELDS) {
    const named = given[field];
    if (named !== undefined) {
      found.set(field, named);
      continue;
    }
    for (const name of NAMES[field]) {
      const column = folded.find(([bare, one]) => bare === name && !taken.has(one))?.[1];
      if (column === undefined) continue;
      found.set(field, column);
      taken.add(column);
      break;
    }
  }
  return found;
}

/** `found the columns a, b and c; expected one of text, content, body …` */
export function columnsMessage(columns: readonly string[], given: ColumnMap = {}): string {
  const named = Object.entries(given).map(([field, column]) => `${field}=${column}`);
  const wanted =
    named.length > 0
      ? `as named (${named.join(',')})`
      : `named ${NAMES.text.slice(0, 4).join(', ')} or the like`;
  const shown = columns.slice(0, 30).join(', ') + (columns.length > 30 ? ', …' : '');
  return `found the columns ${shown || '(none)'}; expected one with the text, ${wanted}. Name it with --columns text=COLUMN`;
}

/** Whether a table with these columns is one of stories. */
export const hasText = (columns: readonly string[], given: ColumnMap = {}): boolean => {
  const text = findColumns(columns, given).get('text');
  return text !== undefined && columns.includes(text);
};

/** The story of a row. Values that are no text are written as JSON; an empty or missing text gives no story. */
export function storyOfRow(
  entries: readonly (readonly [name: string, value: unknown])[],
  name: string,
  given: ColumnMap = {},
): Item {
  const values = new Map(entries.flatMap(([key, value]) => asText(key, value)));
  const columns = findColumns([...values.keys()], given);
  const take = (field: StoryField): string | undefined => {
    const column = columns.get(field);
    const value = column === undefined ? undefined : values.get(column)?.trim();
    return value ? value : undefined;
  };
  const text = columns.get('text');
  const content = text === undefined ? undefined : values.get(text);
  const id = take('id');
  const lacking = (code: NoStoryCode, message: string): Item => ({
    ...none(name, code, message),
    ...defined({ id }),
  });
  if (text === undefined || content === undefined) {
    const names = entries.map(([key]) => key);
    return lacking('no-text-column', columnsMessage(names, given));
  }
  if (!content.trim()) return lacking('no-text', `found nothing in ${text}; expected the text of a story`);
  const date = calendarDay(take('date'));
  const used = new Set(columns.values());
  // a date that can't be read stays beside the other fields, as it was written
  if (!date) used.delete(columns.get('date')!);
  const url = take('url');
  const isUrl = url !== undefined && URL.canParse(url);
  if (!isUrl) used.delete(columns.get('url')!);
  const fields = [...values].filter(([key, value]) => !used.has(key) && value !== '');
  return {
    kind: 'story',
    name,
    content,
    ...defined({
      origin: id,
      id,
      mime: take('mime'),
      date,
      publisher: take('publisher'),
      title: take('title'),
    }),
    ...(isUrl ? { url } : {}),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}

/** A value as text; null and undefined say that there is none. */
function asText(key: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [[key, value]];
  // `{"source": {"name": "…"}}`, as news APIs write it
  const named = (value as { name?: unknown }).name;
  if (plain(key) === 'source' && typeof named === 'string') return [[key, named]];
  try {
    return [[key, JSON.stringify(value)]];
  } catch {
    return []; // nested so deeply that it has no text
  }
}

/** Only what is there. */
export const defined = <Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as never;

/** The day that a date names in its own time zone, YYYY-MM-DD: what `calendarDate` reads, ctime, seconds or milliseconds since 1970; undefined for anything else. */
export function calendarDay(value: string | undefined): string | undefined {
  const written = value?.trim() ?? '';
  // whether a day or a month comes first holds for a column, and one of its dates may not tell: 04/05/2024 would be lost beside 31/05/2024
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(written)) return undefined;
  if (/^\d{9,10}$|^\d{12,13}$/.test(written)) {
    const time = Number(written) * (written.length <= 10 ? 1000 : 1);
    return new Date(time).toISOString().slice(0, 10);
  }
  // ctime: Tue Dec  1 19:53:29 2026
  const ctime = /\b([A-Za-z]{3})\s+(\d{1,2})\s+\d{2}:\d{2}(?::\d{2})?(?:\s+\S+)?\s+(\d{4})$/.exec(written);
  return calendarDate(ctime ? `${ctime[1]} ${ctime[2]}, ${ctime[3]}` : written) ?? undefined;
}
