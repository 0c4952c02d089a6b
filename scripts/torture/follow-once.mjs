// Follows the feeds of a store once, without reading what comes: a process that can be killed. node follow-once.mjs FOLDER PAUSE_MS
import { openStore } from '@entente/entente';
import { followFeeds } from '@entente/follow';

const [place, pause] = process.argv.slice(2);
const store = await openStore({ dir: place });
await followFeeds({
  store,
  signal: new AbortController().signal,
  agent: 'entente/0.0.0 (+https://example.org/)',
  env: {},
  allowPrivate: true,
  once: true,
  leastPause: Number(pause),
});
await store.close();
