// Server state: /health for supervision, /metrics for Prometheus.
import type { Engine } from '@entente/entente';
import type { Job, Store } from '@entente/record';
import type { Hono } from 'hono';
import { jsonResult } from './json-response.js';
import { gauge, type Metrics } from './metrics.js';

const PATIENCE = 3000;
const JOB_PAGES = 20;

export interface StateOptions {
  readonly engine: Promise<Engine>;
  readonly store: Store;
  readonly version: string;
  readonly metrics: Metrics;
  readonly running: () => number;
  /** whether writes need a token */
  readonly guarded: boolean;
}

/** Adds /health and /metrics. */
export function addState(app: Hono, options: StateOptions): void {
  const engine = watchEngine(options.engine);
  app.get('/health', async () => {
    const store = await answers(options.store);
    const state = engine();
    const healthy = store && state.engine !== 'failed';
    const {
      version,
      guarded,
      store: { backend },
    } = options;
    const health = { status: healthy ? 'ok' : 'failing', version, ...state };
    return jsonResult(
      { ...health, store: { backend, answers: store }, writes: guarded ? 'token' : 'open' },
      healthy ? 200 : 503,
    );
  });
  app.get('/metrics', async () => {
    const lines = [
      ...options.metrics.lines(),
      ...processLines(options.running()),
      ...(await storeLines(options.store)),
    ];
    return new Response(`${lines.join('\n')}\n`, {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
}

function watchEngine(loading: Promise<Engine>): () => { engine: string; model: string | null } {
  let state: { engine: string; model: string | null } = { engine: 'loading', model: null };
  loading.then(
    ({ model }) => {
      state = { engine: 'ready', model };
    },
    () => {
      state = { engine: 'failed', model: null };
    },
  );
  return () => state;
}

function answers(store: Store): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const asked = Promise.resolve()
    .then(() => store.jobs.list({ limit: 1 }))
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

function processLines(running: number): string[] {
  const { rss, heapUsed } = process.memoryUsage();
  return [
    ...gauge('entente_requests_running', 'Operations at work now.', running),
    ...gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
    ...gauge('entente_heap_used_bytes', 'Memory of JavaScript objects.', heapUsed),
    ...gauge('process_uptime_seconds', 'Since the process started.', process.uptime()),
  ];
}

/** If the store does not answer, its lines are left out. */
async function storeLines(store: Store): Promise<string[]> {
  try {
    const [totals, jobs] = await Promise.all([store.totals(), countJobs(store)]);
    return [
      ...gauge('entente_store_up', 'Whether the store answers.', 1),
      ...gauge('entente_articles', 'Articles kept.', totals.articles),
      ...gauge('entente_events', 'Events kept.', totals.events),
      ...gauge('entente_statements', 'Statements kept.', totals.statements),
      ...gauge('entente_corrections', 'Corrections kept.', totals.corrections),
      ...gauge('entente_jobs', `Jobs by state, of the newest ${JOB_PAGES * 500}.`, jobs),
    ];
  } catch {
    return gauge('entente_store_up', 'Whether the store answers.', 0);
  }
}

async function countJobs({ jobs }: Store): Promise<Record<string, number>> {
  const counts: Record<Job['state'], number> = { queued: 0, running: 0, done: 0, failed: 0 };
  let cursor: string | null | undefined;
  for (let page = 0; page < JOB_PAGES && cursor !== null; page++) {
    const { items, next } = await jobs.list({ limit: 500, cursor });
    for (const { state } of items) counts[state]++;
    cursor = next;
  }
  return Object.fromEntries(Object.entries(counts).map(([state, count]) => [`state="${state}"`, count]));
}
