#!/usr/bin/env node
// What knowledge covers by kind and country: `npm run knowledge` prints a table and writes docs/reference/knowledge.md with all pages of the reference. Run it after rows were added.
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { knowledgeCoverage } from './reference/knowledge-page.mjs';

const SHOWN = 24;
for (const { kind, rows, covered, missing } of knowledgeCoverage(loadKnowledge())) {
  const left = missing.length > SHOWN ? ` … and ${missing.length - SHOWN} more` : '';
  const lacks = missing.length > 0 ? `  missing: ${missing.slice(0, SHOWN).join(' ')}${left}` : '';
  process.stdout.write(
    `${kind.padEnd(30)}${String(rows).padStart(5)} rows ${String(covered.length).padStart(4)} of ${covered.length + missing.length} states${lacks}\n`,
  );
}
await import('./reference.mjs');
