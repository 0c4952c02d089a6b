// Dropped or selected files → stories. Text and HTML only; other files are named and skipped.
import { type DragEvent, useState } from 'react';
import type { ImportedStory } from './send-stories.js';

interface Props {
  readonly busy: boolean;
  onStories(stories: readonly ImportedStory[]): Promise<boolean>;
}

/** A drop area, and a file button. */
export function FileDrop({ busy, onStories }: Props) {
  const [over, setOver] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [known, setKnown] = useState<Known>({ date: '', publisher: '' });
  const take = async (files: readonly File[]) => {
    const fitting = files.filter(isStory);
    setLeft(files.filter((file) => !isStory(file)).map(({ name }) => name));
    const stories = await Promise.all(
      fitting.map(async (file) => ({ ...(await storyOf(file)), ...saidOf(known) })),
    );
    await onStories(stories);
  };
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
        <p>Drop text or HTML files here, one story per file</p>
        <label className="button">
          <span>{busy ? 'Sending…' : 'Choose files'}</span>
          <input
            type="file"
            multiple
            className="unseen"
            accept=".txt,.md,.html,.htm,text/plain,text/html"
            disabled={busy}
            onChange={(event) => {
              void take([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </label>
      </section>
      {left.length > 0 && (
        <p role="alert" className="note">
          Skipped, neither text nor HTML: {left.join(', ')}
        </p>
      )}
      <KnownFields onKnown={setKnown} known={known} />
    </>
  );
}

interface Known {
  readonly date: string;
  readonly publisher: string;
}
const saidOf = ({ date, publisher }: Known) => ({
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
    </div>
  );
}

const isStory = ({ name, type }: File): boolean =>
  /\.(?:txt|text|md|html?|xhtml)$/i.test(name) || /^text\/(?:plain|html)/.test(type);

/** The text of a file and its media type by extension; decoded as UTF-8, or UTF-16 with a byte order mark. */
async function storyOf(file: File): Promise<ImportedStory> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const mime = /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? 'text/html' : 'text/plain';
  return { name: file.name, content: new TextDecoder(label).decode(bytes), mime };
}
