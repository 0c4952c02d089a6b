// The navigation: views that stand in the bar, and menus of views. Links keep the applicable part of the filter.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { hrefOf } from '../address/address.js';
import { pickQuery } from '../address/filter.js';
import { Link } from '../address/link.js';
import { VIEWS } from '../views/index.js';
import { fieldsOfView, type View } from '../views/view.js';
import { entriesOf, type ViewMenu } from './menus.js';

const ENTRIES = entriesOf(VIEWS);

/** The navigation; `view` is the one shown. */
export function Navigation({ view, query }: { view: View | null; query: URLSearchParams }) {
  const [open, setOpen] = useState<string | null>(null);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a menu closes when another view is shown
  useEffect(() => setOpen(null), [view, query.toString()]);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (!nav.current?.contains(target as Node)) setOpen(null);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const item = (one: View) => (
    <li key={one.path}>
      <Link to={hrefFrom(one, query)} {...(isCurrent(one, view) ? { 'aria-current': 'page' } : {})}>
        {one.title}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Views" ref={nav}>
      <ul className="nav-bar">
        {ENTRIES.map((entry) =>
          'view' in entry ? (
            item(entry.view)
          ) : (
            <MenuItem
              key={entry.name}
              menu={entry}
              isOpen={open === entry.name}
              current={entry.views.find((one) => isCurrent(one, view)) ?? null}
              toggle={() => setOpen(open === entry.name ? null : entry.name)}
            >
              {entry.views.map(item)}
              {entry.name === 'Desk' && (
                <li>
                  <a href="/docs">API</a>
                </li>
              )}
            </MenuItem>
          ),
        )}
      </ul>
    </nav>
  );
}

/** A menu: a button that shows its list, and says which of its views is shown. */
function MenuItem({
  menu,
  isOpen,
  current,
  toggle,
  children,
}: {
  menu: ViewMenu;
  isOpen: boolean;
  current: View | null;
  toggle: () => void;
  children: React.ReactNode;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    toggle();
    button.current?.focus();
  };
  return (
    <li className="nav-menu" onKeyDown={close}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        onClick={toggle}
        {...(current ? { 'data-current': '' } : {})}
      >
        {menu.name}
        {current && <span className="nav-current">: {current.title}</span>}
        <span aria-hidden="true"> ▾</span>
      </button>
      {isOpen && <ul>{children}</ul>}
    </li>
  );
}

/** A view's URL with the applicable part of the current filter. */
const hrefFrom = (view: View, query: URLSearchParams): string =>
  hrefOf(
    view.path,
    pickQuery(
      query,
      fieldsOfView(view).filter((field) => field !== 'article'),
    ),
  );

/** `/articles` is also current while `/articles/:id` is read. */
const isCurrent = (item: View, shown: View | null): boolean =>
  shown !== null && (item.path === shown.path || shown.path.startsWith(`${item.path}/`));
