// entente export: the store, or the part that matches a filter, in a standard format; to standard output, or to a file with its notes beside it.
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ExportOutput, exportStore, type Operation, STORE_FORMATS } from '@entente/entente';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { type Io, writeAll } from '../io.js';
import { cannotWrite } from '../output.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly status?: readonly string[];
  readonly minConfidence?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  entente export --format gdelt > events.tsv
  entente export --format csv --out events.csv              and events.csv.notes.json beside it
  entente export --format polecat --status any --min-confidence 0 --out all.tsv   every status, unsure events included
  entente export --format icews --party KEN,SOM --from 2024-01-01
  entente export --format csv --count reports --out reports.csv   one row for each article that reports a happening
  entente export --format story --out corrected.story       annotated stories, corrections applied
  entente export --format story --reviewed whole --out reviewed.story   only stories reviewed whole, for training

Formats:
${STORE_FORMATS.map(({ name, summary }) => `  ${name.padEnd(15)}${summary}`).join('\n')}

The notes, a separate file, state the tables used and what the format can't represent.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function exportCommand(io: Io, finish: (code: number) => void): Command {
  const operation: Operation = exportStore;
  const command = new Command('export')
    .summary('write the store in a standard format')
    .description(operation.summary);
  const names = STORE_FORMATS.map(({ name }) => name);
  return addStoreOption(
    addFields(
      command
        .addOption(new Option('-f, --format <format>', 'output format').choices(names).makeOptionMandatory())
        .option('-o, --out <file>', 'write to this file, and FILE.notes.json beside it', notEmpty),
      operation,
      ['format'],
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => {
      const input = inputOf(operation, [options.format], { ...options });
      finish(
        await runWith(exportStore, { io, options }, async (run) =>
          writeExport(await run(exportStore, input), options, io),
        ),
      );
    });
}

function notEmpty(value: string): string {
  if (value.trim()) return value;
  throw new InvalidArgumentError('found nothing, expected the name of a file.');
}

/** A file from a server comes without its notes. */
type Exported = Omit<ExportOutput, 'notes'> & Partial<Pick<ExportOutput, 'notes'>>;

async function writeExport(file: Exported, options: ExportOptions, io: Io): Promise<number> {
  const { out, status, minConfidence } = options;
  const toFile = out !== undefined && out !== '-';
  if (!toFile && io.stdout.isTTY && isBinary(file.mime))
    throw new UsageError(`${file.name} is no text: name a file with --out`);
  if (toFile) await writeFileWhole(out, file.content);
  else for await (const chunk of file.content) await writeAll(io.stdout, chunk);
  const notes = file.notes?.();
  if (!notes) {
    io.stderr.write(
      `entente: written by the server that has the store open${toFile ? ` to ${out}` : ''}; its notes are not sent\n`,
    );
    return EXIT.ok;
  }
  if (toFile) await writeFile(`${out}.notes.json`, `${JSON.stringify(notes, null, 2)}\n`).catch(cannotWrite);
  io.stderr.write(
    summaryOf(notes, {
      chosen: status !== undefined || minConfidence !== undefined,
      out: toFile ? out : null,
    }),
  );
  return EXIT.ok;
}

/** Summary: number of written events, and of those left out by reason, on one or two lines. */
function summaryOf(
  { events, rows, articles, statuses, minConfidence, count }: ReturnType<ExportOutput['notes']>,
  { chosen, out }: { readonly chosen: boolean; readonly out: string | null },
): string {
  const only =
    !chosen && statuses.length === 1
      ? `, only those that occurred and are at least ${minConfidence} sure (--status and --min-confidence choose others)`
      : '';
  const where = out === null ? '' : ` to ${out}, notes in ${out}.notes.json`;
  const reasons = Object.entries(events.leftOut).filter(([, n]) => n > 0);
  const left = reasons.map(([why, n]) => `${n} ${why}`).join(', ');
  return [
    `entente: ${events.written} of ${events.found} ${count ?? 'events'} written${only}: ${rows} rows from ${articles} articles${where}\n`,
    left ? `entente: left out: ${left}\n` : '',
  ].join('');
}

const isBinary = (mime: string): boolean => !/^text\/|json|csv|tab-separated/.test(mime);

/** The file is renamed into place once complete: an aborted export leaves the previous file. */
async function writeFileWhole(path: string, content: ExportOutput['content']): Promise<void> {
  const draft = `${resolve(path)}.part`;
  await mkdir(dirname(draft), { recursive: true }).catch(cannotWrite);
  const stream = createWriteStream(draft);
  const ended = finished(stream);
  ended.catch(() => {}); // awaited below
  try {
    for await (const chunk of content)
      if (!stream.write(chunk))
        await Promise.race([new Promise<void>((done) => stream.once('drain', () => done())), ended]);
    stream.end();
    await ended.catch(cannotWrite);
    await rename(draft, path).catch(cannotWrite);
  } catch (error) {
    stream.destroy();
    await rm(draft, { force: true });
    throw error;
  }
}
