// The reader of one article: layer switches, story, facts. The focused fact and the hidden layers are in the URL.
import { type ArticleView, type Correction, type Event, indexRecords, type Span } from '@entente/record';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { InCollections } from '../collections/in-collections.js';
import { ConfirmDialog } from '../corrections/confirm-dialog.js';
import { CorrectionDialog } from '../corrections/correction-dialog.js';
import { UndoDialog } from '../corrections/undo-dialog.js';
import { Appearances } from './appearances.js';
import { FactPanel } from './fact-panel.js';
import { LayerSwitches } from './layer-switches.js';
import { litBy } from './lit.js';
import { foundMarks, LAYERS, listMarks } from './marks.js';
import { Meta } from './meta.js';
import { RemoveDialog } from './remove-dialog.js';
import { Story } from './story.js';
import { useFactKeys } from './use-fact-keys.js';
import { useShown } from './use-shown.js';

/** The open correction dialog. */
export type Task =
  | { readonly action: 'change' | 'reject'; readonly event: Event }
  | { readonly action: 'confirm'; readonly events: readonly Event[] }
  | { readonly action: 'add'; readonly trigger: Span }
  | { readonly action: 'undo'; readonly correction: Correction };

/** Story and facts of one article. */
export function Desk({ view, query }: { view: ArticleView; query: URLSearchParams }) {
  const { path } = useAddress();
  const lookup = useMemo(() => indexRecords(view.article, view.records), [view]);
  const [selected, setSelected] = useState<Span | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const [removing, setRemoving] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const fact = query.get('fact');
  const hidden = useMemo(() => new Set((query.get('hide') ?? '').split(',')), [query]);
  const at = query.get('at');
  const marks = useMemo(() => {
    const off = new Set(LAYERS.filter(({ name }) => hidden.has(name)).flatMap((layer) => layer.marks));
    const all = [...listMarks(lookup, view.events), ...foundMarks(spansOf(at))];
    return all.filter(({ layer }) => !off.has(layer)).sort((a, b) => a.start - b.start);
  }, [lookup, view.events, hidden, at]);
  const lit = useMemo(() => litBy(lookup, fact), [lookup, fact]);
  const set = useCallback(
    (field: string, values: readonly string[]) =>
      navigate(hrefOf(path, withValues(query, field, values)), { keep: true, replace: true }),
    [path, query],
  );
  const focus = useCallback((id: string | null) => set('fact', id === null ? [] : [id]), [set]);
  useTitle(view.article.title?.quote ?? 'Untitled story');
  useShown(root, fact, at);
  useFactKeys({ root, lookup, fact, focus, correct: setTask });
  return (
    <div className="desk" ref={root}>
      <article className="desk-story" aria-label="Story">
        <Meta view={view} onRemove={() => setRemoving(true)} />
        <Appearances article={view.article.id} publisher={view.article.publisher.value} />
        <InCollections view={view} />
        <LayerSwitches hidden={hidden} onChange={(names) => set('hide', names)} />
        <Story article={view.article} marks={marks} lit={lit} onFact={focus} onSelect={setSelected} />
        <AddBar
          selected={selected}
          text={view.article.text}
          onAdd={(trigger) => setTask({ action: 'add', trigger })}
        />
      </article>
      <FactPanel view={view} lookup={lookup} fact={fact} onFact={focus} onTask={setTask} />
      {removing && <RemoveDialog view={view} onClose={() => setRemoving(false)} />}
      {task?.action === 'undo' && <UndoDialog correction={task.correction} onClose={() => setTask(null)} />}
      {task?.action === 'confirm' && (
        <ConfirmDialog articleId={view.article.id} events={task.events} onClose={() => setTask(null)} />
      )}
      {task && task.action !== 'undo' && task.action !== 'confirm' && (
        <CorrectionDialog
          key={task.action}
          view={view}
          lookup={lookup}
          task={task}
          onClose={(target) => {
            setTask(null);
            if (target) focus(target);
          }}
        />
      )}
    </div>
  );
}

/** Sets the window title to the title of the story. */
function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
}

/** `10-14,20-25` → spans; invalid parts are ignored. */
const spansOf = (at: string | null): Span[] =>
  [...(at ?? '').matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));

interface AddBarProps {
  readonly selected: Span | null;
  readonly text: string;
  onAdd(span: Span): void;
}

/** Selected words can become the trigger of a missed event. */
function AddBar({ selected, text, onAdd }: AddBarProps) {
  const words = selected ? trimmed(text, selected) : null;
  if (!words || words.end - words.start > 120) return null;
  return (
    <p className="add-bar">
      <button
        type="button"
        className="primary"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onAdd(words)}
      >
        Add an event at “{text.slice(words.start, words.end)}”
      </button>
    </p>
  );
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === '' ? null : { start: start + lead, end: start + lead + words.trim().length };
}
