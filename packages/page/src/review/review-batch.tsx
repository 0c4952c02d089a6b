// A batch on the page: progress, cards, and the next batch at the end. The current card is in the URL.
import type { Review, ReviewItem } from '@entente/record';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { countOpen, currentOf, lastAccepted, type Marks, openAfter, stepFrom } from './batch.js';
import { Onward } from './onward.js';
import { ReviewCard, reviewId } from './review-card.js';
import { useBatch } from './use-batch.js';
import { useReviewKeys } from './use-review-keys.js';

interface Props {
  readonly items: readonly ReviewItem[];
  readonly review: Review;
  readonly query: URLSearchParams;
  onNext(): void;
}

/** The cards of one batch. */
export function ReviewBatch({ items, review, query, onNext }: Props) {
  const batch = useBatch();
  const { marks, clear } = batch;
  // a new answer is a new batch; reset before a key can be pressed
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer resets
  useLayoutEffect(clear, [review]);
  const ids = items.map(({ event }) => event.id);
  const current = currentOf(ids, marks, query.get('at'));
  const item = items.find(({ event }) => event.id === current);
  const go = useGo(query);
  const at = useRef(current);
  at.current = current;
  /** does not navigate if the user has moved on meanwhile */
  const onward = (after: Marks | null, id: string) => {
    if (after && at.current === id) go(openAfter(ids, after, id));
  };
  const accept = async (one: ReviewItem) => onward(await batch.accept(one), one.event.id);
  const skip = (one: ReviewItem) => onward(batch.skip(one), one.event.id);
  const takeBack = async (id: string | null) => {
    if (id !== null && (await batch.takeBack(id))) go(id);
  };
  const isOpen = item !== undefined && !marks.has(item.event.id) && batch.busy !== item.event.id;
  useReviewKeys({
    step: (by) => go(stepFrom(ids, current, by)),
    accept: () => void (isOpen && accept(item)),
    correct: () => item && navigate(item.address),
    skip: () => void (isOpen && skip(item)),
    undo: () => void takeBack(lastAccepted(marks)),
  });
  return (
    <>
      <Progress items={items} marks={marks} review={review} />
      <ol className="plain">
        {items.map((one) => (
          <ReviewCard
            key={one.event.id}
            item={one}
            mark={marks.get(one.event.id)}
            isCurrent={one.event.id === current}
            busy={batch.busy === one.event.id}
            problem={batch.problemOf(one.event.id)}
            onAccept={() => void accept(one)}
            onSkip={() => skip(one)}
            onBack={() => void takeBack(one.event.id)}
            onFocus={() => go(one.event.id, false)}
          />
        ))}
      </ol>
      <Onward
        isDone={countOpen(ids, marks) === 0}
        hasSkipped={[...marks.values()].some(({ did }) => did === 'skipped')}
        next={review.next}
        query={query}
        onAgain={onNext}
      />
    </>
  );
}

/** Makes a card current, and moves the keyboard focus there unless it is already there. */
function useGo(query: URLSearchParams): (id: string | null, isMoved?: boolean) => void {
  const { path } = useAddress();
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const card = document.getElementById(reviewId(wanted.current));
    wanted.current = null;
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  });
  return useCallback(
    (id, isMoved = true) => {
      if (id === null) return;
      if (isMoved) wanted.current = id;
      const next = withValues(query, 'at', [id]);
      for (const cursor of query.getAll('cursor')) next.set('cursor', cursor);
      navigate(hrefOf(path, next), { keep: true, replace: true });
    },
    [path, query],
  );
}

interface ProgressProps extends Pick<Props, 'items' | 'review'> {
  readonly marks: Marks;
}

/** Progress of the batch, also for screen readers. */
function Progress({ items, marks, review: { weighed, reviewed } }: ProgressProps) {
  const open = countOpen(
    items.map(({ event }) => event.id),
    marks,
  );
  const accepted = [...marks.values()].filter(({ did }) => did === 'accepted').length;
  const skipped = marks.size - accepted;
  return (
    <p role="status" className="review-progress">
      <b>
        {open} of {items.length} left
      </b>
      {accepted > 0 && ` · ${accepted} accepted`}
      {skipped > 0 && ` · ${skipped} skipped`}
      <span className="note">
        {' '}
        · chosen from {weighed.toLocaleString('en')} events
        {reviewed > 0 && `, ${reviewed.toLocaleString('en')} reviewed before`}
        <span className="only-desk"> · j, k walk, a accepts, e corrects, s skips, u undoes</span>
      </span>
    </p>
  );
}
