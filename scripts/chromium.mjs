// The browser in which pages are tested and pictures of them are made: the installed Chromium, if possible the one without a window.
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is; undefined where there is none. CHROMIUM names one that lies elsewhere. */
export const findChromium = () => PLACES.find((place) => place !== undefined && existsSync(place));

/** What is said where there is none. */
export const NO_CHROMIUM =
  'no Chromium on this machine: apt-get install chromium-headless-shell, or CHROMIUM=path';
