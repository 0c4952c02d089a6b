// Jobs with their state, polled while any of them is running; a finished job links to its article, a failed one shows its error; parked ones are listed first.
import type { Job, Page } from '@entente/record';
import { useEffect, useRef, useState } from 'react';
import { Link } from '../address/link.js';
import { storeChanged, useAnswer } from '../ask/use-answer.js';
import { plural } from '../charts/counted.js';
import { Failure } from '../parts/states.js';
import { ParkedList } from './parked-list.js';

const EVERY_MS = 700;

/** The latest jobs; `fresh` are those just sent. */
export function JobList({ fresh }: { fresh: readonly string[] }) {
  const { value, problem, retry } = useAnswer<Page<Job>>('/api/jobs?limit=100');
  const [asked, setAsked] = useState(0);
  const all = value?.items ?? [];
  const jobs = all.filter(({ state }) => state !== 'parked');
  const open = jobs.filter(({ state }) => state === 'queued' || state === 'running').length;
  const unseen = fresh.filter((id) => !all.some((job) => job.id === id)).length;
  const parked = all.length - jobs.length;
  useEffect(() => {
    if (fresh.length > 0) retry();
  }, [fresh, retry]);
  useEffect(() => {
    if (open === 0) return;
    const timer = setInterval(retry, EVERY_MS);
    return () => clearInterval(timer);
  }, [open, retry]);
  useWhenDone(open + unseen);
  if (problem) return <Failure problem={problem} retry={retry} />;
  const again = () => {
    setAsked((times) => times + 1);
    retry();
  };
  return (
    <>
      <ParkedList revision={`${parked} ${asked}`} onQueued={again} />
      {jobs.length > 0 && <Imports jobs={jobs} open={open} />}
    </>
  );
}

function Imports({ jobs, open }: { jobs: readonly Job[]; open: number }) {
  return (
    <section className="imports" aria-labelledby="jobs">
      <h2 id="jobs">Imports</h2>
      <p role="status" aria-live="polite">
        {open > 0 ? `${jobs.length - open} of ${jobs.length} done` : 'All done'}
      </p>
      {open > 0 && <progress value={jobs.length - open} max={jobs.length} aria-label="Imports done" />}
      <ul className="plain rows">
        {jobs.map((job) => (
          <li key={job.id}>
            <JobRow job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Refreshes the other views once all running jobs have ended. */
function useWhenDone(open: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && open === 0) storeChanged();
    before.current = open;
  }, [open]);
}

interface Read {
  readonly id?: string;
  readonly title?: string | null;
  readonly outcome?: 'added' | 'known' | 'replaced';
  readonly events?: number;
  readonly statements?: number;
}
const OUTCOMES = { added: 'read', known: 'known already', replaced: 'read anew' } as const;

function JobRow({ job }: { job: Job }) {
  const { name = 'story' } = (job.input ?? {}) as { readonly name?: string };
  const read = (job.output ?? {}) as Read;
  return (
    <>
      <p>
        <span className={`job-state ${job.state}`}>{job.state}</span> {name}
        {job.attempts > 1 && <small> (attempt {job.attempts})</small>}
      </p>
      {job.error !== null && (
        <p className="error">
          {job.error} <small>– tried again {job.due === null ? 'now' : `at ${timeOf(job.due)}`}</small>
        </p>
      )}
      {read.id && (
        <p className="title">
          <Link to={`/articles/${encodeURIComponent(read.id)}`}>{read.title ?? 'Untitled story'}</Link>{' '}
          <small>
            {OUTCOMES[read.outcome ?? 'added']} · {plural(read.events ?? 0, 'event')} ·{' '}
            {plural(read.statements ?? 0, 'statement')}
          </small>
        </p>
      )}
    </>
  );
}

/** The time of day of a moment, where the reader is: 14:05:09. */
const timeOf = (moment: string): string => new Date(moment).toLocaleTimeString('en-GB');
