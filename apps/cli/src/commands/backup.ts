// entente backup: writes a store into one portable file, also while entente serve has it open, and reads the file again to verify it. entente restore: the way back.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ArchiveSummary, backup, type FileOutput, restoreStore, verifyBackup } from '@entente/entente';
import { Command } from 'commander';
import { askServer, serverAt } from '../ask-server.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { InputError, systemMessage, UsageError } from '../failure.js';
import { formatOption } from '../format-option.js';
import { type Io, writeAll } from '../io.js';
import { cannotWrite } from '../output.js';
import { showSteps } from '../progress.js';
import { runWith } from '../run-with.js';
import { addStoreOption, asOpening, findStorePlace, placeName, type StoreOptions } from '../store-place.js';

interface BackupOptions extends StoreOptions {
  readonly from?: string;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  entente backup desk-2024-05-14.backup --store desk/
  entente backup news.backup --store postgres://desk@db/news
  entente backup desk.backup --from http://127.0.0.1:4310     from a running entente serve
  entente restore desk-2024-05-14.backup --store again/       also into PostgreSQL, or out of it

A backup holds every reading, correction and job of one moment, as gzipped JSON Lines; rows, sums and search are derived from them again. While entente serve has the folder
open, the backup is asked from it. The file gets its name once it was written, synced and read again. A restore verifies the file first, and only fills a store that holds nothing.
See docs/store.md.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function backupCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('backup')
    .summary('write the store into one portable file')
    .description(backup.summary)
    .argument('<file>', 'the file to write')
    .option('--from <url>', 'address of the entente serve that has the store open')
    .option('--force', 'overwrite the file if it is there')
    .addOption(formatOption());
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: BackupOptions) => finish(await writeBackup(file, options, io)));
}

/** The command that restores. */
export function restoreCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('restore')
    .summary('restore a backup into a new store')
    .description('Restore a backup into a store that is missing or holds nothing, on either backend.')
    .argument('<file>', 'the backup')
    .addOption(formatOption());
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: BackupOptions) => finish(await restore(file, options, io)));
}

async function writeBackup(file: string, options: BackupOptions, io: Io): Promise<number> {
  if (existsSync(file) && !options.force)
    throw new UsageError(`${file} is there already, expected a new file; --force overwrites it`);
  const draft = `${resolve(file)}.part`;
  await mkdir(dirname(draft), { recursive: true }).catch(cannotWrite);
  try {
    await writeContent(draft, options, io);
    const summary = await verifyBackup(() => createReadStream(draft)).catch(asArchive(file));
    await rename(draft, file).catch(cannotWrite);
    await tell(summary, `backed up to ${file}, verified`, { options, io });
    return EXIT.ok;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The store that this process can open, or that a server has open; with --from, that of the server there. */
async function writeContent(draft: string, { from, ...options }: BackupOptions, io: Io): Promise<void> {
  if (from === undefined)
    return runWith(backup, { io, options }, async (run) => writeFile((await run(backup, {})).content, draft));
  const url = URL.canParse(from) ? new URL(from) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`found --from ${from}, expected an address as in http://127.0.0.1:4310`);
  const { content } = await askServer<FileOutput>(backup, {}, serverAt(url.href, io));
  await writeFile(content, draft);
}

async function writeFile(content: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await pipeline(content, createWriteStream(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall) cannotWrite(error);
    throw error;
  });
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

async function restore(file: string, options: BackupOptions, io: Io): Promise<number> {
  if (!existsSync(file)) throw new InputError('noInput', `${file}: no such file`);
  const place = findStorePlace(options, io.env);
  const progress = showSteps(io);
  const summary = await restoreStore(place, () => createReadStream(file), {
    onProgress: (done, total) => progress.step('restore', done, total),
  })
    .catch((error: unknown) => asArchive(file)(asOpening(error, place)))
    .finally(() => progress.close());
  await tell(summary, `restored to ${placeName(place)}`, { options, io });
  return EXIT.ok;
}

async function tell(
  summary: ArchiveSummary,
  what: string,
  { options, io }: { readonly options: BackupOptions; readonly io: Io },
): Promise<void> {
  const { articles, readings, corrections, jobs, created } = summary;
  await writeAll(
    io.stdout,
    options.format === 'json'
      ? `${JSON.stringify(summary, null, 2)}\n`
      : `${articles} articles, ${readings} readings, ${corrections} corrections, ${jobs} jobs of ${created} ${what}\n`,
  );
}

const asArchive =
  (file: string) =>
  (error: unknown): never => {
    const { name, message, code } = error as NodeJS.ErrnoException;
    if (name === 'ArchiveError') throw new InputError('data', `${file}: ${message}`);
    if (code === 'EISDIR' || code === 'EACCES')
      throw new InputError('noInput', `${file}: ${systemMessage(error)}`);
    throw error;
  };
