// retry: parked stories → queued again.
import { z } from 'zod';
import { NotFoundError, type Operation } from './operation.js';

const input = z.strictObject({
  jobs: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(500)
    .optional()
    .describe(
      'ids of the jobs; without them every parked job, and every one that waits for its next attempt',
    ),
});
const output = z.strictObject({ queued: z.number().describe('how many jobs were queued again') });

/** Queues parked stories again. */
export const retry: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'retry',
  summary:
    'Try parked stories again: jobs that were given up, and at once those that wait for their next attempt.',
  route: { method: 'POST', path: '/api/retries' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: { shows: 'how many were queued again', input: {} },
  async run({ jobs = null }, { store }) {
    for (const id of jobs ?? []) if (!(await store.jobs.get(id))) throw new NotFoundError('job', id);
    return { queued: await store.jobs.retry(jobs) };
  },
};
