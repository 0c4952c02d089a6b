#!/usr/bin/env node
// Makes docs/picture.png, the picture in the README: the README's story as `--format html` shows it, in headless Chromium. Run it after a change to that page:
// `npm run build && node scripts/picture.mjs` (CHROMIUM names the browser when it is none of Debian's).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [, command] = /npx entente read (examples\/.*)/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'entente-picture-'));
const page = join(folder, 'page.html');

execFileSync(
  process.execPath,
  [join(ROOT, 'apps/cli/bin/entente.js'), 'read', ...command.split(' '), '--out', page],
  {
    stdio: 'inherit',
  },
);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const shown = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
await shown.goto(`file://${page}`);
await shown.screenshot({ path: join(ROOT, 'docs/picture.png') });
await browser.close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write('written: docs/picture.png\n');
