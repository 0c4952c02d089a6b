// Zod schemas of the operations → JSON Schemas as OpenAPI 3.1 holds them: parts that several share stand once, under components.
import type { Operation } from '@entente/entente';
import { z } from 'zod';

/** A JSON Schema, as far as it is looked into. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}
/** Schemas by the name of their operation, and what they share. */
export interface JsonSchemas {
  readonly inputs: ReadonlyMap<string, Schema>;
  readonly outputs: ReadonlyMap<string, Schema>;
  readonly shared: Readonly<Record<string, unknown>>;
}

/** The JSON Schemas of all inputs and outputs. */
export function jsonSchemas(operations: readonly Operation[]): JsonSchemas {
  const shared: Record<string, unknown> = {};
  const convert = (operation: Operation, side: 'input' | 'output'): readonly [string, Schema] => {
    const schema = z.toJSONSchema(operation[side], {
      target: 'draft-2020-12',
      unrepresentable: 'any',
      reused: 'ref',
      io: side,
    });
    return [operation.name, hoist(schema, `${operation.name}-${side}`, shared) as Schema];
  };
  return {
    inputs: new Map(operations.map((operation) => convert(operation, 'input'))),
    outputs: new Map(operations.map((operation) => convert(operation, 'output'))),
    shared,
  };
}

/** Moves `$defs` to the shared components; equal ones become one. */
function hoist(schema: object, name: string, shared: Record<string, unknown>): unknown {
  const { $defs = {}, $schema: _, ...rest } = schema as { $defs?: Record<string, unknown>; $schema?: string };
  const place = (key: string) => `${name}-${key.replace(/\W/g, '')}`;
  const move = (part: unknown) => rewrite(part, (key) => `#/components/schemas/${place(key)}`);
  for (const [key, part] of Object.entries($defs)) shared[place(key)] = move(part);
  return move(rest);
}

/** References put right; and bytes, which JSON cannot hold, taken out of unions. */
function rewrite(part: unknown, refer: (key: string) => string): unknown {
  if (Array.isArray(part)) return part.map((item) => rewrite(item, refer));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === '$ref' && typeof value === 'string') return [key, refer(value.replace('#/$defs/', ''))];
    if (key === 'anyOf' && Array.isArray(value))
      return [key, value.filter((item) => !isEmpty(item)).map((item) => rewrite(item, refer))];
    return [key, rewrite(value, refer)];
  });
  return unwrap(Object.fromEntries(entries));
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A union of one is that one. */
function unwrap(schema: Record<string, unknown>): unknown {
  const { anyOf, ...rest } = schema;
  return Array.isArray(anyOf) && anyOf.length === 1 ? { ...anyOf[0], ...rest } : schema;
}
