// Arguments of the command line → the list of inputs: files, files in folders, web addresses, standard input.
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { redactUrl } from '@entente/record';
import { InputError, systemMessage } from './failure.js';

/** One story to read. */
export interface Input {
  readonly kind: 'file' | 'url' | 'stdin';
  /** as the user named it, without passwords; for a file in a folder, the folder as named and the path below it */
  readonly name: string;
  /** the web address as given */
  readonly address?: string;
  /** path below an output folder, without extension */
  readonly stem: string;
}
/** An argument without input, with the reason. */
export interface Missing {
  readonly name: string;
  readonly error: InputError;
}

/** Extensions of files with one story that are read in a folder. A file named by the user is read with any extension. */
export const STORY_EXTENSIONS: readonly string[] = ['.txt', '.text', '.html', '.htm', '.xhtml', '.md'];
/** Extensions of files that may hold many stories, read in a folder too. */
const MANY_EXTENSIONS = [
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.json',
  '.xml',
  '.rss',
  '.atom',
  '.warc',
  '.zip',
  '.tar',
  '.tgz',
  '.gz',
];
/** Whether the name of an input lets one expect more than one story. */
export const mayHoldMany = ({ kind, name }: Input): boolean =>
  kind === 'stdin' || (kind === 'file' && MANY_EXTENSIONS.includes(extname(name).toLowerCase()));
const isRead = (name: string) =>
  [...STORY_EXTENSIONS, ...MANY_EXTENSIONS].includes(extname(name).toLowerCase());

/** Every input in the order of the arguments; files of a folder sorted by path, hidden ones left out. */
export async function listInputs(args: readonly string[]): Promise<readonly (Input | Missing)[]> {
  const lists: (Input | Missing)[][] = [];
  for (const name of args) lists.push(await expand(name));
  return lists.flat();
}
/** Whether an argument has no input. */
export const isMissing = (item: Input | Missing): item is Missing => 'error' in item;

async function expand(name: string): Promise<(Input | Missing)[]> {
  if (name === '-') return [{ kind: 'stdin', name, stem: 'stdin' }];
  if (/^https?:\/\//i.test(name)) {
    const shown = redactUrl(name);
    return [{ kind: 'url', name: shown, address: name, stem: urlStem(shown) }];
  }
  try {
    const found = await stat(name);
    if (!found.isDirectory()) return [{ kind: 'file', name, stem: withoutExtension(basename(name)) }];
    const files = await walk(name);
    if (files.length > 0)
      return files.map((file) => ({
        kind: 'file',
        name: file,
        stem: withoutExtension(relative(name, file)),
      }));
    const wanted = [...STORY_EXTENSIONS, ...MANY_EXTENSIONS].join(' ');
    return [
      { name, error: new InputError('noInput', `found a folder without stories; expected ${wanted} files`) },
    ];
  } catch (error) {
    return [{ name: redactUrl(name), error: new InputError('noInput', systemMessage(error)) }];
  }
}

/** Story files under a folder, depth first, by name. Symbolic links to folders are not followed, because they may form cycles. */
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (isRead(entry.name)) files.push(path);
  }
  return files;
}

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length) || path;

/** `example.org-2024-05-a-story` */
function urlStem(url: string): string {
  const plain = url.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '');
  return (
    withoutExtension(plain.replace(/\/+$/, '').replace(/[^\p{L}\p{N}.]+/gu, '-')).slice(0, 120) || 'page'
  );
}
