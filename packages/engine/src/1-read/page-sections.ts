// A live page → where each of its entries begins and when it was published: by the updates in its linked data, else by the time elements among
// its paragraphs. In: the parsed page before anything is removed, then the blocks of its main text. Out: the first block and the stamp of each entry.
import { calendarDate } from '@entente/record';
import { type Block, blocksOf } from './html-blocks.js';
import type { LinkedData } from './json-ld.js';

/** The stamp of the entry that a block begins, or stands in; null where none is known. `fewest`: as many entries make a live page. */
export interface EntryStamps {
  readonly fewest: number;
  readonly of: (block: Block) => string | null;
}

/** An entry of the main text: its first block, and the stamp. */
export interface Entry {
  readonly block: number;
  readonly at: string;
}

/** With fewer entries a page is no live page: a story and its update. Times that are only printed may also belong to teasers of other stories. */
const FEWEST = { stated: 3, printed: 6 } as const;
/** As many letters tell one entry from another. */
const START = 50;

/** What the page says of its entries; null when it has none. */
export function entryStamps(document: Document, data: readonly LinkedData[]): EntryStamps | null {
  const stated = statedStamps(data);
  if (stated.size >= FEWEST.stated)
    return { fewest: FEWEST.stated, of: ({ text }) => stated.get(start(text)) ?? null };
  const times = new Set(
    [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? ''),
  );
  if ([...times].filter(isStamp).length < FEWEST.printed) return null;
  const printed = new Map(blocksOf(document.body).map(({ text, stamp }) => [text, stamp]));
  return {
    fewest: FEWEST.printed,
    of: ({ text }) => (isStamp(printed.get(text) ?? '') ? printed.get(text)! : null),
  };
}

const isStamp = (text: string): boolean => /\d{1,2}:\d{2}/.test(text) && calendarDate(text) !== null;

/** The stamps of the updates of a live blog, by how headline and body begin. */
function statedStamps(data: readonly LinkedData[]): ReadonlyMap<string, string> {
  const updates = data.flatMap((item) => [item.liveBlogUpdate].flat() as unknown[]);
  return new Map(
    updates.flatMap((update): [string, string][] => {
      if (update === null || typeof update !== 'object') return [];
      const { headline, articleBody, datePublished } = update as LinkedData;
      if (typeof datePublished !== 'string' || !isStamp(datePublished)) return [];
      const texts = [headline, articleBody].filter((text): text is string => typeof text === 'string');
      return texts.filter((text) => text.trim().length >= 10).map((text) => [start(text), datePublished]);
    }),
  );
}

const start = (text: string): string =>
  text
    .replace(/<[^>]*>|&\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, START);

/** The entries of the main text, in its order; none unless there are enough of them for a live page, and the newest or the oldest comes first. */
export function entriesOf(blocks: readonly Block[], { fewest, of }: EntryStamps): Entry[] {
  const entries: Entry[] = [];
  for (const [block, found] of blocks.entries()) {
    const at = of(found);
    if (at && at !== entries.at(-1)?.at) entries.push({ block, at });
  }
  const steps = entries.slice(1).map(({ at }, i) => Math.sign(Date.parse(at) - Date.parse(entries[i]!.at)));
  const ordered = [1, -1].some((way) => steps.filter((step) => step === way).length >= steps.length * 0.8);
  return entries.length >= fewest && ordered ? entries : [];
}
