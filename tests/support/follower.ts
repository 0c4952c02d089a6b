// A store, hosts that misbehave on request, and a follower with short pauses: what the tests of following share.
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@entente/entente';
import { type FollowEvent, type FollowOptions, followFeeds } from '@entente/follow';
import type { Feed, Store } from '@entente/record';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ROOT } from './sources.js';

/** Answers a request. */
export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;
type Routes = globalThis.Record<string, Route>;
/** A host with the log of what it was asked. */
export interface Host {
  readonly origin: string;
  readonly routes: Routes;
  readonly log: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}
interface Told {
  readonly id: string;
  readonly link?: string;
  readonly text?: string;
  readonly whole?: string;
}
export const { startOddHost, oddRoutes, impoliteIn, rss, storyPage, WHOLE } = (await import(
  join(ROOT, 'scripts/torture/odd-host.mjs')
)) as {
  startOddHost(routes: Routes | ((origin: string) => Routes)): Promise<Host>;
  oddRoutes(options?: { size: number }): Routes;
  impoliteIn(
    log: Host['log'],
    rules?: { pause?: number; forbids?: (path: string) => boolean },
  ): readonly string[];
  rss(title: string, items: readonly Told[], options?: { channel: string }): string;
  storyPage(title: string, options?: { head?: string; words?: number }): string;
  readonly WHOLE: string;
};

/** Milliseconds between two requests to a host. */
export const PAUSE = 60;
const AGENT = 'entente/0.1.0 (+https://example.org/entente)';
/** An answer with a body. */
export const body =
  (text: string | Uint8Array, headers: globalThis.Record<string, string> = {}): Route =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(text);
/** A page. */
export const html = (text: string) => body(text, { 'content-type': 'text/html; charset=utf-8' });

/** The story of a job. */
export interface Input {
  readonly name: string;
  readonly content?: string;
  readonly bytes?: string;
  readonly mime: string;
  readonly url?: string;
  readonly date?: string;
  readonly fields: Readonly<globalThis.Record<string, string>>;
}
/** The text of a job's story. */
export const textOf = ({ content, bytes }: Input): string =>
  bytes === undefined ? (content ?? '') : Buffer.from(bytes, 'base64').toString('utf8');

/** The clock of this machine, set ahead by so many milliseconds. */
export const clockAhead = (milliseconds: () => number): NonNullable<FollowOptions['clock']> => ({
  now: () => Date.now() + milliseconds(),
  wait: (pause) => new Promise((done) => setTimeout(done, pause)),
});

/** A store for the tests of a file, emptied of feeds after each, and what they do with it. */
export function useFollower() {
  let folder = '';
  let store: Store;
  const hosts: Host[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-follow-'));
    store = await openStore({ dir: join(folder, 'store') });
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
    for (const { id } of await store.feeds.list()) await store.feeds.remove(id);
    await jobs();
  });
  const start = async (routes: Parameters<typeof startOddHost>[0]) => {
    const host = await startOddHost(routes);
    hosts.push(host);
    return host;
  };
  const add = async (url: string) => (await store.feeds.add(url, new URL(url).host)).feed;
  const follow = async (more: Partial<FollowOptions> = {}) => {
    const events: FollowEvent[] = [];
    const ended = await followFeeds({
      store,
      signal: new AbortController().signal,
      agent: AGENT,
      env: {},
      allowPrivate: true,
      once: true,
      leastPause: PAUSE,
      seconds: 20,
      random: () => 1,
      onEvent: (event) => void events.push(event),
      ...more,
    });
    return { events, ended };
  };
  /** Makes a feed due again, and its waiting items as well. */
  const dueAgain = async (feed: Feed) => {
    await store.feeds.set(feed.id, 'paused');
    await store.feeds.set(feed.id, 'active');
  };
  /** Takes all queued jobs. */
  async function jobs(): Promise<Input[]> {
    const taken: Input[] = [];
    const owner = { owner: 'test', seconds: 600 };
    for (;;) {
      const job = await store.jobs.take(['story'], owner);
      if (!job) return taken;
      taken.push(job.input as Input);
      await store.jobs.settle(job.id, 'test', { output: { id: job.id }, input: null });
    }
  }
  return { store: () => store, start, add, follow, dueAgain, jobs };
}
