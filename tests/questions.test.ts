// Saved questions, end to end: a question tells only what is new, each once; a receiver that refuses, redirects to a private address, or takes a message from a process that is
// killed before it hears of it; files of mail.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AlertMessage,
  createEngine,
  type Engine,
  lookForNews,
  OPERATIONS,
  openStore,
  runOperation,
  toMail,
} from '@entente/entente';
import { type DeliverEvent, type DeliverOptions, deliverMessages } from '@entente/follow';
import type { Question, Store } from '@entente/record';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const FIRST = [
  '2024-05-10',
  'Radio Uhuru',
  'Bomb in Garissa\n\nNAIROBI, May 10 (Radio Uhuru) — A bomb killed three soldiers in Garissa on Friday, the army said. Kenya expelled two Somali diplomats on Friday, Foreign Minister Daniel Otieno said.\n',
] as const;
const SECOND = [
  '2024-05-11',
  'The Volta Courier',
  'Blast in Garissa\n\nMOGADISHU, May 11 (The Volta Courier) — In Garissa a bomb killed five soldiers on Friday, officials said. Kenya expelled two Somali diplomats on Friday, the Somali foreign ministry said.\n',
] as const;
const SECRET = 'hunter2-of-the-desk';
const NAME = 'Garissa – “é”';

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
let root = '';
let engine: Engine;
let store: Store;
let server: Server;
let got: Got[] = [];
let answer: (got: Got) => { status: number; location?: string } | null = () => ({ status: 204 });
const place = () => join(root, 'store');
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/in/very-secret-path`;
const run = async <Output>(name: string, input: unknown = {}): Promise<Output> =>
  (await runOperation(OPERATIONS.find((item) => item.name === name)!, input, {
    ...{ engine, store, now: () => '2031-07-10T08:00:00Z', who: 'tester' },
  })) as Output;
const add = ([date, publisher, content]: readonly string[]) => run('add', { content, date, publisher });
const question = async (name = NAME) => (await store.questions.find(name))!;

/** Delivers once, so many milliseconds from now. */
async function deliver(ahead = 0, more: Partial<DeliverOptions> = {}) {
  const events: DeliverEvent[] = [];
  const clock = { now: () => Date.now() + ahead, wait: async () => {} };
  const end = await deliverMessages({
    store,
    signal: new AbortController().signal,
    look: () => lookForNews(store),
    toMail: ({ body, address: to, created }) =>
      toMail(JSON.parse(body) as AlertMessage, { to: to!, date: created }),
    ...{ agent: 'entente/test', env: { ENTENTE_WEBHOOK_TEST: SECRET }, allowPrivate: true, once: true },
    ...{ clock, random: () => 1, onEvent: (event: DeliverEvent) => void events.push(event) },
    ...more,
  });
  return { events, end };
}
const messages = () => got.map(({ body }) => JSON.parse(body) as AlertMessage);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'entente-questions-'));
  mkdirSync(join(root, 'outbox'));
  [engine, store] = await Promise.all([createEngine(), openStore({ dir: place() })]);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { headers: request.headers, body };
    got.push(one);
    const said = answer(one);
    if (said) response.writeHead(said.status, said.location ? { location: said.location } : {}).end('thanks');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
}, 300_000);
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await store?.close();
  await engine?.close();
  rmSync(root, { recursive: true, force: true });
});
afterEach(() => {
  got = [];
  answer = () => ({ status: 204 });
});

it('tells nothing of what was there, then what came to be disputed, once, signed; a refusal waits', async () => {
  await add(FIRST);
  const saved = await run<{ question: Question; added: boolean }>('save-question', {
    ...{ name: NAME, type: 'ASSAULT', webhook: address(), secretEnv: 'ENTENTE_WEBHOOK_TEST' },
    ...{ mail: join(root, 'outbox'), mailTo: 'desk@news.example' },
  });
  expect(saved.added).toBe(true);
  expect((await deliver()).events).toEqual([]);

  await add(SECOND);
  answer = () => ({ status: 503 });
  const refused = await deliver();
  const mails = refused.events.filter(({ message }) => message.way === 'mail');
  expect(mails.map(({ kind }) => kind)).toEqual(mails.map(() => 'delivered'));
  expect(refused.events.filter((event) => !mails.includes(event)).map(({ kind }) => kind)).toEqual([
    'failed',
  ]);
  const count = mails.length;
  expect((await question()).ways).toMatchObject([
    { way: 'webhook', waiting: count, delivered: 0, failures: 1, error: expect.stringContaining('503') },
    { way: 'mail', waiting: 0, delivered: count, failures: 0, error: null },
  ]);
  expect((await deliver()).events).toEqual([]); // it rests
  answer = () => ({ status: 200 });
  expect((await deliver(60_000)).events.map(({ kind }) => kind)).toEqual(mails.map(() => 'delivered'));
  expect((await deliver(120_000)).events).toEqual([]);

  expect(got).toHaveLength(1 + count);
  const idOf = ({ headers }: Got) => headers['entente-message'];
  expect(new Set(got.map(idOf)).size).toBe(count);
  expect(got.findLast((one) => idOf(one) === idOf(got[0]!))!.body).toBe(got[0]!.body);
  for (const { headers, body } of got) {
    const signature = createHmac('sha256', SECRET).update(body, 'utf8').digest('hex');
    expect(headers['entente-signature']).toBe(`sha256=${signature}`);
    expect(headers['entente-message']).toBe((JSON.parse(body) as AlertMessage).id);
  }
  // the happening was there: only what came to be disputed in it is told
  expect(messages().map(({ kind }) => kind)).toEqual(got.map(() => 'disputed'));
  const message = messages().find(({ field }) => field === 'killed');
  expect(message).toMatchObject({ kind: 'disputed', field: 'killed', question: { name: NAME } });
  const killed = message!.happening.fields!.find(({ name }) => name === 'killed')!;
  expect(killed.values.map(({ tellings }) => tellings[0]!.publisher).sort()).toEqual([FIRST[1], SECOND[1]]);
  const shown = JSON.stringify(await run('questions'));
  expect(shown).not.toMatch(/very-secret-path|hunter2/);
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.backup()) chunks.push(chunk);
  expect(Buffer.concat(chunks).includes(SECRET)).toBe(false);
}, 300_000);

it('writes mail that a mail program can read', () => {
  const files = readdirSync(join(root, 'outbox'));
  for (const file of files) expect(file).toMatch(/^entente-[0-9a-f]{32}\.eml$/);
  const mails = files.map((file) => readFileSync(join(root, 'outbox', file), 'utf8'));
  const mail = mails.find((text) => /X-Entente-Message: .*:disputed:killed\r\n/.test(text))!;
  const [head = '', ...parts] = mail.split('\r\n\r\n');
  expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^\x20-\x7e]/);
  expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(160);
  const fields = new Map(
    head
      .replace(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
  );
  const words = fields.get('Subject')!.split(' ');
  const subject = words
    .map((word) => Buffer.from(/^=\?utf-8\?B\?(.{1,60})\?=$/.exec(word)![1]!, 'base64').toString('utf8'))
    .join('');
  expect(subject).toMatch(/^Garissa – “é”: Disputed: killed · /);
  expect(fields.get('To')).toBe('<desk@news.example>');
  expect(fields.get('Message-ID')).toMatch(/^<[\w.-]+@entente\.invalid>$/);
  expect(Number.isNaN(Date.parse(fields.get('Date')!))).toBe(false);
  const text = Buffer.from(parts[1]!.split('\r\n--')[0]!, 'base64').toString('utf8');
  expect(text).toMatch(/three[\s\S]*Radio Uhuru|3[\s\S]*Radio Uhuru/);
});

it('posts to no private address unless told so, at no hop, and nothing unsigned', async () => {
  await run('save-question', { name: 'all', type: 'ASSAULT', webhook: address(), fromStart: true });
  const guarded = await deliver(0, { allowPrivate: false });
  expect(guarded.events).toMatchObject([
    { kind: 'failed', error: expect.stringMatching(/loopback address/) },
  ]);
  expect(got).toEqual([]);
  await run('remove-question', { question: 'all' });

  // a proxy leads a public name to the receiver, which leads on to an address of this machine
  const proxy = createServer().on('connect', (_, socket) => {
    const onward = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const one of [socket, onward]) one.on('error', () => {});
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const env = { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const resolve = async () => [{ address: '93.184.215.14', family: 4 }];
  const webhook = 'http://desk.example/in';
  await run('save-question', { name: 'led', type: 'ASSAULT', webhook, fromStart: true });
  answer = () => ({ status: 307, location: address() });
  const led = await deliver(0, { allowPrivate: false, env, resolve });
  expect(led.events).toMatchObject([{ kind: 'failed', error: expect.stringMatching(/loopback address/) }]);
  expect(got).toHaveLength(1);
  await run('remove-question', { question: 'led' });

  const secretEnv = 'ENTENTE_WEBHOOK_MISSING';
  await run('save-question', { name: 'signed', type: 'ASSAULT', webhook, secretEnv, fromStart: true });
  const unsigned = await deliver(0, { env, resolve });
  expect(unsigned.events).toMatchObject([{ kind: 'failed', error: expect.stringContaining(secretEnv) }]);
  expect(got).toHaveLength(1);
  await run('remove-question', { question: 'signed' });
  proxy.closeAllConnections();
  proxy.close();
}, 300_000);

it('gives a message up in the end, says so, and tries it again when asked', async () => {
  await run('save-question', { name: 'lost', type: 'ASSAULT', webhook: address(), fromStart: true });
  answer = () => ({ status: 500 });
  const day = 86_400_000;
  const told = [];
  for (let i = 1; i < 300; i++) {
    const { events } = await deliver(i * day);
    told.push(...events);
    if (events.length === 0) break;
  }
  expect(told.at(-1)).toMatchObject({ kind: 'failed', again: null });
  const [way] = (await question('lost')).ways;
  expect(way!.waiting).toBe(0);
  expect(way!.givenUp).toBeGreaterThan(0);
  const { givenUp } = way!;
  expect(await run('retry-question', { question: 'lost' })).toEqual({ retried: givenUp });
  answer = () => ({ status: 200 });
  expect((await deliver(301 * day)).events.map(({ kind }) => kind)).toEqual(Array(givenUp).fill('delivered'));
  await run('remove-question', { question: 'lost' });
}, 300_000);

it('sends a message again, with the same id, that was taken from a process that was killed', async () => {
  await run('save-question', { name: 'killed', type: 'SANCTION', webhook: address(), fromStart: true });
  await store.close();
  const args = ['questions', 'deliver', '--allow-private', '--store', place()];
  const start = () => {
    const child = spawn(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), ...args], {
      stdio: 'ignore',
    });
    return { child, ended: new Promise<number | null>((done) => child.on('exit', done)) };
  };
  const one = start();
  answer = () => {
    one.child.kill('SIGKILL');
    return null;
  };
  await one.ended;
  expect(got).toHaveLength(1);
  answer = () => ({ status: 200 });
  expect(await start().ended).toBe(0);
  const ids = messages().map(({ id }) => id);
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(ids.length - 1);
  store = await openStore({ dir: place() });
  expect((await question('killed')).ways).toMatchObject([{ waiting: 0, delivered: ids.length - 1 }]);
}, 600_000);
