// The browser of end-to-end tests: the installed Chromium, if possible the one without a window, driven by playwright-core.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is; undefined where there is none, and tests that need it skip. */
export const CHROMIUM: string | undefined = PLACES.find((place) => place !== undefined && existsSync(place));
/** What such a test says. */
export const NO_CHROMIUM =
  'no Chromium on this machine: apt-get install chromium-headless-shell, or CHROMIUM=path';

/** Starts a browser without background network access. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
