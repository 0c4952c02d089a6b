// Test support: the Python checker and scorer of corpus/, which the TypeScript ones must agree with.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const corpus = fileURLToPath(new URL('../../../../corpus/', import.meta.url));
/** The stories of the corpus. */
export const STORIES = join(corpus, 'stories');
/** Why a comparison is skipped. */
export const NO_PYTHON =
  'python3 is not installed: the checker and the scorer are not compared with corpus/check.py and corpus/score.py';

/** Whether python3 can be run. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Runs a script of corpus/ over files that are written to a folder for it; `{}` in an argument stands for the folder. */
export function runPython(
  script: string,
  { files = {}, args }: { files?: Readonly<Record<string, string>>; args: readonly string[] },
): { stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-gold-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout, stderr } = spawnSync(
      'python3',
      [join(corpus, script), ...args.map((arg) => arg.replaceAll('{}', folder))],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    return { stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
