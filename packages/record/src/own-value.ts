// Look-ups by words that others wrote (words of a text, names, query parameters, columns) in tables that are plain objects: a word
// such as `constructor` must find nothing there, not what every object inherits.

/** What the table itself holds under the key; undefined for what it only inherits. */
export const ownValue = <V>(
  table: Readonly<globalThis.Record<string, V>> | null | undefined,
  key: string,
): V | undefined =>
  table !== null && table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** An empty table that inherits nothing: any key may be written and read. */
export const emptyTable = <V>(): globalThis.Record<string, V> => Object.create(null);
