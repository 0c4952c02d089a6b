// For the structure test: where a source file looks a computed key up in a plain object, which also finds what every object inherits
// (`constructor`, `toString`, `__proto__`). Allowed are Map and Set, `ownValue`, `emptyTable`, and `Object.hasOwn` before `in`.
import { stripCode } from './strip-code.js';

/** A type that allows any text as a key. */
const ANY_KEY = String.raw`(?:globalThis\.)?Record<(?:string|PropertyKey)\b|\{ \[\w+: string\]`;
const WRAPPED = '(?:Readonly<|Partial<|Required<)*';
const ALIAS = new RegExp(String.raw`\btype (\w+)(?:<[^>]*>)? =\s*${WRAPPED}(?:${ANY_KEY})`, 'g');
/** Makers of tables that are plain objects, where no type is written. */
const MADE = /\b(?:const|let) (\w+) = (?:Object\.fromEntries|JSON\.parse|structuredClone)\(/g;
/** Tables that inherit nothing. */
const WITHOUT_PROTOTYPE =
  /\b(?:(?:const|let) (\w+)(?:: [^=;]+)? =|(\w+):) (?:Object\.assign\()?emptyTable\b/g;
const LOOK_UP = /([\w$]+)[!)]*(?:\?\.)?\[((?:[^[\]]|\[[^[\]]*\])+)\]/g;
const MEMBERSHIP = /(?<!\(const )(?<!\(let )\b([\w$]+|['"][^'"]*['"]|\))\s+in ([A-Z][A-Z_]+)\b/g;
const WHOLE_NUMBER = /^(?:\d+|[ijknwx]|at|(?:\w+\.)?length - 1)$/;

/** Type aliases with any text as a key, of all files: a parameter of such a type is a table too. */
export const tableTypes = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...stripCode(text).matchAll(ALIAS)].map(([, name]) => name!))),
];

/** One fault a line of the file, as `line: code`; `types` are further names of table types. */
export function findInheritedLookups(text: string, types: readonly string[] = []): string[] {
  const code = stripCode(text);
  const tables = tablesOf(code, types);
  const faults = new Set<string>();
  const fault = (index: number) => {
    const line = code.slice(0, index).split('\n').length;
    faults.add(`${line}: ${text.split('\n')[line - 1]!.trim()}`);
  };
  for (const match of code.matchAll(LOOK_UP)) {
    const [, name, inside] = match;
    const key = inside!.trim();
    if (
      /^['"`]/.test(text.slice(match.index + match[0].indexOf('[') + 1).trimStart()) ||
      WHOLE_NUMBER.test(key)
    )
      continue;
    // in a type: `Draft[Field]`, `(typeof LIST)[number]`
    if (
      /^[A-Z]\w*[a-z]\w*$/.test(name!) ||
      key === 'number' ||
      /\b(?:keyof|typeof)\b/.test(key.replace(/\bas .*/, ''))
    )
      continue;
    const isCast = /\bas (?!const\b)/.test(key);
    const own = new RegExp(
      String.raw`\bfor \(const ${escaped(key)} in ${escaped(name!)}\b|\bhasOwn\(${escaped(name!)}, ${escaped(key)}\)`,
    ).test(code);
    if (isCast || (tables.has(name!) && !own)) fault(match.index);
  }
  for (const match of code.matchAll(MEMBERSHIP)) fault(match.index);
  return [...faults];
}

/** Names in the file whose type or maker makes them plain tables. */
function tablesOf(code: string, types: readonly string[]): ReadonlySet<string> {
  const named = types.length > 0 ? String.raw`|(?:${types.join('|')})\b` : '';
  const annotated = new RegExp(
    String.raw`([\w$]+)\??:\s*(?:readonly )?${WRAPPED}(?:${ANY_KEY}${named})(?![^;=\n)]*\[\])`,
    'g',
  );
  const names = new Set([...code.matchAll(annotated), ...code.matchAll(MADE)].map(([, name]) => name!));
  for (const [, name, field] of code.matchAll(WITHOUT_PROTOTYPE)) names.delete((name ?? field)!);
  return names;
}

const escaped = (name: string): string => name.replace(/[^\w\s]/g, '\\$&');
