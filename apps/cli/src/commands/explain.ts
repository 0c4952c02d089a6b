// entente explain: a story and an event or statement of it → why it is coded as it is.
import { type Explanation, explain, explanationText, FactError, type Source } from '@entente/entente';
import { Command } from 'commander';
import { eachStory } from '../each-story.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { describeFailure, InputError, UsageError } from '../failure.js';
import { formatOption } from '../format-option.js';
import { type Input, isMissing, listInputs } from '../inputs.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { limitsOf } from '../limit-options.js';
import { addStoryOptions, type StoryOptions } from '../story-options.js';
import { takeAhead } from '../take-ahead.js';

interface ExplainOptions extends StoryOptions {
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  entente explain story.txt 3f9c2ab              the id that "entente read story.txt" shows, or its start
  entente explain story.txt 4                    the fourth event; s2 is the second statement
  entente explain story.txt agreed               every event or statement with that trigger or cue
  entente explain story.txt agreed --date 2019-05-14 --format json
Give the same --date and --publisher as to "read": ids follow from the story's text, dates from them.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function explainCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('explain')
    .summary('explain why a fact is coded as it is')
    .description(explain.summary)
    .argument('<story>', 'a file, a web address, or - for standard input')
    .argument(
      '<id>',
      'an event or statement: its id or the start of it, its number, or a word of its trigger',
    )
    .addOption(formatOption());
  return addStoryOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (story: string, id: string, options: ExplainOptions) =>
      finish(await explainFact(await oneInput(story), { id, options, io })),
    );
}

async function oneInput(story: string): Promise<Input> {
  const [first, ...rest] = await listInputs([story]);
  if (!first || rest.length > 0) throw new UsageError(`found the folder ${story}, expected one story`);
  if (isMissing(first)) throw Object.assign(first.error, { input: story });
  return first;
}

/** The story of an input, as `read` takes it. @throws InputError when there is none, or more than one */
async function oneStory(input: Input, options: StoryOptions, io: Io): Promise<Source> {
  const { first } = await takeAhead(eachStory([input], options, io), 2);
  const [{ story } = { story: new InputError('data', 'found no story, expected one') }, another] = first;
  if (story instanceof Error) throw story;
  if (another) throw new InputError('data', 'found several stories, expected one');
  return story;
}

async function explainFact(
  input: Input,
  { id, options, io }: { id: string; options: ExplainOptions; io: Io },
): Promise<number> {
  const engine = await io.createEngine({
    threads: Math.min(io.processors, 4),
    ...limitsOf(options),
    ...(options.model ? { model: options.model } : {}),
  });
  try {
    const source = await oneStory(input, options, io);
    await writeAll(io.stdout, render(await explain.run({ ...source, id }, { engine }), options, io));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof FactError) {
      io.stderr.write(`entente: ${input.name}: ${error.message}\n`);
      return EXIT.data;
    }
    const { kind, message } = describeFailure(input.name, error);
    io.stderr.write(`entente: ${message}\n`);
    return EXIT[kind];
  } finally {
    await engine.close();
  }
}

function render(explanations: readonly Explanation[], { format }: ExplainOptions, io: Io): string {
  if (format === 'json') return `${JSON.stringify(explanations, null, 2)}\n`;
  const look = { width: columnsOf(io, io.stdout), colour: wantsColour(io, io.stdout) };
  return explanations.map((item) => explanationText(item, look)).join('\n');
}
