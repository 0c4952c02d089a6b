// Article text and marks → the story as HTML: flat runs of words, each with the classes of all marks over it. Runs are flat, not
// nested, because marks of different layers may cross.
import type { Article, Span } from '@entente/record';
import { escapeHtml } from './escape.js';
import type { Mark, MarkLayer } from './marks.js';

/** The story's paragraphs, the title as heading, and the anchors whose words got an id (`w-e1`) that cards can link to. */
export function storyHtml(
  article: Article,
  marks: readonly Mark[],
): { html: string; linked: ReadonlySet<string> } {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const linked = new Set<string>();
  const html = splitParagraphs(article.text)
    .map((paragraph) => {
      const inside = sorted.filter((item) => item.start < paragraph.end && item.end > paragraph.start);
      const runs = splitRuns(paragraph, inside).map((run) => runHtml(article.text, run, linked));
      const { title } = article;
      const tag = title && title.start <= paragraph.start && paragraph.end <= title.end ? 'h1' : 'p';
      return `<${tag} dir="auto">${runs.join('')}</${tag}>`;
    })
    .join('\n');
  return { html, linked };
}

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

interface Run extends Span {
  readonly marks: readonly Mark[];
}

/** Splits a paragraph at every edge of a mark, in one pass over the sorted edges. */
function splitRuns(paragraph: Span, marks: readonly Mark[]): Run[] {
  const clamp = (at: number) => Math.min(Math.max(at, paragraph.start), paragraph.end);
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const item of marks) edges.add(clamp(item.start)).add(clamp(item.end));
  const cuts = [...edges].sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter((item) => item.end > start);
    while (next < marks.length && marks[next]!.start <= start) open.push(marks[next++]!);
    open = open.filter((item) => item.end > start);
    return { start, end: cuts[i + 1]!, marks: open };
  });
}

/** Where several cards share the words, priority is: event, status cue, cue, names, content. */
const LINK_ORDER: readonly MarkLayer[] = ['event', 'cue', 'status', 'actor', 'place', 'content'];

function runHtml(text: string, { start, end, marks }: Run, linked: Set<string>): string {
  const words = escapeHtml(text.slice(start, end));
  if (marks.length === 0) return words;
  const classes = [...new Set(marks.flatMap((item) => [item.layer, ...item.classes]))].join(' ');
  const anchors = [...new Set(marks.map((item) => item.anchor))].filter(Boolean);
  const fresh = anchors.filter((anchor) => !linked.has(anchor));
  for (const anchor of fresh) linked.add(anchor);
  const best = LINK_ORDER.map((layer) => marks.findLast((item) => item.layer === layer)).find(Boolean);
  const data = anchors.length > 0 ? ` data-on="${anchors.join(' ')}"` : '';
  const card = best?.card ? ` data-card="${best.card}"` : '';
  const own = best && fresh.includes(best.anchor) ? best.anchor : fresh[0];
  const id = own ? ` id="w-${own}"` : '';
  const others = fresh.filter((anchor) => anchor !== own).map((anchor) => `<i id="w-${anchor}"></i>`);
  return `${others.join('')}${wrap(words, `class="${classes}"${id}${data}${card}`, isStop(best, fresh) ? best?.card : null)}`;
}

/** Triggers, cues and quotes without a cue are keyboard-focusable; names are reached from their cards. */
const isStop = (best: Mark | undefined, fresh: readonly string[]): boolean =>
  !!best &&
  fresh.includes(best.anchor) &&
  (best.layer === 'event' || best.layer === 'cue' || best.classes.includes('lone'));

const wrap = (words: string, attributes: string, card: string | null | undefined): string =>
  card ? `<a ${attributes} href="#${card}">${words}</a>` : `<span ${attributes}>${words}</span>`;
