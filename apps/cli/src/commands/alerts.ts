// entente alerts: the Atom feed of a question, to standard output or into a file.
import { alerts, type Operation } from '@entente/entente';
import { Command } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import type { Io } from '../io.js';
import { openTextSink } from '../output.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

type AlertsOptions = StoreOptions & { readonly out?: string } & Readonly<globalThis.Record<string, unknown>>;

const EXAMPLES = `
Examples:
  entente alerts --party KEN --type ASSAULT --out assaults.atom
  entente alerts --between RUS,UKR > border.atom

From entente serve a feed reader follows the same at /api/alerts.atom?party=KEN&type=ASSAULT: the address is the saved question. An entry keeps its id, so that a
reader tells each happening, and each field that comes to be disputed, once.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function alertsCommand(io: Io, finish: (code: number) => void): Command {
  const operation = alerts as Operation;
  const command = new Command('alerts')
    .summary('write an Atom feed of a question')
    .description(operation.summary)
    .option('-o, --out <file>', 'the file to write (default: standard output)');
  return addStoreOption(addFields(command, operation))
    .addHelpText('after', EXAMPLES)
    .action(async (options: AlertsOptions) => {
      const input = inputOf(operation, [], options);
      await runWith(alerts, { io, options }, async (run) => {
        const { content } = await run(alerts, input);
        const sink = await openTextSink(options.out, [], io);
        const decoder = new TextDecoder();
        for await (const chunk of content) await sink.write(decoder.decode(chunk, { stream: true }));
        await sink.close();
      });
      finish(EXIT.ok);
    });
}
