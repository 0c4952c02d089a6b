// One statement → its block of the text format: source, cue, addressees, carriers; content.
import type { Statement } from '@entente/record';
import { listParents, listReporting } from '@entente/record';
import { joinNames, type Lookup, nameOf, shortId } from '../lookup.js';
import { chainPieces, namePieces } from './event-block.js';
import { type Piece, piece } from './pieces.js';

/** The lines of a block before wrapping. `numbers` gives each statement its number. */
export function statementPieces(
  lookup: Lookup,
  statement: Statement,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly Piece[])[] {
  const { content } = statement;
  return [
    headPieces(lookup, statement, numbers),
    ...(isPlain(statement) ? [] : [chainPieces(listReporting(lookup, listParents(lookup, statement)))]),
    content.flatMap((part, i) => [...(i > 0 ? [piece(' … ', 'dim')] : []), piece(part.quote)]),
  ];
}

/** Whether the chain is only source and outlet, which the head line already shows. */
const isPlain = ({ via, parent }: Statement) => via.length === 0 && !parent;

function headPieces(lookup: Lookup, statement: Statement, numbers: ReadonlyMap<string, number>): Piece[] {
  const { id, sources, sourceSpans, cue, type, polarity, addressees, parent } = statement;
  const words = sourceSpans.map((span) => span.quote);
  const unresolved = words.length > 0 ? piece(joinNames(words), 'who') : piece('someone not named', 'dim');
  const within = parent ? numbers.get(parent) : undefined;
  const details: Piece[][] = [
    [piece(type, 'dim')],
    ...(polarity === 'denied' ? [[piece('denied', 'warn')]] : []),
    ...(addressees.length > 0
      ? [[piece('to '), piece(joinNames(addressees.map(({ ref }) => nameOf(lookup, ref))), 'whom')]]
      : []),
    ...(within ? [[piece(`within ${within}`, 'dim')]] : []),
    [piece(shortId(id), 'dim')],
  ];
  return [
    ...(sources.length > 0 ? namePieces(lookup, sources, 'who') : [unresolved]),
    ...(cue ? [piece(' '), piece(`“${cue.quote}”`, 'trigger')] : []),
    ...details.flatMap((detail) => [piece(' · ', 'dim'), ...detail]),
  ];
}
