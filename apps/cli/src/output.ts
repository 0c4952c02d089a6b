// Destination of results: standard output, one file, or a folder with one file per story.
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Format } from '@entente/entente';
import { InputError, systemMessage, UsageError } from './failure.js';
import type { Input } from './inputs.js';
import { type Io, writeAll } from './io.js';

/** Receives each story's result as soon as it is ready. */
export interface Sink {
  readonly kind: 'stdout' | 'file' | 'folder';
  write(story: { readonly stem: string }, text: string): Promise<void>;
  close(): Promise<void>;
}
export interface SinkOptions {
  readonly out: string | undefined;
  readonly format: Format;
  readonly inputs: readonly Input[];
  /** whether the inputs hold more than one story */
  readonly many: boolean;
  readonly io: Io;
}

/** The sink that `--out` names. @throws UsageError when format, inputs and `--out` don't go together */
export async function openSink(options: SinkOptions): Promise<Sink> {
  const { out, format, inputs, many, io } = options;
  const folder = out !== undefined && out !== '-' && (await isFolder(out, many && format.join === null));
  if (many && format.join === null && !folder)
    throw new UsageError(`${format.name} gives one file a story: name a folder with --out for more than one`);
  if (folder) return folderSink(out, format, await realPaths(inputs));
  const files = inputs.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  return joinedSink(await openTextSink(out, files, io), format);
}

/** Receives text in pieces. */
export interface TextSink {
  readonly kind: 'stdout' | 'file';
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** One file, opened with the first text, or standard output. @throws UsageError when the file is one of the inputs */
export async function openTextSink(
  out: string | undefined,
  inputs: readonly string[],
  io: Io,
): Promise<TextSink> {
  if (out === undefined || out === '-')
    return { kind: 'stdout', write: (text) => writeAll(io.stdout, text), close: async () => {} };
  const real = await realOrResolved(out);
  for (const input of inputs)
    if (input !== '-' && (await realOrResolved(input)) === real)
      throw new UsageError(`--out ${out} would overwrite an input`);
  return fileSink(out);
}

function fileSink(path: string): TextSink {
  let stream: WriteStream | null = null;
  let failure: Error | null = null;
  const open = async () => {
    const opened = await openFile(path);
    opened.on('error', (error) => {
      failure = error;
    });
    return opened;
  };
  const check = () => {
    if (failure) cannotWrite(failure);
  };
  return {
    kind: 'file',
    async write(text) {
      stream ??= await open();
      await writeAll(stream, text); // also resolves when the stream breaks
      check();
    },
    async close() {
      const opened = stream;
      if (!opened) return;
      if (!failure) await new Promise<void>((done) => opened.once('close', done).end());
      check();
    },
  };
}

/** An existing folder, a name that ends in a slash, or, where a folder is required, a name without extension. */
async function isFolder(out: string, wanted: boolean): Promise<boolean> {
  const found = await stat(out).catch(() => null);
  return found ? found.isDirectory() : /[/\\]$/.test(out) || (wanted && !/\.[a-z]+$/i.test(out));
}

/** All stories in one stream, with the separator of the format. */
function joinedSink(sink: TextSink, { join: between }: Format): Sink {
  let isFirst = true;
  return {
    kind: sink.kind,
    async write(_, text) {
      const before = isFirst ? '' : (between ?? '');
      isFirst = false;
      await sink.write(before + text);
    },
    close: () => sink.close(),
  };
}

function folderSink(out: string, format: Format, inputs: ReadonlySet<string>): Sink {
  const used = new Set<string>();
  const pathOf = (stem: string, n = 1): string => {
    const path = join(out, `${stem}${n > 1 ? `-${n}` : ''}.${format.extension}`);
    return used.has(path) ? pathOf(stem, n + 1) : path;
  };
  return {
    kind: 'folder',
    async write({ stem }, text) {
      const path = pathOf(stem);
      used.add(path);
      if (inputs.has(await realOrResolved(path)))
        throw new InputError(
          'cannotWrite',
          `${path} is an input and is not overwritten; choose another folder`,
        );
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeFile(path, text))
        .catch(cannotWrite);
    },
    close: async () => {},
  };
}

async function openFile(path: string): Promise<WriteStream> {
  await mkdir(dirname(path), { recursive: true }).catch(cannotWrite);
  const stream = createWriteStream(path);
  await new Promise<void>((done, fail) => stream.once('open', () => done()).once('error', fail)).catch(
    cannotWrite,
  );
  return stream;
}

/** An error of writing a file. @throws InputError always */
export function cannotWrite(error: unknown): never {
  const { path } = error as NodeJS.ErrnoException;
  throw new InputError('cannotWrite', `${path ? `${path} ` : ''}cannot be written: ${systemMessage(error)}`);
}

const realOrResolved = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
async function realPaths(inputs: readonly Input[]): Promise<ReadonlySet<string>> {
  const files = inputs.filter(({ kind }) => kind === 'file').map(({ name }) => realOrResolved(name));
  return new Set(await Promise.all(files));
}
