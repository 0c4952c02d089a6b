// Test support: an empty store on each backend. PostgreSQL where ENTENTE_TEST_DATABASE_URL or DATABASE_URL names a server: each store gets its own database.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Coder } from '@entente/record';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { StorePlace } from '../connect.js';
import { type OpenedStore, openStore } from '../open-store.js';

/** A location for a store, and how to remove it. */
export interface EmptyPlace {
  readonly place: StorePlace;
  drop(): Promise<void>;
  /** Another location, with a copy of the store that was made here and closed. */
  copy(): Promise<EmptyPlace>;
}
/** A backend to test; `why`: the reason when it is skipped. */
export interface Backend {
  readonly name: 'pglite' | 'postgres';
  readonly why: string | null;
  make(): Promise<EmptyPlace>;
  /** A case; skipped with the reason where the backend is. */
  test(title: string, run: () => Promise<void>): void;
  /** Opens an empty store before the cases, hands it over, and removes it after them. */
  withStore(coder: Coder, use: (store: OpenedStore) => Promise<void> | void): void;
}
type Place = Pick<Backend, 'name' | 'why' | 'make'>;

const server = process.env.ENTENTE_TEST_DATABASE_URL ?? process.env.DATABASE_URL;

/** A database of its own, empty or with what is in `template`. */
async function makeDatabase(template = 'template1'): Promise<EmptyPlace> {
  const name = `entente_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name} template ${template}`);
  const url = new URL(server!);
  url.pathname = `/${name}`;
  return {
    place: { url: url.href },
    drop: () => run(`drop database ${name} with (force)`),
    copy: () => makeDatabase(name),
  };
}

/** A folder that does not exist yet. */
export function makeFolder(): { readonly dir: string; drop(): void } {
  const root = mkdtempSync(join(tmpdir(), 'entente-store-'));
  return { dir: join(root, 'store'), drop: () => rmSync(root, { recursive: true, force: true }) };
}

/** A location in a folder, with nothing or with a copy of the store in `from`. */
function makePlace(from?: string): EmptyPlace {
  const { dir, drop } = makeFolder();
  if (from !== undefined) cpSync(from, dir, { recursive: true });
  return { place: { dir }, drop: async () => drop(), copy: async () => makePlace(dir) };
}

/** Both backends. */
const BACKENDS: readonly Place[] = [
  {
    name: 'pglite',
    why: null,
    make: async () => makePlace(),
  },
  {
    name: 'postgres',
    why: server
      ? null
      : 'PostgreSQL is not tested here: neither ENTENTE_TEST_DATABASE_URL nor DATABASE_URL names a server',
    make: () => makeDatabase(),
  },
];

/** The same cases on each backend. */
export const describeBackends = (title: string, cases: (backend: Backend) => void): void => {
  for (const place of BACKENDS)
    describe(`${title} on ${place.name}`, () =>
      cases({
        ...place,
        test: (name, run) => it(name, async ({ skip }) => (place.why ? skip(place.why) : run())),
        withStore: (coder, use) => openAround(place, coder, use),
      }));
};

function openAround({ why, make }: Place, coder: Coder, use: Parameters<Backend['withStore']>[1]): void {
  let place: EmptyPlace | undefined;
  let store: OpenedStore | undefined;
  beforeAll(async () => {
    if (why) return;
    place = await make();
    store = await openStore(place.place, { coder });
    await use(store);
  });
  afterAll(async () => {
    await store?.close();
    await place?.drop();
  });
}
