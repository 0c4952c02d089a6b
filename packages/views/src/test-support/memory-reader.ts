// Test support: rows → the reference Reader, which scans all rows for every query. Every store must agree with it.

import { mergeEvents, type ToldEvent } from '@entente/happenings';
import {
  type ActorRow,
  type ActorSummary,
  type ArticleSummary,
  CursorError,
  type EventRow,
  type Filter,
  type Joining,
  type KeptArticle,
  type KeptHappening,
  type Page,
  type PageRequest,
  placeKey,
  type Reader,
  type Rows,
  type StatementFilter,
  type StatementRow,
} from '@entente/record';
import { countRows, groupRows, inOrder, statementGroupsOf } from './groups.js';
import { fits, fitsHappening, fitsStatement, type KnownOf } from './matches.js';

/** The rows to read. */
export interface Shelf {
  readonly rows: readonly Rows[];
  readonly articles?: readonly KeptArticle[];
  /** names of collections by article */
  readonly collected?: ReadonlyMap<string, readonly string[]>;
  /** article → the first of its group of copies; without an entry it is its own */
  readonly origins?: ReadonlyMap<string, string>;
  readonly joinings?: readonly Joining[];
}
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const newest = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a > b ? -1 : 1;
const oldest = (a: string | null, b: string | null) => newest(a ?? '9', b ?? '9') * -1;

/** A reader of rows. */
export function makeMemoryReader(shelf: Shelf): Reader {
  const events = withIds(shelf.rows.flatMap((item) => item.events));
  const statements = shelf.rows.flatMap((item) => item.statements);
  const actors = shelf.rows.flatMap((item) => item.actors);
  const reader: Partial<Reader> = {
    ...eventReader(shelf, events),
    ...statementReader(shelf, statements, events),
    totals: async () => ({
      ...countArticles(shelf, [...events, ...statements]),
      events: events.length,
      happenings: mergeAll(shelf, events).length,
      reports: mergeAll(shelf, events).reduce((sum, { row }) => sum + row.reports, 0),
      statements: statements.length,
      actors: new Set(actors.map(({ key }) => key)).size,
      corrections: 0,
      from: null,
      to: null,
    }),
    actor: async (key) => summaryOf(actors.filter((row) => row.key === key)),
    roles: async () => [],
    names: async (keys) =>
      new Map(actors.filter(({ key }) => keys.includes(key)).map(({ key, name }) => [key, name])),
    collectionsOf: async (id) => knownOf(shelf).collectionsOf(id),
    article: async (id) => shelf.articles?.find(({ article }) => article.id === id) ?? null,
  };
  return reader as Reader;
}

const originOf =
  ({ origins }: Shelf) =>
  (article: string): string =>
    origins?.get(article) ?? article;

/** Articles of the rows, and their independent origins. */
function countArticles(shelf: Shelf, rows: readonly { readonly article: string }[]) {
  const articles = new Set(rows.map(({ article }) => article));
  return { articles: articles.size, origins: new Set([...articles].map(originOf(shelf))).size };
}

/** Whether an article contains all of the words, and whether it is the first of its copies. */
const knownOf = (shelf: Shelf): KnownOf => ({
  hasWords(id, words) {
    const text = shelf.articles?.find(({ article }) => article.id === id)?.article.text.toLowerCase() ?? '';
    return words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  },
  isFirst: (article) => originOf(shelf)(article) === article,
  collectionsOf: (article) => shelf.collected?.get(article) ?? [],
});

/** The events, each with the smallest id of its happening as a store has it. */
function withIds(events: readonly EventRow[]): readonly EventRow[] {
  const least = new Map<string, string>();
  for (const { id, happening } of events)
    if (id < (least.get(happening) ?? '\uffff')) least.set(happening, id);
  return events.map((event) => ({ ...event, happening: least.get(event.happening)! }));
}

/** The happenings of events, merged, with those that tell them. */
function mergeAll(shelf: Shelf, events: readonly EventRow[]) {
  const told = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const own = told.get(event.happening) ?? [];
    own.push({ event, origin: originOf(shelf)(event.article) });
    told.set(event.happening, own);
  }
  return [...told.values()].map((own) => ({ row: mergeEvents(own), told: own }));
}

/** The happening of an event, with its members by day of publication, unknown days last. */
function keptWith(shelf: Shelf, events: readonly EventRow[], id: string): KeptHappening | null {
  const own = events.find((row) => row.id === id);
  if (!own) return null;
  const statements = shelf.rows.flatMap((item) => item.statements);
  const members = events
    .filter(({ happening }) => happening === own.happening)
    .map((event) => ({
      event,
      origin: originOf(shelf)(event.article),
      statements: statements.filter((row) => row.events.includes(event.id)),
    }))
    .sort((a, b) => oldest(a.event.published, b.event.published) || byId(a.event, b.event));
  return { happening: mergeEvents(members), members };
}

/** Articles with an event, newest first; only what the views read of them. */
const articlesOf = (events: readonly EventRow[]): readonly ArticleSummary[] =>
  [
    ...new Map(
      events.map(({ article: id, title, publisher, published }) => [id, { id, title, publisher, published }]),
    ).values(),
  ].sort((a, b) => newest(a.published, b.published) || byId(a, b)) as unknown as readonly ArticleSummary[];

function eventReader(shelf: Shelf, events: readonly EventRow[]): Partial<Reader> {
  const found = (filter: Filter) => events.filter((row) => fits(row, filter, knownOf(shelf)));
  const happenings = mergeAll(shelf, events);
  const foundHappenings = (filter: Filter) =>
    happenings
      .filter(({ row, told }) =>
        fitsHappening(
          row,
          told.map(({ event }) => event),
          filter,
          knownOf(shelf),
        ),
      )
      .map(({ row }) => row);
  return {
    countHappenings: async (filter, by, options) => countRows(foundHappenings(filter), by, options),
    listHappenings: async (filter, page) =>
      cut(
        foundHappenings(filter).sort((a, b) => newest(a.date.from, b.date.from) || byId(a, b)),
        page,
      ),
    countEvents: async (filter) => found(filter).length,
    listEvents: async (filter, page) =>
      cut(
        found(filter).sort((a, b) => newest(a.date.from, b.date.from) || byId(a, b)),
        page,
      ),
    coverage: async (filter) => ({
      ...countArticles(shelf, found(filter)),
      outlets: new Set(found(filter).flatMap(({ publisher }) => publisher ?? [])).size,
    }),
    event: async (id) => events.find((row) => row.id === id) ?? null,
    happening: async (id) => keptWith(shelf, events, id),
    happenings: async (ids) => {
      const found = ids.flatMap((id) => keptWith(shelf, events, id) ?? []);
      return [...new Map(found.map((kept) => [kept.happening.id, kept])).values()];
    },
    joinings: async (page, event) =>
      cut(
        (shelf.joinings ?? []).filter(
          ({ one, other }) => event === undefined || [one, other].includes(event),
        ),
        page,
      ),
    listArticles: async (_, page) => cut(articlesOf(events), page),
    places: async (keys) =>
      new Map(
        events.flatMap(({ place }) => {
          const key = placeKey(place);
          return place && key !== null && keys.includes(key) ? [[key, place] as const] : [];
        }),
      ),
  };
}

function statementReader(
  shelf: Shelf,
  statements: readonly StatementRow[],
  events: readonly EventRow[],
): Partial<Reader> {
  const typesOf = (row: StatementRow) =>
    events.filter(({ id }) => row.events.includes(id)).map(({ type }) => type);
  const found = (filter: StatementFilter) =>
    statements.filter((row) => fitsStatement(row, filter, { ...knownOf(shelf), typesOf }));
  return {
    countStatements: async (filter, by, { limit } = {}) =>
      inOrder(
        groupRows(found(filter), (row) => statementGroupsOf(row, by)).map((group) => ({
          by: group.by,
          statements: group.rows.length,
        })),
        by,
        limit,
        (count) => count.statements,
      ),
    listStatements: async (filter, page) =>
      cut(
        found(filter).sort((a, b) => newest(a.published, b.published) || byId(a, b)),
        page,
      ),
    statement: async (id) => statements.find((row) => row.id === id) ?? null,
  };
}

function cut<Item>(items: readonly Item[], { cursor = '0', limit }: PageRequest): Page<Item> {
  if (!/^\d+$/.test(cursor)) throw new CursorError(`found "${cursor}", expected a cursor of this reader`);
  const end = Number(cursor) + limit;
  return { items: items.slice(Number(cursor), end), next: end < items.length ? String(end) : null };
}

function summaryOf(rows: readonly ActorRow[]): ActorSummary | null {
  const [first] = rows;
  if (!first) return null;
  return {
    key: first.key,
    name: first.name,
    names: [...new Set(rows.flatMap(({ names }) => names))].sort(),
    kind: first.kind,
    country: first.country,
    sectors: [...new Set(rows.flatMap(({ sectors }) => sectors))],
    articles: new Set(rows.map(({ article }) => article)).size,
    mentions: rows.reduce((sum, { mentions }) => sum + mentions, 0),
  };
}
