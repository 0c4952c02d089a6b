// The browser of end-to-end tests, driven by playwright-core.
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../../support/sources.js';

const { findChromium, NO_CHROMIUM: reason } = (await import(join(ROOT, 'scripts/chromium.mjs'))) as {
  findChromium(): string | undefined;
  NO_CHROMIUM: string;
};

/** Where Chromium is; undefined where there is none, and tests that need it skip. */
export const CHROMIUM: string | undefined = findChromium();
/** What such a test says. */
export const NO_CHROMIUM = reason;

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
