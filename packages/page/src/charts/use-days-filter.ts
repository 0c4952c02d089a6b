// A brushed range of days → the filter of the URL.
import { useCallback } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import type { Days } from './periods.js';

/** Sets `from` and `to` of the filter; closes the evidence list, which may lie outside the range. */
export function useDaysFilter(): (days: Days) => void {
  const { path, query } = useAddress();
  return useCallback(
    ({ from, to }) => {
      const narrow = withValues(withValues(query, 'from', [from]), 'to', [to]);
      narrow.delete('shown');
      navigate(hrefOf(path, narrow), { keep: true });
    },
    [path, query],
  );
}
