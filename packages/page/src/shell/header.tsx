// The header: name, navigation between views (keeps the filter), theme, shortcuts, API.
import { type RefObject, useEffect, useRef } from 'react';
import { hrefOf } from '../address/address.js';
import { pickQuery } from '../address/filter.js';
import { Link } from '../address/link.js';
import { VIEWS } from '../views/index.js';
import { fieldsOfView, type View } from '../views/view.js';
import { showShortcuts } from './shortcuts.js';
import { useTheme } from './theme.js';

/** The header; `view` is the one shown. */
export function Header({ view, query }: { view: View | null; query: URLSearchParams }) {
  const { theme, next } = useTheme();
  const nav = useCurrentInSight(view);
  return (
    <header className="header">
      <Link to="/" className="brand" aria-label="Entente, front page">
        Entente
      </Link>
      <nav aria-label="Views" ref={nav}>
        <ul>
          {VIEWS.filter(({ inNavigation }) => inNavigation).map((item) => (
            <li key={item.path}>
              <Link to={hrefFrom(item, query)} {...(isCurrent(item, view) ? { 'aria-current': 'page' } : {})}>
                {item.title}
              </Link>
            </li>
          ))}
          <li>
            <a href="/docs">API</a>
          </li>
        </ul>
      </nav>
      <div className="header-tools">
        <button type="button" className="quiet" onClick={next} title="Change the theme">
          <span aria-hidden="true">{theme === 'dark' ? '☾' : theme === 'light' ? '☀' : '◐'}</span>
          <span className="unseen">Theme: {theme}. Change it</span>
        </button>
        <button type="button" className="quiet" onClick={showShortcuts} title="Keyboard shortcuts (?)">
          <span aria-hidden="true">?</span>
          <span className="unseen">Keyboard shortcuts</span>
        </button>
      </div>
    </header>
  );
}

/** Scrolls the navigation to the current view where it is wider than the window. */
function useCurrentInSight(view: View | null): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each view has another position
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current)
      nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2;
  }, [view]);
  return nav;
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
