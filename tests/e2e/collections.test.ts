// Collections in the browser: articles are put there from a list or the reader, every view is filtered by them, and they are dissolved or removed.
import type { Page as List } from '@entente/record';
import { expect, it } from 'vitest';
import { describeInBrowser, expectSound } from './support/in-browser.js';

const TITLES = ['Austria throws out six Ru', 'Russia boots 60 Americans'];

describeInBrowser(
  'collections',
  (desk) => {
    const inCollection = async (name: string) =>
      (await desk.ask<List<{ id: string }>>(`/api/articles?collection=${encodeURIComponent(name)}`)).items
        .length;

    for (const phone of [false, true])
      it(`are joined, shown as a filter and left${phone ? ', on a phone' : ''}`, async () => {
        const { items } = await desk.ask<List<{ id: string; title: string }>>('/api/articles');
        const page = await desk.visit(`/articles/${items[0]!.id}`, { phone });
        await page.getByRole('button', { name: 'Put into a collection…' }).click();
        await expectSound(page);
        await page.locator('dialog input[name=collection]').fill('South Caucasus');
        await page.getByRole('button', { name: 'Put there' }).click();
        const chips = page.getByRole('list', { name: 'Collections' });
        await chips.getByRole('link', { name: 'South Caucasus' }).click();
        await page.locator('.rows .title', { hasText: items[0]!.title }).waitFor();
        expect(await page.locator('.rows > li').count()).toBe(1);
        await page.getByRole('list', { name: 'Chosen' }).getByText('South Caucasus').waitFor();
        await expectSound(page);
        const list = await desk.visit('/collections', { phone });
        expect(await list.locator('.collections > li').allTextContents()).toEqual([
          expect.stringMatching(/^South Caucasus1 article · timeline/),
        ]);
        await expectSound(list);
        await page.goBack();
        await page.getByRole('button', { name: 'Take out of South Caucasus' }).click();
        await chips.getByRole('link').waitFor({ state: 'detached' });
        expect(await inCollection('South Caucasus')).toBe(0);
      });

    it('take all articles of a filter, and are dissolved or removed with them', async () => {
      const { items } = await desk.ask<List<{ publisher: string }>>('/api/articles');
      const outlet = items[0]!.publisher;
      const page = await desk.visit(`/articles?publisher=${encodeURIComponent(outlet)}`);
      for (const name of ['kept', 'tests']) {
        await page.getByRole('button', { name: 'Put these into a collection…' }).click();
        await page.locator('dialog input[name=collection]').fill(name);
        await page.getByRole('button', { name: 'Put there' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await inCollection(name)).toBe(items.filter(({ publisher }) => publisher === outlet).length);
      }
      const list = await desk.visit('/collections');
      await list.locator('li', { hasText: 'kept' }).getByRole('button', { name: 'dissolve…' }).click();
      await list.getByRole('button', { name: 'Dissolve it' }).click();
      await list.locator('.collections li', { hasText: 'kept' }).waitFor({ state: 'detached' });
      const before = (await desk.ask<List<unknown>>('/api/articles')).items.length;
      expect(before).toBe(items.length);
      await list
        .locator('li', { hasText: 'tests' })
        .getByRole('button', { name: 'remove articles…' })
        .click();
      await list.getByRole('button', { name: /^Remove 1 article$/ }).click();
      await list.getByText('No collections yet').waitFor();
      expect((await desk.ask<List<unknown>>('/api/articles')).items.length).toBe(before - 1);
    });
  },
  { examples: TITLES },
);
