// Article → the header of the text format: title, publisher, date, byline, origin, number of facts.
import { isSureEvent } from '@entente/record';
import type { Lookup } from '../lookup.js';
import { type Piece, piece } from './pieces.js';

/** Title line and the line below it. */
export function headerPieces(lookup: Lookup): readonly (readonly Piece[])[] {
  const { article } = lookup;
  const { title, publisher, published, byline, authors, dateline, language } = article;
  const place = dateline?.place?.quote;
  const facts = [
    publisher.value ?? 'publisher unknown',
    published.value
      ? `${published.value}${published.basis === 'given' ? '' : ` (${published.basis})`}`
      : 'date unknown',
    ...(byline ? [byline.quote] : authors?.length ? [`by ${authors.join(', ')}`] : []),
    ...(place ? [place] : []),
    ...(language.value === 'en' ? [] : [`language ${language.value}`]),
    ...(article.origin ? [article.origin] : []),
  ];
  return [
    [piece(title?.quote ?? '(no title)', title ? 'title' : 'dim')],
    facts.flatMap((fact, i) => (i === 0 ? [piece(fact)] : [piece(' · ', 'dim'), piece(fact)])),
  ];
}

/** `12 events (8 occurred and are sure), 3 statements, 9 actors`. */
export function countFacts(lookup: Lookup): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const counted = [...lookup.events.values()].filter(
    (event) => event.status.value === 'occurred' && isSureEvent(event),
  ).length;
  return [
    `${count(lookup.events.size, 'event')}${lookup.events.size > 0 ? ` (${counted} occurred and ${counted === 1 ? 'is' : 'are'} sure)` : ''}`,
    count(lookup.statements.size, 'statement'),
    count(lookup.actors.size, 'actor'),
  ].join(', ');
}
