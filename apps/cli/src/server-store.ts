// The writes of a store that a running server holds: articles with the records that were read here are sent to it.
import { collect, type GivenArticle, type ImportResult, importRecords, keepRecords } from '@entente/entente';
import type { Store } from '@entente/record';
import { askServer, type ServedAt, serverAt } from './ask-server.js';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { type StoreOptions, withStore } from './store-place.js';

/** What commands that add need of a store. */
export interface Keeper extends Pick<Store, 'add' | 'collect'> {
  /** Verifies and stores articles with records that were read elsewhere; what became of each, in order. @throws what is wrong with the store itself */
  keepRecords(articles: readonly GivenArticle[]): Promise<readonly ImportResult[]>;
}

/** Characters of articles that are sent at once; a request may have 16 MiB. */
const MOST_SENT = 4_000_000;

/** The store behind a server. @throws InputError for an article that it refuses, and when it does not answer */
export function serverStore(server: ServedAt): Keeper {
  /** One that the server does not even take, since it is too large for a request, is refused and keeps no other out. */
  const send = async (articles: readonly GivenArticle[]): Promise<readonly ImportResult[]> => {
    try {
      return (await askServer(importRecords, { articles }, server)).results;
    } catch (error) {
      if (!isOfContent(error)) throw error;
      const [{ article }] = articles as readonly [GivenArticle];
      if (articles.length === 1)
        return [{ id: String(article.id), outcome: 'refused', message: error.message }];
      return inParts(articles.map((one) => [one]));
    }
  };
  const inParts = async (parts: readonly (readonly GivenArticle[])[]): Promise<readonly ImportResult[]> => {
    const results: ImportResult[] = [];
    for (const part of parts) results.push(...(await send(part)));
    return results;
  };
  return {
    async add({ article, records }) {
      const [result] = await send([{ article, records }]);
      const { outcome, message = 'the server refused it' } = result!;
      if (outcome === 'refused') throw new InputError('data', message);
      return outcome;
    },
    keepRecords: (articles) => inParts(partsOf(articles)),
    async collect(articles, { into = [], outOf = [] }) {
      let changed = 0;
      const ways = [...into.map((name) => ({ into: name })), ...outOf.map((name) => ({ outOf: name }))];
      for (const way of ways)
        changed += (await askServer(collect, { ...way, article: articles }, server)).changed;
      return changed;
    },
  };
}

/** Whether a request failed for what it held. */
const isOfContent = (error: unknown): error is InputError | UsageError =>
  error instanceof UsageError || (error instanceof InputError && error.kind === 'data');

/** Works with the store, which is made where there is none; or with that of the server that holds it. */
export const withKeeper = <Result>(
  io: Io,
  options: StoreOptions,
  work: (store: Keeper) => Promise<Result>,
): Promise<Result> =>
  withStore(
    io,
    { ...options, create: true },
    (store) =>
      work({
        add: (article) => store.add(article),
        collect: (articles, change) => store.collect(articles, change),
        keepRecords: (articles) => keepRecords(articles, store),
      }),
    (url) => work(serverStore(serverAt(url, io))),
  );

/** Parts that fit into a request; a larger article makes its own. */
function partsOf(list: readonly GivenArticle[]): GivenArticle[][] {
  const parts: GivenArticle[][] = [];
  let size = 0;
  for (const one of list) {
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
