// entente import: records that were read elsewhere (by a filter, on a cluster, from an export) → the store, verified, in bulk.
import { createReadStream } from 'node:fs';
import { type ImportedLine, importLines, importRecords, printable } from '@entente/entente';
import { Command } from 'commander';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP, exitCode, type FailureKind } from '../exit-codes.js';
import { InputError, systemMessage } from '../failure.js';
import type { Io } from '../io.js';
import { showProgress } from '../progress.js';
import { type Keeper, withKeeper } from '../server-store.js';
import { addStoreOption, findStorePlace, placeName, type StoreOptions } from '../store-place.js';
import { INTERRUPTED, stoppable, untilStopped } from '../until-stopped.js';
import { keptText } from './add.js';

const EXAMPLES = `
Examples:
  entente read --in jsonl --format jsonl < stories.jsonl > records.jsonl
  entente import records.jsonl --store desk/
  entente import parts/*.jsonl.gz                what many machines read, each its part
  entente read news.warc.gz --format jsonl | entente import -
  entente export --format jsonl --store old/ | entente import - --store new/

Each article is verified: its records are valid, their quotes are its text, their references resolve. What is wrong is named with its line and
stops nothing else. An article with the records that the store has is "known", one with other records is "replaced", so that the same file can be
imported again. Articles are stored 50 in a transaction. A whole store moves better with backup and restore.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function importCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('import')
    .summary('store records that were read elsewhere')
    .description(importRecords.summary)
    .argument(
      '[records...]',
      'files of JSON lines as read --format jsonl writes them, also gzipped; - for standard input',
    );
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: StoreOptions) => finish(await importFiles(files, options, io)));
}

async function importFiles(files: readonly string[], options: StoreOptions, io: Io): Promise<number> {
  if (files.length === 0 && io.stdin.isTTY) {
    io.stderr.write(
      'entente: no input: name files of records, or pipe them in (see entente import --help)\n',
    );
    return EXIT.noInput;
  }
  const named = files.length > 0 ? files : ['-'];
  return withKeeper(io, options, async (store) => {
    const counts = { added: 0, known: 0, replaced: 0, refused: 0, unread: 0 };
    const failures: FailureKind[] = [];
    const tell = (end: string) =>
      io.stderr.write(countsLine(counts, placeName(findStorePlace(options, io.env)), end));
    const progress = showProgress(io, { total: null, what: 'articles', shared: false });
    let stopped = false;
    try {
      stopped = await stoppable(io, async (signal) => {
        const work = { store, io, counts, progress, signal };
        for (const name of named) if (!signal.aborted) failures.push(...(await importFile(name, work)));
        return signal.aborted;
      });
    } catch (error) {
      tell('; then the store failed');
      throw error;
    } finally {
      progress.close();
    }
    tell(stopped ? INTERRUPTED : '');
    if (stopped) return EXIT.interrupted;
    return exitCode(counts.added + counts.known + counts.replaced, failures);
  });
}

interface Work {
  readonly store: Keeper;
  readonly io: Io;
  readonly counts: Record<ImportedLine['outcome'], number>;
  readonly progress: ReturnType<typeof showProgress>;
  /** aborted: takes no further line */
  readonly signal: AbortSignal;
}

/** The failures of one file, each named on stderr. */
async function importFile(name: string, work: Work): Promise<FailureKind[]> {
  const { store, io, counts, progress, signal } = work;
  const failures: FailureKind[] = [];
  const say = (where: string, message: string) => {
    progress.hide();
    io.stderr.write(`entente: ${printable(`${where}: ${message}`)}\n`);
  };
  const bytes = name === '-' ? (io.stdin as AsyncIterable<Uint8Array>) : createReadStream(name);
  let seen = false;
  progress.start(name);
  try {
    const lines = importLines(untilStopped(noticing(bytes), signal), { keep: store.keepRecords, signal });
    for await (const { line, outcome, message } of lines) {
      seen = true;
      counts[outcome]++;
      if (outcome !== 'unread') progress.done(outcome !== 'refused');
      if (outcome === 'unread') say(`${name}:${line}`, `was not read: ${message}`);
      if (outcome !== 'refused') continue;
      failures.push('data');
      say(`${name}:${line}`, message!);
    }
    if (!seen && !signal.aborted) throw new InputError('data', 'found no line, expected records');
  } catch (error) {
    // the server that has the store is gone, or wants a token: no other file would do better
    if (!(error instanceof InputError) || error.kind === 'unavailable') throw error;
    failures.push(error.kind);
    say(name, error.message);
  }
  return failures;
}

/** The bytes; an error of reading them is one of the input, not of the store. @throws InputError */
async function* noticing(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new InputError('noInput', `cannot be read: ${systemMessage(error)}`);
  }
}

/** `entente: 200 articles kept in desk: 198 added, 2 known; 1 refused; 3 stories were not read` */
function countsLine(counts: Work['counts'], place: string, end: string): string {
  const { refused, unread } = counts;
  return [
    keptText(counts, ['article', 'articles'], place),
    refused > 0 ? `; ${refused} refused` : '',
    unread > 0 ? `; ${plural(unread, 'story was', 'stories were')} not read` : '',
    `${end}\n`,
  ].join('');
}
