#!/usr/bin/env node
// Makes docs/reader.png, docs/dyad.png and docs/happening.png, pictures of the page: an example story in the reader with one focused event; two countries over time with a
// selected bar; the happening that most outlets report, in headless Chromium. Run it after a change to either: `npm run build && node scripts/page-picture.mjs` (CHROMIUM names the browser when it is none of Debian's).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleContent, loadExamples } from '@entente/entente';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TITLE = 'Beijing rejects';
const folder = mkdtempSync(join(tmpdir(), 'entente-picture-'));
const server = spawn(process.execPath, [
  join(ROOT, 'apps/cli/bin/entente.js'),
  ...['serve', '--port', '0', '--store', join(folder, 'store')],
]);
const [line] = await once(server.stdout, 'data');
const [url] = /http:[^\s]+[^\s/]/.exec(String(line));

const { date, publisher, ...story } = loadExamples().find(({ title }) => title.startsWith(TITLE));
const { id } = await post('/api/articles', { content: exampleContent(story), date, publisher });
const { events } = await (await fetch(`${url}/api/articles/${id}`)).json();
const event = events.find(({ carriers }) => carriers.length > 0) ?? events[0];

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.25 });
await page.goto(`${url}/articles/${id}?fact=${event.id}`, { waitUntil: 'networkidle' });
await page.screenshot({ path: join(ROOT, 'docs/reader.png') });
await post('/api/examples', {});
await pictureDyad();
await pictureHappening();
await browser.close();
server.kill('SIGTERM');
await once(server, 'exit');
rmSync(folder, { recursive: true, force: true });
process.stdout.write('written: docs/reader.png, docs/dyad.png, docs/happening.png\n');

/** The page of two countries with the first bar selected, over all examples. */
async function pictureDyad() {
  const view = await browser.newPage({ viewport: { width: 1240, height: 800 } });
  await view.goto(`${url}/dyads/RUS/CHN`, { waitUntil: 'networkidle' });
  const bar = view.locator('.chart:first-of-type .plot a').first();
  await bar.focus();
  await view.keyboard.press('Enter');
  await view.locator('.evidence').waitFor();
  await view.waitForLoadState('networkidle');
  await view.screenshot({ path: join(ROOT, 'docs/dyad.png') });
}

/** The page of the happening that most outlets report. */
async function pictureHappening() {
  const { items } = await (await fetch(`${url}/api/happenings?limit=500`)).json();
  const most = items.reduce((best, one) => (one.origins > best.origins ? one : best));
  const view = await browser.newPage({ viewport: { width: 1240, height: 1000 } });
  await view.goto(`${url}/happenings/${most.id}`, { waitUntil: 'networkidle' });
  await view.screenshot({ path: join(ROOT, 'docs/happening.png') });
}

async function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
