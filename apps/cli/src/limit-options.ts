// The options that change how much time and memory one story may take, shared by the commands that read stories.
import { type EngineOptions, READING_LIMITS } from '@entente/entente';
import { type Command, InvalidArgumentError } from 'commander';

export interface LimitOptions {
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
}

/** Adds `--time-limit` and `--memory-limit`. */
export const addLimitOptions = (command: Command): Command =>
  command
    .option(
      '--time-limit <seconds>',
      `the most processor time for one story; short ones get less (default: ${READING_LIMITS.seconds})`,
      (value: string) => parseLimit(value, 'seconds'),
    )
    .option(
      '--memory-limit <MB>',
      `the most memory that one story may add (default: ${READING_LIMITS.megabytes})`,
      (value: string) => parseLimit(value, 'megabytes'),
    );

/** The engine's limits as the command was told. */
export const limitsOf = ({ timeLimit, memoryLimit }: LimitOptions): Pick<EngineOptions, 'limits'> => ({
  limits: {
    ...(timeLimit === undefined ? {} : { seconds: timeLimit }),
    ...(memoryLimit === undefined ? {} : { megabytes: memoryLimit }),
  },
});

function parseLimit(value: string, what: string): number {
  const limit = Number(value);
  if (Number.isFinite(limit) && limit > 0) return limit;
  throw new InvalidArgumentError(`found "${value}", expected a number of ${what} above 0.`);
}
