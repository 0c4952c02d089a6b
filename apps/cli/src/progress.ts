// Progress of a long run, on stderr: a bar on a terminal, else one line per hundred stories (per thousand rows or articles).
import { displayWidth } from '@entente/entente';
import { columnsOf, type Io } from './io.js';

const PATIENCE = 800;
const EVERY = { stories: 100, articles: 1000, rows: 1000 } as const;

/** Receives the start and end of each story (or row). */
export interface Progress {
  start(name: string): void;
  done(ok: boolean): void;
  /** clears the bar so that other text can be written */
  hide(): void;
  close(): void;
}
export interface ProgressOptions {
  /** null when unknown before the end */
  readonly total: number | null;
  readonly what?: keyof typeof EVERY;
  /** whether results go to the same terminal: then no progress is shown */
  readonly shared: boolean;
}

/** Progress of `total` stories, rows or articles. */
export function showProgress(io: Io, { total, shared, what = 'stories' }: ProgressOptions): Progress {
  const started = io.now();
  const state = { done: 0, failed: 0, name: '' };
  const count = (ok: boolean) => {
    state.done++;
    if (!ok) state.failed++;
  };
  const start = (name: string) => {
    state.name = name;
  };
  if (io.stderr.isTTY && (!shared || total === 1)) {
    const bar = drawBar(io, () => barLine(state, { total, seconds: (io.now() - started) / 1000 }));
    return { start, done: count, ...bar };
  }
  const line = (ok: boolean) => {
    count(ok);
    if (io.stderr.isTTY || state.done % EVERY[what] !== 0) return;
    const rate = state.done / Math.max(0.001, (io.now() - started) / 1000);
    io.stderr.write(
      `entente: ${state.done}${total === null ? '' : ` of ${total}`} ${what}, ${state.failed} failed, ${rate.toFixed(1)} a second\n`,
    );
  };
  return { start, done: line, hide: () => {}, close: () => {} };
}

/** Progress of work in named steps (`readings 50 of 200`), on stderr: one line in place on a terminal, else a line per thousand. */
export function showSteps(io: Io): {
  step(name: string, done: number, total: number): void;
  close(): void;
} {
  let line = '';
  let told = 0;
  const bar = io.stderr.isTTY ? drawBar(io, () => line) : null;
  return {
    step(name, done, total) {
      line = `${name} ${done} of ${total}`;
      if (bar || Math.floor(done / EVERY.rows) === told) return;
      told = Math.floor(done / EVERY.rows);
      io.stderr.write(`entente: ${line}\n`);
    },
    close: () => bar?.close(),
  };
}

interface State {
  readonly done: number;
  readonly failed: number;
  readonly name: string;
}

/** `[######------] 12/40  3.1/s  9 s left  story.txt` */
export function barLine(
  { done, failed, name }: State,
  { total, seconds }: { total: number | null; seconds: number },
): string {
  if (total === 1 && name) return `reading ${name} … ${Math.floor(seconds)} s`;
  const filled = total === null ? 0 : Math.round((done / total) * 20);
  const rate = done / Math.max(0.001, seconds);
  const left = total !== null && rate > 0 ? `${Math.ceil((total - done) / rate)} s left` : '';
  const parts = [
    total === null ? `${done}` : `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}] ${done}/${total}`,
    failed > 0 ? `${failed} failed` : '',
    `${rate.toFixed(1)}/s`,
    left,
    name,
  ];
  return parts.filter(Boolean).join('  ');
}

/** Redraws one line in place, after an initial delay. */
function drawBar(io: Io, line: () => string): Pick<Progress, 'hide' | 'close'> {
  const since = io.now();
  let shown = false;
  const hide = () => {
    if (shown) io.stderr.write('\r\x1b[2K');
    shown = false;
  };
  const draw = () => {
    if (io.now() - since < PATIENCE) return;
    const room = columnsOf(io, io.stderr) - 1;
    let text = line();
    while (displayWidth(text) > room) text = text.slice(0, -1);
    io.stderr.write(`\r\x1b[2K${text}`);
    shown = true;
  };
  const timer = setInterval(draw, 120);
  timer.unref();
  return {
    hide,
    close: () => {
      clearInterval(timer);
      hide();
    },
  };
}
