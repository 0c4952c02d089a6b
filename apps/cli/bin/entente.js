#!/usr/bin/env node
// The stub that npm links before the build exists; it starts the built program.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write('entente: not built yet; run "npm run build" in the repository first\n');
  process.exit(70);
}
await import(main.href);
