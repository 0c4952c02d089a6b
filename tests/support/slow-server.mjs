// A server process with a slow operation and a slow job, for the test of signals. Prints its URL. With the argument `never`
// closing it never ends, and its deadline is one second.
import { drainOnSignals, startServer } from '@entente/server';
import { z } from 'zod';

const wait = (time) => new Promise((done) => setTimeout(done, time));
const say = (line) => process.stdout.write(`${line}\n`);
const slow = {
  name: 'slow',
  summary: 'Waits.',
  route: { method: 'GET', path: '/api/slow' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ wait: z.coerce.number() }),
  output: z.unknown(),
  example: { shows: 'waiting', input: { wait: 1 } },
  run: ({ wait: time }) => wait(time).then(() => ({ waited: time })),
};
const never = process.argv.includes('never');
const work = async ({ signal }) => {
  while (!signal.aborted) await wait(20);
  await wait(100);
  say('job finished');
};
const store = { backend: 'pglite', within: () => store };
const server = await startServer({ engine: { model: 'none' }, store, operations: [slow], port: 0, work });
say(server.url);
await drainOnSignals({
  say,
  ...(never ? { seconds: 1 } : {}),
  close: async () => {
    await server.close();
    if (never) await wait(2 ** 30);
    say('store closed');
  },
});
