#!/usr/bin/env node
// Packs what is published: one package, entente-news, that holds the command, the library and all of our packages (bundleDependencies), and depends on those of others.
// In: the built checkout. Out: entente-news-VERSION.tgz in the folder named, else here: npm run build && node scripts/pack.mjs [FOLDER]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PUBLISHED, packageFolders, ROOT } from './package-files.mjs';

const CLI = 'apps/cli';
/** Packages whose dependencies are built into their files. */
const BUILT_IN = new Set(['@entente/page']);
const LIBRARY = `export * from '@entente/entente';\nexport { verify } from '@entente/record';\n`;

/** Packs into `out` what `packedPaths` lists; returns the path of the tarball. */
export function packPublished(out, paths = packedPaths()) {
  const stage = mkdtempSync(join(tmpdir(), 'entente-pack-'));
  try {
    const cli = manifestOf(CLI);
    const folders = packageFolders().filter((folder) => folder !== CLI);
    const parts = folders.map((folder) => ({ folder, manifest: manifestOf(folder) }));
    for (const { folder, manifest } of parts)
      copyPart(folder, join(stage, 'node_modules', manifest.name), {
        manifest,
        paths: paths.get(manifest.name),
      });
    copyPart(CLI, stage, { manifest: whole(cli, parts), paths: paths.get(cli.name) });
    cpSync(`${ROOT}README.md`, join(stage, 'README.md'));
    for (const name of ['index.js', 'index.d.ts']) writeFileSync(join(stage, name), LIBRARY);
    mkdirSync(out, { recursive: true });
    const [{ filename }] = npm(['pack', '--json', '--pack-destination', resolve(out)], stage);
    return join(resolve(out), filename);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

const manifestOf = (folder) => JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, 'utf8'));

/** The manifest of the package as a whole. */
function whole(cli, parts) {
  const ours = parts.map(({ manifest }) => [manifest.name, manifest.version]);
  const others = [cli, ...parts.map(({ manifest }) => manifest)]
    .filter(({ name }) => !BUILT_IN.has(name))
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .filter(([name]) => !name.startsWith('@entente/'));
  const versions = new Map();
  for (const [name, version] of others)
    if (versions.set(name, versions.get(name) ?? version).get(name) !== version)
      throw new Error(
        `${name}: found the versions ${versions.get(name)} and ${version}, expected one for all of our packages`,
      );
  const { repository, files, ...rest } = cli;
  return {
    ...rest,
    name: PUBLISHED,
    description:
      'Extracts political events and statements from English news: who did what to whom, each with its exact words.',
    keywords: [
      'news',
      'events',
      'event data',
      'PLOVER',
      'CAMEO',
      'GDELT',
      'quotations',
      'information extraction',
    ],
    repository: { type: repository.type, url: repository.url },
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    files: ['index.js', 'index.d.ts', ...files],
    dependencies: Object.fromEntries([...ours, ...others].sort(([a], [b]) => (a < b ? -1 : 1))),
    bundleDependencies: ours.map(([name]) => name),
  };
}

/** The paths that each package publishes, by its name; all packages in one run of npm. */
export const packedPaths = () =>
  new Map(
    npm(['pack', '--dry-run', '--json', '--workspaces'], ROOT).map(({ name, files }) => [
      name,
      files.map(({ path }) => path),
    ]),
  );

/** Copies what a package publishes. */
function copyPart(folder, to, { manifest, paths }) {
  for (const path of paths) cpSync(`${ROOT}${folder}/${path}`, join(to, path));
  const own = BUILT_IN.has(manifest.name) ? { ...manifest, dependencies: {} } : manifest;
  const { devDependencies: _, scripts: __, ...published } = own;
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
}

/** The environment without what an npm that runs this sets. */
export const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** The answer of npm as JSON: a list of packages, whatever form its version gives it. */
function npm(args, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--ignore-scripts'], {
    cwd,
    env: ENV,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd}: ${stderr}`);
  const answer = JSON.parse(stdout);
  return Array.isArray(answer) ? answer : Object.values(answer);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${packPublished(process.argv[2] ?? '.')}\n`);
