// entente brief: the briefing of some days, as Markdown, as a page or as JSON.
import { brief, briefToHtml, briefToMarkdown, type Operation } from '@entente/entente';
import type { Briefing } from '@entente/record';
import { Command, Option } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import type { Io } from '../io.js';
import { openTextSink } from '../output.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

const WRITERS = {
  md: briefToMarkdown,
  html: briefToHtml,
  json: (answer: Briefing) => `${JSON.stringify(answer, null, 2)}\n`,
} as const;

type BriefOptions = StoreOptions & {
  readonly country?: string;
  readonly party?: readonly string[];
  readonly format: keyof typeof WRITERS;
  readonly out?: string;
} & Readonly<globalThis.Record<string, unknown>>;

const EXAMPLES = `
Examples:
  entente brief                                    the last seven days of the store
  entente brief --since 2024-05-01 --country Kenya
  entente brief --actor "Hodan Warsame" --format html --out week.html
  entente brief --type ASSAULT --at 2024-05-14 --format json

What happened, by independent origins; who says so, in which words; what is disputed and denied; what was expected, and what became of it. It holds values of the
record and exact quotes, each with outlet, day, article and offsets, and no other sentence: the same store gives the same briefing.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function briefCommand(io: Io, finish: (code: number) => void): Command {
  const operation = brief as Operation;
  const command = new Command('brief')
    .summary('make a briefing of the last days')
    .description(operation.summary)
    .option('--country <code>', 'country as actor or recipient: code or name')
    .option('-o, --out <file>', 'the file to write (default: standard output)')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(Object.keys(WRITERS)).default('md'),
    );
  return addStoreOption(addFields(command, operation))
    .addHelpText('after', EXAMPLES)
    .action(async (options: BriefOptions) => finish(await writeBrief(options, io)));
}

async function writeBrief({ country, ...options }: BriefOptions, io: Io): Promise<number> {
  const party = [...(options.party ?? []), ...(country === undefined ? [] : [country])];
  const given = { ...options, ...(party.length > 0 ? { party } : {}) };
  const input = inputOf(brief as Operation, [], given);
  const answer = await runWith(brief, { io, options }, (run) => run(brief, input));
  const sink = await openTextSink(options.out, [], io);
  await sink.write(WRITERS[options.format](answer));
  await sink.close();
  return EXIT.ok;
}
