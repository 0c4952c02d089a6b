// Reader and Store: read access for the views, and the store itself. One interface, two backends (package store).
import type { Document } from './document.js';
import type { Feeds } from './feeds.js';
import type { CountUnit, HappeningRow, Joining, KeptHappening, ReportCounts } from './happenings.js';
import type { Article, Correction, Record } from './kinds/index.js';
import type {
  Dimension,
  Filter,
  Page,
  PageRequest,
  StatementDimension,
  StatementFilter,
} from './question.js';
import type { Questions } from './questions.js';
import type { EventRow, RowPlace, Rows, ScaleTable, StatementRow } from './rows.js';

/** Counts of the happenings with one combination of values of the requested dimensions. */
export interface HappeningCount extends ReportCounts {
  readonly by: Readonly<Partial<globalThis.Record<Dimension, string | null>>>;
  readonly happenings: number;
  /** of quad classes 1 and 2, and of 3 and 4, in the requested unit */
  readonly cooperation: number;
  readonly conflict: number;
  /** sum of Goldstein values over the happenings, in the requested table; those without a value count as 0 */
  readonly goldstein: number;
}
/** Number of statements with one combination of values of the requested dimensions. */
export interface StatementCount {
  readonly by: Readonly<Partial<globalThis.Record<StatementDimension, string | null>>>;
  readonly statements: number;
}
/** Options of a count. */
export interface CountOptions {
  readonly table?: ScaleTable;
  /** the maximum number of rows: the largest come first; without it rows are in order of the dimensions */
  readonly limit?: number;
  /** what makes a row large, and what `cooperation` and `conflict` count; `happenings` by default */
  readonly unit?: CountUnit;
}
/** An actor found by name, aggregated over all articles. */
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
/** An office of an actor, with the dates of the articles that name it. */
export interface ActorRole {
  readonly title: string;
  /** days of publication of the first and last article that name the office (or its own dates where knowledge has them) */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
}
/** An article found by full-text search; marks are UTF-16 ranges of the matching words in `excerpt`. */
export interface TextHit {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly excerpt: string;
  /** offset of the excerpt in the article's text, in UTF-16 code units */
  readonly start: number;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly rank: number;
}
/** Number of articles, and of their independent origins: articles that are copies of one another have one. */
export interface ArticleCount {
  readonly articles: number;
  readonly origins: number;
}
/** An outlet with the number of its articles. */
export interface PublisherCount extends ArticleCount {
  readonly name: string;
}
/** Number of articles that match a search, and the values by which it can be narrowed. */
export interface TextCount extends ArticleCount {
  readonly publishers: readonly PublisherCount[];
  readonly years: readonly (ArticleCount & { readonly year: string })[];
}
/** What stands behind the events of a filter: articles, independent origins, and outlets. */
export interface Coverage extends ArticleCount {
  readonly outlets: number;
}
/** An article as one outlet published it. Two outlets that published the very same text share an article. */
export interface Appearance {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}
/** Articles that are copies of one another. */
export interface CopyGroup extends Coverage {
  /** id of the article that was published first, by which the group is known */
  readonly origin: string;
  /** who carried it, the first one first: by day (unknown days last), then by id and outlet */
  readonly appearances: readonly Appearance[];
}
/** The group of an article in a list. */
export interface Copied {
  /** id of the article of its group that was published first; its own where it has no copies */
  readonly origin: string;
  /** in how many other places the store has it: other articles of its group, and other outlets with the same text */
  readonly copies: number;
}
/** Options of a list of articles. */
export interface ArticleListOptions {
  /** of copies that match only the one that was published first */
  readonly fold?: boolean;
}
/** An article in a list. */
export interface ArticleSummary extends Copied {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly words: number;
  /** number of all its events, and of those that count by default */
  readonly events: number;
  readonly counted: number;
  readonly statements: number;
}
/** One stored article: its last reading and the corrections. `current`: records with the corrections applied. */
export interface KeptArticle {
  readonly document: Document;
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections: readonly Correction[];
  readonly current: readonly Record[];
}
/** A stored article with its rows, and the happenings that it tells. */
export interface ReportingArticle extends KeptArticle, Rows {
  readonly happenings: readonly KeptHappening[];
}
/** Size of the store, and its range of days. */
export interface Totals extends ArticleCount {
  readonly events: number;
  readonly happenings: number;
  readonly reports: number;
  readonly statements: number;
  readonly actors: number;
  readonly corrections: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Queries a store; every answer has the corrections applied. Sort orders are total, so that the same store gives the same answer. */
export interface Reader {
  totals(): Promise<Totals>;
  /** A happening counts once in each group. Where the filter names values of a counted dimension, only those values become groups. */
  countHappenings(
    filter: Filter,
    by: readonly Dimension[],
    options?: CountOptions,
  ): Promise<readonly HappeningCount[]>;
  /** The happenings that `countHappenings` counts: by day, newest first, then by id. @throws CursorError */
  listHappenings(filter: Filter, page: PageRequest): Promise<Page<HappeningRow>>;
  /** The happening that an event belongs to, with all that tell it; null when the store does not have the event. */
  happening(event: string): Promise<KeptHappening | null>;
  /** The happenings that these events belong to, with all that tell them: each once, in the order of the events. */
  happenings(events: readonly string[]): Promise<readonly KeptHappening[]>;
  /** The number of events (mentions in articles) that match; `listEvents` lists them. */
  countEvents(filter: Filter): Promise<number>;
  /** newest first, then by id. `happening` is the id of the happening in the whole store. @throws CursorError */
  listEvents(filter: Filter, page: PageRequest): Promise<Page<EventRow>>;
  event(id: string): Promise<EventRow | null>;
  countStatements(
    filter: StatementFilter,
    by: readonly StatementDimension[],
    options?: CountOptions,
  ): Promise<readonly StatementCount[]>;
  listStatements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementRow>>;
  statement(id: string): Promise<StatementRow | null>;
  /** by name, alias or misspelling (trigrams); when `query` is empty all actors, the most mentioned first */
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
  listArticles(
    filter: Filter,
    page: PageRequest,
    options?: ArticleListOptions,
  ): Promise<Page<ArticleSummary>>;
  /** The article and its copies; null when the store does not have it. */
  copies(id: string): Promise<CopyGroup | null>;
  /** What stands behind the events that match. */
  coverage(filter: Filter): Promise<Coverage>;
  article(id: string): Promise<KeptArticle | null>;
  /** publishers with their number of articles, the most frequent first */
  publishers(): Promise<readonly PublisherCount[]>;
  /** collections with their number of articles, by name */
  collections(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  /** names of the collections that an article is in */
  collectionsOf(article: string): Promise<readonly string[]>;
  corrections(page: PageRequest, article?: string): Promise<Page<Correction>>;
  /** what persons said on which events are one happening, the newest first; of one event, or all. @throws CursorError */
  joinings(page: PageRequest, event?: string): Promise<Page<Joining>>;
}

/** The input of `add`: one complete article. */
export interface NewArticle {
  readonly document: Document;
  readonly article: Article;
  readonly records: readonly Record[];
}
/** The input of `addMany`: an article that may have been corrected where it comes from. */
export interface RecordedArticle extends NewArticle {
  readonly corrections?: readonly Correction[];
}
/** Result of `add`: the article is new, known with identical records, or replaced by a reading with different records (the old reading is kept). */
export type Added = 'added' | 'known' | 'replaced';

/** A unit of work that is stored, so that it survives the process that requested it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  /** `parked`: given up because of what it holds, and not tried again until somebody asks for it */
  readonly state: 'queued' | 'running' | 'done' | 'parked';
  /** how often a worker took it */
  readonly attempts: number;
  /** how many of these attempts ended in a way that may be its own fault: its worker died, or an unexpected error */
  readonly faults: number;
  readonly output: unknown;
  /** message of the last error; null once it is done */
  readonly error: string | null;
  /** code of the reason why it is parked, such as `empty`, `too-slow`, `worker-died`, `invalid` */
  readonly reason: string | null;
  /** when a queued job that failed is tried again, ISO 8601 in UTC; null: as soon as a worker is free */
  readonly due: string | null;
  readonly created: string;
  readonly updated: string;
}
/** The right of one worker to a job, for some seconds; it is renewed while the worker lives. */
export interface Lease {
  /** name of the worker, different for each run of it */
  readonly owner: string;
  readonly seconds: number;
}
/** The end of one attempt. */
export type JobOutcome =
  /** done; `input` replaces what was asked, so that a text that is stored elsewhere is not kept twice */
  | { readonly output: unknown; readonly input: unknown }
  /** parked: only `retry` brings it back */
  | { readonly reason: string; readonly error: string }
  /** back to the queue, to be taken again after so many seconds; `fault`: the attempt counts among its `faults` */
  | { readonly again: number; readonly error: string | null; readonly fault: boolean };
/** Jobs by state, and how long the oldest job that could be taken has waited, in seconds; null where none waits. */
export interface JobCounts {
  readonly queued: number;
  readonly running: number;
  readonly done: number;
  readonly parked: number;
  readonly oldest: number | null;
}
/** The job queue of a store, for any number of workers. A job whose worker died is given to another after its lease. */
export interface Jobs {
  add(kind: string, input: unknown): Promise<Job>;
  /** the oldest job that is due (or a running one whose lease is over, which counts as a fault); null when there is none */
  take(kinds: readonly string[], lease: Lease): Promise<Job | null>;
  /** Renews the lease of a running job; false when the worker has it no longer. */
  renew(id: string, lease: Lease): Promise<boolean>;
  /** Ends an attempt; false, and no change, when the worker has the job no longer. */
  settle(id: string, owner: string, outcome: JobOutcome): Promise<boolean>;
  /** Queues parked jobs again, and lets those that wait for another attempt start at once: these, or all. Returns their number. */
  retry(ids: readonly string[] | null): Promise<number>;
  counts(): Promise<JobCounts>;
  get(id: string): Promise<Job | null>;
  /** newest first; of one state, or of all. @throws CursorError */
  list(page: PageRequest, state?: Job['state']): Promise<Page<Job>>;
}

/** How the database of a store does, for health and metrics. */
export interface StoreStatus {
  /** false while the database is being started again */
  readonly alive: boolean;
  /** how often it was started again */
  readonly restarts: number;
  /** what ended it the last time */
  readonly lastError: string | null;
}

/** Names of collections: those that articles are put into, and those that they are taken out of. */
export interface Collecting {
  readonly into?: readonly string[] | undefined;
  readonly outOf?: readonly string[] | undefined;
}

/** Stores articles and records. Every write is one transaction, committed when the promise resolves. */
export interface Store extends Reader {
  readonly backend: 'pglite' | 'postgres';
  readonly jobs: Jobs;
  readonly feeds: Feeds;
  readonly questions: Questions;
  status(): StoreStatus;
  /** Keeps one row and commits it: resolves when the store can keep something, and fails with the reason when it cannot. */
  probe(): Promise<void>;
  /**
   * The same store for one request: once the signal is aborted, it starts no further query and gives up waiting for one. PostgreSQL ends
   * the running query as well; PGlite cannot, so there it runs to its end unheard.
   */
  within(signal: AbortSignal): Store;
  add(article: NewArticle): Promise<Added>;
  /**
   * Adds many articles in one transaction, much faster than one by one: all or, on an error, none. Corrections that come with an article are
   * kept with it; records to which they were applied already are known by what they became.
   */
  addMany(articles: readonly RecordedArticle[]): Promise<readonly Added[]>;
  /** Stores a correction and applies it. @throws Error when its article or target does not exist */
  correct(correction: Correction): Promise<Correction>;
  /** Keeps a person's word on whether two events are one happening, and puts them in groups anew. A later word on the same two replaces it. @throws Error when the store lacks one of them */
  join(joining: Joining): Promise<void>;
  /** Takes articles out with everything that was read from them, sums included, in one transaction. Ids that it does not have change nothing. Returns the ids removed. */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  /** Puts articles into collections and takes them out of others, in one transaction. Ids that it does not have change nothing. Returns how many articles changed. */
  collect(articles: readonly string[], change: Collecting): Promise<number>;
  /** every article in order of publication and id, for exports */
  each(filter?: Filter): AsyncIterable<KeptArticle & Rows>;
  /**
   * Every article that tells a happening that `countHappenings` counts under this filter, in order of publication and id, with all its rows and each such happening
   * whole: for exports of happenings. A happening comes with each article that tells it.
   */
  eachReport(filter?: Filter): AsyncIterable<ReportingArticle>;
  /** everything that is not derived, as a portable gzipped file in pieces; the state of one moment, while the store is in use */
  backup(): AsyncIterable<Uint8Array>;
  /** tells those who come later and find the store in use where its owner answers over HTTP */
  tellUrl?(url: string): void;
  close(): Promise<void>;
}
