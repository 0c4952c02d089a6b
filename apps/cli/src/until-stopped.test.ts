// Items until a signal: the one that is awaited then is given up, errors pass, and items that were passed on are kept no longer.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { untilStopped } from './until-stopped.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('ends at the signal, also while an item is awaited', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  async function* numbers() {
    yield 1;
    yield 2;
    await new Promise(() => {});
  }
  for await (const number of untilStopped(numbers(), stop.signal)) {
    seen.push(number);
    if (number === 2) setTimeout(() => stop.abort(), 10);
  }
  expect(seen).toEqual([1, 2]);
  for await (const number of untilStopped(numbers(), stop.signal)) seen.push(number);
  expect(seen).toEqual([1, 2]);
});

it('ends with the items, and passes their error on', async () => {
  const { signal } = new AbortController();
  async function* broken() {
    yield 1;
    throw new Error('cut');
  }
  const seen: number[] = [];
  const all = async () => {
    for await (const number of untilStopped(broken(), signal)) seen.push(number);
  };
  await expect(all()).rejects.toThrow('cut');
  expect(seen).toEqual([1]);
});

it('keeps no item that was passed on', async () => {
  const { signal } = new AbortController();
  const given: WeakRef<object>[] = [];
  async function* items() {
    for (let i = 0; i < 50; i++) {
      const item = { bytes: new Uint8Array(1000) };
      given.push(new WeakRef(item));
      yield item;
    }
  }
  let alive = 0;
  for await (const _ of untilStopped(items(), signal)) {
    if (given.length < 50) continue;
    await new Promise((done) => setTimeout(done, 10));
    collectGarbage();
    alive = given.filter((item) => item.deref() !== undefined).length;
  }
  expect(alive).toBeLessThan(5);
});
