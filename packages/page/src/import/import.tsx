// Stories into the store: drop files or paste text; each becomes a job whose progress is shown, with its result or error.
import { useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { Failure } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { FileDrop } from './file-drop.js';
import { JobList } from './job-list.js';
import { PasteForm } from './paste-form.js';
import { type ImportedStory, sendInParts } from './send-stories.js';

/** Import: two ways in, and the jobs below. */
export function Import(_: ViewProps) {
  const [jobs, setJobs] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (stories: readonly ImportedStory[]): Promise<boolean> => {
    if (stories.length === 0) return false;
    setBusy(true);
    setProblem(null);
    try {
      await sendInParts(stories, ask, (ids) => setJobs((known) => [...ids, ...known]));
      return true;
    } catch (fault) {
      setProblem(fault as Problem);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <h1>Import</h1>
      <div className="import-grid">
        <section aria-labelledby="files">
          <h2 id="files">Files</h2>
          <FileDrop busy={busy} onStories={send} />
        </section>
        <section aria-labelledby="paste">
          <h2 id="paste">Pasted text</h2>
          <PasteForm busy={busy} onStory={(story) => send([story])} />
        </section>
      </div>
      {problem && <Failure problem={problem} />}
      <JobList fresh={jobs} />
    </>
  );
}
