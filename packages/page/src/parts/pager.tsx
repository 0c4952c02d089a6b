// A paged list: `More` appends the next page; the URL contains only the filter, so that it stays short.
import type { Page } from '@entente/record';
import { type ReactNode, useEffect, useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { useAnswer } from '../ask/use-answer.js';
import { Answered, Failure } from './states.js';

interface Props<Item, Answer extends Page<Item>> {
  /** the API URL of the first page, without cursor */
  readonly href: string;
  /** shown when the list is empty */
  readonly empty: ReactNode | ((first: Answer) => ReactNode);
  children(items: readonly Item[], first: Answer): ReactNode;
}

/** All loaded pages as one list. */
export function Paged<Item, Answer extends Page<Item> = Page<Item>>({
  href,
  empty,
  children,
}: Props<Item, Answer>) {
  const first = useAnswer<Answer>(href);
  return (
    <Answered answer={first}>
      {(page) =>
        page.items.length === 0 ? (
          typeof empty === 'function' ? (
            empty(page)
          ) : (
            empty
          )
        ) : (
          <Following key={href} href={href} first={page} show={children} />
        )
      }
    </Answered>
  );
}

interface FollowingProps<Item, Answer extends Page<Item>> {
  readonly href: string;
  readonly first: Answer;
  show(items: readonly Item[], first: Answer): ReactNode;
}

function Following<Item, Answer extends Page<Item>>({ href, first, show }: FollowingProps<Item, Answer>) {
  const [later, setLater] = useState<readonly Page<Item>[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new first page starts the list over
  useEffect(() => setLater([]), [first]);
  const next = (later.at(-1) ?? first).next;
  const more = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const page = await ask<Page<Item>>(
        `${href}${href.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next ?? '')}`,
      );
      setLater((pages) => [...pages, page]);
    } catch (fault) {
      setProblem(fault as Problem);
    }
    setBusy(false);
  };
  return (
    <>
      {show(
        [first, ...later].flatMap(({ items }) => items),
        first,
      )}
      {problem && <Failure problem={problem} />}
      {next !== null && (
        <p className="more">
          <button type="button" onClick={() => void more()} disabled={busy}>
            {busy ? 'Loading…' : 'Show more'}
          </button>
        </p>
      )}
    </>
  );
}
