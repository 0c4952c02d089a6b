// Checks the invariants of records: every span selects its quote, every reference resolves, ids are unique, fields valid.

import type { Article, Kind, Record } from './kinds/index.js';
import { KINDS, SCHEMAS } from './kinds/index.js';
import { ownValue } from './own-value.js';

/** A fault: the record, the dotted path in it, what was found and what was expected. */
export interface Fault {
  readonly record: string;
  readonly path: string;
  readonly message: string;
}

const REFERENCES: Readonly<globalThis.Record<string, readonly Kind[]>> = {
  'mention.chain': ['actor', 'place'],
  'actor.members': ['actor', 'place'],
  'actor.mentions': ['mention'],
  'place.mentions': ['mention'],
  'statement.cueEvent': ['event'],
  'statement.parent': ['statement'],
  'statement.continues': ['statement'],
  'event.time.ref': ['time'],
  'event.day.ref': ['time'],
  'event.where.ref': ['actor', 'place'],
  'event.statements': ['statement'],
  'event.sameAs': ['event'],
};

/** Checks an article and its records. Returns the faults, an empty list if there are none. Never throws on invalid data. */
export function verify(article: Article, records: readonly Record[]): Fault[] {
  const faults: Fault[] = [];
  const kindOf = new Map<string, Kind>();
  for (const item of records) {
    if (kindOf.has(item.id))
      faults.push({ record: item.id, path: 'id', message: 'found twice, expected once' });
    kindOf.set(item.id, item.kind);
  }
  for (const item of [article, ...records]) {
    const invalid = schemaFaults(item);
    faults.push(...invalid);
    if (invalid.length > 0) continue; // what is not in the form of a record has no spans and references to check
    if (typeof article.text === 'string') faults.push(...spanFaults(article.text, item, item.id));
    if (item.kind === 'article') continue;
    if (item.article !== article.id)
      faults.push({
        record: item.id,
        path: 'article',
        message: `found ${item.article}, expected ${article.id}`,
      });
    faults.push(...referenceFaults(item, kindOf));
  }
  return faults;
}

function schemaFaults(item: Article | Record): Fault[] {
  if (!KINDS.includes(item.kind))
    return [
      { record: item.id, path: 'kind', message: `found ${item.kind}, expected one of ${KINDS.join(' ')}` },
    ];
  const parsed = SCHEMAS[item.kind].safeParse(item);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    record: item.id,
    path: issue.path.join('.'),
    message: issue.message,
  }));
}

/** Traverses the record and compares every `{start, end, quote}` with the text. */
function spanFaults(text: string, value: unknown, id: string, path = ''): Fault[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => spanFaults(text, item, id, `${path}.${i}`));
  const { start, end, quote } = value as { start?: unknown; end?: unknown; quote?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string') {
    const found = text.slice(start, end);
    return found === quote
      ? []
      : [
          {
            record: id,
            path: path.slice(1),
            message: `text at ${start}..${end} is "${found}", quote says "${quote}"`,
          },
        ];
  }
  return Object.entries(value).flatMap(([key, item]) => spanFaults(text, item, id, `${path}.${key}`));
}

function referenceFaults(item: Record, kindOf: ReadonlyMap<string, Kind>): Fault[] {
  const faults: Fault[] = [];
  const check = (path: string, id: string, kinds: readonly Kind[]) => {
    const kind = kindOf.get(id);
    if (!kind || !kinds.includes(kind))
      faults.push({
        record: item.id,
        path,
        message: `${id} is ${kind ?? 'nowhere'}, expected ${kinds.join(' or ')}`,
      });
  };
  for (const [path, kinds] of Object.entries(REFERENCES)) {
    const [kind, ...steps] = path.split('.');
    if (item.kind !== kind) continue;
    const value = steps.reduce<unknown>(
      (at, step) => ownValue(at as globalThis.Record<string, unknown> | null, step),
      item,
    );
    for (const id of [value].flat()) if (typeof id === 'string') check(steps.join('.'), id, kinds);
  }
  for (const [path, { ref, mention }] of participants(item)) {
    check(`${path}.ref`, ref, ['actor', 'place']);
    check(`${path}.mention`, mention, ['mention']);
  }
  return faults;
}

function participants(item: Record) {
  const lists =
    item.kind === 'statement'
      ? { sources: item.sources, addressees: item.addressees, via: item.via }
      : item.kind === 'event'
        ? { actors: item.actors, recipients: item.recipients, place: item.place ? [item.place] : [] }
        : {};
  return Object.entries(lists).flatMap(([name, list]) =>
    list.map((who, i) => [`${name}.${i}`, who] as const),
  );
}
