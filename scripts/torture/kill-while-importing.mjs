// Imports stories while parts of the server are killed in random order, given by a seed. Returns what became of the stories, and what /health said meanwhile.
import { setTimeout as wait } from 'node:timers/promises';
import { checkStore, exampleContent, loadExamples } from '@entente/entente';
import { seededChance } from '@entente/fit';
import { ask, KILLS, startDesk } from './desk.mjs';

/** Without any progress for so long it has failed. */
const HANG_MS = 600_000;
const LONGEST_PAUSE = 20_000;

/** Stories that differ from one another: the examples, told again with another last sentence. */
export function makeStories(count) {
  const examples = loadExamples();
  return Array.from({ length: count }, (_, i) => {
    const story = examples[i % examples.length];
    const { date, publisher } = story;
    const content = `${exampleContent(story)}\n\nThis was report ${i + 1} of the day.`;
    return { name: `story ${i + 1}`, content, date, publisher };
  });
}

/** The parts that can be killed: the readers, the whole server with its worker, the database thread of a folder, the connections to a server. */
export const partsOf = (place) => ['reader', 'worker', place.startsWith('postgres') ? 'database' : 'store'];

const placeOf = (place) => (place.startsWith('postgres') ? { url: place } : { dir: place });

/** Which part is killed at each turn: all equally often, in random order. */
function shuffle(parts, kills, random) {
  const order = Array.from({ length: kills }, (_, i) => parts[i % parts.length]);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Runs it. `say` is told each step. */
export async function killWhileImporting({ place, seed, kills, stories: count, say = () => {} }) {
  const random = seededChance(seed);
  const order = shuffle(partsOf(place), kills, random);
  let desk = await startDesk(place);
  const stories = makeStories(count);
  for (let i = 0; i < count; i += 50) {
    const answer = await ask(desk, '/api/imports', { stories: stories.slice(i, i + 50) });
    if (answer?.status !== 200) throw new Error(`found ${JSON.stringify(answer)}, expected jobs`);
  }
  const seen = [];
  for (const [kill, part] of order.entries()) {
    await untilDone(desk, Math.floor(((kill + random()) * count) / kills), LONGEST_PAUSE);
    await wait(random() * 300);
    const killed = await KILLS[part](desk, place);
    if (part === 'worker') desk = await startDesk(place);
    const health = part === 'worker' ? { failing: true } : await watchHealth(desk);
    await untilWell(desk);
    seen.push({ part, killed, failing: health.failing });
    say(
      `kill ${kill + 1} of ${kills}: ${part}${killed ? '' : ' (none was running)'}; ${await progress(desk)}`,
    );
  }
  await untilDone(desk, count);
  const result = { seen, ...(await whatBecame(desk)) };
  desk.signal('SIGTERM');
  const [code] = await desk.ended;
  // everything derived once more, and compared: a happening that was counted twice, or not, would show
  const { faults } = await checkStore(placeOf(place), {});
  const wrong = faults.map(({ kind, where, message }) => `${kind}: ${where}: ${message}`);
  return { ...result, wrong, code, said: desk.said() };
}

/** Whether /health failed soon after a kill, with its reasons. */
async function watchHealth(desk) {
  for (let i = 0; i < 40; i++) {
    const answer = await ask(desk, '/health');
    if (answer?.status === 503) return { failing: true, reasons: answer.body.reasons };
    await wait(25);
  }
  return { failing: false };
}

async function untilWell(desk) {
  for (const end = Date.now() + HANG_MS; ; await wait(100)) {
    const answer = await ask(desk, '/health/ready');
    if (answer?.status === 200) return;
    if (Date.now() > end) throw new Error(`not well again: ${JSON.stringify(answer)}\n${desk.said()}`);
  }
}

const countsOf = async (desk) => (await ask(desk, '/health'))?.body.jobs ?? null;
const progress = async (desk) => JSON.stringify(await countsOf(desk));

/** Until so many jobs have ended; gives up quietly after `patience`, with an error where nothing moves any more. */
async function untilDone(desk, wanted, patience = Number.POSITIVE_INFINITY) {
  const begun = Date.now();
  let [last, moved] = [-1, begun];
  for (;;) {
    const counts = await countsOf(desk);
    const ended = counts ? counts.done + counts.parked : last;
    if (ended !== last) [last, moved] = [ended, Date.now()];
    if (ended >= wanted || Date.now() - begun > patience) return;
    if (Date.now() - moved > HANG_MS)
      throw new Error(`nothing moves: ${await progress(desk)}\n${desk.said()}`);
    await wait(100);
  }
}

/** Jobs by state, the articles that they made, and those that the store has. */
async function whatBecame(desk) {
  const jobs = [];
  for (let cursor = ''; cursor !== null; ) {
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await ask(desk, `/api/jobs?limit=100${query}`);
    jobs.push(...body.items);
    cursor = body.next;
  }
  const { body: totals } = await ask(desk, '/api/totals');
  return {
    states: jobs.map(({ state }) => state),
    parked: jobs.filter(({ state }) => state === 'parked'),
    ids: new Set(jobs.map(({ output }) => output?.id)),
    attempts: jobs.reduce((sum, { attempts }) => sum + attempts, 0),
    articles: totals.articles,
    happenings: totals.happenings,
  };
}
