// Takes a correction back, with a reason; both stay in the record.
import type { Correction } from '@entente/record';
import { ask } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { Dialog } from './dialog.js';
import { rememberWho, WhoAndWhy } from './who-and-why.js';

/** Asks why, and undoes. */
export function UndoDialog({ correction, onClose }: { correction: Correction; onClose(): void }) {
  const send = async (data: FormData) => {
    const who = String(data.get('who')).trim();
    const body = { reason: String(data.get('reason')), ...(who ? { who } : {}) };
    await ask(`/api/corrections/${encodeURIComponent(correction.id)}/undo`, { body });
    rememberWho(who);
    storeChanged();
    onClose();
  };
  return (
    <Dialog title="Undo this correction" submit="Undo" onSubmit={send} onClose={onClose}>
      <p>
        {correction.who} on {correction.when.slice(0, 10)}: {correction.reason}
      </p>
      <WhoAndWhy hint="why it should not hold" />
    </Dialog>
  );
}
