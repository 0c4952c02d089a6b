// Parked stories, each with the reason why it was given up and a button that queues it again.
import type { Job, Page } from '@entente/record';
import { useEffect, useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { useAnswer } from '../ask/use-answer.js';
import { Failure } from '../parts/states.js';

/** The reasons that a worker gives, as words after “it …”. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['empty', 'holds no text'],
  ['no-article', 'holds no story'],
  ['binary', 'is not text'],
  ['too-slow', 'takes too long to read'],
  ['out-of-memory', 'needs too much memory to read'],
  ['worker-died', 'ended its reader each time'],
  ['invalid', 'is not in the form of a story'],
]);
const MOST = 100;

interface Props {
  /** changes whenever jobs may have been parked or taken up again */
  readonly revision: string;
  onQueued(): void;
}

/** The parked stories; nothing where there are none. */
export function ParkedList({ revision, onQueued }: Props) {
  const { value, retry } = useAnswer<Page<Job>>(`/api/jobs?state=parked&limit=${MOST}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision fetches the same URL again
  useEffect(retry, [revision]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const again = async (jobs?: readonly string[]) => {
    setBusy(true);
    setProblem(null);
    try {
      await ask('/api/retries', { body: jobs ? { jobs } : {} });
      onQueued();
    } catch (fault) {
      setProblem(fault as Problem);
    } finally {
      setBusy(false);
    }
  };
  const jobs = value?.items ?? [];
  if (jobs.length === 0) return null;
  return (
    <section className="parked" aria-labelledby="parked">
      <h2 id="parked">Parked stories</h2>
      <p>
        {value?.next
          ? `The newest ${MOST} stories`
          : jobs.length === 1
            ? 'One story'
            : `${jobs.length} stories`}{' '}
        that could not be read. They are kept, and not tried again until you say so.
      </p>
      {jobs.length > 1 && (
        <button type="button" disabled={busy} onClick={() => void again()}>
          Try all again
        </button>
      )}
      {problem && <Failure problem={problem} />}
      <ul className="plain rows">
        {jobs.map((job) => (
          <li key={job.id}>
            <ParkedRow job={job} busy={busy} onAgain={() => void again([job.id])} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ParkedRow({ job, busy, onAgain }: { job: Job; busy: boolean; onAgain(): void }) {
  const { name = 'story' } = (job.input ?? {}) as { readonly name?: string };
  const why = job.reason === null ? null : REASONS.get(job.reason);
  return (
    <>
      <p>
        <span className="job-state parked">parked</span> {name}
        {why && <> – it {why}</>}
        {job.attempts > 1 && <small> (after {job.attempts} attempts)</small>}
      </p>
      {job.error !== null && <p className="error">{job.error}</p>}
      <button type="button" disabled={busy} aria-label={`Try again: ${name}`} onClick={onAgain}>
        Try again
      </button>
    </>
  );
}
