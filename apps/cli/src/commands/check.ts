// entente check: looks for damage in a store, and repairs what can be derived again.
import { type CheckReport, checkStore, printable } from '@entente/entente';
import { Command } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { formatOption } from '../format-option.js';
import { type Io, writeAll } from '../io.js';
import { showSteps } from '../progress.js';
import { addStoreOption, asOpening, findStorePlace, placeName, type StoreOptions } from '../store-place.js';

interface CheckOptions extends StoreOptions {
  readonly repair?: boolean;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  entente check --store desk/
  entente check --store desk/ --repair           rebuild rows, sums and search from the readings
  entente check --store postgres://desk@db/news --format json

Looked at: the files of a folder; every reading against its digest, its article and the schemas; rows, sums and words for search against the readings; the indexes.
What is derived can be repaired. A damaged reading can't: restore a backup (entente restore). Stop what has the folder open first; a server may stay in use.
Ends in 0 when nothing is wrong, in 65 when something is (after a repair: when something is left). See docs/store.md.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function checkCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('check')
    .summary('look for damage in the store, and repair it')
    .description('Look for damage in the store, and repair what can be derived again from the readings.')
    .option('--repair', 'rebuild everything derived, if anything derived is damaged')
    .addOption(formatOption());
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: CheckOptions) => finish(await check(options, io)));
}

async function check({ format, repair = false, ...options }: CheckOptions, io: Io): Promise<number> {
  const place = findStorePlace(options, io.env);
  const progress = showSteps(io);
  const report = await checkStore(place, { repair, onProgress: progress.step })
    .catch((error: unknown) => {
      throw asOpening(error, place);
    })
    .finally(() => progress.close());
  const text =
    format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, placeName(place));
  await writeAll(io.stdout, text);
  return report.ok ? EXIT.ok : EXIT.data;
}

function reportText(report: CheckReport, place: string): string {
  const { articles, readings, corrections, jobs, faults, faultCount, repaired, skipped } = report;
  const lines = [
    `${place}: ${articles} articles, ${readings} readings, ${corrections} corrections, ${jobs} jobs`,
    ...skipped.map((what) => `not looked at: ${what}`),
    ...(repaired === null ? [] : [`${repaired} faults before the repair`]),
    ...faults.map(
      ({ kind, where, message, repairable }) =>
        `${kind.padEnd(8)} ${printable(where)}: ${printable(message)}${repairable ? '' : ' (not repairable)'}`,
    ),
    ...(faultCount > faults.length ? [`and ${faultCount - faults.length} more`] : []),
    faultCount === 0
      ? 'nothing is wrong'
      : `${faultCount} faults${faults.some(({ repairable }) => repairable) ? '; --repair rebuilds what is derived' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}
