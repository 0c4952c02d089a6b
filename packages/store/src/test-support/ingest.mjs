// Test support, run as a process: opens the store in the given folder and adds story after story; prints each id once it is acknowledged. Runs until killed.
import { openStore } from '../../dist/index.js';

const [dir, stories] = process.argv.slice(2);
const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const store = await openStore({ dir }, { coder });
const { default: list } = await import(stories, { with: { type: 'json' } });
process.stdout.write('open\n');
for (const [turn, suffix] of ['', ' '].entries())
  for (const story of list) {
    const given =
      turn === 0 ? story : { ...story, article: { ...story.article, url: `https://example.org/${suffix}` } };
    await store.add(given);
    process.stdout.write(`${story.article.id}\n`);
  }
process.stdout.write('end\n');
setInterval(() => {}, 1000);
