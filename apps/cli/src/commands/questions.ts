// entente questions: the saved questions of a store, and how each is delivered; saves, removes and delivers them.

import { resolve } from 'node:path';
import {
  questions as listQuestions,
  type Operation,
  removeQuestion,
  retryQuestion,
  saveQuestion,
} from '@entente/entente';
import { deliverMessages } from '@entente/follow';
import { Command } from 'commander';
import { questionsText } from '../answers/questions.js';
import { plural } from '../answers/table.js';
import { deliveryOf, tellDelivering } from '../deliver-options.js';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { InputError, UsageError } from '../failure.js';
import { agentOf } from '../follow-options.js';
import { formatOption } from '../format-option.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions, withStore } from '../store-place.js';
import { stoppable } from '../until-stopped.js';
import { version } from '../version.js';

interface QuestionsOptions extends StoreOptions {
  readonly format: 'text' | 'json';
}
interface AddOptions extends QuestionsOptions {
  readonly mail?: string;
}
interface DeliverCommandOptions extends QuestionsOptions {
  readonly allowPrivate?: boolean;
}
type Finish = (code: number) => void;

const EXAMPLES = `
Examples:
  entente questions --store desk/                the questions: filter, delivery, last delivery, what failed
  entente questions add Kenya --party KEN --type ASSAULT --webhook https://desk.example/in --secret-env ENTENTE_WEBHOOK_DESK
  entente questions add border --between RUS,UKR --mail outbox/ --mail-to desk@news.example
  entente questions deliver --store desk/        what is new now, for cron; the exit code tells failures
  entente questions retry Kenya                  tries again what was given up
  entente questions remove Kenya

entente serve delivers as happenings are joined. The Atom feed of a question is at /api/questions/NAME/alerts.atom. The secret stays in the environment of who
delivers: the store keeps the name of the variable only. A mail program, or sendmail -t < FILE, takes the files of --mail from there. See docs/questions.md.

${EXIT_HELP}`;

/** Fields of the operation that the command defines itself. */
const OWN_FIELDS = ['webhook', 'secretEnv', 'mail', 'mailTo', 'fromStart'];

/** The command; `finish` receives its exit code. */
export function questionsCommand(io: Io, finish: Finish): Command {
  const command = new Command('questions')
    .summary('save questions, and deliver what is new of them')
    .description(listQuestions.summary);
  addStoreOption(command)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options: QuestionsOptions) => finish(await list(options, io)));
  command.addCommand(addQuestionCommand(io, finish));
  command.addCommand(
    new Command('remove')
      .description(removeQuestion.summary)
      .argument('<question...>', 'names or ids of questions')
      .action(async (args: string[], _: unknown, self: Command) =>
        finish(await removeAll(args, self.optsWithGlobals(), io)),
      ),
  );
  command.addCommand(
    new Command('retry')
      .description(retryQuestion.summary)
      .argument('<question...>', 'names or ids of questions')
      .action(async (args: string[], _: unknown, self: Command) =>
        finish(await retryAll(args, self.optsWithGlobals(), io)),
      ),
  );
  command.addCommand(
    new Command('deliver')
      .description('Look for what is new to the saved questions, deliver what is due, and end.')
      .option('--allow-private', 'post to addresses of this machine and of private networks too')
      .action(async (_: unknown, self: Command) => finish(await deliver(self.optsWithGlobals(), io))),
  );
  return command;
}

function addQuestionCommand(io: Io, finish: Finish): Command {
  const operation = saveQuestion as Operation;
  const command = new Command('add')
    .summary('save a question')
    .description(saveQuestion.summary)
    .option('--webhook <url>', 'web address that each message is posted to, as JSON')
    .option(
      '--secret-env <variable>',
      'environment variable, ENTENTE_WEBHOOK_…, of who delivers, with the secret that signs messages to the webhook',
    )
    .option('--mail <folder>', 'folder that each message is written into as a file of mail (.eml)')
    .option('--mail-to <address>', 'mail address of the reader')
    .option('--from-start', 'tell what the store holds already too');
  return addFields(command, operation, OWN_FIELDS).action(async (name: string, _: unknown, self: Command) => {
    const options = self.optsWithGlobals() as AddOptions;
    const mail = options.mail === undefined ? {} : { mail: resolve(options.mail) };
    finish(await add(inputOf(operation, [name], { ...options, ...mail }), options, io));
  });
}

async function list(options: QuestionsOptions, io: Io): Promise<number> {
  const answer = await runWith(listQuestions, { io, options }, (run) => run(listQuestions, {}));
  const look = { width: columnsOf(io, io.stdout), colour: wantsColour(io, io.stdout) };
  const text =
    options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : questionsText(answer, look);
  await writeAll(io.stdout, text);
  return EXIT.ok;
}

async function add(input: unknown, options: AddOptions, io: Io): Promise<number> {
  const { question, added } = await runWith(
    saveQuestion,
    { io, options: { ...options, create: true } },
    (run) => run(saveQuestion, input),
  );
  if (!added)
    throw new UsageError(
      `found a question named "${question.name}" already, expected another name: entente questions remove takes it out`,
    );
  await writeAll(io.stdout, `${question.name}: saved\n`);
  return EXIT.ok;
}

const removeAll = (names: readonly string[], options: QuestionsOptions, io: Io): Promise<number> =>
  runWith(removeQuestion, { io, options }, async (run) => {
    for (const question of names) {
      const { name } = await run(removeQuestion, { question });
      await writeAll(io.stdout, `${name}: removed\n`);
    }
    return EXIT.ok;
  });

const retryAll = (names: readonly string[], options: QuestionsOptions, io: Io): Promise<number> =>
  runWith(retryQuestion, { io, options }, async (run) => {
    for (const question of names) {
      const { retried } = await run(retryQuestion, { question });
      await writeAll(io.stdout, `${question}: ${plural(retried, 'message')} tried again\n`);
    }
    return EXIT.ok;
  });

/** Delivers once; the exit code tells whether something failed. */
async function deliver({ allowPrivate = false, ...options }: DeliverCommandOptions, io: Io): Promise<number> {
  return withStore(
    io,
    options,
    (store) =>
      stoppable(io, async (signal) => {
        const count = { delivered: 0, failed: 0 };
        const end = await deliverMessages({
          ...deliveryOf(store),
          ...{ signal, env: io.env, allowPrivate, agent: agentOf(version()), once: true },
          onEvent: (event) => {
            count[event.kind]++;
            const line = tellDelivering(event);
            if (line !== null) io.stderr.write(`entente: ${line}\n`);
          },
        });
        if (end === 'delivered-elsewhere')
          throw new InputError('unavailable', 'another process delivers the questions of this store');
        const ways = (await store.questions.list()).flatMap((question) => question.ways);
        const left = ways.reduce((sum, { waiting }) => sum + waiting, 0);
        const lost = ways.reduce((sum, { givenUp }) => sum + givenUp, 0);
        io.stderr.write(
          `entente: ${plural(count.delivered, 'message')} delivered, ${left} waiting, ${lost} given up\n`,
        );
        if (signal.aborted) return EXIT.interrupted;
        return exitCode(count.delivered, left + lost > 0 ? ['unavailable'] : []);
      }),
    async (url) => {
      throw new InputError(
        'unavailable',
        `the store is open in a server (${url}), which delivers its questions itself`,
      );
    },
  );
}
