// Quote regions: from an opening mark to its closing mark, per paragraph; a quote left open runs to its paragraph's end.
import type { QuoteRegion, Span } from '@entente/record';

const OPEN = '“«„‟';
const CLOSE = '”»';
const isWord = (ch: string | undefined) => ch !== undefined && /[\p{L}\p{N}]/u.test(ch);

/** Regions of double quotation, marks included. Single marks count only where a double pair can't be meant (`‘Unlawful sanctions’`). */
export function findQuotes(text: string, paragraphs: readonly Span[]): QuoteRegion[] {
  return paragraphs.flatMap((paragraph) => {
    const double = pairs(text, paragraph, { kind: doubleMark });
    return double.length > 0 ? double : pairs(text, paragraph, { kind: singleMark });
  });
}

type Kind = (text: string, i: number, isOpen: boolean) => 'open' | 'close' | null;

function pairs(text: string, { start, end }: Span, { kind }: { kind: Kind }): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const mark = kind(text, i, open >= 0);
    if (mark === 'open' && open < 0) open = i;
    else if (mark === 'close' && open >= 0) {
      regions.push({ start: open, end: i + 1, closed: true });
      open = -1;
    }
  }
  if (open >= 0 && kind === doubleMark) regions.push({ start: open, end, closed: false });
  return regions;
}

function doubleMark(text: string, i: number, isOpen: boolean): 'open' | 'close' | null {
  const ch = text[i]!;
  if (OPEN.includes(ch)) return 'open';
  if (CLOSE.includes(ch)) return 'close';
  if (ch !== '"') return null;
  if (isOpen) return 'close';
  // a straight mark after a word and before a space closes something that was never opened
  return isWord(text[i - 1]) && !isWord(text[i + 1]) ? null : 'open';
}

function singleMark(text: string, i: number, isOpen: boolean): 'open' | 'close' | null {
  const ch = text[i]!;
  if (ch === '‘' && !isWord(text[i - 1])) return 'open';
  if (ch === '’' && isOpen && !isWord(text[i + 1])) return 'close';
  return null;
}
