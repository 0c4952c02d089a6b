// Files of the scorer: annotated stories of a folder, and a cache of what the network read, so that rules can be compared in seconds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, type LanguageModel } from '@entente/record';
import type { GoldStory } from './gold-story.js';
import { requireStory } from './parse-story.js';

/** The annotated stories of a folder in order of their names, or those that `ids` lists. @throws Error that names a file with faults */
export function loadStories(folder: string, ids?: readonly string[]): GoldStory[] {
  const names =
    ids?.map((id) => `${id}.story`) ?? readdirSync(folder).filter((name) => name.endsWith('.story'));
  return names.toSorted().map((name) => requireStory(readFileSync(join(folder, name), 'utf8'), name));
}

/** A digest of the files below some folders whose names pass, and of their names. */
export function digestFiles(folders: readonly string[], passes: (name: string) => boolean): string {
  const digest = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(passes).sort())
      digest.update(name).update(readFileSync(join(folder, name)));
  return digest.digest('hex').slice(0, 12);
}

/**
 * A model that asks another only for texts that it has not read before. `stamp` names the state of the network and its decoding, so that another one has
 * readings of its own; `open` is called when the first text is missing.
 */
export function cachedModel(
  { name, language, open }: Pick<LanguageModel, 'name' | 'language'> & { open: () => Promise<LanguageModel> },
  { folder, stamp }: { folder: string; stamp: string },
): LanguageModel {
  const own = join(folder, stamp);
  mkdirSync(own, { recursive: true });
  let opened: Promise<LanguageModel> | null = null;
  return {
    name,
    language,
    read: async (text) => {
      const file = join(own, `${hash(text)}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
      opened ??= open();
      const reading = await (await opened).read(text);
      const part = `${file}.${process.pid}`;
      writeFileSync(part, JSON.stringify(reading));
      renameSync(part, file);
      return reading;
    },
    close: async () => (await opened)?.close(),
  };
}
