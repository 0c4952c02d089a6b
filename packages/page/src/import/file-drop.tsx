// Dropped or selected files, with what the user says of all of them. What they hold, the server tells.
import { type DragEvent, useState } from 'react';
import { CollectionField } from '../collections/collect-dialog.js';

/** What the user says of all the files. */
export interface SaidOfFiles {
  readonly date?: string;
  readonly publisher?: string;
  readonly collection?: string;
}

interface Props {
  readonly busy: boolean;
  onFiles(files: readonly File[], said: SaidOfFiles): Promise<void>;
}

/** A drop area, and a file button. */
export function FileDrop({ busy, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const [known, setKnown] = useState<Known>({ date: '', publisher: '', collection: '' });
  const take = (files: readonly File[]) => onFiles(files, saidOf(known));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <>
      <section
        className={over ? 'drop over' : 'drop'}
        aria-label="Drop files here"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Drop files here: text, HTML, JSON lines, CSV, feeds, news XML, web archives, zip or gz</p>
        <label className="button">
          <span>{busy ? 'Sending…' : 'Choose files'}</span>
          <input
            type="file"
            multiple
            className="unseen"
            disabled={busy}
            onChange={(event) => {
              void take([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </label>
      </section>
      <KnownFields onKnown={setKnown} known={known} />
    </>
  );
}

interface Known {
  readonly date: string;
  readonly publisher: string;
  readonly collection: string;
}
const saidOf = ({ date, publisher, collection }: Known): SaidOfFiles => ({
  ...(collection.trim() ? { collection: collection.trim() } : {}),
  ...(date ? { date } : {}),
  ...(publisher.trim() ? { publisher: publisher.trim() } : {}),
});

/** Metadata for all the files. */
function KnownFields({ known, onKnown }: { known: Known; onKnown(known: Known): void }) {
  return (
    <div className="form-grid">
      <label className="form-field">
        <span>Date of all these files, if they do not state one</span>
        <input
          type="date"
          value={known.date}
          onChange={(event) => onKnown({ ...known, date: event.target.value })}
        />
      </label>
      <label className="form-field">
        <span>Publisher of all these files</span>
        <input
          value={known.publisher}
          maxLength={200}
          onChange={(event) => onKnown({ ...known, publisher: event.target.value })}
        />
      </label>
      <CollectionField
        label="Collection that they are put into"
        value={known.collection}
        onChange={(collection) => onKnown({ ...known, collection })}
      />
    </div>
  );
}
