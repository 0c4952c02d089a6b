// jobs: what is queued, running, done or failed.
import { type Job, type Page, type PageRequest, pageFields } from '@entente/record';
import { pageOf } from '@entente/views';
import { z } from 'zod';
import { withoutStory } from './import.js';
import { jobSchema } from './job-schema.js';
import type { Operation } from './operation.js';

/** Lists jobs. */
export const jobs: Operation<PageRequest, Page<Job>> = {
  name: 'jobs',
  summary: 'List the jobs: queued stories, with the state of each.',
  route: { method: 'GET', path: '/api/jobs' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject(pageFields),
  output: pageOf(jobSchema),
  example: { shows: 'the newest jobs', input: { limit: 10 } },
  async run(page, { store }) {
    const { items, next } = await store.jobs.list(page);
    return { items: items.map(withoutStory), next };
  },
};
