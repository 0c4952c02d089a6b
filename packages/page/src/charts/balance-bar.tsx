// Cooperation and conflict as two parts of one small bar, always beside words or a number with the same information.
import type { Tally } from '@entente/record';

/** The bar. */
export function BalanceBar({ tally }: { tally: Pick<Tally, 'cooperation' | 'conflict'> }) {
  return (
    <span className="balance-bar" title={`${tally.cooperation} cooperation, ${tally.conflict} conflict`}>
      <span className="part cooperation" style={{ flexGrow: tally.cooperation }} />
      <span className="part conflict" style={{ flexGrow: tally.conflict }} />
    </span>
  );
}
