// The options for metadata of a story, shared by the commands that read one.
import { type Command, InvalidArgumentError } from 'commander';
import { addLimitOptions, type LimitOptions } from './limit-options.js';

export interface StoryOptions extends LimitOptions {
  readonly date?: string;
  readonly publisher?: string;
  readonly model?: string;
  readonly allowPrivate?: boolean;
}

/** Adds `--date`, `--publisher`, `--model`, `--allow-private` and the limits. */
export const addStoryOptions = (command: Command): Command =>
  addLimitOptions(
    command
      .option('--date <YYYY-MM-DD>', 'publication date, if the story does not state it', parseDate)
      .option('--publisher <name>', 'outlet that published it, if the story does not state it')
      .option('--model <folder>', 'folder of another model than the built-in one')
      .option('--allow-private', 'fetch web addresses of this machine and of private networks too'),
  );

function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && date.toJSON()?.startsWith(value)) return value;
  throw new InvalidArgumentError(
    `found "${value}", expected a calendar date as YYYY-MM-DD, e.g. 2024-04-09.`,
  );
}
