// Tests in a browser: one server and one browser per file; pages with a width and theme; errors logged by a page fail the test.
import { AxeBuilder } from '@axe-core/playwright';
import { exampleContent, loadExamples } from '@entente/entente';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM, launchBrowser, NO_CHROMIUM } from './chromium.js';
import { type Served, serveStore } from './serve-store.js';

/** Display options of a page. */
export interface Look {
  readonly phone?: boolean;
  readonly dark?: boolean;
}
/** Shared context of the tests of a file. */
export interface Desk {
  /** the URL of the server, without a trailing slash */
  url(): string;
  /** a fresh page (own storage) at a path, once nothing is being loaded; closed at the end of the test */
  visit(path: string, look?: Look): Promise<Page>;
  /** calls the API; a body makes it a POST */
  ask<Answer>(path: string, body?: unknown): Promise<Answer>;
}

/** Which example stories the store has at first: all, none, or those whose titles begin so (which takes less time). */
export interface BrowserOptions {
  readonly examples?: boolean | readonly string[];
}

/** `describe` with a server and a browser; skipped, with the reason in its name, where there is no Chromium. */
export function describeInBrowser(
  name: string,
  tests: (desk: Desk) => void,
  { examples = true }: BrowserOptions = {},
): void {
  if (CHROMIUM === undefined) {
    describe.skip(`${name} (${NO_CHROMIUM})`, () => tests(NOWHERE));
    return;
  }
  describe(name, () => {
    let served: Served;
    let browser: Browser;
    beforeAll(async () => {
      [served, browser] = await Promise.all([serveStore({ examples: examples === true }), launchBrowser()]);
      if (typeof examples === 'object') await addExamples(served.url, examples);
    }, 180_000);
    // a page that stays open keeps a process
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(async () => {
      await Promise.all([browser?.close(), served?.close()]);
    });
    tests({
      url: () => served.url,
      visit: (path, look) => visit(browser, served.url + path, look),
      ask: (path, body) => askServer(served.url + path, body),
    });
  });
}

async function addExamples(url: string, titles: readonly string[]): Promise<void> {
  const stories = loadExamples().filter(({ title }) => titles.some((start) => title.startsWith(start)));
  for (const { date, publisher, ...story } of stories)
    await askServer(`${url}/api/articles`, {
      content: exampleContent({ date, publisher, ...story }),
      date,
      publisher,
    });
}

const nowhere = () => {
  throw new Error(NO_CHROMIUM);
};
const NOWHERE: Desk = { url: nowhere, visit: nowhere, ask: nowhere };

/** Waits until a view is shown and fully loaded. */
const SETTLED = `document.querySelector('main :is(h1, [role=alert], .empty)') !== null
  && document.querySelector('main :is(.skeleton, [aria-busy=true])') === null`;

async function visit(
  browser: Browser,
  url: string,
  { phone = false, dark = false }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizeOf(phone),
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.set(page, [...(faults.get(page) ?? []), error.message]));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.set(page, [...(faults.get(page) ?? []), message.text()]);
  });
  page.on('request', () => onTheWay.set(page, (onTheWay.get(page) ?? 0) + 1));
  const ended = () => onTheWay.set(page, onTheWay.get(page)! - 1);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  await moveTo(page, url);
  return page;
}

const sizeOf = (phone: boolean) => (phone ? { width: 390, height: 844 } : { width: 1360, height: 900 });

/** Requests of a page that are not answered yet. */
const onTheWay = new WeakMap<Page, number>();
/** How long a page without requests counts as loaded, in milliseconds; Playwright's networkidle waits 500 each time. */
const QUIET = 100;

/** Waits until the view is there and asks for nothing more; evaluated from outside, since the page's policy forbids eval. */
async function untilSettled(page: Page): Promise<void> {
  let since = Date.now();
  const settled = async () => {
    if ((onTheWay.get(page) ?? 0) > 0 || !(await page.evaluate<boolean>(SETTLED))) since = Date.now();
    return Date.now() - since >= QUIET;
  };
  await expect.poll(settled, { timeout: 30_000, interval: 25 }).toBe(true);
}

/** Another path in a page that is open, which is faster than a fresh one: scripts and styles are there already. */
export async function moveTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilSettled(page);
}

/** Another size and theme for a page that is open. */
export async function changeLook(page: Page, { phone = false, dark = false }: Look): Promise<void> {
  await page.setViewportSize(sizeOf(phone));
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  // charts are drawn again in a frame after the change of size
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

const faults = new WeakMap<Page, readonly string[]>();
/** What the page logged as errors (scripts that failed, requests that the policy refused) since it was opened. */
export const faultsOf = (page: Page): readonly string[] => faults.get(page) ?? [];

async function askServer<Answer>(url: string, body?: unknown): Promise<Answer> {
  const response = await fetch(url, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return answer as Answer;
}

/** Violations that axe finds on the current page: rule and element, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Expects no horizontal scrolling, no axe violation, no logged error. */
export async function expectSound(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(faultsOf(page)).toEqual([]);
}
