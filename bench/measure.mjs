// Shared by the measurements: CPU-seconds of this process with its threads and the reader processes that it started, wall-clock seconds, peak memory, medians.
import { performance } from 'node:perf_hooks';
import { familyMegabytes, familySeconds } from './family.mjs';

/** Runs `work` and returns its wall-clock seconds and its CPU-seconds, those of child processes included (to a hundredth of a second). */
export async function measure(work) {
  const before = cpuSeconds();
  const start = performance.now();
  await work();
  return { cpu: cpuSeconds() - before, wall: (performance.now() - start) / 1000 };
}

/** CPU-seconds so far; where there is no /proc, those of this process alone. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return familySeconds(process.pid) ?? (user + system) / 1e6;
}

/** Peak memory of this process and of those that it started, in megabytes; where there is no /proc, of this process alone. */
export const peakMegabytes = () =>
  familyMegabytes(process.pid) ?? Math.round(process.resourceUsage().maxRSS / 1024);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rounds to three significant digits; further digits are noise. */
export const digits = (value) => Number(value.toPrecision(3));

/** Prints the result of a measurement as JSON on standard output. */
export const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
