// An Observable Plot chart whose marks are links to their evidence, by click, Enter, or arrow keys from mark to mark.
// One mark is a tab stop, as in a grid; Shift with an arrow, or dragging, selects a time range where the view supports it.
import * as Plot from '@observablehq/plot';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { type Shown, shownIn, withShown } from '../evidence/shown.js';
import type { Days } from './periods.js';
import { useBrush } from './use-brush.js';
import { useWidth } from './use-width.js';
import { walkMarks } from './walk-marks.js';

/** One selectable mark. */
export interface Mark {
  /** equal to its `href` channel in the chart */
  readonly href: string;
  readonly label: string;
  /** the row of marks for arrow keys: 0 above, 1 below the axis */
  readonly row: number;
  readonly days: Days;
}
/** The chart at a given width. */
export type Draw = (width: number) => Plot.PlotOptions;

interface Props {
  /** description of the chart, in one sentence */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly draw: Draw;
  /** receives the brushed range of days */
  readonly onBrush?: ((days: Days) => void) | undefined;
  readonly children?: ReactNode;
}

/** The URL that shows the evidence of a mark, independent of the list shown now. */
export function useMarkHref(): (shown: Shown) => string {
  const { path, query } = useAddress();
  const stable = withShown(query, null).toString();
  return useMemo(() => {
    const own = new URLSearchParams(stable);
    return (shown) => hrefOf(path, withShown(own, shown));
  }, [path, stable]);
}

/** The chart. */
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new chart (draw, marks, width) needs new labels
  useEffect(() => {
    const now = shown ? hrefOf(window.location.pathname, query) : null;
    for (const link of linksIn(place.current)) {
      if (hrefIn(link) === now) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, [shown?.filter.toString(), draw, marks, width]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus; their clicks and keys bubble up to here
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
