// Location → open store, with all its read and write methods.
import type { Coder, Reader, Store } from '@entente/record';
import { sql } from 'kysely';
import { type Connection, connect, type Database, type StorePlace } from './connect.js';
import { createJobs, releaseLeftJobs } from './jobs.js';
import { findActor, findActors, findNames, findPlaces, findRoles } from './read/actors.js';
import { countTotals, findArticle, listPublishers } from './read/articles.js';
import type { Asked } from './read/asked.js';
import { countEvents } from './read/count-events.js';
import { countStatements } from './read/count-statements.js';
import { eachArticle } from './read/each.js';
import { listArticles } from './read/list-articles.js';
import { findEvent, findStatement, listEvents, listStatements } from './read/list-facts.js';
import { countText, searchText } from './read/search-text.js';
import { migrate } from './schema/migrate.js';
import { Terms } from './terms.js';
import { addArticle } from './write/add-articles.js';
import { addNewArticles, type GivenArticle } from './write/add-new.js';
import { keepCorrection, listCorrections } from './write/correct.js';
import { renewSure } from './write/renew-sure.js';
import { createTidier } from './write/tidy.js';

/** Options: the coder that supplies the codes of rows. */
export interface OpenStoreOptions {
  readonly coder: Coder;
}

/** A store that can also add many articles at once. */
export interface OpenedStore extends Store {
  /** Adds articles that the store does not contain yet, in one transaction. @throws Error when it contains one of them */
  addNew(articles: readonly GivenArticle[]): Promise<void>;
  /** The folder as a packed archive from which a new store can be created; null on a server. */
  pack(): Promise<Uint8Array | null>;
}

/** Opens the store, and creates it where there is none. @throws StoreBusyError when another process has the folder open */
export async function openStore(place: StorePlace, options: OpenStoreOptions): Promise<OpenedStore> {
  return storeOver(await connect(place), options);
}

/** The store over an open database. */
export async function storeOver(connection: Connection, { coder }: OpenStoreOptions): Promise<OpenedStore> {
  const { backend, db, close, opened, pack: packed, status } = connection;
  try {
    await migrate(db);
    await renewSure(db);
    if (backend === 'pglite') await releaseLeftJobs(db);
    opened();
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
    ...readerOf({ db: one, terms }),
    async add(article) {
      const added = await addArticle({ db: one, terms, coder }, article);
      if (added !== 'known') tidier.wrote(1);
      return added;
    },
    correct: (correction) => keepCorrection({ db: one, terms, coder }, correction),
    each: (filter) => eachArticle({ db: one, terms }, filter),
    async close() {
      await tidier.finish();
      await close();
    },
  });
  return {
    ...over(db),
    async addNew(articles) {
      await addNewArticles({ db, terms, coder }, articles);
      tidier.wrote(articles.length);
    },
    pack: packed,
  };
}

async function probe(db: Database): Promise<void> {
  await sql`insert into store_probe values (1, clock_timestamp())
    on conflict (one) do update set at = excluded.at`.execute(db);
}

const readerOf = (asked: Asked): Reader => ({
  totals: () => countTotals(asked),
  countEvents: (filter, by, options) => countEvents(asked, filter, by, options),
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
  listArticles: (filter, page) => listArticles(asked, filter, page),
  article: (id) => findArticle(asked, id),
  publishers: () => listPublishers(asked),
  corrections: (page, article) => listCorrections(asked, page, article),
});
