// The writes of a store that a running server holds: articles with the records that were read here are sent to it.
import { collect, importRecords } from '@entente/entente';
import type { Added, NewArticle, RecordedArticle, Store } from '@entente/record';
import { askServer, type ServedAt } from './ask-server.js';
import { InputError } from './failure.js';
import type { Io } from './io.js';
import { type StoreOptions, withStore } from './store-place.js';

/** What commands that add need of a store. */
export type Keeper = Pick<Store, 'add' | 'addMany' | 'collect'>;

/** Characters of articles that are sent at once; a request may have 16 MiB. */
const MOST_SENT = 4_000_000;

/** The store behind a server. @throws InputError for an article that it refuses, and when it does not answer */
export function serverStore(server: ServedAt): Keeper {
  const send = async (articles: readonly Omit<RecordedArticle, 'document'>[]): Promise<Added[]> => {
    const { results } = await askServer(importRecords, { articles }, server);
    return results.map(({ outcome, message }) => {
      if (outcome === 'refused') throw new InputError('data', message ?? 'the server refused it');
      return outcome;
    });
  };
  return {
    add: async ({ article, records }: NewArticle) => (await send([{ article, records }]))[0]!,
    async addMany(list) {
      const outcomes: Added[] = [];
      for (const part of partsOf(list)) outcomes.push(...(await send(part)));
      return outcomes;
    },
    async collect(articles, { into = [], outOf = [] }) {
      let changed = 0;
      const ways = [...into.map((name) => ({ into: name })), ...outOf.map((name) => ({ outOf: name }))];
      for (const way of ways)
        changed += (await askServer(collect, { ...way, article: articles }, server)).changed;
      return changed;
    },
  };
}

/** Works with the store, which is made where there is none; or with that of the server that holds it. */
export const withKeeper = <Result>(
  io: Io,
  options: StoreOptions,
  work: (store: Keeper) => Promise<Result>,
): Promise<Result> =>
  withStore(io, { ...options, create: true }, work, (url) =>
    work(serverStore({ url, token: io.env.ENTENTE_TOKEN })),
  );

/** Parts that fit into a request; a larger article makes its own. */
function partsOf(list: readonly RecordedArticle[]): Omit<RecordedArticle, 'document'>[][] {
  const parts: Omit<RecordedArticle, 'document'>[][] = [];
  let size = 0;
  for (const { article, records, corrections } of list) {
    const one = { article, records, ...(corrections?.length ? { corrections } : {}) };
    const own = JSON.stringify(one).length;
    const part = parts.at(-1);
    size += own;
    if (part && size <= MOST_SENT) part.push(one);
    else {
      parts.push([one]);
      size = own;
    }
  }
  return parts;
}
