// Confirms events: each gets its own confirmation, so that each can be undone.
import type { Correction, Event } from '@entente/record';
import { useRef } from 'react';
import { ask } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { nameOfType } from '../parts/names.js';
import { Dialog } from './dialog.js';
import { rememberWho, WhoAndWhy } from './who-and-why.js';

interface Props {
  readonly articleId: string;
  readonly events: readonly Event[];
  onClose(): void;
}

/** Lists the events, asks for name and reason, and sends the confirmations. */
export function ConfirmDialog({ articleId, events, onClose }: Props) {
  const sent = useRef(new Set<string>());
  const send = async (data: FormData) => {
    const who = String(data.get('who')).trim();
    rememberWho(who);
    try {
      for (const { id } of events.filter((event) => !sent.current.has(event.id))) {
        await ask<Correction>('/api/corrections', {
          body: {
            article: articleId,
            action: 'confirm',
            target: id,
            reason: String(data.get('reason')),
            ...(who ? { who } : {}),
          },
        });
        sent.current.add(id);
      }
    } finally {
      storeChanged(); // confirmations before a failed one are stored
    }
    onClose();
  };
  const isOne = events.length === 1;
  return (
    <Dialog
      title={isOne ? 'Confirm this event' : `Confirm ${events.length} events`}
      submit={isOne ? 'Confirm it' : 'Confirm them'}
      onSubmit={send}
      onClose={onClose}
    >
      <ul>
        {events.map(({ id, type, trigger, status }) => (
          <li key={id}>
            {nameOfType(type)} “{trigger.quote}”, {status.value}
          </li>
        ))}
      </ul>
      <p>
        {isOne ? 'It stands as it is now' : 'They stand as they are now'}, also when the story is read again.
        {!isOne && ' An event that was missed should be added too: select its words in the story.'}
      </p>
      <WhoAndWhy hint="how you know" reason="right as it was read" />
    </Dialog>
  );
}
