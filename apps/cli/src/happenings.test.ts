// Happenings in the command line: split and joined with a reason, shown as text, in a briefing and in a feed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

let dir = '';
let store: Store;
const at = (name: string) => join(dir, name);
const cli = (...args: string[]) =>
  runCli([...args, '--store', at('store')], { openStore: async () => ({ ...store, close: async () => {} }) });
let ids: string[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-happenings-'));
  store = await openRealStore({ dir: at('store') });
  writeFileSync(at('story.txt'), readGold('w05-040').article.text);
  await cli('add', at('story.txt'), '--date', '2024-05-20');
  ids = (await store.listEvents({}, { limit: 2 })).items.map(({ id }) => id);
});
afterAll(async () => {
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

it('says that two events are one happening, or not, with a reason', async () => {
  const [one, other] = ids as [string, string];
  const joined = await cli('join', one, other, '--reason', 'the same talks', '--who', 'Ada');
  expect([joined.code, joined.stdout]).toEqual([0, expect.stringMatching(/Ada joined .*the same talks/s)]);
  const shown = (await cli('ask', 'happening', other)).stdout;
  expect(shown).toMatch(/Reports[\s\S]*Joined or split[\s\S]*the same talks/);
  for (const id of ids) expect(shown).toContain(id);
  const split = await cli('split', one, other, '--reason', 'two rounds', '--format', 'json');
  expect(JSON.parse(split.stdout)).toMatchObject({ together: false, who: 'tester', reason: 'two rounds' });
  expect((await cli('ask', 'joinings')).stdout).toMatch(/split .*two rounds/s);
});
it('asks for a reason, and for events that are there', async () => {
  const [one] = ids as [string];
  expect((await cli('join', one, one)).stderr).toMatch(/--reason/);
  const missing = await cli('join', one, 'event-nope', '--reason', 'x');
  expect([missing.code, missing.stderr]).toEqual([65, expect.stringContaining('event-nope')]);
  expect((await cli('ask', 'happening', 'event-nope')).code).toBe(65);
});
it('writes a briefing as Markdown, a page or JSON, and a feed', async () => {
  const options = ['--status', 'any', '--min-confidence', '0', '--since', '1990-01-01'];
  const text = (await cli('brief', ...options)).stdout;
  expect(text).toMatch(/^# Briefing 1990-01-01 to [\d-]+\n[\s\S]*\n## What happened\n\n- \*\*/);
  await cli('brief', ...options, '--format', 'html', '--out', at('brief.html'));
  expect(readFileSync(at('brief.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<q>/);
  const all = JSON.parse((await cli('brief', ...options, '--format', 'json')).stdout);
  const none = JSON.parse((await cli('brief', ...options, '--country', 'CHL', '--format', 'json')).stdout);
  expect([all.happened.length > 0, none.happened]).toEqual([true, []]);
  const feed = await cli('alerts', '--status', 'any', '--min-confidence', '0');
  expect(feed.stdout).toMatch(/^<\?xml [\s\S]*<entry>[\s\S]*<\/feed>\n$/);
});
