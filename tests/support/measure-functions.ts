// Source → where its functions begin and end, by matching brackets in stripped code. Finds declarations, methods and arrows.
import { stripCode } from './strip-code.js';

/** A function: its name as far as it has one, and the lines it covers. */
export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

const CONTROL = new Set(['if', 'for', 'while', 'switch', 'catch', 'with']);
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** All functions of a source file. Callbacks of `describe…` are left out: they are a test file's table of contents. */
export function measureFunctions(source: string): FunctionSize[] {
  const code = stripCode(source);
  const pairs = matchBrackets(code);
  const lineOf = (at: number) => code.slice(0, at).split('\n').length;
  const size = (head: number, end: number): FunctionSize => ({
    name: nameBefore(code, head),
    line: lineOf(head),
    lines: lineOf(end) - lineOf(head) + 1,
  });
  const found: FunctionSize[] = [];
  for (const [open, close] of pairs) {
    if (code[open] !== '{') continue;
    const head = functionHead(code, open, pairs);
    if (
      head !== null &&
      !/\bdescribe(?:\.\w+)*\($|\bdescribe\w*\([^)]*,\s*(?:async\s*)?$/.test(code.slice(0, head))
    )
      found.push(size(head, close));
  }
  for (const match of code.matchAll(/=>(?=\s*[^\s{])/g)) {
    const head = arrowHead(code, match.index, pairs);
    if (/\)\s*:\s*$/.test(code.slice(0, head))) continue; // a function type that is returned
    found.push(size(head, expressionEnd(code, match.index + 2, pairs)));
  }
  return found.sort((a, b) => a.line - b.line);
}

/** Each bracket → its partner. */
function matchBrackets(code: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < code.length; at++) {
    const char = code[at]!;
    if ('([{'.includes(char)) open.push(at);
    else if (char in CLOSES && code[open.at(-1) ?? -1] === CLOSES[char]) {
      const start = open.pop()!;
      pairs.set(start, at).set(at, start);
    }
  }
  return pairs;
}

/** Where the parameters of the function with this body begin; null when the block is no function's body. */
function functionHead(code: string, body: number, pairs: ReadonlyMap<number, number>): number | null {
  const before = code.slice(0, body).trimEnd();
  if (before.endsWith('=>')) return arrowHead(code, before.length - 2, pairs);
  if (/\b(?:interface|class|enum)\s[^{}()]*$/.test(before.slice(-200))) return null;
  const close = parameterEnd(code, body, pairs);
  if (close === null) return null;
  const open = pairs.get(close) ?? close;
  const word = /([\w$]+)\s*(?:<[^;{}]*>)?\s*$/.exec(code.slice(0, open))?.[1];
  return word === undefined || CONTROL.has(word) ? null : open;
}

/** The `)` before a body, over a return type (`): Promise<{ a: string }> {`). */
function parameterEnd(code: string, body: number, pairs: ReadonlyMap<number, number>): number | null {
  for (let at = body - 1; at >= 0; at--) {
    const char = code[at]!;
    if (char === ')') {
      const type = code.slice(at + 1, body).trim();
      if (type === '' || (type.startsWith(':') && isWholeType(type))) return at;
    }
    if (char in CLOSES) at = pairs.get(at) ?? at;
    else if (!/[\s\w$.:|&<>=,'"[\]?]/.test(char)) return null;
  }
  return null;
}

/** False in the middle of a type, as before the second brace of `): Promise<{`. */
const isWholeType = (type: string): boolean =>
  !/[:|&<,]$/.test(type) && type.split('<').length === type.replaceAll('=>', '').split('>').length;

/** Where an arrow function begins: its parenthesis, or its one parameter. */
function arrowHead(code: string, arrow: number, pairs: ReadonlyMap<number, number>): number {
  const close = parameterEnd(code, arrow, pairs);
  if (close !== null) return pairs.get(close) ?? close;
  return arrow - (/[\w$]+\s*$/.exec(code.slice(0, arrow))?.[0].length ?? 0);
}

/** The end of an expression: a `,` or `;` at its own depth, or the bracket that encloses it. */
function expressionEnd(code: string, from: number, pairs: ReadonlyMap<number, number>): number {
  for (let at = from; at < code.length; at++) {
    const char = code[at]!;
    if (char === ',' || char === ';' || char in CLOSES) return at;
    at = pairs.get(at) ?? at;
  }
  return code.length - 1;
}

function nameBefore(code: string, head: number): string {
  const before = code.slice(Math.max(0, head - 200), head);
  return (
    /([\w$]+)\s*(?:<[^;{}]*>)?\s*(?::[^=;]*)?(?:=\s*)?(?:async\s*)?(?:<[^;{}]*>\s*)?$/.exec(before)?.[1] ??
    '(anonymous)'
  );
}
