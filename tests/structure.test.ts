// Structural rules, checked on the sources: allowed imports, sizes, names, comments, lists (ARCHITECTURE.md, CONTRIBUTING.md).
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH_LEFT, MOST_ENGLISH_LEFT } from './support/english-left.js';
import { EXCEPTIONS } from './support/exceptions.js';
import { findCycles } from './support/find-cycles.js';
import { findEnglish } from './support/find-english.js';
import { findInheritedLookups, tableTypes } from './support/find-inherited-lookups.js';
import { IMPURE, MAY_IMPORT, PURE_ROOMS, roomOf } from './support/import-table.js';
import { measureFunctions } from './support/measure-functions.js';
import { listFiles, ROOT, readSources, resolveImport, type SourceFile } from './support/sources.js';
import { stripCode } from './support/strip-code.js';

/** Files that other rooms may import: of code, of the engine's language, and of a folder that is only served. */
const DOORS = new Set(['index.ts', 'language.ts', 'folder.js']);
const MOST_LINES = 400;
const MOST_FUNCTION_LINES = 60;
const BANNED_NAMES = /^(?:utils?|helpers?|common|misc|managers?|services?|base)\b/i;

const sources = readSources();
/** Tests and build files, which may use development dependencies. */
const isTest = ({ path }: SourceFile) =>
  /\.test\.tsx?$|(?:^|\/)test-support\/|\/vite\.config\.js$/.test(path) || path.startsWith('tests/');
const shipped = sources.filter(
  (file) =>
    /^(?:packages|apps)\/[^/]+\/src\//.test(file.path) && !file.path.endsWith('.d.ts') && !isTest(file),
);

/** The faults that no exception covers, and exceptions that are no longer needed. */
function unexcused(check: string, faults: readonly string[]): string[] {
  const excused = EXCEPTIONS.filter((exception) => exception.check === check);
  const needless = excused.filter(({ fault }) => !faults.includes(fault));
  return [
    ...faults.filter((fault) => !excused.some((exception) => exception.fault === fault)),
    ...needless.map(({ fault }) => `this exception is no longer needed, take it out: ${fault}`),
  ];
}

describe('imports', () => {
  it('go where the import table allows, between rooms through index.ts only', () => {
    const faults = shipped.flatMap(({ path, imports }) =>
      imports.flatMap((name) => {
        const target = resolveImport(path, name);
        if (target === null) return [];
        const [from, to] = [roomOf(path), roomOf(target)];
        if (from === to) return [];
        if (!MAY_IMPORT[from]?.includes(to)) return [`${path}: ${from} may not import ${to} (${name})`];
        return DOORS.has(basename(target)) ? [] : [`${path}: imports ${name}, past the index.ts of ${to}`];
      }),
    );
    expect(unexcused('import', faults)).toEqual([]);
  });

  it('stay within the workspace when relative', () => {
    const workspace = (path: string) => path.split('/').slice(0, 2).join('/');
    const faults = shipped.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && workspace(resolveImport(path, name)!) !== workspace(path))
        .map((name) => `${path}: ${name} leaves the workspace`),
    );
    expect(faults).toEqual([]);
  });

  it('make no cycle (types are erased, so they make none)', () => {
    const graph = new Map(
      shipped.map(({ path, valueImports }) => [
        path,
        valueImports.flatMap((name) => resolveImport(path, name) ?? []),
      ]),
    );
    expect(findCycles(graph)).toEqual([]);
  });

  it('leave no file out: each is reached from its index.ts or main.ts', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      const file = shipped.find((source) => source.path === path);
      for (const name of file?.imports ?? []) if (name.startsWith('.')) visit(resolveImport(path, name)!);
    };
    for (const { path } of shipped)
      if (/^[^/]+\/[^/]+\/src\/(?:index\.ts|main\.tsx?)$/.test(path)) visit(path);
    const faults = shipped
      .filter(({ path }) => !reached.has(path))
      .map(({ path }) => `${path}: nobody imports it`);
    expect(unexcused('unreached', faults)).toEqual([]);
  });

  it('are declared in package.json, and nothing else is', () => {
    const root = readPackage('package.json');
    const faults = listFiles('', (path) => /^(?:packages|apps)\/[^/]+\/package\.json$/.test(path)).flatMap(
      (manifest) => {
        const folder = manifest.replace('/package.json', '');
        const own = readPackage(manifest);
        const files = sources.filter(({ path }) => path.startsWith(`${folder}/`));
        const code = new Set(
          files.filter((file) => !isTest(file)).flatMap((file) => packagesOf(file.imports)),
        );
        const run = new Set(
          files.filter((file) => !isTest(file)).flatMap((file) => packagesOf(file.valueImports)),
        );
        const isTypeOnly = (name: string) => !run.has(name) && own.devDependencies.includes(`@types/${name}`);
        const inTests = new Set(files.filter(isTest).flatMap((file) => packagesOf(file.imports)));
        const known = new Set([...own.dependencies, ...own.devDependencies, ...root.devDependencies]);
        return [
          ...[...code]
            .filter((name) => !own.dependencies.includes(name) && !isTypeOnly(name))
            .map((name) => `imports ${name}, undeclared`),
          ...[...inTests]
            .filter((name) => !known.has(name))
            .map((name) => `tests import ${name}, undeclared`),
          ...own.dependencies
            .filter((name) => !code.has(name))
            .map((name) => `declares ${name}, never imported`),
        ].map((fault) => `${folder}: ${fault}`);
      },
    );
    expect(unexcused('declared', faults)).toEqual([]);
  });
});

describe('rooms', () => {
  it('that are pure touch no files, network, clock or chance', () => {
    const faults = shipped
      .filter(({ path }) => PURE_ROOMS.test(roomOf(path)))
      .flatMap(({ path, text, imports }) => {
        const code = stripCode(text);
        return [
          ...imports.filter((name) => name.startsWith('node:')).map((name) => `${path}: imports ${name}`),
          ...IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path}: uses ${what}`),
        ];
      });
    expect(unexcused('pure', faults)).toEqual([]);
  });

  it('list every rule that a file beside them exports', () => {
    const engine = shipped.filter(({ path }) => path.startsWith('packages/engine/src/'));
    const all = engine.map(({ text }) => stripCode(text)).join('\n');
    const faults = engine.flatMap(({ path, text }) =>
      [...stripCode(text).matchAll(/^export const (\w+_RULES)\b/gm)]
        .map(([, name]) => name!)
        .filter((name) => !all.includes(`...${name}`))
        .map((name) => `${path}: ${name} is in no list`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the engine', () => {
  const found = shipped
    .filter(({ path }) => path.startsWith('packages/engine/src/'))
    .map(({ path, text }) => ({ path: path.replace('packages/engine/src/', ''), ...findEnglish(text) }));
  const left = new Map(ENGLISH_LEFT.map(([path, patterns, words]) => [path, { patterns, words }]));

  it('holds no English pattern: words stand in packages/knowledge/src/en (decision 30)', () => {
    const faults = found
      .filter(({ path, patterns }) => patterns.length !== (left.get(path)?.patterns ?? 0))
      .map(({ path, patterns }) => `${path}: ${patterns.length} patterns with words: ${patterns.join('  ')}`);
    expect(faults).toEqual([]);
  });

  it('holds no list of English words, and ever fewer single ones', () => {
    const faults = found
      .filter(({ path, words }) => words.length !== (left.get(path)?.words ?? 0))
      .map(({ path, words }) => `${path}: ${words.length} English words: ${words.join(' ')}`);
    expect(faults).toEqual([]);
    expect(ENGLISH_LEFT.filter(([, , , reason]) => reason.length < 15)).toEqual([]);
    const sum = ENGLISH_LEFT.reduce((total, [, , words]) => total + words, 0);
    expect(sum).toBeLessThanOrEqual(MOST_ENGLISH_LEFT);
  });
});

describe('look-ups', () => {
  it('by computed keys go to Map, Set, ownValue or emptyTable, never to what plain objects inherit', () => {
    const types = tableTypes(shipped.map(({ text }) => text));
    const faults = shipped.flatMap(({ path, text }) =>
      findInheritedLookups(text, types).map((fault) => `${path}:${fault}`),
    );
    expect(unexcused('look-up', faults)).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const faults = sources
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(unexcused('file size', faults)).toEqual([]);
  });

  it('are named for what they do, in kebab-case', () => {
    const faults = sources
      .map(({ path }) => path)
      .filter(
        (path) => BANNED_NAMES.test(basename(path)) || !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(basename(path)),
      );
    expect(unexcused('name', faults)).toEqual([]);
  });

  it('open with one to three lines of comment', () => {
    const faults = sources
      .filter((file) => !/\.test\.tsx?$/.test(file.path))
      .filter(({ text }) => {
        const lines = text.replace(/^#!.*\n/, '').split('\n');
        const opening = lines.findIndex((line) => !line.startsWith('//'));
        return opening < 1 || opening > 3;
      })
      .map(({ path }) => path);
    expect(unexcused('opening', faults)).toEqual([]);
  });

  it('export by name, and say in a sentence what they export', () => {
    const exported =
      /^export (?:default|(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum)) ?(\w*)/gm;
    const faults = shipped.flatMap(({ path, text }) =>
      [...stripCode(text).matchAll(exported)]
        .filter(([line]) => line !== 'export type ')
        .filter((match) => match[0].includes('default') || !isDescribed(text, match.index))
        .map((match) => `${path}: ${match[1] || 'default export'}`),
    );
    expect(unexcused('comment', faults)).toEqual([]);
  });
});

describe('functions', () => {
  it(`have at most ${MOST_FUNCTION_LINES} lines`, () => {
    const faults = sources.flatMap(({ path, text }) =>
      measureFunctions(text)
        .filter(({ lines }) => lines > MOST_FUNCTION_LINES)
        .map(({ name, line, lines }) => `${path}:${line}: ${name} has ${lines} lines`),
    );
    expect(unexcused('function size', faults)).toEqual([]);
  });
});

describe('exceptions', () => {
  it('have a reason, and there are never more of them', () => {
    expect(EXCEPTIONS.filter(({ reason }) => reason.length < 20)).toEqual([]);
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(0);
  });
});

/** Whether an export is described: by a doc comment; a derived type by its value; options by their function; the first export of a file by the opening comment. */
const isDescribed = (text: string, at: number): boolean =>
  /\*\/\s*$/.test(text.slice(0, at)) ||
  /^export interface \w+Options\b/.test(text.slice(at)) ||
  /^export type \w+ = (?:Readonly<z\.infer<|\(typeof \w+\)\[number\]|keyof typeof )/.test(text.slice(at)) ||
  !/^(?:export (?:const|function|interface|class|type \w+ =)|const|function|interface|class|type)\b/m.test(
    text.slice(0, at),
  );

const packagesOf = (imports: readonly string[]): string[] =>
  imports
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );

function readPackage(path: string) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  return { dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies) };
}
