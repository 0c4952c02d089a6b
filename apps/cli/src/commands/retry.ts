// entente retry: parked stories of the queue are queued again; `entente serve` reads them.
import { retry } from '@entente/entente';
import { Command } from 'commander';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { type Io, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface RetryOptions extends StoreOptions {
  readonly all?: boolean;
}

const EXAMPLES = `
Examples:
  entente ask jobs --state parked                stories that were given up, with the reason of each
  entente retry 3f9c2ab1-…                       try one of them again
  entente retry --all

A story is parked when it cannot be read (no text, too slow, out of memory), or ended its reader several times. Faults that pass, such as a full disk
or a database that restarts, are retried without being asked. The stories are read by the next, or the running, entente serve.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function retryCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('retry')
    .summary('try parked stories again')
    .description(retry.summary)
    .argument('[job...]', 'ids of jobs, from entente ask jobs --state parked')
    .option('--all', 'all parked jobs, and those that wait for their next attempt');
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (jobs: string[], options: RetryOptions) => finish(await retryJobs(jobs, options, io)));
}

async function retryJobs(jobs: readonly string[], options: RetryOptions, io: Io): Promise<number> {
  if (jobs.length > 0 === Boolean(options.all))
    throw new UsageError('expected either ids of jobs or --all (see entente ask jobs --state parked)');
  const input = options.all ? {} : { jobs };
  const { queued } = await runWith(retry, { io, options }, (run) => run(retry, input));
  await writeAll(io.stdout, `${plural(queued, 'job')} queued again\n`);
  return EXIT.ok;
}
