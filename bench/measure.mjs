// What the questions share: CPU-seconds of this process with all its threads, wall seconds, peak memory, medians.
import { performance } from 'node:perf_hooks';

/** Runs `work` and says what it took: CPU-seconds and wall seconds. */
export async function measure(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 };
}

/** Most memory that this process has had, in megabytes. */
export const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Three significant digits: more would be noise. */
export const digits = (value) => Number(value.toPrecision(3));

/** Ends a question: its answer as JSON on standard output. */
export const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
