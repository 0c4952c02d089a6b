// Saves the filter of a view as a question: a button, and the dialog that asks for a name and how it is delivered.
import { useState } from 'react';
import { navigate } from '../address/address.js';
import { EVENT_FIELDS, filterIn } from '../address/filter.js';
import { ask, Problem } from '../ask/ask.js';
import { Dialog } from '../corrections/dialog.js';
import { filterWords } from './question-words.js';

/** The button; the dialog opens when it is pressed. */
export function SaveQuestion({ query }: { query: URLSearchParams }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        Save this question…
      </button>
      {open && <SaveDialog query={query} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Fields that are left out of the request where they are empty. */
const TEXTS = ['webhook', 'secretEnv', 'mail', 'mailTo'] as const;

function SaveDialog({ query, onClose }: { query: URLSearchParams; onClose(): void }) {
  const send = async (data: FormData) => {
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const name = given('name');
    const ways = Object.fromEntries(TEXTS.map((field) => [field, given(field)]).filter(([, text]) => text));
    const fromStart = data.get('fromStart') !== null;
    const body = { ...filterIn(query, EVENT_FIELDS), ...ways, name, fromStart };
    const { added } = await ask<{ readonly added: boolean }>('/api/questions', { body });
    if (!added)
      throw new Problem(409, `There is a question named “${name}” already`, {
        where: 'POST /api/questions',
        detail: 'Choose another name.',
      });
    onClose();
    navigate('/questions');
  };
  return (
    <Dialog title="Save this question" submit="Save it" onSubmit={send} onClose={onClose}>
      <p>{filterWords(query.toString())}</p>
      <Field name="name" label="Name" required />
      <p className="note">
        An Atom feed of it is always there. It is delivered as well where you say how; what the store holds
        already is not told.
      </p>
      <Field name="webhook" label="Webhook: address that each message is posted to" placeholder="https://" />
      <Field
        name="secretEnv"
        label="Variable of the server with the secret that signs them"
        placeholder="ENTENTE_WEBHOOK_DESK"
      />
      <Field name="mail" label="Mail: folder of the server that files are written into" />
      <Field name="mailTo" label="Mail: address of the reader" placeholder="desk@news.example" />
      <label className="inline">
        <input type="checkbox" name="fromStart" />
        <span>Tell what the store holds already, too</span>
      </label>
    </Dialog>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

const Field = ({ label, ...rest }: FieldProps) => (
  <label className="form-field">
    <span>{label}</span>
    <input type="text" autoComplete="off" maxLength={1000} {...rest} />
  </label>
);
