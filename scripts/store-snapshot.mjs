#!/usr/bin/env node
// Packs an empty store into packages/store/dist, so that a new store is unpacked instead of created, which takes one second instead of several.
// Run by `npm run build`; does nothing when the tables have not changed since.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../packages/store/dist/index.js';

const dist = fileURLToPath(new URL('../packages/store/dist/', import.meta.url));
const pglite = fileURLToPath(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url));
const steps = readdirSync(join(dist, 'schema')).filter((name) => name.endsWith('.js'));
const digest = createHash('sha256');
for (const path of [...steps.sort().map((name) => join(dist, 'schema', name)), pglite])
  digest.update(readFileSync(path));
const wanted = digest.digest('hex');

const packed = join(dist, 'empty-store.tar.gz');
const note = join(dist, 'empty-store.sha256');
if (!existsSync(packed) || !existsSync(note) || readFileSync(note, 'utf8') !== wanted) {
  rmSync(packed, { force: true });
  const root = mkdtempSync(join(tmpdir(), 'entente-snapshot-'));
  const coder = { cameo: () => '', goldstein: () => undefined, quad: () => 1 };
  const store = await openStore({ dir: join(root, 'store') }, { coder });
  const bytes = await store.pack();
  await store.close();
  rmSync(root, { recursive: true });
  writeFileSync(packed, bytes);
  writeFileSync(note, wanted);
  process.stdout.write(`packed an empty store: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
}
