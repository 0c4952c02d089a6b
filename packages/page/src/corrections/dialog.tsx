// A modal dialog with a form: the browser's own, which keeps the keyboard inside and closes on Escape.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../ask/ask.js';
import { Failure } from '../parts/states.js';

interface Props {
  readonly title: string;
  readonly submit: string;
  /** sends the form; errors are shown, and the dialog stays open */
  onSubmit(data: FormData): Promise<void>;
  onClose(): void;
  readonly children: ReactNode;
}

/** Opens when it is mounted. */
export function Dialog({ title, submit, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const send = async (data: FormData) => {
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit(data);
    } catch (fault) {
      setProblem(fault as Problem);
      setBusy(false);
    }
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        {children}
        {problem && <Failure problem={problem} />}
        <p className="row dialog-tools">
          <button type="submit" className="primary" disabled={busy}>
            {busy ? 'Sending…' : submit}
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
