// Stories for tests: ours (examples/, tests/support/gold.jsonl), and those of ../shared where it exists beside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireStory } from '@entente/gold';
import { ROOT } from './sources.js';

/** A story as an outlet would publish it. */
export interface Story {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly publisher?: string;
}

/** Corpora that may not be copied into the repository. */
export const SHARED = join(ROOT, '../shared');
/** Message of a test that is skipped without them. */
export const NO_SHARED = '../shared is not beside the repository';

/** Our own stories; always there. */
export function ownStories(): Story[] {
  const folder = join(ROOT, 'examples');
  const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const gold = readFileSync(join(ROOT, 'tests/support/gold.jsonl'), 'utf8').trim().split('\n');
  return [
    ...examples.map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') })),
    ...gold.map((line) => {
      const { id, text, date, publisher } = JSON.parse(line) as Required<Story>;
      return { id, text, date, publisher };
    }),
  ];
}

/** The annotated stories of a folder of ../shared, without their annotation; empty when it is absent. */
export function sharedStories(folder: string): Story[] {
  const full = join(SHARED, folder);
  return existsSync(full) ? storiesIn(full) : [];
}

/** The first annotated stories of the corpus (w01 to w08), without their annotation. */
export const corpusStories = (): Story[] =>
  storiesIn(join(ROOT, 'corpus/stories')).filter(({ id }) => id.startsWith('w'));

const storiesIn = (folder: string): Story[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => storyText(name, readFileSync(join(folder, name), 'utf8')));

/** A `.story` file → its text without the annotation. @throws Error where the file has faults */
export function storyText(id: string, raw: string): Story {
  const { text, date, publisher } = requireStory(raw, id);
  return { id, text, date, publisher };
}
