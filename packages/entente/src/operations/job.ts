// job: one job in full.
import type { Job } from '@entente/record';
import { z } from 'zod';
import { withoutStory } from './import.js';
import { jobSchema } from './job-schema.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Shows one job. */
export const job: Operation<{ readonly id: string }, Job> = {
  name: 'job',
  summary: 'Show the state of one job, and its result.',
  route: { method: 'GET', path: '/api/jobs/{id}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('a job') }),
  output: jobSchema,
  example: { shows: 'a job with its state', input: { id: 'JOB' } },
  async run({ id }, { store }) {
    const found = await store.jobs.get(id);
    if (!found) throw new NotFoundError('job', id);
    return withoutStory(found);
  },
};
