// Stories into the store: drop files or paste text; each story becomes a job whose progress is shown, with its result or error.
import { useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { Failure } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { filesToSend } from './file-bytes.js';
import { FileDrop, type SaidOfFiles } from './file-drop.js';
import { JobList } from './job-list.js';
import { PasteForm } from './paste-form.js';
import { RefusedList } from './refused-list.js';
import { type ImportedStory, type Refused, sendInParts } from './send-stories.js';

/** Import: two ways in, and the jobs below. */
export function Import(_: ViewProps) {
  const [jobs, setJobs] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (stories: readonly ImportedStory[]): Promise<boolean> => {
    if (stories.length === 0) return false;
    setBusy(true);
    setProblem(null);
    try {
      await sendInParts(stories, ask, (sent) => {
        setJobs((known) => [...sent.jobs, ...known]);
        setRefused((known) => [...known, ...sent.refused]);
      });
      return true;
    } catch (fault) {
      setProblem(fault as Problem);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const sendFiles = async (files: readonly File[], said: SaidOfFiles) => {
    setBusy(true);
    const found = await filesToSend(files);
    setRefused(found.refused);
    setBusy(false);
    await send(found.stories.map((story) => ({ ...said, ...story })));
  };
  return (
    <>
      <h1>Import</h1>
      <div className="import-grid">
        <section aria-labelledby="files">
          <h2 id="files">Files</h2>
          <FileDrop busy={busy} onFiles={sendFiles} />
        </section>
        <section aria-labelledby="paste">
          <h2 id="paste">Pasted text</h2>
          <PasteForm busy={busy} onStory={(story) => send([story])} />
        </section>
      </div>
      {problem && <Failure problem={problem} />}
      <RefusedList refused={refused} onClear={() => setRefused([])} />
      <JobList fresh={jobs} />
    </>
  );
}
