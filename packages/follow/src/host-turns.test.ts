// Turns of hosts, with a clock of the test: one request at a time, the pause kept before the request and after it, over restarts too.
import type { KnownHost } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { MOST_WAIT, makeTurns } from './host-turns.js';

const { signal } = new AbortController();
const START = Date.parse('2026-05-04T12:00:00Z');

/** Turns with what happened: moments in milliseconds after the start. */
function makeWorld(next: number | null = null) {
  let now = START;
  const log: string[] = [];
  const known = new Map<string, KnownHost>();
  const at = (moment: number) => new Date(START + moment).toISOString();
  if (next !== null) known.set('a', { host: 'a', robots: null, next: at(next) });
  const feeds = {
    host: async (host: string) => known.get(host) ?? null,
    keepHost: async (host: KnownHost) => {
      known.set(host.host, host);
      log.push(`${host.host} rests until ${Date.parse(host.next!) - START}`);
    },
  };
  const clock = {
    now: () => now,
    wait: async (milliseconds: number) => {
      now += milliseconds;
      log.push(`waits ${milliseconds}`);
    },
  };
  const turns = makeTurns(feeds, clock);
  const take = (host: string, { pause = 1000, rest = 0, took = 100, fails = false } = {}) =>
    turns.take(host, { pause, signal }, async () => {
      log.push(`asks ${host}`);
      now += took;
      if (fails) throw new Error('cut');
      return { result: host, rest };
    });
  return { take, log };
}

describe('the turns of a host', () => {
  it('keep its pause before and after each request', async () => {
    const { take, log } = makeWorld();
    expect(await take('a')).toBe('a');
    await take('a', { rest: 5000 });
    await expect(take('a', { fails: true })).rejects.toThrow('cut');
    expect(log).toEqual([
      ...['a rests until 1000', 'asks a', 'a rests until 1100'],
      ...['waits 1000', 'a rests until 2100', 'asks a', 'a rests until 6200'],
      ...['waits 5000', 'a rests until 7200', 'asks a', 'a rests until 7300'],
    ]);
  });
  it('come one after the other, also after one that failed; other hosts do not wait', async () => {
    const { take, log } = makeWorld();
    const all = [take('a', { fails: true }), take('a'), take('b')];
    await Promise.allSettled(all);
    expect(log.filter((line) => line.startsWith('asks'))).toEqual(['asks a', 'asks b', 'asks a']);
    expect(log.indexOf('waits 1000')).toBeGreaterThan(log.indexOf('asks b'));
  });
  it('wait for what an earlier process kept, but not for very long', async () => {
    const soon = makeWorld(700);
    await soon.take('a');
    expect(soon.log[0]).toBe('waits 700');
    const late = makeWorld(MOST_WAIT + 1);
    await expect(late.take('a')).rejects.toMatchObject({
      code: 'resting',
      rest: { host: 'a', milliseconds: MOST_WAIT + 1 },
    });
    expect(late.log).toEqual([]);
  });
});
