// Cost grows with length, not with its square, on texts that once made it do so. The rules alone read (the network is linear by its windows, and slow).
import { readArticle } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import type { LanguageModel } from '@entente/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyReading } from './support/empty-reading.js';

const KB = 1024;
/** Four times the length: linear cost is about 4 times, quadratic 16. Processor time, so that other processes matter little. */
const [SHORT, LONG] = [24 * KB, 96 * KB];
const MOST = 9;
/** Below this cost the ratio says nothing, in milliseconds of processor time. */
const LEAST_MS = 400;

const silent: LanguageModel = {
  name: 'silent',
  language: 'en',
  read: async () => emptyReading('silent'),
  close: async () => {},
};
const knowledge = loadKnowledge();
let families: ReadonlyMap<string, (length: number) => string>;

async function cost(text: string): Promise<number> {
  const before = process.cpuUsage();
  await readArticle(new TextEncoder().encode(text), { date: '2024-05-14' }, { model: silent, knowledge });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

beforeAll(async () => {
  const file = new URL('../bench/hostile-texts.mjs', import.meta.url).href;
  ({ FAMILIES: families } = await import(file));
  await cost(families.get('ordinary news')!(4 * KB));
});

describe('four times the text costs about four times as much', () => {
  it.each([
    'ordinary news',
    'ordinary news in one line',
    'run of &',
    "run of '",
    'run of /',
    'run of %',
    'run of -',
    'run of .',
    'run of _',
    'run of “A. ”',
    'run of “a-”',
    'one long word',
    'short lines',
    'he said that he said that',
    'opening quotes',
  ])('%s', { timeout: 300_000 }, async (name) => {
    const family = families.get(name)!;
    const short = Math.max(await cost(family(SHORT)), LEAST_MS / 4);
    const long = await cost(family(LONG));
    expect(long / short, `${Math.round(short)} ms, then ${Math.round(long)} ms`).toBeLessThan(MOST);
  });

  it('elements in elements', { timeout: 300_000 }, async () => {
    const family = families.get('div in div')!;
    const short = Math.max(await cost(family(256 * KB)), LEAST_MS / 4);
    expect((await cost(family(KB * KB))) / short).toBeLessThan(MOST);
  });
});
