// The options that say how an input is taken apart into stories, shared by the commands that read many.
import { type ColumnMap, FORMATS_IN, type FormatIn, STORY_FIELDS } from '@entente/entente';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Options of the intake. */
export interface IntakeOptions {
  readonly in?: FormatIn;
  readonly columns?: ColumnMap;
}

/** What a file may hold, for help texts. */
export const WHAT_FILES_HOLD =
  'a file is a story or many: JSON lines, CSV, TSV, RSS, Atom, JSON Feed, ninjs, NITF, NewsML, WARC, also packed as tar, zip or gz';

/** Adds `--in` and `--columns`. */
export const addIntakeOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--in <format>', 'format of the inputs (default: what their bytes and names say)').choices([
        ...FORMATS_IN,
      ]),
    )
    .option(
      '--columns <field=column,…>',
      `which columns or keys hold the ${STORY_FIELDS.join(', ')} (default: found by name); the others are kept with the article`,
      parseColumns,
    );

function parseColumns(value: string): ColumnMap {
  const pairs = value.split(',').map((pair) => pair.split('='));
  const known: readonly string[] = STORY_FIELDS;
  for (const [field = '', column = '', ...rest] of pairs)
    if (!known.includes(field.trim()) || !column.trim() || rest.length > 0)
      throw new InvalidArgumentError(
        `found "${[field, column, ...rest].join('=')}", expected FIELD=COLUMN with one of the fields ${known.join(', ')}, e.g. text=body,date=published.`,
      );
  return Object.fromEntries(pairs.map(([field, column]) => [field!.trim(), column!.trim()]));
}
