// Quote regions: from an opening mark to its closing mark, per paragraph; a quote left open runs to its paragraph's end.
import type { QuoteRegion, Span } from '@entente/record';

const OPEN = '“«„‟';
const CLOSE = '”»';
/** Two single marks that some papers set for a double one. */
const PAIRS = ["''", '``', '‘‘', '’’'];
const isWord = (ch: string | undefined) => ch !== undefined && /[\p{L}\p{N}]/u.test(ch);
const isSpace = (ch: string | undefined) => ch === undefined || /\s/.test(ch);

/** Regions of double quotation, marks included. Single marks count only where a double pair can't be meant (`‘Unlawful sanctions’`). */
export function findQuotes(text: string, paragraphs: readonly Span[]): QuoteRegion[] {
  return paragraphs.flatMap((paragraph) => {
    const double = pairs(text, paragraph, { kind: doubleMark });
    return double.length > 0 ? double : pairs(text, paragraph, { kind: singleMark });
  });
}

interface Mark {
  readonly does: 'open' | 'close';
  readonly length: number;
}
type Kind = (text: string, i: number, isOpen: boolean) => Mark | null;

function pairs(text: string, { start, end }: Span, { kind }: { kind: Kind }): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const mark = kind(text, i, open >= 0);
    if (!mark) continue;
    if (mark.does === 'open' && open < 0) open = i;
    else if (mark.does === 'close' && open >= 0) {
      regions.push({ start: open, end: i + mark.length, closed: true });
      open = -1;
    }
    i += mark.length - 1;
  }
  if (open >= 0 && kind === doubleMark) regions.push({ start: open, end, closed: false });
  return regions;
}

function doubleMark(text: string, i: number, isOpen: boolean): Mark | null {
  const ch = text[i]!;
  if (OPEN.includes(ch)) return { does: 'open', length: 1 };
  if (CLOSE.includes(ch)) {
    // a closing mark before a word, with nothing open, was meant to open (`”We need law and order.”`)
    const opens = !isOpen && isSpace(text[i - 1]) && isWord(text[i + 1]);
    return { does: opens ? 'open' : 'close', length: 1 };
  }
  const length = ch === '"' ? 1 : PAIRS.includes(text.slice(i, i + 2)) ? 2 : 0;
  if (length === 0) return null;
  if (isOpen) return { does: 'close', length };
  // a straight mark after a word and before a space closes something that was never opened
  return isWord(text[i - 1]) && !isWord(text[i + length]) ? null : { does: 'open', length };
}

function singleMark(text: string, i: number, isOpen: boolean): Mark | null {
  const ch = text[i]!;
  if (ch === '‘' && !isWord(text[i - 1])) return { does: 'open', length: 1 };
  if (ch === '’' && isOpen && !isWord(text[i + 1])) return { does: 'close', length: 1 };
  return null;
}
