// Word lists of knowledge/data/words: each is read by some code, by its whole name or, in a family (`statement-say`), by the rest of it.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, ROOT } from './support/sources.js';

const isCode = (path: string) => /(?:\/src\/.*\.ts|\.mjs)$/.test(path) && !/\.test\.ts$/.test(path);
const isQuoted = (name: string, code: string) => new RegExp(`['"\`]${name}['"\`]`).test(code);

it('every word list is read by some code', () => {
  // SKIPPED of listFiles leaves data folders out, so they are listed from inside
  const lists = listFiles('packages/knowledge/data/words', () => true).map(
    (path) => basename(path).split('.')[0]!,
  );
  expect(lists.length).toBeGreaterThan(30);
  const code = [...listFiles('packages', isCode), ...listFiles('scripts', isCode)]
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  const families = [...code.matchAll(/words\(`([a-z]+-)\$\{/g)].map(([, prefix]) => prefix!);
  const isRead = (name: string) =>
    isQuoted(name, code) ||
    families.some((prefix) => name.startsWith(prefix) && isQuoted(name.slice(prefix.length), code));
  expect(lists.filter((name) => !isRead(name))).toEqual([]);
});
