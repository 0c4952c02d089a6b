// export over a store whose happenings are told by several articles: as many rows as views count under the same filter, in each unit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '@entente/exports';
import { COUNT_UNITS, COUNTED_BY_DEFAULT, type Filter } from '@entente/record';
import { type OpenedStore, openStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainCoder } from '../../../../tests/support/plain-coder.js';
import { reportedStories } from '../../../store/src/test-support/reported.js';
import { type ExportOutput, exportStore } from './export.js';
import { type OperationContext, runOperation } from './operation.js';

const stories = reportedStories('02-maize-border');
const FILTERS: readonly Filter[] = [
  {},
  { publisher: [stories[0]!.article.publisher.value!] },
  { article: [stories[1]!.article.id] },
  { from: stories[2]!.article.published.value! },
  { minConfidence: 0, status: ['any'], copies: 'first' },
  { type: ['AID'] },
];

describe('export', () => {
  let store: OpenedStore;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
    store = await openStore({ dir: join(folder, 'store') }, { coder: plainCoder });
    await store.addNew(stories);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has as many rows as views count happenings, origins or reports under the same filter', async () => {
    const sizes = new Set<number>();
    for (const filter of FILTERS)
      for (const count of COUNT_UNITS) {
        const file = await runOperation(exportStore, { format: 'csv', count, ...filter }, {
          store,
        } as unknown as OperationContext);
        const [expected] = await store.countHappenings({ ...COUNTED_BY_DEFAULT, ...filter } as Filter, []);
        const { content, notes } = file as ExportOutput;
        let text = '';
        for await (const chunk of content) text += chunk;
        const rows = readCsv(text).length;
        expect(rows, JSON.stringify({ count, filter })).toBe(expected?.[count] ?? 0);
        expect(notes().rows).toBe(rows);
        sizes.add(rows);
      }
    expect(sizes.size).toBeGreaterThan(4);
  });
});
