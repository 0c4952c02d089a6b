// Stories → jobs: sent in parts that stay below what the server takes at a time.
import type { Job } from '@entente/record';
import type { ask } from '../ask/ask.js';

/** A story as POST /api/imports takes it. */
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

/** Sends all stories; tells the ids of the jobs of each part as they come. */
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

/** Stories in parts of at most so many stories and letters; one that is larger by itself makes a part of its own. */
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
