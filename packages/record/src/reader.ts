// Reader and Store: what views see of the kept record, and what keeps it. One interface, two backends (package store).
import type { Document } from './document.js';
import type { Article, Correction, Record } from './kinds/index.js';
import type {
  Dimension,
  Filter,
  Page,
  PageRequest,
  StatementDimension,
  StatementFilter,
} from './question.js';
import type { ActorRow, EventRow, RowPlace, ScaleTable, StatementRow } from './rows.js';

/** How many events fall under one value of each dimension asked for. */
export interface EventCount {
  readonly by: Readonly<Partial<globalThis.Record<Dimension, string | null>>>;
  /** mentions of events, and happenings (events of one article that are the very same count once) */
  readonly events: number;
  readonly happenings: number;
  /** events of quad classes 1 and 2, and of 3 and 4, from readers that keep them; else they must be counted by `quad` */
  readonly cooperation?: number;
  readonly conflict?: number;
  /** sum of Goldstein values over the events, in the table asked for; events without a value count as 0 */
  readonly goldstein: number;
}
/** How many statements fall under one value of each dimension asked for. */
export interface StatementCount {
  readonly by: Readonly<Partial<globalThis.Record<StatementDimension, string | null>>>;
  readonly statements: number;
}
/** Options of a count: the Goldstein table, and how many rows at most (the largest first when given; else in order of the dimensions). */
export interface CountOptions {
  readonly table?: ScaleTable;
  readonly limit?: number;
}
/** Someone found by name: all articles taken together. */
export interface ActorSummary {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly articles: number;
  readonly mentions: number;
}
/** An office in which articles of some dates name an actor. */
export interface ActorRole {
  readonly title: string;
  /** days of publication of the first and last article that name the office (or its own dates where knowledge has them) */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
}
/** An article found by its words; marks are offsets of the words found, into `excerpt`. */
export interface TextHit {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly excerpt: string;
  /** where the excerpt begins in the article's text */
  readonly start: number;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly rank: number;
}
/** How many articles have the words of a search, and by what they may be narrowed. */
export interface TextCount {
  readonly articles: number;
  readonly publishers: readonly { readonly name: string; readonly articles: number }[];
  readonly years: readonly { readonly year: string; readonly articles: number }[];
}
/** An article in a list. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly words: number;
  /** all events read from it, and those of them that are counted by default */
  readonly events: number;
  readonly counted: number;
  readonly statements: number;
}
/** One article as it is kept: as it was read last, and what people corrected since. `current`: records with the corrections applied. */
export interface KeptArticle {
  readonly document: Document;
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections: readonly Correction[];
  readonly current: readonly Record[];
}
/** What the store holds, in numbers, and the span of days. */
export interface Totals {
  readonly articles: number;
  readonly events: number;
  readonly happenings: number;
  readonly statements: number;
  readonly actors: number;
  readonly corrections: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks the kept record; every answer has the corrections applied. Orders are total, so that the same store gives the same answer. */
export interface Reader {
  totals(): Promise<Totals>;
  /** An event counts once in each group. Where the filter names values of a dimension that is counted by, only those are groups. */
  countEvents(
    filter: Filter,
    by: readonly Dimension[],
    options?: CountOptions,
  ): Promise<readonly EventCount[]>;
  /** newest first, then by id. @throws CursorError */
  listEvents(filter: Filter, page: PageRequest): Promise<Page<EventRow>>;
  event(id: string): Promise<EventRow | null>;
  countStatements(
    filter: StatementFilter,
    by: readonly StatementDimension[],
    options?: CountOptions,
  ): Promise<readonly StatementCount[]>;
  listStatements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementRow>>;
  statement(id: string): Promise<StatementRow | null>;
  /** by name, alias or misspelling (trigrams); everyone, the most mentioned first, when `query` is empty */
  findActors(
    query: string,
    options: { readonly limit: number; readonly country?: string },
  ): Promise<readonly ActorSummary[]>;
  actor(key: string): Promise<ActorSummary | null>;
  roles(key: string): Promise<readonly ActorRole[]>;
  /** names of keys, countries and places, for labels */
  names(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  places(keys: readonly string[]): Promise<ReadonlyMap<string, RowPlace>>;
  searchText(query: string, page: PageRequest, filter?: Filter): Promise<Page<TextHit>>;
  countText(query: string, filter?: Filter): Promise<TextCount>;
  listArticles(filter: Filter, page: PageRequest): Promise<Page<ArticleSummary>>;
  article(id: string): Promise<KeptArticle | null>;
  /** publishers with their number of articles, the most frequent first */
  publishers(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  corrections(page: PageRequest, article?: string): Promise<Page<Correction>>;
}

/** What is added: one article, whole. */
export interface NewArticle {
  readonly document: Document;
  readonly article: Article;
  readonly records: readonly Record[];
}
/** What became of it: new, known with the very same records, or read anew with other ones (the old ones are kept, replaced). */
export type Added = 'added' | 'known' | 'replaced';

/** A piece of work that outlives the process that asked for it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly attempts: number;
  readonly output: unknown;
  readonly error: string | null;
  readonly created: string;
  readonly updated: string;
}
/** Jobs of the store; a job whose worker died is given out again after its lease. */
export interface Jobs {
  add(kind: string, input: unknown): Promise<Job>;
  /** the oldest queued job (or running one whose lease is over); null when there is none */
  take(kinds: readonly string[], leaseSeconds: number): Promise<Job | null>;
  finish(id: string, result: { readonly output: unknown } | { readonly error: string }): Promise<void>;
  get(id: string): Promise<Job | null>;
  list(page: PageRequest): Promise<Page<Job>>;
}

/** Keeps the record. All writes are transactions: all of it or nothing, and kept once the promise resolves. */
export interface Store extends Reader {
  readonly backend: 'pglite' | 'postgres';
  readonly jobs: Jobs;
  add(article: NewArticle): Promise<Added>;
  /** Keeps a correction and applies it. @throws Error when its article or target is not there */
  correct(correction: Correction): Promise<Correction>;
  /** every article in order of publication and id, for exports */
  each(filter?: Filter): AsyncIterable<
    KeptArticle & {
      readonly events: readonly EventRow[];
      readonly statements: readonly StatementRow[];
      readonly actors: readonly ActorRow[];
    }
  >;
  close(): Promise<void>;
}
