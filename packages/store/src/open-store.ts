// Where the store lives in, the store out: what it keeps, and the questions it answers.
import type { Coder, Store } from '@entente/record';
import { connect, type StorePlace } from './connect.js';
import { countEvents } from './read/count-events.js';
import { findEvent, findStatement, listEvents, listStatements } from './read/list-facts.js';
import { migrate } from './schema/migrate.js';
import { Terms } from './terms.js';
import { addArticle } from './write/add-articles.js';

/** What a store is opened with: the codes that rows carry. */
export interface OpenStoreOptions {
  readonly coder: Coder;
}

/** Opens the store, and makes it where there is none. @throws StoreBusyError when another process has the folder open */
export async function openStore(place: StorePlace, { coder }: OpenStoreOptions): Promise<Store> {
  const { backend, db, close } = await connect(place);
  await migrate(db);
  const terms = new Terms(db);
  const asked = { db, terms };
  const writer = { db, terms, coder };
  const store = {
    backend,
    close,
    add: (article) => addArticle(writer, article),
    countEvents: (filter, by, options) => countEvents(asked, filter, by, options),
    listEvents: (filter, page) => listEvents(asked, filter, page),
    event: (id) => findEvent(asked, id),
    listStatements: (filter, page) => listStatements(asked, filter, page),
    statement: (id) => findStatement(asked, id),
  } as Partial<Store>;
  return store as Store;
}
