// A coded pair → terminal text: source → TYPE mode → target, its sentence with the words marked, scores and codes.
import { type Piece, piece, type Style } from '@entente/exports';
import { bySpan, type QuotedSpan } from '@entente/record';
import { codesPieces, type Look, writeRows } from './labelled-rows.js';
import type { CodedPair } from './operations/coded-pair.js';

/** Text of one coded pair. Without colour the trigger is marked as `*warned*`, the parties as `_Kenya_`. */
export const codedPairText = (pair: CodedPair, look: Look = {}): string =>
  writeRows(
    [
      [null, headPieces(pair)],
      ['sentence', sentencePieces(pair, look.colour ?? false)],
      ['type', [piece(pair.type, 'type'), piece(` ${percent(pair.score)}`)]],
      [
        'runners-up',
        [piece(pair.runnersUp.map(({ type, score }) => `${type} ${percent(score)}`).join(', '))],
      ],
      ['mode', pair.mode ? [piece(pair.mode.name, 'type'), piece(` ${percent(pair.mode.score)}`)] : []],
      ['status', [piece(pair.status.value, 'status'), piece(` ${percent(pair.status.score)}`)]],
      ['codes', codesPieces(pair)],
      ['read by', [piece(pair.model)]],
    ],
    look,
  );

function headPieces({ source, target, type, mode }: CodedPair): Piece[] {
  const arrow = piece(' → ', 'dim');
  const code = piece(mode ? `${type} ${mode.name}` : type, 'type');
  const whom = target[0] ? piece(target[0].quote, 'whom') : piece('? (the text does not name it)', 'dim');
  return [piece(source[0]!.quote, 'who'), arrow, code, arrow, whom];
}

const MARKS: Readonly<Partial<Record<Style, string>>> = { trigger: '*', who: '_', whom: '_' };

/** The sentence; a trigger inside a party keeps the party's style. */
function sentencePieces({ text, source, target, trigger }: CodedPair, colour: boolean): Piece[] {
  const styled = (spans: readonly QuotedSpan[], style: Style) => spans.map((span) => ({ ...span, style }));
  const parties = [...styled(source, 'who'), ...styled(target, 'whom')];
  const isApart = parties.every(({ start, end }) => end <= trigger.start || start >= trigger.end);
  const spans = [...parties, ...styled(isApart ? [trigger] : [], 'trigger')].sort(bySpan);
  const pieces: Piece[] = [];
  let last = 0;
  for (const { start, end, quote, style } of spans) {
    const mark = colour ? '' : (MARKS[style] ?? '');
    pieces.push(piece(text.slice(last, start)), piece(`${mark}${quote}${mark}`, style));
    last = end;
  }
  return [...pieces, piece(text.slice(last))].filter((item) => item.text !== '');
}

const percent = (score: number): string => `${Math.round(score * 100)}%`;
