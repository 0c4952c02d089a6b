// Files, or parts of files, that gave no story: which, and why. The others were kept.
import type { Refused } from './send-stories.js';

const SHOWN = 50;

/** The list; nothing where there are none. */
export function RefusedList({ refused, onClear }: { refused: readonly Refused[]; onClear(): void }) {
  if (refused.length === 0) return null;
  return (
    <section className="refused" role="alert" aria-labelledby="refused">
      <h2 id="refused">Not taken</h2>
      <p>
        {refused.length === 1 ? 'One part gave no story.' : `${refused.length} parts gave no story.`}{' '}
        Everything else was taken.
      </p>
      <ul className="plain rows">
        {refused.slice(0, SHOWN).map(({ name, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat
          <li key={at}>
            <p>{name}</p>
            <p className="error">{message}</p>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p className="note">and {refused.length - SHOWN} more</p>}
      <button type="button" onClick={onClear}>
        Clear this list
      </button>
    </section>
  );
}
