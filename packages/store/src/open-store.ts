// Location → open store, with all its read and write methods.
import type { Coder, Reader, Store } from '@entente/record';
import { sql } from 'kysely';
import type { ArchiveSummary } from './archive/archive-lines.js';
import { backUp } from './archive/back-up.js';
import { type OpenArchive, type RestoreOptions, restoreInto } from './archive/restore.js';
import { collect, collectionsOf, listCollections } from './collections.js';
import { type Connection, connect, type Database, type StorePlace } from './connect.js';
import { expectWhole } from './expect-whole.js';
import { createFeeds } from './feeds.js';
import { createJobs, releaseLeftJobs } from './jobs.js';
import { createQuestions } from './questions.js';
import { findActor, findActors, findNames, findPlaces, findRoles } from './read/actors.js';
import { countTotals, findArticle } from './read/articles.js';
import type { Asked } from './read/asked.js';
import { countCoverage, countPublishers, findCopies } from './read/copies.js';
import { countEvents, countHappenings } from './read/count-happenings.js';
import { countStatements } from './read/count-statements.js';
import { eachArticle } from './read/each.js';
import { eachReport } from './read/each-report.js';
import { findHappenings, listHappenings } from './read/happenings.js';
import { listArticles } from './read/list-articles.js';
import { findEvent, findStatement, listEvents, listStatements } from './read/list-facts.js';
import { countText, searchText } from './read/search-text.js';
import { migrate } from './schema/migrate.js';
import { Terms } from './terms.js';
import { releaseTurns } from './turns.js';
import { addArticle, type Writer } from './write/add-articles.js';
import { addMany } from './write/add-many.js';
import { addNewArticles, type GivenArticle } from './write/add-new.js';
import { keepCorrection, listCorrections } from './write/correct.js';
import { fillCopies } from './write/fill-copies.js';
import { keepJoining } from './write/join.js';
import { fillHappenings } from './write/join-pending.js';
import { listJoinings } from './write/joinings.js';
import { removeArticles } from './write/remove-articles.js';
import { renewSure } from './write/renew-sure.js';
import { createTidier, type Tidier } from './write/tidy.js';

/** Options: the coder that supplies the codes of rows, and whether a store is made where there is none; by default it is. */
export interface OpenStoreOptions {
  readonly coder: Coder;
  readonly create?: boolean;
  /** whether a store may be opened whose restore was begun and not ended: to go on with it, or to look at it */
  readonly restoring?: boolean;
  /** told how far an upgrade is: articles whose events are joined, of all with events */
  readonly onUpgrade?: (done: number, total: number) => void;
}

/** A store that can also add many articles at once. */
export interface OpenedStore extends Store {
  /** Adds articles that the store does not contain yet, in one transaction. @throws Error when it contains one of them */
  addNew(articles: readonly GivenArticle[]): Promise<void>;
  /** Tells those who come later and find the folder in use where its owner answers. */
  tellUrl(url: string): void;
  /** Restores an archive into this store, which must hold nothing. @throws ArchiveError */
  restore(open: OpenArchive, options?: RestoreOptions): Promise<ArchiveSummary>;
  /** The folder as a packed archive from which a new store can be created; null on a server. */
  pack(): Promise<Uint8Array | null>;
}

/**
 * Opens the store, and creates it where there is none, unless `create` is false. Deletes and overwrites nothing that is there.
 * @throws StoreBusyError when another process has the folder open; StoreError when there is none, or it is damaged or cannot be written
 */
export async function openStore(place: StorePlace, options: OpenStoreOptions): Promise<OpenedStore> {
  return storeOver(await connect(place, options), options);
}

/** The store over an open database. */
export async function storeOver(
  connection: Connection,
  { coder, create = true, restoring = false, onUpgrade }: OpenStoreOptions,
): Promise<OpenedStore> {
  const { backend, db, close, pack: packed, status, tellUrl } = connection;
  try {
    await expectWhole(connection, { create, restoring });
    await migrate(db);
    await renewSure(db);
    await fillCopies(db);
    await fillHappenings({ db, terms: new Terms(db) }, onUpgrade);
    if (backend === 'pglite') await releaseLeft(db);
  } catch (error) {
    await close();
    throw error;
  }
  const terms = new Terms(db);
  const tidier = createTidier(db);
  /** the methods over one database, which is that of all or of one request */
  const over = (one: Database): Store => ({
    backend,
    status,
    probe: () => probe(one),
    within: (signal) => over(connection.within(signal)),
    jobs: createJobs(one),
    feeds: createFeeds(one),
    questions: createQuestions({ db: one, terms }),
    ...readerOf({ db: one, terms }),
    ...writesOf({ db: one, terms, coder }, tidier),
    each: (filter) => eachArticle({ db: one, terms }, filter),
    eachReport: (filter) => eachReport({ db: one, terms }, filter),
    backup: () => backUp(one),
    tellUrl,
    async close() {
      await tidier.finish();
      await close();
    },
  });
  return {
    ...over(db),
    tellUrl,
    async restore(open, options) {
      const summary = await restoreInto({ db, terms, coder }, open, options);
      tidier.wrote(summary.articles);
      return summary;
    },
    async addNew(articles) {
      await addNewArticles({ db, terms, coder }, articles);
      tidier.wrote(articles.length);
    },
    pack: packed,
  };
}

/** The methods that change articles; each tells the tidier how many it wrote. */
const writesOf = (
  writer: Writer,
  tidier: Tidier,
): Pick<Store, 'add' | 'addMany' | 'collect' | 'correct' | 'join' | 'remove'> => ({
  async add(article) {
    const added = await addArticle(writer, article);
    if (added !== 'known') tidier.wrote(1);
    return added;
  },
  async addMany(articles) {
    const added = await addMany(writer, articles);
    tidier.wrote(added.filter((what) => what !== 'known').length);
    return added;
  },
  collect: (articles, change) => collect(writer.db, articles, change),
  correct: (correction) => keepCorrection(writer, correction),
  join: (joining) => keepJoining(writer, joining),
  async remove(ids) {
    const removed = await removeArticles(writer, ids);
    tidier.wrote(removed.length);
    return removed;
  },
});
/** Frees what the owner before had taken: a folder has one owner, so nobody has it. */
async function releaseLeft(db: Database): Promise<void> {
  await releaseLeftJobs(db);
  await releaseTurns(db);
}

async function probe(db: Database): Promise<void> {
  await sql`insert into store_probe values (1, clock_timestamp())
    on conflict (one) do update set at = excluded.at`.execute(db);
}

const readerOf = (asked: Asked): Reader => ({
  totals: () => countTotals(asked),
  countHappenings: (filter, by, options) => countHappenings(asked, filter, by, options),
  listHappenings: (filter, page) => listHappenings(asked, filter, page),
  happening: async (event) => (await findHappenings(asked, [event]))[0] ?? null,
  happenings: (events) => findHappenings(asked, events),
  countEvents: (filter) => countEvents(asked, filter),
  listEvents: (filter, page) => listEvents(asked, filter, page),
  event: (id) => findEvent(asked, id),
  countStatements: (filter, by, options) => countStatements(asked, filter, by, options),
  listStatements: (filter, page) => listStatements(asked, filter, page),
  statement: (id) => findStatement(asked, id),
  findActors: (query, options) => findActors(asked, query, options),
  actor: (key) => findActor(asked, key),
  roles: (key) => findRoles(asked, key),
  names: (keys) => findNames(asked, keys),
  places: (keys) => findPlaces(asked, keys),
  searchText: (query, page, filter) => searchText(asked, query, page, filter),
  countText: (query, filter) => countText(asked, query, filter),
  listArticles: (filter, page, options) => listArticles(asked, filter, page, options),
  copies: (id) => findCopies(asked, id),
  coverage: (filter) => countCoverage(asked, filter),
  article: (id) => findArticle(asked, id),
  publishers: () => countPublishers(asked),
  collections: () => listCollections(asked),
  collectionsOf: (article) => collectionsOf(asked, article),
  corrections: (page, article) => listCorrections(asked, page, article),
  joinings: (page, event) => listJoinings(asked, page, event),
});
