// A store → what is wrong with it: files, readings, rows, aggregates, search, indexes; and mends what can be derived again.
import type { Coder } from '@entente/record';
import { sql } from 'kysely';
import { type Connection, connect, type Database, type StorePlace } from '../connect.js';
import { isRestoring, missingFiles } from '../expect-whole.js';
import { migrate, versionOf } from '../schema/migrate.js';
import { StoreError } from '../store-error.js';
import { Terms } from '../terms.js';
import { fillCopies } from '../write/fill-copies.js';
import { fillHappenings } from '../write/join-pending.js';
import { renewSure } from '../write/renew-sure.js';
import { checkIndexes } from './check-indexes.js';
import { checkReadings, type Listed } from './check-readings.js';
import { compareDerived } from './compare.js';
import { DERIVED } from './derive.js';
import { repairDerived } from './repair.js';
import type { CheckReport, OnProgress, StoreFault } from './report.js';

/** Options of a check. */
export interface CheckOptions {
  readonly coder: Coder;
  /** rebuild everything derived where something is wrong with it */
  readonly repair?: boolean;
  readonly onProgress?: OnProgress;
}

const NOTHING = { articles: 0, readings: 0, corrections: 0, jobs: 0 } as const;
const MOST_LISTED = 100;

/** Checks a store that no other process has open (a server: at any time). @throws StoreError when there is none; StoreBusyError */
export async function checkStore(place: StorePlace, options: CheckOptions): Promise<CheckReport> {
  const opened = await connect(place, { create: false, check: true }).catch((error: unknown) => {
    if (error instanceof StoreError && error.reason === 'damaged') return error;
    throw error;
  });
  if (opened instanceof Error) {
    const where = 'dir' in place ? place.dir : 'database';
    return report(NOTHING, [{ kind: 'files', where, message: opened.message, repairable: false }]);
  }
  try {
    return await checkOpen(opened, options);
  } finally {
    await opened.close();
  }
}

async function checkOpen(connection: Connection, options: CheckOptions): Promise<CheckReport> {
  const { db } = connection;
  if ((await versionOf(db)) === 0)
    throw new StoreError('missing', 'the database holds no store, expected one: add stories first');
  const files = connection.backend === 'pglite' ? await missingFiles(db) : [];
  const isDerived = (name: string) => DERIVED.some((table) => name.startsWith(table));
  const fileFaults = files.map(
    (where): StoreFault => ({
      kind: 'files',
      where,
      message: 'its file is gone',
      repairable: isDerived(where),
    }),
  );
  if (fileFaults.some(({ repairable }) => !repairable)) return report(NOTHING, fileFaults);
  const before = fileFaults.length > 0 ? null : await look(db, options);
  const found = before?.report ?? report(NOTHING, fileFaults);
  // of all faults: those that the report lists may be readings, which can't be repaired
  const isRepairable = (before?.faults ?? fileFaults).some(({ repairable }) => repairable);
  if (!options.repair || !isRepairable) return found;
  const { articles, unusable } = before ?? (await readArticles(db, () => {}));
  await repairDerived(db, { coder: options.coder, articles, unusable }, options.onProgress ?? (() => {}));
  const after = await look(db, options);
  return { ...after.report, repaired: found.faultCount };
}

/** The articles, and what is wrong with their readings. */
async function readArticles(db: Database, onProgress: OnProgress) {
  const articles = await listArticles(db);
  return { articles, ...(await checkReadings(db, articles, onProgress)) };
}

async function look(db: Database, { coder, onProgress = () => {} }: CheckOptions) {
  await migrate(db);
  await renewSure(db);
  await fillCopies(db);
  await fillHappenings({ db, terms: new Terms(db) });
  const { articles, unusable, faults, readings } = await readArticles(db, onProgress);
  const derived = await compareDerived(db, { coder, articles, unusable }, onProgress);
  const indexes = await checkIndexes(db);
  const { rows } = await sql<{ corrections: number; jobs: number }>`
    select (select count(*) from corrections) as corrections, (select count(*) from jobs) as jobs`.execute(
    db,
  );
  const half: StoreFault[] = (await isRestoring(db))
    ? [
        {
          kind: 'files',
          where: 'entente_restoring',
          message: 'the restore of a backup was begun and not ended: restore again from the same file',
          repairable: false,
        },
      ]
    : [];
  const all = [...half, ...faults, ...derived, ...indexes.faults];
  const counts = { articles: articles.length, readings, ...rows[0]! };
  return { articles, unusable, faults: all, report: report(counts, all, indexes.skipped) };
}

const listArticles = async (db: Database): Promise<readonly Listed[]> =>
  (await sql<Listed>`select n, id, reading from articles order by n`.execute(db)).rows;

const report = (
  counts: Pick<CheckReport, 'articles' | 'readings' | 'corrections' | 'jobs'>,
  faults: readonly StoreFault[],
  skipped: readonly string[] = [],
): CheckReport => ({
  ok: faults.length === 0,
  ...counts,
  faults: faults.slice(0, MOST_LISTED),
  faultCount: faults.length,
  repaired: null,
  skipped,
});
