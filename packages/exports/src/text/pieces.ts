// Styled words → terminal lines: wraps by display width, styles with ANSI colours, or with marks where there is no colour.

/** Semantic styles. */
export type Style =
  | 'plain'
  | 'title'
  | 'heading'
  | 'dim'
  | 'type'
  | 'trigger'
  | 'who'
  | 'whom'
  | 'where'
  | 'when'
  | 'status'
  | 'warn';

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

const ANSI: Readonly<Record<Style, string>> = {
  plain: '',
  title: '1',
  heading: '1;4',
  dim: '2',
  type: '1',
  trigger: '1;33',
  who: '36',
  whom: '35',
  where: '32',
  when: '34',
  status: '33',
  warn: '31',
};
const MARKED: readonly Style[] = ['who', 'whom', 'where', 'when', 'status'];

/** A piece of text with a style. */
export const piece = (text: string, style: Style = 'plain'): Piece => ({ text: printable(text), style });

/** Marks for words inside a sentence without colour: `*trigger*` and `_participant, place, time, status cue_`. */
export function markedPiece(text: string, style: Style, colour: boolean): Piece {
  if (colour || style === 'plain') return piece(text, style);
  const mark = style === 'trigger' ? '*' : MARKED.includes(style) ? '_' : '';
  return piece(`${mark}${text}${mark}`, style);
}

/**
 * Sanitises text for a terminal: removes control characters (escape sequences included) and bidirectional control characters,
 * so that an article can't move the cursor or disguise its words.
 */
export const printable = (text: string): string =>
  text.replace(/[\n\t\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Width of a text in terminal columns: East Asian characters and emoji 2, combining marks 0. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[\p{M}\p{Cf}]/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

export interface WrapOptions {
  readonly width: number;
  readonly colour: boolean;
  /** before the first line, and before every other line */
  readonly first?: string;
  readonly rest?: string;
}

/** Lines of at most `width` columns, broken at white space; a longer word gets its own line. */
export function wrapPieces(
  pieces: readonly Piece[],
  { width, colour, first = '', rest = first }: WrapOptions,
): string[] {
  const lines: string[] = [];
  let line: Piece[] = [];
  let used = displayWidth(first);
  for (const word of splitWords(pieces)) {
    const size = word.reduce((sum, part) => sum + displayWidth(part.text), 0);
    if (line.length > 0 && used + 1 + size > width) {
      lines.push(paint(line, colour));
      line = [];
      used = displayWidth(rest);
    }
    if (line.length > 0)
      line.push({ text: ' ', style: line.at(-1)!.style === word[0]!.style ? word[0]!.style : 'plain' });
    used += size + (line.length > 0 ? 1 : 0);
    line.push(...word);
  }
  if (line.length > 0) lines.push(paint(line, colour));
  return lines.map((text, i) => (i === 0 ? first : rest) + text);
}

/** The pieces of each word: `[Moscow]'s` is one word of two pieces. */
function splitWords(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, style } of pieces) {
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) open = false;
      else if (open) words.at(-1)!.push({ text: part, style });
      else {
        words.push([{ text: part, style }]);
        open = true;
      }
    }
  }
  return words;
}

function paint(pieces: readonly Piece[], colour: boolean): string {
  const runs: Piece[] = [];
  for (const { text, style } of pieces) {
    const last = runs.at(-1);
    if (last?.style === style) runs[runs.length - 1] = { text: last.text + text, style };
    else runs.push({ text, style });
  }
  const code = (style: Style) => (colour ? ANSI[style] : '');
  return runs.map(({ text, style }) => (code(style) ? `\x1b[${code(style)}m${text}\x1b[0m` : text)).join('');
}
