import { describe, expect, it } from 'vitest';
import { findInheritedLookups, tableTypes } from './find-inherited-lookups.js';

const faults = (code: string, types: readonly string[] = []) => findInheritedLookups(code, types).length;

describe('a look-up by a computed key', () => {
  it.each([
    ['a constant table', 'const T: Readonly<Record<string, number>> = { a: 1 };\nconst x = T[word];'],
    [
      'a table of globalThis',
      'const T: Readonly<globalThis.Record<string, number>> = { a: 1 };\nconst x = T[word.lower] ?? 0;',
    ],
    ['a call as the key', 'const T: Record<string, number> = {};\nconst x = T[f(word)];'],
    [
      'a parameter',
      'function f(table: Readonly<Record<string, number>>, key: string) {\n  return table[key];\n}',
    ],
    [
      'an optional field',
      'interface I { readonly rows?: Record<string, number> }\nconst f = (i: I) => i.rows?.[key];',
    ],
    ['a write', 'const out: Record<string, number> = {};\nout[name] = 1;'],
    ['entries', 'const t = Object.fromEntries(rows);\nconst x = t[name];'],
    ['JSON', 'const t = JSON.parse(text);\nconst x = t[name];'],
    ['a key cast to what the type allows', 'const x = NAMES[value as Name];'],
    ['membership', 'const known = (name: string) => name in NAMES;'],
  ])('is found: %s', (_, code) => {
    expect(faults(code)).toBe(1);
  });

  it('is found through the alias of a table type', () => {
    const alias = 'export type Fields = Readonly<Record<string, unknown>>;';
    expect(tableTypes([alias])).toEqual(['Fields']);
    expect(faults('const f = (input: Fields, field: string) => input[field];', tableTypes([alias]))).toBe(1);
  });

  it.each([
    ['ownValue', 'const T: Record<string, number> = { a: 1 };\nconst x = ownValue(T, word);'],
    ['a table without a prototype', 'const out = emptyTable<number>();\nout[name] = 1;'],
    ['a literal key', "const T: Record<string, number> = { a: 1 };\nconst x = T['a'];"],
    ['a key made with a text of ours', 'const T: Record<string, number> = {};\nT[`is:` + name] = 1;'],
    ['own keys', 'const f = (t: Record<string, number>) => { for (const key in t) sum += t[key]!; };'],
    ['a guard', 'const f = (t: Record<string, number>) => (Object.hasOwn(t, key) ? t[key] : 0);'],
    ['lists', 'const f = (words: readonly string[]) => words[i] + words[at - 1];'],
    ['lists of tables', 'const f = (rows: Record<string, number>[]) => rows[n + 1];'],
    ['a comment', '// const T: Record<string, number> = {}; T[word]'],
    ['a type', 'type X = Draft[keyof Draft];\ntype Y = (typeof LIST)[number];'],
    ['for in', 'for (const key in TABLE) use(key);'],
  ])('is allowed: %s', (_, code) => {
    expect(findInheritedLookups(code)).toEqual([]);
  });
});
