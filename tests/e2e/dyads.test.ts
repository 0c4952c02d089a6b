// Dyads: three clicks from the curve to the sentence; the matrix by keyboard; phone and dark theme.
import type { Dyad, DyadMatrix, HappeningList } from '@entente/record';
import { expect, it } from 'vitest';
import { changeLook, describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';
import { expectSentence, openFirstSentence } from './support/sentence.js';

/** China and Russia, Kenya and Ethiopia: pairs in several stories. */
const EXAMPLES = [
  'Russia, China sign',
  'Beijing rejects',
  'Moscow hosts Han',
  'Kenya recalls',
  'Kenya, Ethiopia begin',
  'Ethiopia warns Kenya',
];

describeInBrowser(
  'dyads',
  (desk) => {
    it('leads from the curve of a pair to the sentence behind a point in three clicks', async () => {
      const page = await desk.visit('/dyads');
      await page.getByRole('link', { name: /^Kenya to Ethiopia: / }).click();
      await page.getByRole('heading', { name: 'Kenya and Ethiopia' }).waitFor();
      // one: a point of the curve
      const bar = page.getByRole('link', { name: /^Kenya → Ethiopia, Jan 2024, conflict: / });
      const [, count] = /(\d+) happenings?$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
      await bar.click();
      // two: a happening in the list beside it, which holds what the point counted
      await page.locator('.evidence .fact-item').first().waitFor();
      expect(await page.locator('.evidence .fact-item').count()).toBe(Number(count));
      expect(await page.locator('#evidence-title').textContent()).toMatch(/Kenya → Ethiopia .* Jan 2024/);
      const mark = await page.locator('.evidence mark').first().textContent();
      const fact = await openFirstSentence(page);
      expect(await page.locator('.story .on').first().textContent()).toContain(mark);
      expect(fact).toMatch(/^event-/);
      // and back to where the list stood
      await page.goBack();
      await page.locator('.evidence .fact-item').first().waitFor();
      expect(faultsOf(page)).toEqual([]);
    });

    it('draws each way on its own side, with the counts that the API gives', async () => {
      const dyad = await desk.ask<Dyad>('/api/dyad?a=CHN&b=RUS');
      const page = await desk.visit('/dyads/CHN/RUS');
      await page.locator('.plot a').first().waitFor();
      const labels = await page
        .locator('.chart:first-of-type .plot a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
      const sum = (way: string) =>
        labels
          .filter((label) => label.startsWith(way))
          .reduce((total, label) => total + Number(/(\d+) happenings?$/.exec(label)?.[1]), 0);
      expect(sum('China → Russia')).toBe(
        dyad.there.points.reduce((total, { happenings }) => total + happenings, 0),
      );
      expect(sum('Russia → China')).toBe(
        dyad.back.points.reduce((total, { happenings }) => total + happenings, 0),
      );
    });

    it('walks the matrix by keyboard alone, to the pair and on to the sentence', async () => {
      const page = await desk.visit('/dyads');
      const at = () => page.evaluate<string>('document.activeElement.getAttribute("data-at") ?? ""');
      await page.locator('.matrix [tabindex="0"]').focus();
      expect(await at()).toBe('0-1');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      expect(await at()).toMatch(/^1-\d+$/);
      await page.keyboard.press('Control+Home');
      expect(await at()).toBe('0-0');
      await page.keyboard.press('ArrowUp');
      expect(await at()).toBe('0-0');
      const wanted = await page.getByRole('link', { name: /^China to Russia: / }).getAttribute('data-at');
      const [row, column] = wanted!.split('-').map(Number);
      for (let step = 0; step < row!; step++) await page.keyboard.press('ArrowDown');
      for (let step = 0; step < column!; step++) await page.keyboard.press('ArrowRight');
      expect(await at()).toBe(wanted);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'China and Russia' }).waitFor();
      await page.locator('.plot a[tabindex="0"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.locator('.evidence .fact-item').first().waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('evidence-title');
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate('document.activeElement.classList.contains("to-sentence")')) break;
      }
      await page.keyboard.press('Enter');
      await expectSentence(page);
    });

    it('sorts and counts as told, and keeps that in the address', async () => {
      const page = await desk.visit('/dyads');
      const heads = () => page.locator('.matrix tbody th').allTextContents();
      await page.getByLabel('Sorted by').selectOption('name');
      const names = await heads();
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
      await page.getByRole('button', { name: 'reports' }).click();
      await page.getByLabel(/^Reports by who acts/).waitFor();
      expect(new URL(page.url()).search).toBe('?sort=name&count=reports');
      await page.getByRole('button', { name: 'actors', exact: true }).click();
      await expect.poll(async () => (await heads()).join()).not.toBe(names.join());
      await page.goBack();
      await expect.poll(heads).toEqual(names);
    });

    it('leads from the number of a pair to just its happenings', async () => {
      const { cells } = await desk.ask<DyadMatrix>('/api/dyads');
      const cell = cells.find(({ actor, recipient }) => actor === 'ETH' && recipient === 'KEN')!;
      const page = await desk.visit('/dyads');
      const row = page.locator('.twin-list tr', { hasText: 'Ethiopia → Kenya' });
      await row.locator('.count').click();
      await page.locator('.evidence .fact-item').first().waitFor();
      const list = await desk.ask<HappeningList>(`/api/happenings?actor=ETH&recipient=KEN`);
      expect(await page.locator('.evidence .note').first().textContent()).toContain(
        `${cell.happenings} happening`,
      );
      expect(list.total.happenings).toBe(cell.happenings);
    });

    it('is sound with a list beside it', async () => {
      const page = await desk.visit('/dyads/CHN/RUS');
      await page.locator('.plot a').first().click();
      await page.locator('.evidence .fact-item').first().waitFor();
      for (const look of [{}, { dark: true }, { phone: true }, { phone: true, dark: true }]) {
        await changeLook(page, look);
        await expectSound(page);
      }
    });

    it('says so when nothing passes between two parties', async () => {
      const page = await desk.visit('/dyads/KEN/CHN');
      await page.getByText('No dated happenings between them match this filter').waitFor();
      await expectSound(page);
    });
  },
  { examples: EXAMPLES },
);
