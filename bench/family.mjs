// A process with all that it started: processor time and peak memory, since stories are read in processes of their own. From /proc, so on Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of processor time a second in /proc/PID/stat; 100 on every Linux that Node supports. */
const TICKS = 100;

/** What a running process used; null when it has ended, or where there is no /proc. */
function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name, in brackets, may hold spaces
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // fields 14 to 17: user and system time, its own and of children that have ended
    const ticks = rest.slice(9, 13).reduce((sum, value) => sum + Number(value), 0);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    return {
      pid,
      parent: Number(parent),
      seconds: ticks / TICKS,
      peak: megabytes('VmHWM'),
      resident: megabytes('VmRSS'),
    };
  } catch {
    return null;
  }
}

/** The process `pid` and all processes that descend from it, as far as they are running; null where there is no /proc. */
function family(pid) {
  const all = new Map(
    processes().flatMap((name) => {
      const found = usage(name);
      return found ? [[found.pid, found]] : [];
    }),
  );
  if (all.size === 0) return null;
  const belongs = (one) => one !== undefined && (one.pid === pid || belongs(all.get(one.parent)));
  return [...all.values()].filter(belongs);
}

function processes() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

/** Sum of the peak memory of each process of the family, in megabytes; null where there is no /proc. */
export const familyMegabytes = (pid) => sumOf(pid, 'peak');

/** Sum of the memory that each process of the family holds now, in megabytes; null where there is no /proc. */
export const residentMegabytes = (pid) => sumOf(pid, 'resident');

function sumOf(pid, memory) {
  const members = family(pid);
  return members && Math.round(members.reduce((sum, one) => sum + one[memory], 0));
}

/** Processor time of the family so far, in seconds, ended children included; null where there is no /proc. */
export function familySeconds(pid) {
  const members = family(pid);
  return members?.reduce((sum, { seconds }) => sum + seconds, 0) ?? null;
}
