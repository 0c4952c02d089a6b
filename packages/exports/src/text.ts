// Article and records → terminal text: header, one block per event, then statements, then actors.
import type { Article, Record } from '@entente/record';
import type { WriteOptions } from './format.js';
import { indexRecords, numberFacts } from './lookup.js';
import { eventPieces } from './text/event-block.js';
import { countFacts, headerPieces } from './text/header.js';
import { type Piece, piece, wrapPieces } from './text/pieces.js';
import { statementPieces } from './text/statement-block.js';
import { actorPieces, listParties } from './text/who-block.js';

const WIDEST = 110;

/** Text for people. Without colour the trigger is marked as `*killed off*`, participants, place, time and status cue as `_Moscow_`. */
export function toText(
  article: Article,
  records: readonly Record[],
  { width = 80, colour = false }: WriteOptions = {},
): string {
  const lookup = indexRecords(article, records);
  const limit = Math.max(30, Math.min(width, WIDEST));
  const lines = (pieces: readonly Piece[], first = '', rest = first) =>
    wrapPieces(pieces, { width: limit, colour, first, rest });
  const block = (number: number, parts: readonly (readonly Piece[])[]) =>
    parts.flatMap((part, i) =>
      lines(part, i === 0 ? `${number}`.padStart(3).concat('  ') : '     ', '     '),
    );
  const section = (title: string, blocks: readonly string[][]) =>
    blocks.length === 0 ? [] : ['', ...lines([piece(title, 'heading')]), ...blocks];
  const spaced = (blocks: string[][]) => blocks.map((item) => ['', ...item]);

  const events = numberFacts(lookup.events);
  const statements = numberFacts(lookup.statements);
  return [
    ...headerPieces(lookup).flatMap((part) => lines(part)),
    ...lines([piece(countFacts(lookup), 'dim')]),
    ...section(
      'Events',
      spaced(
        [...lookup.events.values()].map((event) =>
          block(events.get(event.id)!, eventPieces(lookup, event, { numbers: events, colour })),
        ),
      ),
    ),
    ...section(
      'Statements',
      spaced(
        [...lookup.statements.values()].map((item) =>
          block(statements.get(item.id)!, statementPieces(lookup, item, statements)),
        ),
      ),
    ),
    ...section(
      'Who is who',
      [[''], ...listParties(lookup).map((actor) => lines(actorPieces(lookup, actor), '  ', '      '))].slice(
        listParties(lookup).length > 0 ? 0 : 1,
      ),
    ),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}
