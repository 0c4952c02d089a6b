// Hostile files through the intake and the first two rooms, in a process whose time and memory are watched: each must end in stories or reasons.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const READER = fileURLToPath(new URL('./read-hostile-file.mjs', import.meta.url));
/** By the clock, also on a machine that does much else. */
const HANG_MS = 300_000;
/** Megabytes of the process with all that it holds; the file itself is made in it too. */
const MOST_MEMORY = 2048;

/** One file in so many may be of full size; the others have, and are held to, a twenty-fifth of it. */
const LARGE = 20;

/** Reads `count` hostile files of at most `most` bytes each, where they are that long on purpose. */
export async function hostileContainers({ seed, count, say = () => {}, most = 100 * 1024 * 1024 }) {
  const failed = [];
  const outcomes = new Map();
  const worst = { memory: 0, seconds: 0 };
  let reader = null;
  const end = () => {
    reader?.kill('SIGKILL');
    reader = null;
  };
  try {
    for (let i = 0; i < count; i++) {
      reader ??= fork(READER, {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: ['--max-old-space-size=1024'],
      });
      const started = performance.now();
      const done = await readOne(reader, {
        seed,
        i,
        most: i % LARGE === LARGE - 1 ? most : Math.round(most / 25),
      });
      const seconds = (performance.now() - started) / 1000;
      if (seconds > worst.seconds) Object.assign(worst, { seconds, slow: `${done.way} (input ${i})` });
      if (done.memory > worst.memory)
        Object.assign(worst, { memory: done.memory, large: `${done.way} (input ${i})` });
      const fault =
        done.fault ??
        (done.outcome.startsWith('FAILED') ? done.outcome : null) ??
        (done.memory > MOST_MEMORY ? `took ${Math.round(done.memory)} MB` : null);
      if (fault) {
        failed.push(`file ${i} (${done.way}, seed ${seed}): ${fault}`);
        end();
      } else {
        const way = outcomes.get(done.way) ?? new Map();
        outcomes.set(done.way, way.set(done.outcome, (way.get(done.outcome) ?? 0) + 1));
      }
      if (i % 100 === 99)
        say(
          `${i + 1} of ${count} hostile files; most memory ${Math.round(worst.memory)} MB (${worst.large}), longest ${worst.seconds.toFixed(1)} s (${worst.slow})`,
        );
    }
  } finally {
    end();
  }
  const note = `most memory ${Math.round(worst.memory)} MB, longest ${worst.seconds.toFixed(1)} s (${worst.slow})`;
  return { tried: count, failed, note, ways: outcomes, worst };
}

/** What a reader says of one file; when it ends or hangs, of that. */
async function readOne(reader, asked) {
  let way = 'not begun';
  const said = new Promise((resolve) => {
    const listen = (message) => {
      if (message.begun) way = message.begun.way;
      if (!message.done) return;
      reader.off('message', listen);
      resolve(message.done);
    };
    reader.on('message', listen);
  });
  const stop = new AbortController();
  const left = once(reader, 'exit', { signal: stop.signal }).then(
    ([code, signal]) => ({ way, memory: 0, fault: `the process ended with ${code ?? signal}` }),
    () => {},
  );
  let timer;
  const hung = new Promise((resolve) => {
    timer = setTimeout(
      () => resolve({ way, memory: 0, fault: `was not done in ${HANG_MS / 1000} s` }),
      HANG_MS,
    );
  });
  reader.send(asked);
  const done = await Promise.race([said, left, hung]);
  clearTimeout(timer);
  stop.abort();
  return done;
}
