// Test support: compares a text with a file beside the tests; `UPDATE=1` writes it first. CI never sets it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The expected text at `url`; with `UPDATE=1`, `actual` becomes it. */
export function expectedFile(url: URL, actual: string): string {
  const path = fileURLToPath(url);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path))
    throw new Error(`${path}: expected a file, found none; run with UPDATE=1 to write it`);
  return readFileSync(path, 'utf8');
}
