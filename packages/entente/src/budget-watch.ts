// Watches a reader process from outside while it reads a story, and says when the story is over its budget of processor time or memory.
import { readFileSync } from 'node:fs';
import { CLOCK_FACTOR } from './reading-limits.js';
import { ReadingStoppedError } from './reading-stopped.js';

/** A reading with its budget; its reader says in which room it is. */
export interface BudgetedWork {
  readonly name?: string | undefined;
  /** milliseconds of processor time */
  readonly limitMs: number;
  room?: string | undefined;
  progress?: string | undefined;
}
/** What is watched. */
export interface Watched {
  readonly pid: number;
  readonly work: BudgetedWork;
  /** the most megabytes that the process may use in all */
  readonly megabytes: number;
}

const TICK_MS = 100;
/** of `/proc/PID/stat`, in all of Linux's user-visible interfaces */
const TICKS_PER_SECOND = 100;

/** Calls `stop` once when the story is over its budget. Returns a function that ends the watch. */
export function watchBudget(
  { pid, work, megabytes }: Watched,
  stop: (error: ReadingStoppedError) => void,
): () => void {
  const [clockBefore, processorBefore] = [performance.now(), processorMs(pid)];
  const timer = setInterval(() => {
    const error = overBudget();
    if (!error) return;
    clearInterval(timer);
    stop(error);
  }, TICK_MS);
  const overBudget = (): ReadingStoppedError | undefined => {
    const clock = performance.now() - clockBefore;
    const processor = processorMs(pid);
    const used =
      processor === undefined || processorBefore === undefined ? clock : processor - processorBefore;
    if (used >= work.limitMs || clock >= CLOCK_FACTOR * work.limitMs) return tooSlow(work);
    return (residentMegabytes(pid) ?? 0) > megabytes ? tooLarge(work, megabytes) : undefined;
  };
  return () => clearInterval(timer);
}

/** Processor time of a process with all its threads; undefined where the system does not tell (then the clock counts). */
function processorMs(pid: number): number | undefined {
  // fields 14 and 15, counted behind the name, which may hold spaces and brackets
  const fields = readProc(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  if (!fields) return undefined;
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** Memory in use; undefined where the system does not tell (then only the limit of JavaScript objects holds). */
function residentMegabytes(pid: number): number | undefined {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return found === undefined ? undefined : Number(found) / 1024;
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function tooSlow(work: BudgetedWork): ReadingStoppedError {
  const { limitMs, room, progress } = work;
  return new ReadingStoppedError(
    'too-slow',
    `${nameOf(work)}found more than ${(limitMs / 1000).toFixed(1)} s of work${where(work)}; expected a story that takes less, or a higher limit`,
    { room, progress, limitMs },
  );
}

function tooLarge(work: BudgetedWork, megabytes: number): ReadingStoppedError {
  const { room, progress } = work;
  return new ReadingStoppedError(
    'out-of-memory',
    `${nameOf(work)}found more than ${Math.round(megabytes)} MB in use${where(work)}; expected a story that takes less, or a higher limit`,
    { room, progress },
  );
}

/** `story.txt: `, or nothing. */
export const nameOf = ({ name }: Pick<BudgetedWork, 'name'>): string => (name ? `${name}: ` : '');

/** `, in room model at window 3 of 9`; empty before a reader has said anything. */
export const where = ({ room, progress }: Pick<BudgetedWork, 'room' | 'progress'>): string =>
  room ? `, in room ${room}${progress ? ` at ${progress}` : ''}` : '';
