// Makes articles of any length by joining our own stories (examples/ and tests/support/gold.jsonl), so that measurements are reproducible. These stories
// are dense: they have more events and statements per hundred words than most news.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

function paragraphs() {
  const folder = join(ROOT, 'examples');
  const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const stories = [
    ...examples.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
    ...readFileSync(join(ROOT, 'tests/support/gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  ];
  return stories.flatMap((text) => text.trim().split(/\n\s*\n/));
}

/** `count` articles of `words` words each (the last paragraph is cut to fit), each beginning at a different place in the stories. */
export function makeArticles(words, count = 1) {
  const all = paragraphs();
  return Array.from({ length: count }, (_, n) => {
    const parts = [];
    let missing = words;
    for (let i = (n * 7) % all.length; missing > 0; i = (i + 1) % all.length) {
      const own = all[i].split(/\s+/);
      const part = own.slice(0, missing);
      missing -= part.length;
      parts.push(part.join(' '));
    }
    return parts.join('\n\n');
  });
}
