// A commit → a built tree of the packages that read, below .cache/trees. Files come from `git archive`, so that no work tree is registered; third-party packages are linked.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The packages that read a story and write it as article JSON, in the order in which they are built. */
export const READING = ['record', 'knowledge', 'model-en', 'engine', 'happenings', 'exports'];

const run = (command, args, options) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 29,
    ...options,
  });

/** The built tree of a commit and its short name. Built once, then cached. @throws Error where the commit has no such packages or does not build */
export function openRevision(root, revision) {
  const commit = run('git', ['rev-parse', '--short=12', `${revision}^{commit}`], { cwd: root }).trim();
  const tree = join(root, '.cache/trees', commit);
  if (existsSync(tree)) return { tree, commit };
  const part = `${tree}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  try {
    const listed = run('git', ['ls-tree', '--name-only', commit, 'packages/'], { cwd: root }).split('\n');
    const packages = READING.map((name) => `packages/${name}`).filter((path) => listed.includes(path));
    const paths = ['tsconfig.base.json', ...packages];
    const archive = run('git', ['archive', commit, ...paths], { cwd: root, encoding: 'buffer' });
    run('tar', ['-xf', '-'], { cwd: part, input: archive, stdio: ['pipe', 'pipe', 'inherit'] });
    linkPackages(root, part);
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', ...packages], {
      cwd: part,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    renameSync(part, tree);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return { tree, commit };
}

/** `node_modules` of a tree: third-party packages link to the root's, ours to the tree's own. */
export function linkPackages(root, tree) {
  const modules = join(root, 'node_modules');
  mkdirSync(join(tree, 'node_modules/@entente'), { recursive: true });
  for (const name of readdirSync(modules))
    if (name !== '@entente') symlinkSync(join(modules, name), join(tree, 'node_modules', name));
  for (const name of readdirSync(join(tree, 'packages')))
    symlinkSync(
      relative(join(tree, 'node_modules/@entente'), join(tree, 'packages', name)),
      join(tree, 'node_modules/@entente', name),
    );
}
