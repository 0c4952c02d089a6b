// For the structure test: the source files of the repository and their imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripCode } from './strip-code.js';

/** The root folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SKIPPED = new Set(['node_modules', 'dist', '.git', 'data', 'weights', '.cache', '.venv', 'runs']);

/** A source file: its path from the root with forward slashes, its text, and the modules it imports as written. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** imports evaluated at load time: without `import type`, `export type` and `import()` */
  readonly valueImports: readonly string[];
}

/** Paths from the root of all files below `folder` that pass, sorted. */
export function listFiles(folder: string, passes: (path: string) => boolean): string[] {
  const full = join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listFiles(path, passes);
      return passes(path) ? [path] : [];
    })
    .sort();
}

/** All TypeScript and JavaScript of ours: packages, apps, tests, scripts, bench. */
export function readSources(): SourceFile[] {
  return ['packages', 'apps', 'tests', 'scripts', 'bench']
    .flatMap((folder) => listFiles(folder, (path) => /\.(?:tsx?|mjs|js)$/.test(path)))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: findImports(text), valueImports: findImports(text, { types: false }) };
    });
}

/** The module names of `import … from`, `export … from`, `import '…'` and `import('…')`; without `types`, not of `import type` nor `import()`. */
export function findImports(text: string, { types = true }: { types?: boolean } = {}): string[] {
  const stripped = stripCode(text);
  const typeOnly = /\b(?:import|export) type\b[^;'"`]*?\bfrom\s*['"][^'"]*['"]/g;
  const code = types ? stripped : stripped.replace(typeOnly, (found) => ' '.repeat(found.length));
  const bare = types ? /\bimport\s*\(?\s*['"]/g : /\bimport\s*['"]/g;
  const patterns = [/\b(?:import|export)\b[^;'"`]*?\bfrom\s*['"]/g, bare];
  const names = patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].length;
      return text.slice(start, code.slice(start).search(/['"]/) + start);
    }),
  );
  return [...new Set(names)];
}

/** The repository file that an import names, as a path from the root; null for a third-party package. */
export function resolveImport(from: string, name: string): string | null {
  if (name.startsWith('@entente/')) {
    const workspace = name.slice('@entente/'.length);
    const doors = ['packages', 'apps'].map((top) => `${top}/${workspace}/src/index.ts`);
    return [...doors, `packages/${workspace}/folder.js`].find(exists) ?? name;
  }
  if (!name.startsWith('.')) return null;
  const plain = join(dirname(from), name).replaceAll('\\', '/');
  return [plain.replace(/\.js$/, '.ts'), plain.replace(/\.js$/, '.tsx'), plain].find(exists) ?? plain;
}

const exists = (path: string): boolean => existsSync(join(ROOT, path));

/** A path from the root for any absolute path, for messages. */
export const fromRoot = (path: string): string => relative(ROOT, path).replaceAll('\\', '/');
