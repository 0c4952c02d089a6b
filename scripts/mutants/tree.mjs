// A copy of the built packages and of the gold test, below .cache/mutants, for injecting faults; read-only files are linked.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages, READING } from '../gold/trees.mjs';

/** A fresh copy, number `lane`. */
export function copyTree(root, lane) {
  const tree = join(root, '.cache/mutants', String(lane));
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(join(tree, 'tests'), { recursive: true });
  mkdirSync(join(root, '.cache/gold'), { recursive: true });
  mkdirSync(join(tree, '.cache'));
  symlinkSync(join(root, '.cache/gold'), join(tree, '.cache/gold'));
  symlinkSync(join(root, 'corpus'), join(tree, 'corpus'));
  for (const name of [...READING, 'gold'])
    copyPackage(join(root, 'packages', name), join(tree, 'packages', name));
  for (const name of [
    'package.json',
    'vitest.config.ts',
    'tests/gold.test.ts',
    'tests/gold',
    'tests/support',
  ])
    cpSync(join(root, name), join(tree, name), { recursive: true });
  linkPackages(root, tree);
  return tree;
}

/** Copies code, links everything else (data, weights). */
function copyPackage(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === 'dist' || name === 'package.json')
      cpSync(join(from, name), join(to, name), { recursive: true });
    else if (name === 'data' || name === 'weights') symlinkSync(join(from, name), join(to, name));
  }
}

/** Injects one fault into a tree; returns a function that removes it. @throws Error unless `find` occurs exactly once in the file */
export function patch(tree, { id, file, find, replace }) {
  const path = join(tree, file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${id}: expected its words once in ${file}, found them ${parts.length - 1} times`);
  writeFileSync(path, parts.join(replace));
  return () => writeFileSync(path, text);
}
