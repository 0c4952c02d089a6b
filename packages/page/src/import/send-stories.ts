// Stories → jobs: sent in batches below the size limit of the server.
import type { Job } from '@entente/record';
import type { ask } from '../ask/ask.js';

/** A story in the format of POST /api/imports. */
export interface ImportedStory {
  readonly name: string;
  readonly content: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly mime?: string;
}

const MOST_STORIES = 100;
const MOST_LETTERS = 4_000_000;

/** Sends all stories; reports the job ids of each batch. */
export async function sendInParts(
  stories: readonly ImportedStory[],
  post: typeof ask,
  onJobs: (ids: readonly string[]) => void,
): Promise<void> {
  for (const part of partsOf(stories)) {
    const { jobs } = await post<{ readonly jobs: readonly Job[] }>('/api/imports', {
      body: { stories: part },
    });
    onJobs(jobs.map(({ id }) => id));
  }
}

/** Splits stories into batches by number and length; a single larger story makes its own batch. */
export function partsOf(stories: readonly ImportedStory[]): ImportedStory[][] {
  const parts: ImportedStory[][] = [];
  let letters = 0;
  for (const story of stories) {
    const part = parts.at(-1);
    letters += story.content.length;
    if (part && part.length < MOST_STORIES && letters <= MOST_LETTERS) part.push(story);
    else {
      parts.push([story]);
      letters = story.content.length;
    }
  }
  return parts;
}
