// Processes that follow feeds are killed at random moments, given by a seed, then one runs to its end. Returns what the store has, and what the hosts saw.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '@entente/entente';
import { seededChance } from '@entente/fit';
import { impoliteIn, rss, startOddHost, storyPage, WHOLE } from './odd-host.mjs';
import { below } from './random.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Without any request for so long, nothing moves any more. */
const HANG_MS = 120_000;
const TEASER =
  'Kenya and Somalia agreed to open the border post POST on Monday, officials said in Nairobi. The ministers signed the agreement after two days of talks. Traders at POST had waited for it since the post was closed in March, and said that they would cross on the first day.';
const ROBOTS = 'User-agent: *\nDisallow: /private\n';

/** A host with a feed that says 304 to whoever has it, and the pages of its items. `shared`: addresses of pages elsewhere that it links to as well. */
const hostOf = (name, count, shared = []) =>
  startOddHost((origin) => {
    const ids = Array.from({ length: count }, (_, i) => `${name}-${i}`);
    const items = [
      ...ids.map((id, i) => ({
        id,
        link: `${origin}${i % 5 === 4 ? '/private' : ''}/${id}`,
        ...(i % 5 === 3 ? { whole: `${WHOLE}<p>This was report ${id}.</p>` } : {}),
        text: TEASER.replaceAll('POST', id),
      })),
      ...shared.map((link, i) => ({ id: `${name}-shared-${i}`, link })),
    ];
    return {
      '/robots.txt': (_, response) => response.end(ROBOTS),
      '/feed': ({ headers }, response) =>
        headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
              .end(rss(name, items)),
      ...Object.fromEntries(
        ids.map((id) => [
          `/${id}`,
          (_, response) =>
            response.writeHead(200, { 'content-type': 'text/html' }).end(storyPage(`Story ${id}`)),
        ]),
      ),
    };
  });

/** Runs it. `command`: the program and arguments that follow the feeds of `place` once; by default one that reads nothing. */
export async function killFollowers({ place, seed, kills, items, pause = 40, command, say = () => {} }) {
  const random = seededChance(seed);
  const one = await hostOf('one', items);
  const two = await hostOf('two', items, [`${one.origin}/one-0?utm_source=rss`, `${one.origin}/one-1`]);
  const hosts = [one, two];
  const requests = () => one.log.length + two.log.length;
  const store = await openStore({ dir: place });
  for (const { origin } of hosts) await store.feeds.add(`${origin}/feed`, new URL(origin).host);
  await store.close();
  const args = command ?? [here('follow-once.mjs'), place, String(pause)];
  let killed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = start(args);
    // some requests after its first one: most of them are few, so that there is work left for the next
    const until = requests() + 1 + below(random, Math.max(2, Math.ceil((items * 3) / kills)));
    for (const end = Date.now() + HANG_MS; requests() < until && child.running(); await wait(2))
      if (Date.now() > end) throw new Error(`nothing moves:\n${child.said()}`);
    await wait(random() * 60);
    if (child.running()) killed++;
    child.kill();
    await child.ended;
    say(`kill ${kill + 1} of ${kills}: ${requests()} requests so far`);
    // what was due is due again: a feed that was kept is asked once more, with its validators
    if (kill % 3 === 2) await makeDue(place);
  }
  const { parked } = await whatBecame(place);
  // a job that was being read in two kills is put off for a while: it may be what ends its worker. Here it isn't, so nobody waits
  await readNow(place);
  const last = start(args);
  const code = await last.ended;
  const found = await whatBecame(place);
  found.parked.push(...parked);
  for (const host of hosts) await host.close();
  const forbids = (path) => path.startsWith('/private');
  return {
    ...found,
    killed,
    code,
    said: last.said(),
    expected: items * 2,
    impolite: hosts.flatMap(({ log }) => impoliteIn(log, { pause, forbids })),
  };
}

function start(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise((done) => child.on('close', (code) => done(code)));
  return {
    ended,
    said: () => said,
    running: () => child.exitCode === null && child.signalCode === null,
    kill: () => child.kill('SIGKILL'),
  };
}

async function makeDue(place) {
  const store = await openStore({ dir: place });
  for (const { id } of await store.feeds.list()) await store.feeds.set(id, 'active');
  await store.close();
}

async function readNow(place) {
  const store = await openStore({ dir: place });
  await store.jobs.retry(null);
  await store.close();
}

/** Names of all jobs, of the items by state, and the number of articles. */
async function whatBecame(place) {
  const store = await openStore({ dir: place });
  const jobs = [];
  for (let cursor; cursor !== null; ) {
    const page = await store.jobs.list({ limit: 100, ...(cursor ? { cursor } : {}) });
    jobs.push(...page.items);
    cursor = page.next;
  }
  const feeds = await store.feeds.list();
  const { articles } = await store.totals();
  await store.close();
  return {
    jobs: jobs.map(({ input }) => input.name).sort(),
    parked: jobs
      .filter(({ state }) => state === 'parked')
      .map(({ input, error }) => `${input.name}: ${error}`),
    waiting: feeds.reduce((sum, feed) => sum + feed.waiting, 0),
    copies: feeds.reduce((sum, feed) => sum + feed.copies, 0),
    articles,
  };
}
