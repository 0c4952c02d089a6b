// Server state: /health for people, /health/live and /health/ready for supervision, /metrics for Prometheus.
import type { JobCounts, Store } from '@entente/record';
import type { Hono } from 'hono';
import type { Health, HealthReport, Part, PartState } from './health.js';
import { jsonResult } from './json-response.js';
import { gauge, type Metrics, metric } from './metrics.js';

export interface StateOptions {
  readonly health: Health;
  readonly store: Store;
  readonly version: string;
  readonly metrics: Metrics;
  readonly running: () => number;
  readonly waiting: () => number;
  /** whether writes need a token */
  readonly guarded: boolean;
}

/** Adds /health, /health/live, /health/ready and /metrics. */
export function addState(app: Hono, options: StateOptions): void {
  const { health, version, guarded, store } = options;
  app.get('/health', async () => {
    const { parts, engine, model, jobs } = await health.report();
    const reasons = reasonsOf(parts);
    const state = { status: reasons.length > 0 ? 'failing' : 'ok', version, engine, model, reasons };
    const kept = { backend: store.backend, answers: parts.storing?.ok ?? false };
    const body = { ...state, store: kept, writes: guarded ? 'token' : 'open', parts, jobs };
    return jsonResult(body, reasons.length > 0 ? 503 : 200);
  });
  app.get('/health/live', async () => {
    const { restart } = await health.report();
    return jsonResult(
      { status: restart ? 'failing' : 'ok', reasons: restart ? [restart] : [] },
      restart ? 503 : 200,
    );
  });
  app.get('/health/ready', async () => {
    const { parts, engine } = await health.report();
    const reasons = [
      ...reasonsOf(parts),
      ...(engine === 'loading' ? ['reading: the model is being loaded'] : []),
    ];
    return jsonResult(
      { status: reasons.length > 0 ? 'failing' : 'ok', reasons, parts },
      reasons.length > 0 ? 503 : 200,
    );
  });
  app.get('/metrics', async () => {
    const report = await health.report();
    const lines = [
      ...options.metrics.lines(),
      ...processLines(options),
      ...partLines(report),
      ...jobLines(report.jobs),
      ...(report.parts.storing?.ok ? await storeLines(store) : []),
    ];
    return new Response(`${lines.join('\n')}\n`, {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
}

const listed = (parts: HealthReport['parts']) => Object.entries(parts) as [Part, PartState][];
const reasonsOf = (parts: HealthReport['parts']): string[] =>
  listed(parts).flatMap(([name, { ok, reason }]) => (ok ? [] : [`${name}: ${reason}`]));

function processLines({ running, waiting }: StateOptions): string[] {
  const { rss, heapUsed } = process.memoryUsage();
  return [
    ...gauge('entente_requests_running', 'Operations at work now.', running()),
    ...gauge('entente_requests_waiting', 'Operations that wait for their turn.', waiting()),
    ...gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
    ...gauge('entente_heap_used_bytes', 'Memory of JavaScript objects.', heapUsed),
    ...gauge('process_uptime_seconds', 'Since the process started.', process.uptime()),
  ];
}

function partLines({ parts }: HealthReport): string[] {
  const by = (value: (state: PartState) => number) =>
    Object.fromEntries(listed(parts).map(([name, state]) => [`part="${name}"`, value(state)]));
  return [
    ...gauge(
      'entente_part_up',
      'Whether reading, storing and the queue work.',
      by(({ ok }) => Number(ok)),
    ),
    ...metric(
      'entente_restarts_total',
      'counter',
      'How often readers, database and worker were started again.',
    ),
    ...Object.entries(by(({ restarts }) => restarts)).map(
      ([labels, count]) => `entente_restarts_total{${labels}} ${count}`,
    ),
    ...gauge('entente_store_up', 'Whether the store answers.', Number(parts.storing?.ok ?? false)),
  ];
}

/** If the store does not answer, the lines of jobs are left out. */
function jobLines(jobs: JobCounts | null): string[] {
  if (!jobs) return [];
  const { oldest, ...states } = jobs;
  const byState = Object.fromEntries(Object.entries(states).map(([state, n]) => [`state="${state}"`, n]));
  return [
    ...gauge('entente_jobs', 'Jobs by state.', byState),
    ...gauge('entente_queue_oldest_seconds', 'How long the oldest job that is due has waited.', oldest ?? 0),
  ];
}

async function storeLines(store: Store): Promise<string[]> {
  try {
    const totals = await store.totals();
    return [
      ...gauge('entente_articles', 'Articles kept.', totals.articles),
      ...gauge('entente_events', 'Events kept.', totals.events),
      ...gauge('entente_statements', 'Statements kept.', totals.statements),
      ...gauge('entente_corrections', 'Corrections kept.', totals.corrections),
    ];
  } catch {
    return []; // entente_store_up tells it next time
  }
}
