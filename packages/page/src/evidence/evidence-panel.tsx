// The panel beside a view: the happenings or statements of the selected number. The view's URL contains its state, so that back, forward and sharing work.
import type { HappeningItem, HappeningList, Page, StatementRow } from '@entente/record';
import { type ReactNode, useEffect, useRef } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { Link } from '../address/link.js';
import { countWords, plural } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { DayLegend } from '../parts/fact-parts.js';
import { Paged } from '../parts/pager.js';
import { Empty } from '../parts/states.js';
import { Behind } from './behind.js';
import { filterWords } from './filter-words.js';
import { HappeningItems } from './happening-items.js';
import { type Shown, shownIn, withShown } from './shown.js';
import { StatementItems } from './statement-items.js';

/** A view with the evidence list that its URL selects. */
export function WithEvidence({ children }: { children: ReactNode }) {
  const { path, query } = useAddress();
  const shown = shownIn(query);
  return (
    <div className={shown ? 'beside open' : 'beside'}>
      <div className="beside-view">{children}</div>
      {shown && <EvidencePanel shown={shown} closed={hrefOf(path, withShown(query, null))} />}
    </div>
  );
}

interface Props {
  readonly shown: Shown;
  /** the URL without the list */
  readonly closed: string;
}

function EvidencePanel({ shown: { kind, filter }, closed }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const asked = `${kind}?${filter}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list takes the focus
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <aside
      ref={panel}
      className="evidence"
      aria-labelledby="evidence-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') navigate(closed, { keep: true });
      }}
    >
      <div className="evidence-head">
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          {kind === 'happenings' ? 'Happenings' : 'Statements'}: {filterWords(kind, filter)}
        </h2>
        <Link to={closed} keep className="button quiet" aria-label="Close the list">
          ×
        </Link>
      </div>
      <p className="fact-meta">
        <Link to={hrefOf(`/${kind}`, filter)}>Open this list as a page</Link>
      </p>
      {kind === 'happenings' ? <HappeningsOf filter={filter} /> : <StatementsOf filter={filter} />}
    </aside>
  );
}

/** All happenings that match a filter, page by page; `noteLeftOut`: also shows how many the filter of the URL leaves out. */
export function HappeningsOf({
  filter,
  noteLeftOut = false,
}: {
  filter: URLSearchParams;
  noteLeftOut?: boolean;
}) {
  return (
    <Paged<HappeningItem, HappeningList>
      href={hrefOf('/api/happenings', filter)}
      empty={(first) => (
        <>
          <Empty title="No happenings match this filter" />
          {noteLeftOut && <LeftOutNote of={[first.leftOut]} />}
        </>
      )}
    >
      {(happenings, { total, leftOut }) => (
        <>
          <p className="note">
            {countWords(total.happenings, 'happenings')} in {plural(total.reports, 'report')} of{' '}
            {countWords(total.origins, 'origins')}; newest first. Click a sentence to open its article.
          </p>
          <Behind filter={filter} />
          {noteLeftOut && <LeftOutNote of={[leftOut]} />}
          <DayLegend />
          <HappeningItems happenings={happenings} />
        </>
      )}
    </Paged>
  );
}

/** All statements that match a filter, page by page. */
export function StatementsOf({ filter }: { filter: URLSearchParams }) {
  return (
    <Paged<StatementRow, Page<StatementRow>>
      href={hrefOf('/api/statements', filter)}
      empty={<Empty title="No statements match this filter" />}
    >
      {(statements) => <StatementItems statements={statements} />}
    </Paged>
  );
}
