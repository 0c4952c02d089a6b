// Schema of a job, typed against record's so that it cannot drift.
import type { Job } from '@entente/record';
import { z } from 'zod';

/** The states of a job. */
export const jobState = z.enum(['queued', 'running', 'done', 'parked']);

/** A job: its input, state and result. */
export const jobSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  input: z.unknown(),
  state: jobState,
  attempts: z.number(),
  faults: z.number(),
  output: z.unknown(),
  error: z.string().nullable(),
  reason: z.string().nullable(),
  due: z.string().nullable(),
  created: z.string(),
  updated: z.string(),
}) satisfies z.ZodType<Job>;
