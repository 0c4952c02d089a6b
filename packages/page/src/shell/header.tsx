// The header: name, navigation between views, theme, shortcuts.
import { Link } from '../address/link.js';
import type { View } from '../views/view.js';
import { Navigation } from './navigation.js';
import { showShortcuts } from './shortcuts.js';
import { useTheme } from './theme.js';

/** The header; `view` is the one shown. */
export function Header({ view, query }: { view: View | null; query: URLSearchParams }) {
  const { theme, next } = useTheme();
  return (
    <header className="header">
      <Link to="/" className="brand" aria-label="Entente, front page">
        Entente
      </Link>
      <Navigation view={view} query={query} />
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
