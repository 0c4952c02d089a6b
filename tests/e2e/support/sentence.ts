// Shared steps: the reader opens at the sentence of the selected number; and checks of a view before that.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { changeLook, type Desk, expectSound, type Look } from './in-browser.js';

/** Waits for the reader at a fact, and checks that its words are marked and visible. Returns the id of the fact. */
export async function expectSentence(page: Page): Promise<string> {
  await page.locator('.story').waitFor();
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toMatch(/^\/articles\/[^/]+$/);
  const fact = searchParams.get('fact') ?? '';
  expect(fact).toMatch(/^(?:event|statement)-/);
  const words = page.locator(`.story [data-fact="${fact}"]`).first();
  await words.waitFor();
  await expect.poll(() => isInSight(page, fact)).toBe(true);
  return fact;
}

const isInSight = (page: Page, fact: string): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const box = document.querySelector('.story [data-fact="${fact}"]').getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  })()`);

/** Opens the first sentence of the list beside a view, and returns the id of its fact once the reader shows it. */
export async function openFirstSentence(page: Page): Promise<string> {
  await page.locator('.evidence .to-sentence').first().click();
  return expectSentence(page);
}

/** Visits a view once and checks that it is sound: in light on a desk, then in dark on a phone. Returns the page. */
export async function expectSoundLooks(desk: Desk, path: string): Promise<Page> {
  const page = await desk.visit(path);
  await expectSound(page);
  await changeLook(page, { phone: true, dark: true });
  await expectSound(page);
  return page;
}

/** Visits a view and checks that it is sound (see `expectSound`). */
export async function expectSoundView(desk: Desk, path: string, look: Look = {}): Promise<Page> {
  const page = await desk.visit(path, look);
  await expectSound(page);
  return page;
}
