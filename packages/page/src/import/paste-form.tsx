// Pasted text → a story, with metadata.
import type { FormEvent } from 'react';
import { CollectionField } from '../collections/collect-dialog.js';
import type { ImportedStory } from './send-stories.js';

interface Props {
  readonly busy: boolean;
  onStory(story: ImportedStory): Promise<boolean>;
}

/** A form; it is cleared once the story is accepted. */
export function PasteForm({ busy, onStory }: Props) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const said = (name: string) => String(data.get(name) ?? '').trim();
    const content = said('content');
    const known = Object.fromEntries(
      ['title', 'date', 'publisher', 'collection']
        .map((name) => [name, said(name)])
        .filter(([, value]) => value !== ''),
    );
    if (
      await onStory({
        name: known.title ?? content.split('\n')[0]!.slice(0, 80),
        content,
        mime: 'text/plain',
        ...known,
      })
    )
      form.reset();
  };
  return (
    <form className="paste" onSubmit={(event) => void submit(event)}>
      <label className="form-field">
        <span>Story: headline, empty line, paragraphs</span>
        <textarea name="content" required rows={8} />
      </label>
      <div className="form-grid">
        <label className="form-field">
          <span>Date of publication</span>
          <input type="date" name="date" />
        </label>
        <label className="form-field">
          <span>Publisher</span>
          <input name="publisher" maxLength={200} />
        </label>
        <CollectionField label="Collection" />
        <label className="form-field wide">
          <span>Headline, if the text lacks it</span>
          <input name="title" maxLength={400} />
        </label>
      </div>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? 'Sending…' : 'Read this story'}
      </button>
    </form>
  );
}
