// Selection of a time range on a chart: by dragging, or by Shift and the arrow keys from mark to mark; Enter applies it, Escape cancels it.
import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Days } from './periods.js';
import type { Mark } from './plot-frame.js';

/** The selected part of a chart, in pixels from its left edge. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly days: Days;
  /** start of a selection by keys */
  readonly anchor: string | null;
}
/** Interface of a brush for the frame. */
export interface Brush {
  readonly shade: ReactNode;
  /** whether the brush handled the key */
  onKey(event: KeyboardEvent, href: string): boolean;
  onWalk(event: KeyboardEvent, from: string, to: string): void;
}
const MOVED = 6;

/** A brush over the marks of a frame; without `onBrush` it does nothing. */
export function useBrush(
  frame: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  onBrush: ((days: Days) => void) | undefined,
): Brush {
  const [range, setRange] = useState<Range | null>(null);
  const take = useCallback(
    (days: Days) => {
      setRange(null);
      onBrush?.(days);
    },
    [onBrush],
  );
  useDrag(frame, { marks, active: onBrush !== undefined, setRange, take });
  const onKey = (event: KeyboardEvent) => {
    if (range === null || (event.key !== 'Enter' && event.key !== 'Escape')) return false;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') take(range.days);
    else setRange(null);
    return true;
  };
  const onWalk = (event: KeyboardEvent, from: string, to: string) => {
    if (!onBrush || !event.shiftKey) return setRange(null);
    const anchor = range?.anchor ?? from;
    setRange(rangeOf(frame.current, marks, [anchor, to]));
  };
  const shade = range && (
    <>
      <div className="brush" style={{ left: range.from, width: Math.max(2, range.to - range.from) }} />
      <p className="brush-words" role="status">
        {range.days.from} to {range.days.to}
        {range.anchor !== null && ' (Enter to choose, Escape to let go)'}
      </p>
    </>
  );
  return { shade, onKey, onWalk };
}

/** The marks whose middle lies in a part of the drawing, and the days from the first to the last of them. */
function within(frame: HTMLElement, marks: readonly Mark[], from: number, to: number): Days | null {
  const days = new Map(marks.map((mark) => [mark.href, mark.days]));
  const left = frame.getBoundingClientRect().left;
  const chosen = [...frame.querySelectorAll('a')].flatMap((link) => {
    const box = link.getBoundingClientRect();
    const middle = box.left + box.width / 2 - left;
    const own = days.get(link.getAttribute('href') ?? '');
    return own && middle >= from && middle <= to ? [own] : [];
  });
  return spanOf(chosen);
}

const spanOf = (days: readonly Days[]): Days | null =>
  days.length === 0
    ? null
    : {
        from: days.map(({ from }) => from).sort()[0]!,
        to: days
          .map(({ to }) => to)
          .sort()
          .at(-1)!,
      };

function rangeOf(
  frame: HTMLElement | null,
  marks: readonly Mark[],
  [anchor, to]: readonly [string, string],
): Range | null {
  if (!frame) return null;
  const left = frame.getBoundingClientRect().left;
  const boxes = [...frame.querySelectorAll('a')]
    .filter((link) => [anchor, to].includes(link.getAttribute('href') ?? ''))
    .map((link) => link.getBoundingClientRect());
  const days = spanOf(marks.filter(({ href }) => href === anchor || href === to).map((mark) => mark.days));
  if (!days || boxes.length === 0) return null;
  const [from, end] = [
    Math.min(...boxes.map((box) => box.left)) - left,
    Math.max(...boxes.map((box) => box.right)) - left,
  ];
  return { from, to: end, days, anchor };
}

interface DragOptions {
  readonly marks: readonly Mark[];
  readonly active: boolean;
  setRange(range: Range | null): void;
  take(days: Days): void;
}

/** Dragging; a drag that began on a mark does not count as a click. */
function useDrag(frame: RefObject<HTMLElement | null>, { marks, active, setRange, take }: DragOptions): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || !active) return;
    let start: number | null = null;
    let last: Days | null = null;
    let dragged = false;
    const at = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      start = at(event);
      last = null;
      dragged = false;
    };
    const move = (event: PointerEvent) => {
      if (start === null || Math.abs(at(event) - start) < MOVED) return;
      dragged = true;
      const [from, to] = [Math.min(start, at(event)), Math.max(start, at(event))];
      last = within(element, marks, from, to);
      setRange(last && { from, to, days: last, anchor: null });
    };
    const up = () => {
      start = null;
      if (!dragged) return;
      setRange(null);
      if (last) take(last);
    };
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    };
    const noGhost = (event: DragEvent) => event.preventDefault(); // the browser would drag the link itself
    element.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    element.addEventListener('click', click, { capture: true });
    element.addEventListener('dragstart', noGhost);
    return () => {
      element.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      element.removeEventListener('click', click, { capture: true });
      element.removeEventListener('dragstart', noGhost);
    };
  }, [frame, marks, active, setRange, take]);
}
