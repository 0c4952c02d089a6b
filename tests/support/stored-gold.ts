// Test support: gold stories as a store passes them to exports, with real codes; and complete export files.
import type { ExportNotes, StoredArticle, StoreExportOptions, StoreFormat } from '@entente/exports';
import { mergeEvents } from '@entente/happenings';
import { loadKnowledge } from '@entente/knowledge';
import {
  type Coder,
  type EventRow,
  type HappeningRow,
  type KeptHappening,
  type Party,
  toRows,
} from '@entente/record';
import { listGold, readGold } from './gold-records.js';

const knowledge = loadKnowledge();
/** The code lists of the built-in knowledge. */
export const codes = knowledge.codes;
const coder: Coder = {
  cameo: knowledge.cameo,
  goldstein: knowledge.goldstein,
  quad: (type) => knowledge.eventTypes.find((row) => row.type === type)!.quad.plover,
};

/** One gold story as `Store.each()` gives it. */
export function storedGold(id: string): StoredArticle {
  const { article, records } = readGold(id);
  return {
    document: { id: article.document, mime: 'text/plain', text: article.text, metadata: {}, given: {} },
    article,
    records,
    corrections: [],
    current: records,
    ...toRows(article, records, coder),
  };
}
/** All gold stories. */
export const allStored = (): StoredArticle[] => listGold().map(storedGold);

/** The story with its events changed or replaced. */
export const withEvents = (
  stored: StoredArticle,
  change: (events: readonly EventRow[]) => readonly EventRow[],
): StoredArticle => ({ ...stored, events: change(stored.events) });

/** The story with a prefix, which shifts every span. */
export function shifted(stored: StoredArticle, before: string): StoredArticle {
  const by = before.length;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        (key === 'start' || key === 'end') && typeof item === 'number' ? item + by : moved(item),
      ]),
    );
  };
  const next = moved(stored) as StoredArticle;
  return { ...next, article: { ...next.article, text: before + stored.article.text } };
}

/** A party for a hand-made row. */
export const party = (key: string, fields: Partial<Party> = {}): Party => ({
  key,
  name: key.replace(/^[a-z]+:/, ''),
  kind: 'country',
  country: null,
  sectors: [],
  ref: `ref-${key}`,
  mention: `mention-${key}`,
  ...fields,
});

/** A complete file. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** lines without the last line break */
  readonly lines: readonly string[];
  readonly notes: ExportNotes;
}

/** The articles as `Store.eachReport()` gives them: events that share `happening` are one; `originOf` names the article that another is a copy of. */
export function reporting(
  articles: readonly StoredArticle[],
  originOf: (article: string) => string = (article) => article,
): StoredArticle[] {
  const groups = new Map<string, EventRow[]>();
  for (const event of articles.flatMap(({ events }) => events))
    groups.set(event.happening, [...(groups.get(event.happening) ?? []), event]);
  const kept = [...groups.values()].map((events): KeptHappening => {
    const told = events.map((event) => ({ event, origin: originOf(event.article), statements: [] }));
    return { happening: mergeEvents(told), members: told };
  });
  return articles.map((stored) => ({
    ...stored,
    happenings: kept.filter(({ members }) =>
      members.some(({ event }) => event.article === stored.article.id),
    ),
  }));
}

/** The rows of their happenings that occurred, in the order of a file: by article that tells it best, then by where it first tells it. */
export function occurredIn(articles: readonly StoredArticle[]): HappeningRow[] {
  return reporting(articles).flatMap(({ article, happenings }) =>
    happenings!
      .filter(({ happening }) => happening.article === article.id && happening.status === 'occurred')
      .map(({ happening, members }) => {
        const own = members.filter(({ event }) => event.article === article.id);
        return { happening, start: Math.min(...own.map(({ event }) => event.trigger.start)) };
      })
      .sort((a, b) => a.start - b.start)
      .map(({ happening }) => happening),
  );
}

/** Writes articles in a format and collects the file. */
export async function writeStored(
  format: StoreFormat,
  articles: readonly StoredArticle[],
  options: Partial<StoreExportOptions> = {},
): Promise<WrittenFile> {
  const { chunks, notes } = format.write(given(articles[0]?.happenings ? articles : reporting(articles)), {
    codes,
    ...options,
  });
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks)
    pieces.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const text = new TextDecoder().decode(bytes);
  return { bytes, text, lines: text.replace(/\n$/, '').split('\n'), notes: notes() };
}

async function* given(articles: readonly StoredArticle[]): AsyncGenerator<StoredArticle> {
  yield* articles;
}
