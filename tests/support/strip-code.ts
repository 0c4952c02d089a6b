// TypeScript or JavaScript source → the same text with comments, string contents and regular expressions blanked, offset for offset,
// so that brackets and keywords can be counted without a parser (TypeScript 7 has no API to call).

const REGEX_MAY_FOLLOW =
  /(?:^|[([{,;=:!&|?+\-*%<>~^}]|\b(?:return|typeof|case|in|of|do|else|await|yield|void))$/;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** A literal in source text, without its quotes; a template with `${…}` is several. */
export interface Literal {
  readonly kind: 'string' | 'template' | 'pattern';
  readonly text: string;
}

/** The string, template and pattern literals of a source, in order. */
export function findLiterals(source: string): Literal[] {
  const found: Literal[] = [];
  stripCode(source, (literal) => found.push(literal));
  return found;
}

/** Keeps length and line breaks. Quotes stay, their content is blanked; code inside `${…}` stays. `onLiteral` is called with each literal on the way. */
export function stripCode(source: string, onLiteral?: (literal: Literal) => void): string {
  let out = '';
  let at = 0;
  // for each open `${`, how many braces are open within it
  const templates: number[] = [];
  const take = (length: number) => {
    out += source.slice(at, at + length);
    at += length;
  };
  const wipe = (length: number, kind?: Literal['kind']) => {
    if (kind) onLiteral?.({ kind, text: source.slice(at, at + length) });
    out += blank(source.slice(at, at + length));
    at += length;
  };
  while (at < source.length) {
    const char = source[at]!;
    const comment = commentLength(source, at);
    if (comment > 0) wipe(comment);
    else if (char === "'" || char === '"') {
      take(1);
      wipe(stringLength(source, at, char), 'string');
      take(1);
    } else if (char === '`' || (char === '}' && templates.at(-1) === 0)) {
      if (char === '}') templates.pop();
      take(1);
      wipe(stringLength(source, at, '`'), 'template');
      if (source[at] === '$') templates.push(0);
      take(source[at] === '$' ? 2 : 1);
    } else if (char === '/' && isRegex(out.slice(-40), source[at + 1]))
      wipe(regexLength(source, at), 'pattern');
    else {
      if (char === '{' && templates.length > 0) templates[templates.length - 1]!++;
      if (char === '}' && templates.length > 0) templates[templates.length - 1]!--;
      take(1);
    }
  }
  return out;
}

/** Whether a slash opens a regular expression: not in `</p>` nor in `<p id={id} />`. */
const isRegex = (before: string, next: string | undefined): boolean =>
  REGEX_MAY_FOLLOW.test(before.trimEnd()) && !before.endsWith('<') && !(next === '>' && /}\s*$/.test(before));

/** 0 where no comment begins. */
function commentLength(source: string, from: number): number {
  const close = source.startsWith('//', from) ? '\n' : source.startsWith('/*', from) ? '*/' : null;
  if (close === null) return 0;
  const end = source.indexOf(close, from + 2);
  return (end < 0 ? source.length : end + (close === '*/' ? 2 : 0)) - from;
}

/** From just after the opening mark to the closing one, or to `${` in a template. */
function stringLength(source: string, from: number, mark: string): number {
  let at = from;
  while (at < source.length && source[at] !== mark) {
    if (mark === '`' && source.startsWith('${', at)) break;
    at += source[at] === '\\' ? 2 : 1;
  }
  return Math.min(at, source.length) - from;
}

function regexLength(source: string, from: number): number {
  let inClass = false;
  let at = from + 1;
  while (at < source.length && source[at] !== '\n' && (inClass || source[at] !== '/')) {
    if (source[at] === '[') inClass = true;
    if (source[at] === ']') inClass = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return at + 1 - from;
}
