// Thousands of random requests, generated from the OpenAPI document: none ends in a 500, all answers are as documented.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS, openStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { listGold, readGold } from '../../../tests/support/gold-records.js';
import { createRandom } from '../../../tests/support/random.js';
import { createApp } from './app.js';
import { toOpenApi } from './open-api.js';
import { type Known, makeRandomRequests, type RandomRequest } from './test-support/random-requests.js';

const REQUESTS = Number(process.env.ENTENTE_TEST_REQUESTS ?? 4000);
const AT_A_TIME = 8;
const FEEDS = ['a', 'b', 'c'].map((name) => `https://lake-wire.example/${name}.xml`);
let folder = '';
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-random-'));
  store = await openStore({ dir: folder });
  for (const id of listGold()) await store.add(goldArticle(id));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function goldArticle(id: string) {
  const { article, records } = readGold(id);
  const document = { id: article.document, mime: 'text/plain', text: article.text, metadata: {}, given: {} };
  return { document, article, records };
}

/** Reads the gold stories and rejects all other input, as the real engine would. */
const engine = {
  ...fakeEngine(),
  read: async (bytes: Uint8Array, given: object) => {
    const read = await fakeEngine().read(bytes, given);
    return {
      ...read,
      document: {
        id: read.article.document,
        mime: 'text/plain',
        text: read.article.text,
        metadata: {},
        given,
      },
    };
  },
};

async function learn(): Promise<Known> {
  const [articles, events, statements, actors] = await Promise.all([
    store.listArticles({}, { limit: 20 }),
    store.listEvents({}, { limit: 50 }),
    store.listStatements({}, { limit: 20 }),
    store.findActors('', { limit: 20 }),
  ]);
  const pages = await Promise.all([
    store.listEvents({}, { limit: 2 }),
    store.listStatements({}, { limit: 2 }),
    store.listArticles({}, { limit: 2 }),
  ]);
  const job = await store.jobs.add('story', { name: 'queued' });
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const parties = [...actors.map(({ key }) => key), 'KEN', 'RUS', 'IGO', 'country:-', '-'];
  const target = [...ids(events.items), 'added'];
  return {
    id: [...target, ...ids(statements.items), ...ids(articles.items)],
    article: ids(articles.items),
    jobs: [job.id],
    target,
    trigger: events.items.map(({ trigger }) => trigger.quote),
    key: parties,
    ...Object.fromEntries(
      [
        'a',
        'b',
        'actor',
        'recipient',
        'party',
        'source',
        'addressee',
        'carrier',
        'about',
        'actors',
        'recipients',
      ].map((field) => [field, parties]),
    ),
    place: ['KEN', 'geonames:1', ...events.items.flatMap(({ place }) => (place ? [place.ref] : []))],
    text: ['talks', '"border posts" -war', 'troops or aid', 'xylophone'],
    query: ['talks', 'kenya', 'Lavrov', 'xylophone'],
    cursor: pages.flatMap(({ next }) =>
      next ? [next, next.slice(0, -3), `${next}A`, next.toUpperCase()] : [],
    ),
    content: listGold().map((id) => readGold(id).article.text),
    mode: ['visit', 'none'],
    time: ['2031-05', 'PAST', 'never'],
    also: ['actor=RUS&type=AID', 'typ=AID'],
    reason: ['a better reading'],
    url: FEEDS,
    feed: FEEDS,
  };
}

describe('thousands of requests', () => {
  it('never end in a 500, and always in an answer as documented', { timeout: 300_000 }, async () => {
    const logged: unknown[] = [];
    const app = createApp({ engine, store, log: (error) => logged.push(error), limits: { running: 100 } });
    const document = toOpenApi(OPERATIONS, { version: '1', guarded: false });
    const next = makeRandomRequests(document, await learn(), createRandom(20_310_514));
    const counts = new Map<number, number>();
    const faults: string[] = [];
    for (let done = 0; done < REQUESTS; done += AT_A_TIME) {
      const requests = Array.from({ length: AT_A_TIME }, next);
      const answers = await Promise.all(requests.map((request) => app.request(request.path, request.init)));
      for (const [i, response] of answers.entries()) {
        counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
        faults.push(...(await faultsOf(requests[i]!, response, document)));
      }
    }
    expect([faults.slice(0, 10), logged.slice(0, 3)]).toEqual([[], []]);
    expect(counts.get(200)).toBeGreaterThan(REQUESTS * 0.25);
    for (const status of [304, 400, 404, 405, 406, 415, 422])
      expect([status, counts.get(status)]).toEqual([status, expect.any(Number)]);
  });
});

/** What is wrong with an answer. */
async function faultsOf(request: RandomRequest, response: Response, document: object): Promise<string[]> {
  const { path, init, operation, damaged } = request;
  const { status } = response;
  const what = `${init.method} ${path.slice(0, 300)} ${String(init.body ?? '').slice(0, 300)}: ${status}`;
  const text = await response.text();
  if (status >= 500) return [`${what} ${text.slice(0, 300)}`];
  const documented = (document as { paths: Record<string, Record<string, { responses: object }>> }).paths[
    operation.path
  ]![operation.method]!.responses;
  if (!damaged && !(status in documented)) return [`${what} is not documented`];
  if (status >= 400 && init.method !== 'HEAD' && JSON.parse(text).status !== status)
    return [`${what} is no problem+json: ${text.slice(0, 200)}`];
  if (status !== 200 || damaged) return [];
  const { output, gives } = OPERATIONS.find(
    ({ route }) => route.path === operation.path && route.method.toLowerCase() === operation.method,
  )!;
  if (gives === 'file') return [];
  const issues = output.safeParse(JSON.parse(text)).error?.issues;
  return issues ? [`${what} is not as its schema says: ${JSON.stringify(issues).slice(0, 300)}`] : [];
}
