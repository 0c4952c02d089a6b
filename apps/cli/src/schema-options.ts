// An operation's input schema → the arguments and options of a command; and command line values → the input.

import { type Operation, printable } from '@entente/entente';
import { ownValue } from '@entente/record';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { UsageError } from './failure.js';

/** A field of an input as JSON Schema describes it. */
interface Field {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly format?: string;
  readonly values: readonly string[];
  readonly many: boolean;
  readonly usual: unknown;
  readonly required: boolean;
}
interface Property {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly items?: Property;
}
const MOST_SHOWN = 8;

/** The fields of an input: required ones and `query` are arguments; the others are options. */
function fieldsOf({ input }: Operation): readonly Field[] {
  const wanted = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as { required?: string[] };
  const { properties } = z.toJSONSchema(input, { io: 'output', unrepresentable: 'any' }) as {
    properties: globalThis.Record<string, Property>;
  };
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', type, format, items } = property;
    return {
      name,
      description,
      ...(type ? { type } : {}),
      ...(format ? { format } : {}),
      values: (items ?? property).enum ?? [],
      many: type === 'array',
      usual: property.default,
      required: wanted.required?.includes(name) ?? false,
    };
  });
}
const isArgument = ({ name, required }: Field): boolean => required || name === 'query';

/** Adds the arguments and options of an operation, except those that the command defines itself. */
export function addFields(command: Command, operation: Operation, but: readonly string[] = []): Command {
  for (const field of fieldsOf(operation)) {
    if (but.includes(field.name)) continue;
    if (isArgument(field))
      command.argument(field.required ? `<${field.name}>` : `[${field.name}]`, describe(field));
    else command.addOption(toOption(field));
  }
  return command;
}

function toOption(field: Field): Option {
  const option = new Option(`--${dashed(field.name)} <${placeholder(field)}>`, describe(field));
  if (field.many)
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

/** `actorCountry` → `actor-country`. */
export const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function placeholder({ name, type, format, many }: Field): string {
  if (format === 'date') return 'YYYY-MM-DD';
  if (type === 'integer' || type === 'number') return 'n';
  return many ? `${name}…` : name;
}

function describe({ description, values, usual }: Field): string {
  const shown = values.length > 0 && values.length <= MOST_SHOWN && !description.includes(values[0]!);
  const choices = shown ? ` (${values.join(', ')})` : '';
  const given =
    usual === undefined || usual === ''
      ? ''
      : ` (default: ${Array.isArray(usual) ? usual.join(',') : usual})`;
  return `${description.replaceAll('`', '')}${choices}${given}`;
}

/** The input of an operation, from the command line. @throws UsageError naming the invalid option and value */
export function inputOf(
  operation: Operation,
  args: readonly (string | undefined)[],
  options: Readonly<globalThis.Record<string, unknown>>,
): unknown {
  const fields = fieldsOf(operation);
  const named = fields.filter(isArgument).map(({ name }, i) => [name, args[i]] as const);
  const chosen = fields
    .filter((field) => !isArgument(field))
    .map(({ name }) => [name, ownValue(options, name)] as const);
  const input = Object.fromEntries([...named, ...chosen].filter(([, value]) => value !== undefined));
  const parsed = operation.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues
      .slice(0, 5)
      .map((issue) => faultText(issue, fields, input))
      .join('\nentente: '),
  );
}

/** `--type: found "HELP", expected one of AGREE, CONSULT …` */
function faultText(issue: z.core.$ZodIssue, fields: readonly Field[], input: object): string {
  const [name, at] = issue.path;
  const field = fields.find((item) => item.name === name);
  if (!field) return issue.message;
  const typed = isArgument(field) ? `<${field.name}>` : `--${dashed(field.name)}`;
  const value = ownValue(input as globalThis.Record<string, unknown>, field.name);
  const parts = Array.isArray(value) ? value.flatMap((item) => String(item).split(',')) : [value];
  const found = typeof at === 'number' ? (parts[at] ?? value) : value;
  const expected =
    field.values.length > 0 && issue.code === 'invalid_value'
      ? `expected one of ${field.values.join(', ')}`
      : field.format === 'date'
        ? 'expected a day of the calendar as YYYY-MM-DD'
        : issue.message.replace(/^Invalid input: /, '');
  return printable(`${typed}: found "${String(found)}", ${expected}`);
}
