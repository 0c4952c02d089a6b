// A file of stories, one JSON object per line → one input per story.
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { importedStory, type Source } from '@entente/entente';
import { InputError } from './failure.js';
import type { Input } from './inputs.js';
import { MOST_BYTES } from './load-input.js';

/** Whether an input is a file of stories. */
export const isStoryLines = ({ kind, name }: Input): boolean =>
  kind === 'file' && ['.jsonl', '.ndjson'].includes(extname(name).toLowerCase());

/** Number of non-empty lines of a file. */
export async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const line of linesOf(file)) if (line.trim()) count++;
  return count;
}

/** A line with its name, `stories.jsonl:3`. */
export interface StoryLine {
  readonly name: string;
  readonly line: string;
}

/** The non-empty lines, read lazily. */
export async function* storyLines(file: string): AsyncGenerator<StoryLine> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim()) yield { name: `${file}:${number}`, line };
  }
}

const linesOf = (file: string) =>
  createInterface({
    input: createReadStream(file, { encoding: 'utf8' }),
    crlfDelay: Number.POSITIVE_INFINITY,
  });

/** The story of a line. @throws InputError naming the fault */
export function parseStoryLine({ name, line }: StoryLine): Source {
  if (line.length > MOST_BYTES)
    throw new InputError('data', `found a line of ${line.length} characters; expected at most ${MOST_BYTES}`);
  const parsed = importedStory.safeParse({ name, ...asStory(parseJson(line)) });
  if (!parsed.success) {
    const [{ path, message } = { path: [], message: '' }] = parsed.error.issues;
    throw new InputError('data', `${path.join('.') || 'the line'}: ${message}`);
  }
  const { name: given, ...story } = parsed.data;
  return Object.fromEntries(
    Object.entries({ ...story, origin: given }).filter(([, value]) => value !== undefined),
  ) as unknown as Source;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError('data', `found no JSON: ${(error as Error).message}`);
  }
}

/** `text` is another name for `content`; null means unknown. */
function asStory(value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('data', 'found no object; expected {"content": "…", "date": "…", "publisher": "…"}');
  const { text, ...rest } = value as { text?: unknown };
  const known = Object.entries({ ...(text === undefined ? {} : { content: text }), ...rest });
  return Object.fromEntries(known.filter(([, item]) => item !== null));
}
