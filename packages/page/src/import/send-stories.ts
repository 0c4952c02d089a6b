// Files and stories → jobs: sent in batches below the size limit of the server. Of a batch that the server refuses each story is sent again alone, so that one bad file keeps no other out.
import type { Job } from '@entente/record';
import type { ask, Problem } from '../ask/ask.js';

/** A story, or a file of stories in base64, in the format of POST /api/imports. */
export interface ImportedStory {
  readonly name: string;
  readonly content?: string;
  readonly bytes?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly collection?: string;
  readonly mime?: string;
}
/** A file, or a part of one, that gave no story, and why. */
export interface Refused {
  readonly name: string;
  readonly message: string;
}
/** What came of a batch. */
export interface Sent {
  /** ids of the jobs */
  readonly jobs: readonly string[];
  readonly refused: readonly Refused[];
}

const MOST_STORIES = 100;
const MOST_LETTERS = 4_000_000;

/**
 * Sends all; tells what came of each batch.
 * @throws Problem when no batch can succeed: no server, or no right to write
 */
export async function sendInParts(
  stories: readonly ImportedStory[],
  post: typeof ask,
  onSent: (sent: Sent) => void,
): Promise<void> {
  for (const part of partsOf(stories))
    try {
      onSent(await sendPart(part, post));
    } catch (error) {
      const problem = error as Problem;
      if (!isOfContent(problem)) throw error;
      if (part.length > 1) for (const story of part) await sendInParts([story], post, onSent);
      else onSent({ jobs: [], refused: [{ name: part[0]!.name, message: problem.message }] });
    }
}

async function sendPart(stories: readonly ImportedStory[], post: typeof ask): Promise<Sent> {
  const { jobs, refused } = await post<{
    readonly jobs: readonly Job[];
    readonly refused: readonly Refused[];
  }>('/api/imports', { body: { stories } });
  return { jobs: jobs.map(({ id }) => id), refused };
}

/** Whether the request failed for what it held: too large, or invalid. */
const isOfContent = ({ status }: Problem): boolean => status === 400 || status === 413 || status === 422;

/** Splits into batches by number and length; a single larger story makes its own batch. */
export function partsOf(stories: readonly ImportedStory[]): ImportedStory[][] {
  const parts: ImportedStory[][] = [];
  let letters = 0;
  for (const story of stories) {
    const part = parts.at(-1);
    const own = (story.content ?? story.bytes ?? '').length;
    letters += own;
    if (part && part.length < MOST_STORIES && letters <= MOST_LETTERS) part.push(story);
    else {
      parts.push([story]);
      letters = own;
    }
  }
  return parts;
}
