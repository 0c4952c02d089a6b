// Reports that say something: outlet, day, source and words, each linked to its place in the article; the first few, the others on request.
import type { Telling } from '@entente/record';
import type { ReactNode } from 'react';
import { Link } from '../address/link.js';
import { factHref } from '../parts/fact-parts.js';
import { foldTellings } from './fold-tellings.js';

interface Props<Item extends Telling> {
  readonly tellings: readonly Item[];
  /** what stands before the outlet */
  readonly before?: (item: Item) => ReactNode;
}

/** The list. */
export function Tellings<Item extends Telling>({ tellings, before }: Props<Item>) {
  const folded = foldTellings(tellings);
  const [first, rest] = [folded.slice(0, FIRST), folded.slice(FIRST)];
  return (
    <>
      <Some tellings={first} {...(before ? { before } : {})} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Some tellings={rest} {...(before ? { before } : {})} />
        </details>
      )}
    </>
  );
}
/** Number shown initially. */
const FIRST = 4;

const Some = <Item extends Telling>({ tellings, before }: Props<Item>) => (
  <ul className="plain tellings">
    {tellings.map((telling) => (
      <li key={`${telling.event} ${telling.words.start}`}>
        {before?.(telling)}
        <Link to={factHref(telling.article, telling.event)}>
          {telling.publisher ?? 'an outlet not known'}
        </Link>
        {telling.published && <span className="when"> {telling.published}</span>}
        {telling.sources.length > 0 && `, according to ${telling.sources.map(({ name }) => name).join(', ')}`}
        {telling.origin !== telling.article && ', a copy'}: <q>{telling.words.quote.replace(/\s+/g, ' ')}</q>
      </li>
    ))}
  </ul>
);
