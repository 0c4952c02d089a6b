// JSON Lines with a fixed key order, so that equal records give equal bytes. `canonical` comes first, so that `sort` groups by it; unknown keys come last, by name.

import { type Article, type Correction, type Kind, type Record, SCHEMAS } from './kinds/index.js';
import { emptyTable, ownValue } from './own-value.js';

const orders = new Map<Kind, readonly string[]>();
function keyOrder(kind: Kind): readonly string[] {
  let order = orders.get(kind);
  if (!order) {
    const keys = Object.keys(SCHEMAS[kind].shape);
    order = ['canonical', 'id', 'kind', ...keys.filter((k) => !['canonical', 'id', 'kind'].includes(k))];
    orders.set(kind, order);
  }
  return order;
}

/** One record as one line, without the line break. Nested objects keep the order in which the schemas name their keys. */
export function toJsonLine(item: Article | Record | Correction): string {
  const order = keyOrder(item.kind);
  const source = item as unknown as globalThis.Record<string, unknown>;
  const rest = Object.keys(source)
    .filter((key) => !order.includes(key))
    .sort();
  const out = emptyTable<unknown>();
  for (const key of [...order, ...rest]) {
    const value = ownValue(source, key);
    if (value !== undefined) out[key] = value;
  }
  return JSON.stringify(out);
}

/** Parses a line that `toJsonLine` wrote; unknown fields are kept. @throws SyntaxError naming the line when it is no JSON object. */
export function fromJsonLine(line: string, lineNumber = 1): Article | Record | Correction {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(
      `line ${lineNumber}: expected one JSON object, found "${line.slice(0, 40)}" (${(error as Error).message})`,
    );
  }
  if (value === null || typeof value !== 'object' || !('kind' in value))
    throw new SyntaxError(`line ${lineNumber}: expected a record with a kind, found ${line.slice(0, 40)}`);
  return value as Article | Record | Correction;
}
