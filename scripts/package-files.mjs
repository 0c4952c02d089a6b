#!/usr/bin/env node
// Writes what every published package needs besides its code: LICENSE, NOTICE, a README where it has none of its own, and the fields of package.json that
// all share. Run it after the licence, the notice or a field here changes: node scripts/package-files.mjs; tests/packages.test.ts says when.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the source lies for everybody. */
export const REPOSITORY = 'https://github.com/entente-news/entente';
/** What people install: one package that holds all of these (scripts/pack.mjs, docs/decisions/0019-one-package-one-model.md). */
export const PUBLISHED = 'entente-news';

const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');

/** Folders of the packages that Entente is installed with; private ones serve the checkout only. */
export const packageFolders = () =>
  ['packages', 'apps']
    .flatMap((top) => readdirSync(`${ROOT}${top}`).map((name) => `${top}/${name}`))
    .filter((folder) => existsSync(`${ROOT}${folder}/package.json`))
    .filter((folder) => !JSON.parse(read(`${folder}/package.json`)).private)
    .sort();

/** Folder → path → what the file must hold. */
export function packageFiles(folder) {
  const manifest = JSON.parse(read(`${folder}/package.json`));
  const { files, ...rest } = manifest;
  const { name, version, description, ...more } = rest;
  for (const field of ['homepage', 'repository', 'bugs', 'publishConfig']) delete more[field];
  const kept = files.filter((file) => !file.startsWith('!') && file !== 'NOTICE');
  const whole = {
    name,
    version,
    description,
    homepage: `${REPOSITORY}#readme`,
    repository: { type: 'git', url: `git+${REPOSITORY}.git`, directory: folder },
    bugs: `${REPOSITORY}/issues`,
    ...more,
    files: [...kept, 'NOTICE', '!**/*.map', '!**/*.test.*', '!**/test-support'],
    publishConfig: { access: 'public' },
  };
  const own = existsSync(`${ROOT}${folder}/README.md`) ? read(`${folder}/README.md`) : '';
  return {
    LICENSE: read('LICENSE'),
    NOTICE: read('NOTICE'),
    'README.md': own && !own.includes(MARK) ? own : readme(name, description),
    'package.json': `${JSON.stringify(whole, null, 2)}\n`,
  };
}

const MARK = '<!-- written by scripts/package-files.mjs -->';
const readme = (name, description) => `# ${name}

${MARK}

${description}

One part of [Entente](${REPOSITORY}#readme), which extracts political events and statements from English news. Install \`${PUBLISHED}\`, which holds all parts and the command \`entente\`.
`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const folder of packageFolders())
    for (const [name, text] of Object.entries(packageFiles(folder))) {
      const path = `${folder}/${name}`;
      if (existsSync(`${ROOT}${path}`) && read(path) === text) continue;
      writeFileSync(`${ROOT}${path}`, text);
      process.stdout.write(`written: ${path}\n`);
    }
