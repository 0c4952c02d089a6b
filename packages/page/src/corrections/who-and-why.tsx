// The two fields of every correction: why (needed), and who (remembered in this browser).

const KEY = 'entente.who';

/** Who corrected last from this browser. */
export const lastWho = (): string => localStorage.getItem(KEY) ?? '';

/** Remembers who corrects. */
export const rememberWho = (who: string): void => localStorage.setItem(KEY, who);

/** Fields `reason` and `who` of a form; the reason may be given, to be changed. */
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
