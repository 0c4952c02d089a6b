// The two fields of every correction: reason (required), and name (remembered in this browser).

const KEY = 'entente.who';

/** The last name used in this browser. */
export const lastWho = (): string => localStorage.getItem(KEY) ?? '';

/** Remembers the name. */
export const rememberWho = (who: string): void => localStorage.setItem(KEY, who);

/** Fields `reason` and `who` of a form; the reason may have an initial value. */
export function WhoAndWhy({ hint, reason = '' }: { hint: string; reason?: string }) {
  return (
    <>
      <label className="form-field">
        <span>
          Reason <small>(needed)</small>
        </span>
        <textarea name="reason" rows={2} required maxLength={2000} placeholder={hint} defaultValue={reason} />
      </label>
      <label className="form-field">
        <span>Your name</span>
        <input name="who" defaultValue={lastWho()} maxLength={200} autoComplete="name" required />
      </label>
    </>
  );
}
