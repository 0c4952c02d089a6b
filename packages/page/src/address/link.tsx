// A link within the page: a plain anchor (it can be opened in a tab, copied, bookmarked) that does not reload the page.
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from './address.js';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  readonly replace?: boolean;
  /** keeps the scroll position */
  readonly keep?: boolean;
}

/** An anchor to a URL of this page. */
export function Link({ to, replace = false, keep = false, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to, { replace, keep });
  };
  return <a href={to} onClick={follow} {...rest} />;
}
