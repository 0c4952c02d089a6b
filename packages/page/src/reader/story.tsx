// The article's text with its words marked by layer. Words are React text, never markup; a click or Enter on marked words focuses their fact.
import type { Article } from '@entente/record';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Lit } from './lit.js';
import type { Mark } from './marks.js';
import { chiefMark, type Paragraph, type Run, splitRuns } from './runs.js';

interface Props {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly lit: Lit;
  onFact(id: string): void;
  onSelect(span: { start: number; end: number } | null): void;
}

/** The story, paragraph by paragraph, the title as heading. */
export function Story({ article, marks, lit, onFact, onSelect }: Props) {
  const story = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => splitRuns(article.text, marks), [article.text, marks]);
  const stops = useMemo(() => stopsOf(paragraphs), [paragraphs]);
  useClicks(story, onFact);
  useSelection(story, onSelect);
  return (
    <div ref={story} className="story">
      {paragraphs.map((paragraph) => {
        const Tag = isTitle(article, paragraph) ? 'h1' : 'p';
        return (
          <Tag key={paragraph.start} dir="auto">
            {paragraph.runs.map((run) => (
              <Words
                key={run.start}
                text={article.text.slice(run.start, run.end)}
                run={run}
                lit={lit}
                isStop={stops.has(run.start)}
              />
            ))}
          </Tag>
        );
      })}
    </div>
  );
}

const isTitle = ({ title }: Article, { start, end }: Paragraph): boolean =>
  title !== null && title.start <= start && end <= title.end;

interface WordsProps {
  readonly text: string;
  readonly run: Run;
  readonly lit: Lit;
  readonly isStop: boolean;
}

/** One run. Triggers, cues and quotations without a cue are tab stops; names are reached from the facts. */
function Words({ text, run, lit, isStop }: WordsProps) {
  const chief = chiefMark(run);
  const lights = run.marks.flatMap(({ key }) => lit.get(key) ?? []);
  const classes = [
    ...run.marks.flatMap(({ layer, classes }) => [`m-${layer}`, ...classes]),
    ...strongest(lights),
  ];
  const data = {
    'data-start': run.start,
    ...(classes.length > 0 ? { className: [...new Set(classes)].join(' ') } : {}),
    ...(chief?.fact ? { 'data-fact': chief.fact } : {}),
  };
  if (isStop && chief?.fact)
    return (
      <a {...data} href={`?fact=${encodeURIComponent(chief.fact)}`}>
        {text}
      </a>
    );
  return <span {...data}>{text}</span>;
}

const STRENGTH = ['on', 'on-who', 'on-whom', 'on-where', 'on-when', 'on-status', 'on-told', 'on-said'];
/** The highlight with the highest priority on the same words. */
const strongest = (lights: readonly string[]): string[] =>
  STRENGTH.filter((light) => lights.includes(light)).slice(0, 1);

/** Starts of the runs that are tab stops: the first run of each trigger, cue and quotation without a cue. */
function stopsOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const stops = new Set<number>();
  for (const run of paragraphs.flatMap(({ runs }) => runs)) {
    const chief = chiefMark(run);
    if (!chief || seen.has(chief.key)) continue;
    if (chief.layer !== 'event' && chief.layer !== 'cue' && !chief.classes.includes('lone')) continue;
    seen.add(chief.key);
    stops.add(run.start);
  }
  return stops;
}

/** One listener for all words: links focus their fact unless a new tab is requested. */
function useClicks(story: RefObject<HTMLDivElement | null>, onFact: (id: string) => void): void {
  useEffect(() => {
    const element = story.current;
    const click = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      const words = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-fact]') : null;
      if (!words || window.getSelection()?.type === 'Range') return;
      event.preventDefault();
      onFact(words.dataset.fact!);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [story, onFact]);
}

/** Reports the selected words of the story as UTF-16 offsets into the article's text. */
function useSelection(story: RefObject<HTMLDivElement | null>, onSelect: Props['onSelect']): void {
  useEffect(() => {
    const changed = () => {
      const selection = window.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!range || range.collapsed || !story.current?.contains(range.commonAncestorContainer))
        return onSelect(null);
      const [start, end] = [
        offsetOf(range.startContainer, range.startOffset),
        offsetOf(range.endContainer, range.endOffset),
      ];
      onSelect(start !== null && end !== null && start < end ? { start, end } : null);
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [story, onSelect]);
}

/** Every run has one text node, so that an offset in it and the run's start give the offset in the text. */
function offsetOf(node: Node, offset: number): number | null {
  const words = (node instanceof Element ? node.children[offset] : node.parentElement)?.closest<HTMLElement>(
    '[data-start]',
  );
  if (!words) return null;
  return Number(words.dataset.start) + (node instanceof Element ? 0 : offset);
}
