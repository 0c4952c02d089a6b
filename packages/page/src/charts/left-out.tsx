// How much a view does not count, with reasons and links that include them.
import { ANY, type LeftOut, SURE } from '@entente/record';
import type { ReactNode } from 'react';
import { hrefOf, useAddress } from '../address/address.js';
import { valuesOf, withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { minConfidenceIn, percentOf } from '../filter/counted-fields.js';
import { formatCount } from './counted.js';

/** Sum of several left-out counts: of cooperation and conflict, of both directions of a pair. */
export const sumLeftOut = (all: readonly LeftOut[]): LeftOut => ({
  otherStatus: all.reduce((sum, { otherStatus }) => sum + otherStatus, 0),
  unsure: all.reduce((sum, { unsure }) => sum + unsure, 0),
});

/** The left-out counts, each reason with a link that includes it; or a note that all are counted, with a link back. */
export function LeftOutNote({ of }: { of: readonly LeftOut[] }) {
  const { path, query } = useAddress();
  const { otherStatus, unsure } = sumLeftOut(of);
  const to = (changes: Readonly<Record<string, readonly string[]>>) => {
    let next = query;
    for (const [field, values] of Object.entries(changes)) next = withValues(next, field, values);
    next.delete('shown');
    return hrefOf(path, next);
  };
  const anyStatus = { status: [ANY] };
  const anyConfidence = { minConfidence: ['0'] };
  if (otherStatus + unsure === 0)
    return isChanged(query) ? (
      <p className="note left-out">
        {wordsOfCounted(query)}.{' '}
        <Link to={to({ status: [], minConfidence: [] })} keep>
          Count only what occurred and are at least {percentOf(SURE)} sure
        </Link>
      </p>
    ) : null;
  const parts: ReactNode[] = [
    otherStatus > 0 && (
      <Link key="status" to={to(anyStatus)} keep>
        {formatCount(otherStatus)} {otherStatusWords(query)}
      </Link>
    ),
    unsure > 0 && (
      <Link key="unsure" to={to(anyConfidence)} keep>
        {formatCount(unsure)} less than {percentOf(minConfidenceIn(query))} sure
      </Link>
    ),
  ].filter(Boolean);
  return (
    <p className="note left-out">
      Left out:{' '}
      {parts.length === 2 ? (
        <>
          {parts[0]}, {parts[1]}
        </>
      ) : (
        parts[0]
      )}
      .{' '}
      <Link to={to({ ...anyStatus, ...anyConfidence })} keep>
        Count all
      </Link>
    </p>
  );
}

const isChanged = (query: URLSearchParams): boolean =>
  valuesOf(query, 'status').length + valuesOf(query, 'minConfidence').length > 0;

const otherStatusWords = (query: URLSearchParams): string =>
  valuesOf(query, 'status').length === 0 ? 'that did not (yet) occur' : 'of another status';

/** `Counted: any status, however sure` */
export function wordsOfCounted(query: URLSearchParams): string {
  const status = valuesOf(query, 'status');
  const which =
    status.length === 0
      ? 'what occurred'
      : status.includes(ANY)
        ? 'any status'
        : `status ${status.join(' or ')}`;
  const least = minConfidenceIn(query);
  const sure = least === 0 ? 'however sure' : `if at least ${percentOf(least)} sure`;
  return `Counted: ${which}, ${sure}`;
}
