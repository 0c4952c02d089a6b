#!/usr/bin/env node
// Makes docs/picture.png, the picture in the README: the README's story as `--format html` shows it, in headless Chromium. Run it after a change to that page:
// `npm run build && node scripts/picture.mjs` (needs Chromium; CHROMIUM names it when it is not called `chromium`).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
execFileSync(
  process.env.CHROMIUM ?? 'chromium',
  [
    '--headless=new',
    '--no-sandbox',
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    '--window-size=1280,860',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--screenshot=${join(ROOT, 'docs/picture.png')}`,
    `file://${page}`,
  ],
  { stdio: 'ignore' },
);
rmSync(folder, { recursive: true, force: true });
process.stdout.write('written: docs/picture.png\n');
