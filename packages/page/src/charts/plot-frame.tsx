// A drawing by Observable Plot whose marks are links: each leads to what it counts, by click, Enter, or the arrow keys from mark to mark.
// One mark is a tab stop, as in a grid; Shift with an arrow, or dragging, chooses a range of time where the view takes one.
import * as Plot from '@observablehq/plot';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { type Shown, shownIn, withShown } from '../evidence/shown.js';
import type { Days } from './periods.js';
import { useBrush } from './use-brush.js';
import { useWidth } from './use-width.js';
import { walkMarks } from './walk-marks.js';

/** One mark that can be chosen. */
export interface Mark {
  /** the same as its `href` channel in the drawing */
  readonly href: string;
  readonly label: string;
  /** the row of marks in which the arrow keys walk: 0 above, 1 below */
  readonly row: number;
  readonly days: Days;
}
/** What is drawn at a width. */
export type Draw = (width: number) => Plot.PlotOptions;

interface Props {
  /** what the drawing shows, in a sentence */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly draw: Draw;
  /** takes a range of days that was brushed */
  readonly onBrush?: ((days: Days) => void) | undefined;
  readonly children?: ReactNode;
}

/** The address under which a mark shows its evidence; the list shown now does not change it. */
export function useMarkHref(): (shown: Shown) => string {
  const { path, query } = useAddress();
  const stable = withShown(query, null).toString();
  return useMemo(() => {
    const own = new URLSearchParams(stable);
    return (shown) => hrefOf(path, withShown(own, shown));
  }, [path, stable]);
}

/** The drawing. */
export function PlotFrame({ label, marks, draw, onBrush, children }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const brush = useBrush(frame, marks, onBrush);
  const { query } = useAddress();
  const shown = shownIn(query);
  useEffect(() => {
    if (width === 0 || !place.current) return;
    const svg = Plot.plot({ ...draw(width), width }) as SVGSVGElement;
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', label);
    prepareLinks(svg, marks);
    place.current.replaceChildren(svg);
    return () => svg.remove();
  }, [draw, label, marks, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing (draw, marks, width) is marked anew
  useEffect(() => {
    const now = shown ? hrefOf(window.location.pathname, query) : null;
    for (const link of linksIn(place.current)) {
      if (hrefIn(link) === now) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, [shown?.filter.toString(), draw, marks, width]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within take the focus; their clicks and keys rise to here
    <div
      ref={frame}
      className={onBrush ? 'plot can-brush' : 'plot'}
      onClick={(event) => follow(event)}
      onKeyDown={(event) => {
        walk(event, marks, place.current, brush);
      }}
    >
      <div ref={place} />
      {brush.shade}
      {children}
    </div>
  );
}

const linksIn = (place: HTMLElement | null): SVGAElement[] => [
  ...(place?.querySelectorAll<SVGAElement>('a') ?? []),
];
const hrefIn = (link: Element): string =>
  link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '';

/** Gives each link its name, and makes one of them a tab stop. */
function prepareLinks(svg: SVGSVGElement, marks: readonly Mark[]): void {
  const labels = new Map(marks.map(({ href, label }) => [href, label]));
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const text of svg.querySelectorAll('g:not(:has(a))')) text.setAttribute('aria-hidden', 'true');
  for (const [index, link] of [...svg.querySelectorAll('a')].entries()) {
    const href = hrefIn(link);
    link.setAttribute('href', href);
    link.setAttribute('aria-label', labels.get(href) ?? '');
    link.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
}

function follow(event: React.MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate(hrefIn(link), { keep: true });
}

function walk(
  event: React.KeyboardEvent,
  marks: readonly Mark[],
  place: HTMLElement | null,
  brush: ReturnType<typeof useBrush>,
): void {
  const links = linksIn(place);
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const from = links.indexOf(link as unknown as SVGAElement);
  if (from < 0) return;
  if (brush.onKey(event, hrefIn(links[from]!))) return;
  const rows = new Map(marks.map(({ href, row }) => [href, row]));
  const places = links.map((each) => {
    const { left, width } = each.getBoundingClientRect();
    return { row: rows.get(hrefIn(each)) ?? 0, at: left + width / 2 };
  });
  const to = walkMarks(places, from, event.key);
  if (to === null) return;
  event.preventDefault();
  links[from]!.setAttribute('tabindex', '-1');
  links[to]!.setAttribute('tabindex', '0');
  links[to]!.focus();
  brush.onWalk(event, hrefIn(links[from]!), hrefIn(links[to]!));
}
