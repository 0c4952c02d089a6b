// Shared by the measurements: CPU-seconds of this process with all its threads, wall-clock seconds, peak memory, medians.
import { performance } from 'node:perf_hooks';

/** Runs `work` and returns its CPU-seconds and wall-clock seconds. */
export async function measure(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 };
}

/** Peak memory of this process, in megabytes. */
export const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rounds to three significant digits; further digits are noise. */
export const digits = (value) => Number(value.toPrecision(3));

/** Prints the result of a measurement as JSON on standard output. */
export const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
