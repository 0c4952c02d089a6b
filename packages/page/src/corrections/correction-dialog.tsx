// Dialogs to change an event, reject it, or add one at selected words. Only changed fields are sent.
import type { ArticleView, Correction, Lookup } from '@entente/record';
import { ask } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { nameOfType } from '../parts/names.js';
import type { Task } from '../reader/desk.js';
import { Dialog } from './dialog.js';
import { changeOf, type Draft, draftOf, NEW_DRAFT } from './draft.js';
import { EventFields } from './event-fields.js';
import { rememberWho, WhoAndWhy } from './who-and-why.js';

interface Props {
  readonly view: ArticleView;
  readonly lookup: Lookup;
  readonly task: Exclude<Task, { action: 'undo' | 'confirm' }>;
  /** the event to show afterwards; null when nothing was done or the event no longer exists */
  onClose(target: string | null): void;
}

/** The dialog that fits the task. */
export function CorrectionDialog({ view, lookup, task, onClose }: Props) {
  const text = view.article.text;
  const trigger = task.action === 'add' ? task.trigger : task.event.trigger;
  const words = text.slice(trigger.start, trigger.end);
  const before: Draft = task.action === 'add' ? NEW_DRAFT : draftOf(task.event);
  const send = async (data: FormData) => {
    const who = String(data.get('who')).trim();
    const made = await ask<Correction>('/api/corrections', {
      body: {
        article: view.article.id,
        action: task.action,
        ...(task.action === 'add' ? { trigger: { ...trigger, quote: words } } : { target: task.event.id }),
        ...(task.action === 'reject' ? {} : { change: changeOf(data, before, task.action === 'add') }),
        reason: String(data.get('reason')),
        ...(who ? { who } : {}),
      },
    });
    rememberWho(who);
    storeChanged();
    onClose(task.action === 'reject' ? null : made.target);
  };
  const { title, submit, hint } = TEXTS[task.action];
  return (
    <Dialog title={title} submit={submit} onSubmit={send} onClose={() => onClose(null)}>
      <blockquote className="quote around">
        {text.slice(Math.max(0, trigger.start - 90), trigger.start).replace(/^\S*\s/, '')}
        <mark>{words}</mark>
        {text.slice(trigger.end, trigger.end + 90).replace(/\s\S*$/, '')}
      </blockquote>
      {task.action === 'reject' ? (
        <p>
          {nameOfType(task.event.type)} “{words}” will no longer count as an event, in any view.
        </p>
      ) : (
        <EventFields lookup={lookup} before={before} />
      )}
      <WhoAndWhy hint={hint} />
    </Dialog>
  );
}

const TEXTS = {
  change: { title: 'Correct this event', submit: 'Save the correction', hint: 'what the text says instead' },
  reject: { title: 'Reject this event', submit: 'Reject it', hint: 'why these words name no event' },
  add: { title: 'Add an event', submit: 'Add it', hint: 'which event was missed' },
} as const;
