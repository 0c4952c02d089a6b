// A number linked to its evidence: the list opens beside the view.
import type { CSSProperties, ReactNode } from 'react';
import { hrefOf, useAddress } from '../address/address.js';
import { Link } from '../address/link.js';
import { isSameShown, type Shown, shownIn, withShown } from './shown.js';

interface Props {
  readonly shown: Shown;
  readonly label?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A link that opens the evidence list of its content beside the view. */
export function EvidenceLink({ shown, label, className = 'count', style, children }: Props) {
  const { path, query } = useAddress();
  const current = isSameShown(shown, shownIn(query));
  return (
    <Link
      to={hrefOf(path, withShown(query, shown))}
      keep
      className={className}
      {...(style ? { style } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(current ? { 'aria-current': 'true' } : {})}
    >
      {children}
    </Link>
  );
}
