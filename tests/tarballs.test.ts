// What would be published: every package packs what it needs and no more; the one package that people install, put into an empty folder with scripts off, gives
// the library and the command, on this Node and on Node 22.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const { packageFiles, packageFolders, PUBLISHED } = (await import(
  join(ROOT, 'scripts/package-files.mjs')
)) as {
  packageFiles(folder: string): Record<string, string>;
  packageFolders(): string[];
  PUBLISHED: string;
};
const { ENV, packedPaths, packPublished } = (await import(join(ROOT, 'scripts/pack.mjs'))) as {
  ENV: NodeJS.ProcessEnv;
  packedPaths(): ReadonlyMap<string, readonly string[]>;
  packPublished(out: string, paths: ReadonlyMap<string, readonly string[]>): string;
};
const STORY = join(ROOT, 'examples/border-crossing.txt');
const NODE_22 = `node-${process.platform}-${process.arch}@22.23.5`;
const MINUTES = 60_000;

let dir = '';
let packed: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
  packed = packedPaths();
  dir = mkdtempSync(join(tmpdir(), 'entente-tarballs-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, env: ENV, encoding: 'utf8', timeout: 5 * MINUTES, maxBuffer: 1 << 28 });

/** Installs from npm's cache, else from the registry; why it could not be had, else null. */
function install(spec: string, folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = [
    'install',
    spec,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
    '--fetch-timeout=60000',
  ];
  for (const from of ['--offline', '--prefer-offline']) {
    const { status, stderr, error } = run('npm', [...args, from], folder);
    if (status === 0) return null;
    const unreachable =
      error ||
      /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|network/i.test(stderr);
    if (!unreachable) throw new Error(`npm install ${spec}: ${stderr}`);
  }
  return `${spec} needs packages that are not in npm's cache, and the registry cannot be reached`;
}

describe.each(packageFolders())('the package %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

  it('has licence, notice, readme and fields as scripts/package-files.mjs writes them', () => {
    for (const [name, text] of Object.entries(packageFiles(folder)))
      expect(readFileSync(join(ROOT, folder, name), 'utf8'), name).toBe(text);
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      engines: { node: '>=20' },
      repository: { type: 'git', directory: folder },
      publishConfig: { access: 'public' },
    });
  });
  it('packs what it needs, and neither tests nor sources', () => {
    const paths = packed.get(manifest.name) ?? [];
    const { types, default: main } = manifest.exports?.['.'] ?? {};
    const doors =
      folder === 'apps/cli' ? ['bin/entente.js', 'dist/main.js'] : [main.slice(2), types.slice(2)];
    const needed = ['LICENSE', 'NOTICE', 'README.md', 'package.json', ...doors];
    const data: Readonly<Record<string, readonly string[]>> = {
      'packages/model-en': [
        'CARD.md',
        ...['labels.json', 'model.json', 'model.onnx', 'pair.onnx', 'vocab.txt'].map(
          (name) => `weights/entente-en-7/${name}`,
        ),
      ],
      'packages/knowledge': [
        'data/digests.txt',
        'data/places.tsv',
        'data/places.NOTICE.md',
        'data/events/AID.json',
        'data/weights/beliefs.json',
      ],
      'packages/entente': ['data/examples.jsonl', 'dist/reader-process.js'],
      'packages/store': ['dist/empty-store.tar.gz'],
      'packages/server': ['dist/swagger-ui/swagger-ui-bundle.js', 'dist/swagger-ui/LICENSE'],
      'packages/page': ['dist/index.html'],
    };
    expect([...needed, ...(data[folder] ?? [])].filter((path) => !paths.includes(path))).toEqual([]);
    expect(
      paths.filter((path) => /\.test\.|test-support|\.map$|^src\/|tsbuildinfo|\.cases\./.test(path)),
    ).toEqual([]);
  });
});

it('the checkout holds one model', () => {
  const { stdout } = run('git', ['ls-files', 'packages/model-en/weights'], ROOT);
  expect(
    new Set(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.split('/')[3]),
    ).size,
  ).toBe(1);
});

describe('the package that people install', { timeout: 20 * MINUTES }, () => {
  const folder = () => join(dir, 'installed');
  let missing: string | null = null;
  beforeAll(() => {
    missing = install(packPublished(dir, packed), folder());
  }, 15 * MINUTES);

  /** The library and the command on one Node. */
  function use(node: string): void {
    const snippet = /^## As a library\n[\s\S]*?```js\n([\s\S]*?)```/m.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    )![1]!;
    expect(snippet).toContain(`from '${PUBLISHED}'`);
    const start = `import { readFileSync } from 'node:fs';\nconst story = readFileSync(process.argv[2], 'utf8');\n`;
    writeFileSync(join(folder(), 'snippet.mjs'), start + snippet);
    const asLibrary = run(node, ['snippet.mjs', STORY], folder());
    expect([asLibrary.status, asLibrary.stderr]).toEqual([0, '']);
    expect(asLibrary.stdout).toMatch(/\[ 'AGREE', 'occurred', 'agree' \]/);
    const bin = join(folder(), 'node_modules/.bin/entente');
    const read = run(node, [bin, 'read', STORY, '--date', '2025-03-18'], folder());
    expect([read.status, read.stdout]).toEqual([0, expect.stringMatching(/Kenya \+ Ethiopia → AGREE/)]);
    rmSync(join(folder(), 'desk'), { recursive: true, force: true });
    const added = run(node, [bin, 'add', STORY, '--date', '2025-03-18', '--store', 'desk'], folder());
    expect([added.status, added.stderr]).toEqual([0, expect.stringMatching(/1 story kept in desk: 1 added/)]);
    const asked = run(node, [bin, 'ask', 'totals', '--store', 'desk', '--format', 'json'], folder());
    expect(JSON.parse(asked.stdout)).toMatchObject({ articles: 1 });
  }

  it('gives the library of the README and the command on this Node', ({ skip }) => {
    if (missing) skip(missing);
    use(process.execPath);
    const installed = readFileSync(join(folder(), 'package-lock.json'), 'utf8');
    expect(installed).not.toMatch(/scarf|"node_modules\/react/);
  });
  it('gives both on Node 22', ({ skip }) => {
    const why = missing ?? install(NODE_22, join(dir, 'node-22'));
    if (why) skip(why);
    const node = join(dir, 'node-22/node_modules', NODE_22.split('@')[0]!, 'bin/node');
    if (!existsSync(node)) skip(`${NODE_22} has no bin/node for this machine`);
    expect(run(node, ['--version'], dir).stdout).toMatch(/^v22\./);
    use(node);
  });
  it('has types', ({ skip }) => {
    if (missing) skip(missing);
    writeFileSync(
      join(folder(), 'typed.ts'),
      `import { createEngine, verify } from '${PUBLISHED}';
const engine = await createEngine();
const { article, records } = await engine.read(new TextEncoder().encode('x'), { date: '2024-05-14' });
export const faults: number = verify(article, records).length;
// @ts-expect-error: text is a string
export const text: number = article.text;
`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--module',
      'nodenext',
      '--types',
      '',
    ];
    const { status, stdout } = run(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'typed.ts'],
      folder(),
    );
    expect([status, stdout]).toEqual([0, '']);
  });
});
