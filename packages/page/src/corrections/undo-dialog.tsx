// Undoes a correction, with a reason; the store keeps both.
import type { Correction } from '@entente/record';
import { ask } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { Dialog } from './dialog.js';
import { rememberWho, WhoAndWhy } from './who-and-why.js';

/** Asks for the reason, and undoes the correction. */
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
      <WhoAndWhy hint="why the correction is wrong" />
    </Dialog>
  );
}
