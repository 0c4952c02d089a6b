// The examples corpus, shipped with this package: stories for an empty store, so that every view has data.
import { readFileSync } from 'node:fs';

/** One story of the examples. `text` is the body, without the title. */
export interface ExampleStory {
  readonly id: string;
  readonly date: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

/** All examples in order of publication: corpus stories and others written by us (CC BY 4.0). Events, persons and outlets are invented. */
export const loadExamples = (): readonly ExampleStory[] =>
  readFileSync(new URL('../data/examples.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExampleStory);

/** The story as plain text: title, empty line, body. */
export const exampleContent = ({ title, text }: ExampleStory): string => `${title}\n\n${text}`;
