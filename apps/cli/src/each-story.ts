// Inputs → stories, one at a time in order: a file may hold one story or thousands. What holds none comes with its reason.
import { createReadStream } from 'node:fs';
import { type Item, openInput, type Source } from '@entente/entente';
import { InputError, systemMessage } from './failure.js';
import { fetchPage } from './fetch-page.js';
import type { Input } from './inputs.js';
import type { IntakeOptions } from './intake-options.js';
import type { Io } from './io.js';
import type { StoryOptions } from './story-options.js';

/** A story, or the reason why a part of an input is none. */
export interface EachStory {
  readonly input: Input;
  /** where it stands: the input's name, `news.jsonl:3`, `pages.zip!a.html` */
  readonly name: string;
  /** path below an output folder, without extension; unique within the input */
  readonly stem: string;
  /** the caller's own id of it */
  readonly id?: string;
  readonly story: Source | InputError;
}
/** How inputs are taken apart, and what holds for every story. */
export type StoryChoices = IntakeOptions & StoryOptions;

/** Most bytes of one story, web page or line of stories. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** Inputs that are opened ahead of their turn, so that pages are fetched while others are read. */
const AHEAD = 3;

/** The stories of all inputs. */
export async function* eachStory(
  inputs: readonly Input[],
  choices: StoryChoices,
  io: Io,
): AsyncGenerator<EachStory> {
  const opened: Promise<Opened | InputError>[] = [];
  for (const [i, input] of inputs.entries()) {
    for (let next = opened.length; next < Math.min(inputs.length, i + AHEAD); next++)
      opened.push(openBytes(inputs[next]!, choices, io).catch(asInputError));
    const found = await opened[i]!;
    if (found instanceof InputError) yield { input, name: input.name, stem: input.stem, story: found };
    else yield* storiesOf(input, found, choices);
  }
}

async function* storiesOf(input: Input, opened: Opened, choices: StoryChoices): AsyncGenerator<EachStory> {
  const options = {
    mostBytes: MOST_BYTES,
    ...(choices.in ? { as: choices.in } : {}),
    ...(choices.columns ? { columns: choices.columns } : {}),
  };
  let count = 0;
  try {
    for await (const item of openInput({ name: input.name, ...opened }, options)) {
      count++;
      const stem = item.name === input.name ? input.stem : `${input.stem}-${count}`;
      const { id } = item;
      yield { input, name: item.name, stem, ...(id ? { id } : {}), story: sourceOf(item, choices) };
    }
  } catch (error) {
    yield { input, name: input.name, stem: input.stem, story: asInputError(error) };
  }
}

/** What the story says of itself goes before what the command line says of all. */
function sourceOf(item: Item, { date, publisher }: StoryChoices): Source | InputError {
  if (item.kind === 'none')
    return Object.assign(new InputError('data', `${item.message} [${item.code}]`), { code: item.code });
  const { kind: _kind, name: _name, id: _id, ...story } = item;
  return { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}), ...story };
}

/** Bytes of an input with what the transport says. */
interface Opened {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly url?: string;
  readonly mime?: string;
}

/** A file is opened only when it is read: an error of opening is one of its stream. @throws InputError */
async function openBytes(
  { kind, name, address = name }: Input,
  { allowPrivate = false }: StoryChoices,
  io: Io,
): Promise<Opened> {
  if (kind === 'url') {
    const { content, url, mime } = await fetchPage(address, { most: MOST_BYTES, env: io.env, allowPrivate });
    return { bytes: whole(content), url, ...(mime ? { mime } : {}) };
  }
  if (kind === 'stdin') return { bytes: bytesOf(io.stdin) };
  return { bytes: createReadStream(name) };
}

async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

const asInputError = (error: unknown): InputError =>
  error instanceof InputError ? error : new InputError('noInput', `cannot be read: ${systemMessage(error)}`);
