// entente correct: stores a correction of an event; entente undo undoes it.
import { article, correct, event, undo } from '@entente/entente';
import { CONTEXTS, type Correction, EVENT_TYPES, STATUSES } from '@entente/record';
import { Command, Option } from 'commander';
import { correctionsText } from '../answers/lists.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { formatOption } from '../format-option.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { type Run, runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface Told extends StoreOptions {
  readonly reason: string;
  readonly who?: string;
  readonly format: 'text' | 'json';
}
interface CorrectOptions extends Told {
  readonly reject?: boolean;
  readonly confirm?: boolean;
  readonly add?: string;
  readonly type?: string;
  readonly mode?: string;
  readonly status?: string;
  readonly contexts?: string;
  readonly actors?: string;
  readonly recipients?: string;
  readonly place?: string;
  readonly time?: string;
}

const EXAMPLES = `
Examples:
  entente correct event-3f9c2ab… --type CONSULT --mode visit --reason "a visit, not an agreement"
  entente correct event-3f9c2ab… --actors "Kenya,Hodan Warsame" --recipients - --reason "both signed"
  entente correct event-3f9c2ab… --reject --reason "a quotation from 1998"
  entente correct event-3f9c2ab… --confirm --reason "right as it was read"
  entente correct ARTICLE --add "expelled" --type SANCTION --actors Kenya --recipients Somalia --reason "missed"
  entente undo correction-7be01… --reason "the first reading was right"
  entente ask corrections

Actors, recipients and places are named as the article names them, or by their ids there (entente ask article ID). "-" means none.
The store keeps the correction and the previous values, with person, time and reason. The correction still applies when the article is read again.

${EXIT_HELP}`;

const addTold = (command: Command): Command =>
  addStoreOption(command)
    .requiredOption('-r, --reason <text>', 'the reason, for later readers')
    .option('--who <name>', 'the person who makes the correction (default: the user of this machine)')
    .addOption(formatOption());

/** The command; `finish` receives its exit code. */
export function correctCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('correct')
    .summary('correct an event, reject or confirm it, or add one')
    .description(correct.summary)
    .argument('<id>', 'the event; with --add, the article')
    .option('--reject', 'reject it: it is not an event')
    .option('--confirm', 'confirm it: it is right as extracted')
    .option('--add <words>', 'add the event that these words of the article name')
    .addOption(new Option('--type <type>', 'event type').choices(EVENT_TYPES))
    .option('--mode <mode>', 'mode of its type')
    .addOption(new Option('--status <status>', 'status of the event').choices(STATUSES))
    .option('--contexts <contexts>', `contexts, separated by commas: ${CONTEXTS.join(', ')}`)
    .option('--actors <names>', 'actors, separated by commas')
    .option('--recipients <names>', 'recipients, separated by commas')
    .option('--place <name>', 'place')
    .option('--time <edtf>', 'date: 2024-05-14, 2024-05, 2024-05-01/2024-05-14, PAST …');
  return addTold(command)
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: CorrectOptions) =>
      finish(
        await runWith(correct, { io, options }, async (run) =>
          tell(await correctOne(id, options, run), options, io),
        ),
      ),
    );
}

/** The command that undoes a correction. */
export function undoCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('undo')
    .summary('undo a correction')
    .description(undo.summary)
    .argument('<id>', 'the correction, as "entente ask corrections" lists it');
  return addTold(command)
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, { reason, ...options }: Told) =>
      finish(
        await runWith(undo, { io, options }, async (run) =>
          tell(await run(undo, { id, reason }), { reason, ...options }, io),
        ),
      ),
    );
}

async function correctOne(id: string, options: CorrectOptions, run: Run): Promise<Correction> {
  const { add: trigger, reason } = options;
  const action = actionOf(options);
  const articleId = trigger === undefined ? (await run(event, { id })).article : id;
  const kept = await run(article, { id: articleId });
  const change = changeOf(options, (name) => findIds(name, kept.records));
  const wanted = trigger === undefined ? { target: id } : { trigger };
  const input = { article: kept.article.id, action, ...wanted, change, reason };
  return run(correct, input);
}

/** Reject, confirm, add, or else change. @throws UsageError when two of them are given */
function actionOf({ reject, confirm, add: trigger }: CorrectOptions): Correction['action'] {
  const given = Object.entries({ reject, confirm, add: trigger }).filter(([, value]) => value !== undefined);
  if (given.length > 1)
    throw new UsageError(`found ${given.map(([name]) => `--${name}`).join(' and ')}, expected one of them`);
  return (given[0]?.[0] ?? 'change') as Correction['action'];
}

/** The new values, from the options. */
function changeOf(
  options: CorrectOptions,
  idOf: (name: string) => string,
): globalThis.Record<string, unknown> {
  const { type, mode, status, contexts, actors, recipients, place, time } = options;
  const none = (value: string | undefined) => (value === '-' ? null : value);
  const list = (value: string | undefined) =>
    value === undefined
      ? undefined
      : value === '-'
        ? []
        : value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean);
  const change = {
    type,
    mode: none(mode),
    status,
    contexts: list(contexts),
    actors: list(actors)?.map(idOf),
    recipients: list(recipients)?.map(idOf),
    place: place === undefined ? undefined : place === '-' ? null : idOf(place),
    time: none(time),
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
}
/** The id of an actor or place of the article, from its id or name. @throws UsageError listing the known names */
function findIds(name: string, records: readonly Named[]): string {
  const known = records.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const folded = name.toLowerCase();
  const found =
    known.find(({ id }) => id === name) ??
    known.find((item) => item.kind === 'actor' && item.name?.toLowerCase() === folded) ??
    known.find((item) => item.name?.toLowerCase() === folded);
  if (found) return found.id;
  const names = [...new Set(known.map((item) => item.name))].join(', ');
  throw new UsageError(`found no actor or place named "${name}" in the article, expected one of: ${names}`);
}

async function tell(made: Correction, { format }: Told, io: Io): Promise<number> {
  const look = { width: columnsOf(io, io.stdout), colour: wantsColour(io, io.stdout) };
  const text =
    format === 'json'
      ? `${JSON.stringify(made, null, 2)}\n`
      : correctionsText({ items: [made], next: null }, look);
  await writeAll(io.stdout, text);
  return EXIT.ok;
}
