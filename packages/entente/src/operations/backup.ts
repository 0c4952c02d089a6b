// backup: everything in the store that is not derived, as one portable file, while the store is in use.
import { z } from 'zod';
import { type FileOutput, fileSchema } from './file-output.js';
import type { Operation } from './operation.js';

/** Writes a backup. */
export const backup: Operation<Readonly<globalThis.Record<string, never>>, FileOutput> = {
  name: 'backup',
  summary:
    'Back the store up: readings, corrections and jobs of one moment as one file, from which a store on either backend can be restored.',
  route: { method: 'GET', path: '/api/backup' },
  needs: ['store'],
  effect: 'read',
  gives: 'file',
  input: z.strictObject({}),
  output: fileSchema<FileOutput>(),
  example: { shows: 'the backup of the store, gzipped JSON Lines', input: {} },
  async run(_, { store, now }) {
    const day = now().slice(0, 10);
    return { name: `entente-${day}.backup`, mime: 'application/gzip', content: store.backup() };
  },
};
