// The application: header, filter bar, the view for the path, its links to JSON and exports.
import type { TotalsAnswer } from '@entente/record';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useAddress } from './address/address.js';
import { Link } from './address/link.js';
import { useAnswer } from './ask/use-answer.js';
import { useGrowth } from './ask/use-growth.js';
import { FilterBar } from './filter/filter-bar.js';
import { FirstVisit } from './first-visit/first-visit.js';
import { Empty, Loading } from './parts/states.js';
import { Boundary } from './shell/boundary.js';
import { Header } from './shell/header.js';
import { Shortcuts } from './shell/shortcuts.js';
import { TwinLinks } from './shell/twin-links.js';
import { VIEWS } from './views/index.js';
import { findView } from './views/view.js';

/** The whole page. */
export function App() {
  const { path, query } = useAddress();
  const found = findView(VIEWS, path);
  const main = useRef<HTMLElement>(null);
  const totals = useAnswer<TotalsAnswer>('/api/totals');
  const [filling, setFilling] = useState(false);
  const articles = totals.value?.articles ?? null;
  const isEmpty = articles === 0 || filling;
  useGrowth(articles, totals, filling);
  const title = found?.view.title ?? 'Not found';
  useFocusOnMove(main, path);
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Header view={found?.view ?? null} query={query} />
      {found && !isEmpty && <FilterBar view={found.view} path={path} query={query} />}
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Loading />}>
            {found === null ? (
              <NotFound path={path} />
            ) : isEmpty && !found.view.whenEmpty ? (
              <FirstVisit articles={articles ?? 0} onFilling={setFilling} />
            ) : (
              <found.view.component params={found.params} query={query} />
            )}
          </Suspense>
        </Boundary>
      </main>
      {found && <TwinLinks view={found.view} params={found.params} query={query} />}
      <Shortcuts />
    </>
  );
}

/** After navigation the keyboard focus starts at the content of the view, as after loading a page. */
function useFocusOnMove(main: React.RefObject<HTMLElement | null>, path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}

const NotFound = ({ path }: { path: string }) => (
  <Empty title={`There is no page at ${path}`}>
    <p>
      <Link to="/">To the front page</Link>
    </p>
  </Empty>
);
