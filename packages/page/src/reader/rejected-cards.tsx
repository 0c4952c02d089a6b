// Rejected events: words, person, time, reason; and an undo button.
import type { Correction } from '@entente/record';
import type { Task } from './desk.js';

/** One card per rejection. */
export function RejectedCards({
  rejects,
  onTask,
}: {
  rejects: readonly Correction[];
  onTask(task: Task): void;
}) {
  return rejects.map((correction) => (
    <div key={correction.id} className="card rejected">
      <p>
        <s>“{correction.trigger?.quote}”</s> was rejected by <b>{correction.who}</b> on{' '}
        <time dateTime={correction.when}>{correction.when.slice(0, 10)}</time>: {correction.reason}
      </p>
      <button type="button" onClick={() => onTask({ action: 'undo', correction })}>
        Undo
      </button>
    </div>
  ));
}
