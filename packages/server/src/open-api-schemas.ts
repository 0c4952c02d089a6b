// Zod schemas of the operations → JSON Schemas of OpenAPI 3.1: objects that occur more than once become components.
import type { Operation } from '@entente/entente';
import { z } from 'zod';

/** The used part of a JSON Schema. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}
/** Schemas by the name of their operation, and shared components. */
export interface JsonSchemas {
  readonly inputs: ReadonlyMap<string, Schema>;
  readonly outputs: ReadonlyMap<string, Schema>;
  readonly shared: Readonly<Record<string, unknown>>;
}

const LEAST_FIELDS = 3;

/** The JSON Schemas of all inputs and outputs. */
export function jsonSchemas(operations: readonly Operation[]): JsonSchemas {
  const inputs = operations.map(({ name, input }) => [name, convert(input, 'input')] as const);
  const outputs = operations.map(({ name, output }) => [name, convert(output, 'output')] as const);
  const names = nameRepeated(outputs);
  const share = (part: unknown): unknown => replace(part, names);
  const shared = [...names].map(([text, name]) => [name, mapValues(JSON.parse(text), share)] as const);
  return {
    inputs: new Map(inputs),
    outputs: new Map(outputs.map(([name, schema]) => [name, share(schema) as Schema])),
    shared: Object.fromEntries(shared.sort(([one], [two]) => (one < two ? -1 : 1))),
  };
}

function convert(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const options = { target: 'draft-2020-12', unrepresentable: 'any', reused: 'inline', io } as const;
  const { $schema: _, '~standard': __, ...json } = z.toJSONSchema(schema, options) as Record<string, unknown>;
  return withoutBytes(json) as Schema;
}

/** Removes bytes, which JSON can't represent, from unions; a union of one becomes that one. */
function withoutBytes(part: unknown): unknown {
  if (!isObject(part)) return part;
  const mapped = mapValues(part, withoutBytes);
  const { anyOf, ...rest } = mapped as Record<string, unknown>;
  if (!Array.isArray(anyOf)) return mapped;
  const known = anyOf.filter((item) => !isObject(item) || Object.keys(item).length > 0);
  return known.length === 1 ? { ...known[0], ...rest } : { ...rest, anyOf: known };
}

/** Objects that occur more than once, as JSON, with a name for each: that of the operation that returns it, else of its field. */
function nameRepeated(outputs: readonly (readonly [string, Schema])[]): Map<string, string> {
  const found = new Map<string, { count: number; name: string }>();
  const visit = (part: unknown, name: string): void => {
    if (!isObject(part)) return;
    if (isShareable(part)) {
      const text = JSON.stringify(part);
      const known = found.get(text);
      found.set(text, { count: (known?.count ?? 0) + 1, name: known?.name ?? kindOf(part) ?? name });
      if (known && known.count > 0) return;
    }
    for (const [key, value] of Object.entries(part))
      visit(
        value,
        /^(?:properties|items|anyOf|oneOf|allOf|prefixItems|additionalProperties|\d+)$/.test(key)
          ? name
          : key,
      );
  };
  for (const [name, schema] of outputs)
    if (isShareable(schema)) found.set(JSON.stringify(schema), { count: 0, name });
  for (const [name, schema] of outputs) visit(schema, name);
  const taken = new Set(['Problem']);
  const repeated = [...found].filter(([, { count }]) => count > 1);
  return new Map(repeated.map(([text, { name }]) => [text, freeName(name, taken)]));
}

/** The kind that a record's schema states. */
const kindOf = (part: object): string | undefined =>
  ((part as Schema).properties?.kind as { const?: string } | undefined)?.const;

function freeName(name: string, taken: Set<string>): string {
  const plain = name.charAt(0).toUpperCase() + name.slice(1).replace(/\W/g, '');
  for (let i = 1; ; i++) {
    const free = i === 1 ? plain : `${plain}${i}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

/** Replaces named objects by references. */
function replace(part: unknown, names: ReadonlyMap<string, string>): unknown {
  if (!isObject(part)) return part;
  const name = isShareable(part) ? names.get(JSON.stringify(part)) : undefined;
  return name === undefined
    ? mapValues(part, (value) => replace(value, names))
    : { $ref: `#/components/schemas/${name}` };
}

const isShareable = (part: object): boolean =>
  'properties' in part && Object.keys((part as Schema).properties ?? {}).length >= LEAST_FIELDS;
const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;
const mapValues = (part: object, map: (value: unknown) => unknown): unknown =>
  Array.isArray(part)
    ? part.map(map)
    : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, map(value)]));
