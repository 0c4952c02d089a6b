// jobs: what is queued, running, done or parked.
import { type Job, type Page, type PageRequest, pageFields } from '@entente/record';
import { pageOf } from '@entente/views';
import { z } from 'zod';
import { withoutStory } from './import.js';
import { jobSchema, jobState } from './job-schema.js';
import type { Operation } from './operation.js';

/** Lists jobs. */
export const jobs: Operation<PageRequest & { readonly state?: Job['state'] | undefined }, Page<Job>> = {
  name: 'jobs',
  summary: 'List the jobs: queued stories, with the state of each, and the reason why it is parked.',
  route: { method: 'GET', path: '/api/jobs' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    state: jobState.optional().describe('only jobs in this state; parked ones are those that were given up'),
    ...pageFields,
  }),
  output: pageOf(jobSchema),
  example: { shows: 'the newest jobs', input: { limit: 10 } },
  async run({ state, ...page }, { store }) {
    const { items, next } = await store.jobs.list(page, state);
    return { items: items.map(withoutStory), next };
  },
};
