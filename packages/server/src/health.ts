// Does it work? Reading, storing and the queue, judged by what they did last and by trying; and whether a restart of the process would help.
import { type Engine, isReadError } from '@entente/entente';
import type { JobCounts, Store } from '@entente/record';
import { orLate } from './or-late.js';
import { makeProbe, type Probe, type Verdict } from './probe.js';
import type { QueueWatch } from './queue-watch.js';

/** The parts that are judged. */
export type Part = 'reading' | 'storing' | 'queue';
/** What is known of a part. */
export interface PartState extends Verdict {
  /** how often it was started again */
  readonly restarts: number;
}
/** The state of the server. */
export interface HealthReport {
  readonly parts: Readonly<Partial<Record<Part, PartState>>>;
  readonly engine: 'loading' | 'ready' | 'failed';
  readonly model: string | null;
  /** null while the store does not answer */
  readonly jobs: JobCounts | null;
  /** why a restart of the process would help; null: it would not, or is not needed */
  readonly restart: string | null;
}
/** The judge. */
export interface Health {
  /** the engine, whose readings are noted */
  readonly engine: Promise<Engine>;
  report(): Promise<HealthReport>;
}
export interface HealthOptions {
  readonly engine: Engine | Promise<Engine>;
  readonly store: Store;
  /** absent where nothing works on the queue */
  readonly queue?: QueueWatch | undefined;
  /** monotonic clock in milliseconds */
  readonly now?: () => number;
}

const PROBE_STORY =
  'Officials met.\n\nGENEVA, May 3 (Harbour Wire) — Officials met on Friday, a spokesman said.';
const PATIENCE = 3000;
const READING = { fresh: 15_000, patience: PATIENCE, stuck: 120_000 };
const STORING = { fresh: 2000, patience: PATIENCE, stuck: 10_000 };
/** A part that fails for so long in spite of being started again needs a new process. */
const HOPELESS_MS = 300_000;

/** Makes the judge. */
export function makeHealth({ engine, store, queue, now = () => performance.now() }: HealthOptions): Health {
  const reading = watchEngine(Promise.resolve(engine), now);
  const storing = makeProbe({ run: () => store.probe(), now, ...STORING });
  const failingSince = new Map<Part, number>();
  let restarts = 0;
  const checkStore = async (): Promise<PartState> => {
    const status = store.status();
    if (status.restarts !== restarts) storing.doubt();
    restarts = status.restarts;
    if (status.alive) return { ...(await storing.check()), restarts };
    return { ok: false, reason: `${status.lastError}; the database is being started again`, restarts };
  };
  /** notes since when parts fail; returns why a new process would help */
  const judge = (parts: HealthReport['parts']): string | null => {
    for (const [name, { ok }] of Object.entries(parts) as [Part, PartState][])
      if (ok) failingSince.delete(name);
      else if (!failingSince.has(name)) failingSince.set(name, now());
    // a server of PostgreSQL that does not answer is not mended by a new process here
    const ours = store.backend === 'pglite' || parts.storing?.ok;
    const hopeless = [...failingSince].find(
      ([name, since]) => now() - since > HOPELESS_MS && (name === 'reading' || ours),
    );
    return hopeless ? `${hopeless[0]} fails since ${Math.round((now() - hopeless[1]) / 1000)} s` : null;
  };
  return {
    engine: reading.engine,
    report: async () => {
      const [stored, read] = await Promise.all([checkStore(), reading.check()]);
      const jobs = stored.ok
        ? await orLate(
            store.jobs.counts().catch(() => null),
            PATIENCE,
            null,
          )
        : null;
      const parts = {
        reading: read,
        storing: stored,
        ...(queue ? { queue: { ...queue.verdict(jobs), ...queue.status() } } : {}),
      };
      return { parts, ...reading.state(), jobs, restart: judge(parts) };
    },
  };
}

interface EngineWatch {
  readonly engine: Promise<Engine>;
  check(): Promise<PartState>;
  state(): Pick<HealthReport, 'engine' | 'model'>;
}

/** Notes every reading: one that ended, also with the refusal of its story, proves that reading works. */
function watchEngine(loading: Promise<Engine>, now: () => number): EngineWatch {
  let loaded: Engine | null = null;
  let failure: string | null = null;
  let restarts = 0;
  const probe = makeProbe({
    run: async () => loaded?.read(new TextEncoder().encode(PROBE_STORY), {}).catch(passRefusal),
    now,
    ...READING,
  });
  loading.then(
    (inner) => {
      loaded = inner;
    },
    (error: unknown) => {
      failure = error instanceof Error ? error.message : String(error);
    },
  );
  const engine = loading.then((inner) => noting(inner, probe));
  engine.catch(() => {}); // told by the state, and to whoever waits for it
  return {
    engine,
    state: () => ({
      engine: loaded ? 'ready' : failure === null ? 'loading' : 'failed',
      model: loaded?.model ?? null,
    }),
    check: async () => {
      if (failure !== null)
        return { ok: false, reason: `the model could not be loaded: ${failure}`, restarts };
      const status = loaded?.status?.();
      if (!status) return { ok: true, reason: null, restarts };
      if (status.restarts !== restarts) probe.doubt();
      restarts = status.restarts;
      if (status.alive && status.workers > 0) return { ...(await probe.check()), restarts };
      return {
        ok: false,
        reason: `no reader is at work: ${status.lastError ?? 'none was started'}`,
        restarts,
      };
    },
  };
}

const passRefusal = (error: unknown): void => {
  if (!isReadError(error)) throw error;
};

function noting(inner: Engine, probe: Probe): Engine {
  return {
    ...inner,
    read: async (bytes, given, options) => {
      try {
        const read = await inner.read(bytes, given, options);
        probe.worked();
        return read;
      } catch (error) {
        if (isReadError(error)) probe.worked();
        else probe.doubt();
        throw error;
      }
    },
  };
}
