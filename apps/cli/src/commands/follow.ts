// entente follow: fetches the feeds of a store when they are due, and reads what is new in them; once, or until a signal comes.
import { setTimeout as wait } from 'node:timers/promises';
import { type AddOutput, addFeed, type Engine, printable, runOperation, workJobs } from '@entente/entente';
import { followFeeds } from '@entente/follow';
import type { Job, JobOutcome, Store } from '@entente/record';
import type { Command as Cli } from 'commander';
import { Command } from 'commander';
import { plural } from '../answers/table.js';
import { askServer, serverAt } from '../ask-server.js';
import { EXIT, EXIT_HELP, exitCode, type FailureKind } from '../exit-codes.js';
import { InputError, UsageError } from '../failure.js';
import { namedFeeds } from '../feed-list.js';
import { addFollowingOptions, type FollowingOptions, followingOf } from '../follow-options.js';
import { type Io, writeAll } from '../io.js';
import { addLimitOptions, type LimitOptions, limitsOf } from '../limit-options.js';
import { addStoreOption, type StoreOptions, withStore } from '../store-place.js';
import { followedLine, noneFollowed, tellFollowing, timeOf } from '../tell-following.js';
import { stoppable } from '../until-stopped.js';
import { version } from '../version.js';
import { tellAdded } from './add.js';

interface FollowCommandOptions extends StoreOptions, LimitOptions, FollowingOptions {
  readonly once?: boolean;
  readonly model?: string;
}

const EXAMPLES = `
Examples:
  entente follow https://news.example/feed.xml   add a feed, and follow all feeds of the store until Ctrl-C
  entente follow feeds.opml --store desk/        a list: OPML, or a text with an address a line
  entente follow --once --store desk/            what is due now, for cron; the exit code tells
  entente feeds --store desk/                    the feeds, and how each does
  entente serve --store desk/                    follows the feeds as well, and shows them on its page

Every item is read once. Where a feed has a teaser only, the page of the item is fetched; one behind a paywall is marked. robots.txt is obeyed, a host
is asked for one thing at a time with a pause, and a feed at most every 5 minutes, less often where it asks for that. Ctrl-C, a crash or a loss of power
lose nothing: what was not read yet is read the next time. See docs/follow.md.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function followCommand(io: Io, finish: (code: number) => void): Cli {
  const command = new Command('follow')
    .summary('fetch feeds and read what is new')
    .description('Follow feeds: fetch those that are due, and read and store each new item once.')
    .argument(
      '[feed...]',
      'feeds to add: web addresses, or files that list them (OPML, or an address a line)',
    )
    .option('--once', 'end when everything that is due was fetched and read')
    .option('--model <folder>', 'folder of another model than the built-in one');
  return addStoreOption(addLimitOptions(addFollowingOptions(command)))
    .addHelpText('after', EXAMPLES)
    .action(async (feeds: string[], options: FollowCommandOptions) =>
      finish(await follow(feeds, options, io)),
    );
}

async function follow(args: readonly string[], options: FollowCommandOptions, io: Io): Promise<number> {
  const { addresses, kinds } = await namedFeeds(args, io);
  if (args.length > 0 && addresses.length === 0) return exitCode(0, kinds);
  const create = addresses.length > 0;
  const work = async (store: Store) => {
    for (const url of addresses) await runOperation(addFeed, { url }, { store } as never);
    if ((await store.feeds.list()).length === 0)
      throw new UsageError('found no feeds in the store, expected some: entente follow ADDRESS… adds them');
    return stoppable(io, (signal) => followAndRead({ store, options, io, kinds: [...kinds], signal }));
  };
  return withStore(io, { ...options, create }, work, (url) => leaveToServer(url, addresses, { io, kinds }));
}

/** The server that holds the store follows its feeds itself: it is told those that were named. */
async function leaveToServer(
  url: string,
  addresses: readonly string[],
  { io, kinds }: { readonly io: Io; readonly kinds: readonly FailureKind[] },
): Promise<number> {
  if (addresses.length === 0)
    throw new InputError(
      'unavailable',
      `the store is open in a server (${url}), which follows its feeds itself, unless it was told --no-follow`,
    );
  for (const address of addresses) await askServer(addFeed, { url: address }, serverAt(url, io));
  io.stderr.write(
    `entente: ${plural(addresses.length, 'feed')} added in the server that has the store open (${url}), which follows them\n`,
  );
  return exitCode(addresses.length, kinds);
}

interface Run {
  readonly store: Store;
  readonly options: FollowCommandOptions;
  readonly io: Io;
  /** failures so far */
  readonly kinds: FailureKind[];
  readonly signal: AbortSignal;
}

async function followAndRead({ store, options, io, kinds, signal }: Run): Promise<number> {
  const say = (line: string) => void io.stderr.write(`entente: ${line}\n`);
  const reader = startReader({ store, options, io, kinds, signal });
  const ending = AbortSignal.any([signal, reader.failed]);
  const count = noneFollowed();
  try {
    const end = await followFeeds({
      store,
      signal: ending,
      env: io.env,
      once: options.once ?? false,
      ...followingOf(options, version()),
      onEvent: (event) => {
        const line = tellFollowing(event, count);
        if (line !== null) say(line);
        if (event.kind === 'feed-failed') kinds.push('unavailable');
        if (event.kind === 'page-failed' && event.again === null) kinds.push('data');
      },
    });
    if (end === 'followed-elsewhere')
      throw new InputError(
        'unavailable',
        'another process follows the feeds of this store; stop that one first',
      );
    if (options.once) await untilRead(store, ending);
  } finally {
    await reader.end();
  }
  const { queued, running } = await store.jobs.counts();
  const feeds = await store.feeds.list();
  const waiting = feeds.reduce((sum, feed) => sum + feed.waiting, 0);
  const due = feeds
    .filter(({ state }) => state === 'active')
    .map((feed) => feed.due)
    .sort();
  const left = [
    options.once && due[0] ? `the next is due at ${timeOf(due[0])}` : '',
    waiting > 0 ? `${plural(waiting, 'page is', 'pages are')} still to be fetched` : '',
    queued + running > 0 ? `${queued + running} still to be read` : '',
  ].filter(Boolean);
  say(`${followedLine(count)}; ${reader.kept()} kept${left.map((text) => `; ${text}`).join('')}`);
  // without --once a signal is how it ends
  if (options.once && signal.aborted) return EXIT.interrupted;
  return exitCode(count.fetched + reader.kept(), kinds);
}

/** Resolves when no story is left that could be read now. */
async function untilRead(store: Store, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { running, oldest } = await store.jobs.counts();
    if (running === 0 && oldest === null) return;
    await wait(100, undefined, { signal }).catch(() => {});
  }
}

/** Reads queued stories beside the fetching, and tells each. The engine is loaded with the first one. */
function startReader({ store, options, io, kinds }: Run) {
  const stop = new AbortController();
  const failed = new AbortController();
  let kept = 0;
  let engine: Promise<Engine> | undefined;
  const open = () => {
    engine ??= io.createEngine({ ...limitsOf(options), ...(options.model ? { model: options.model } : {}) });
    return engine;
  };
  const onDone = ({ input }: Job, outcome: JobOutcome) => {
    const { name = 'story' } = (input ?? {}) as { readonly name?: string };
    if ('output' in outcome) {
      kept++;
      void writeAll(io.stdout, tellAdded(name, outcome.output as AddOutput, 'text'));
    } else if ('reason' in outcome) {
      kinds.push('data');
      const { error } = outcome;
      io.stderr.write(`entente: ${printable(error.startsWith(name) ? error : `${name}: ${error}`)}\n`);
    }
  };
  let last = '';
  const onError = (error: unknown) => {
    if (String(error) !== last)
      io.stderr.write(`entente: cannot be read now, and is tried again: ${error}\n`);
    last = String(error);
  };
  const working = workJobs({ store, engine: open, signal: stop.signal, onDone, onError, pause: 100 }).catch(
    (error: unknown) => failed.abort(error),
  );
  return {
    failed: failed.signal,
    kept: () => kept,
    end: async () => {
      stop.abort();
      await working;
      await engine?.then((loaded) => loaded.close()).catch(() => {});
    },
  };
}
