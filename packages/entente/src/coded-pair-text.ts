// A coded pair → text for people in a terminal: who → TYPE mode → whom, its sentence with the words set off, scores and codes.
import { type Piece, piece, type Style, wrapPieces } from '@entente/exports';
import { bySpan, type QuotedSpan } from '@entente/record';
import type { CodedPair } from './operations/coded-pair.js';

const LABEL_WIDTH = 12;

/** One labelled row. */
type Row = readonly [label: string, pieces: readonly Piece[]];

/** Text of one coded pair. Without colour the word that says so is set off as `*warned*`, the parties as `_Kenya_`. */
export function codedPairText(
  pair: CodedPair,
  { width = 80, colour = false }: { readonly width?: number; readonly colour?: boolean } = {},
): string {
  const limit = Math.max(40, Math.min(width, 110));
  const rows: Row[] = [
    ['', headPieces(pair)],
    ['sentence', sentencePieces(pair, colour)],
    ['type', [piece(pair.type, 'type'), piece(` ${percent(pair.score)}`)]],
    ['runners-up', [piece(pair.runnersUp.map(({ type, score }) => `${type} ${percent(score)}`).join(', '))]],
    ['mode', pair.mode ? [piece(pair.mode.name, 'type'), piece(` ${percent(pair.mode.score)}`)] : []],
    ['status', [piece(pair.status.value, 'status'), piece(` ${percent(pair.status.score)}`)]],
    ['codes', [piece(codesText(pair))]],
    ['read by', [piece(pair.model)]],
  ];
  const lines = rows.flatMap(([label, pieces]) =>
    pieces.length === 0
      ? []
      : wrapPieces(pieces, {
          width: limit,
          colour,
          first: label === '' ? '' : label.padEnd(LABEL_WIDTH),
          rest: ' '.repeat(LABEL_WIDTH),
        }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function headPieces({ source, target, type, mode }: CodedPair): Piece[] {
  const arrow = piece(' → ', 'dim');
  const code = piece(mode ? `${type} ${mode.name}` : type, 'type');
  return [piece(source[0]!.quote, 'who'), arrow, code, arrow, piece(target[0]!.quote, 'whom')];
}

const MARKS: Readonly<Partial<Record<Style, string>>> = { trigger: '*', who: '_', whom: '_' };

/** The sentence; a word that is part of a party keeps the party's look. */
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

function codesText({ cameo, quad, goldstein }: CodedPair): string {
  const parts = [
    `CAMEO ${cameo}`,
    ...(quad === null ? [] : [`quad class ${quad} (PLOVER)`]),
    ...(goldstein === null ? [] : [`Goldstein ${goldstein} (GDELT's table)`]),
  ];
  return parts.join(', ');
}

const percent = (score: number): string => `${Math.round(score * 100)}%`;
