// Puts articles into a collection: a new one, or one that is there.
import { MOST_COLLECTION_NAME } from '@entente/record';
import { useId } from 'react';
import { ask } from '../ask/ask.js';
import { storeChanged, useAnswer } from '../ask/use-answer.js';
import { Dialog } from '../corrections/dialog.js';

interface Props {
  /** which articles, in words */
  readonly what: string;
  /** which articles, as the fields of a filter */
  readonly filter: Readonly<Record<string, string | readonly string[]>>;
  onClose(): void;
}

/** Asks for the name of a collection, and puts the articles there. */
export function CollectDialog({ what, filter, onClose }: Props) {
  const send = async (data: FormData) => {
    await ask('/api/collections', { body: { ...filter, into: String(data.get('collection')).trim() } });
    storeChanged();
    onClose();
  };
  return (
    <Dialog title="Put into a collection" submit="Put there" onSubmit={send} onClose={onClose}>
      <p>{what}</p>
      <CollectionField label="Collection" required />
    </Dialog>
  );
}

/** A text field for the name of a collection, which suggests those that are there. */
export function CollectionField({
  label,
  required = false,
  value,
  onChange,
}: {
  label: string;
  required?: boolean;
  value?: string;
  onChange?: (name: string) => void;
}) {
  const list = useId();
  const { value: known } = useAnswer<{ readonly items: readonly { readonly name: string }[] }>(
    '/api/collections',
  );
  return (
    <label className="form-field">
      <span>{label}</span>
      <input
        name="collection"
        list={list}
        maxLength={MOST_COLLECTION_NAME}
        pattern="[^,]*[^,\s\-][^,]*"
        title="a name without a comma"
        required={required}
        autoComplete="off"
        {...(value === undefined ? {} : { value })}
        {...(onChange ? { onChange: (event) => onChange(event.target.value) } : {})}
      />
      <datalist id={list}>
        {known?.items.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
