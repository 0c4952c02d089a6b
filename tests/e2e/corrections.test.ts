// Corrections in the reader: an event changed, rejected, added, each with a reason; visible in all views, and undone.
import type { ArticleView, Correction, EventRow, Page as Pages } from '@entente/record';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, findArticle } from './support/find-article.js';
import { describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';

const WHO = 'Ines Duarte';

describeInBrowser(
  'corrections',
  (desk) => {
    let story: ArticleView;
    let path: string;
    beforeAll(async () => {
      story = await findArticle(desk, 'Ethiopia warns Kenya');
      path = `/articles/${story.article.id}`;
    });
    const eventNow = (id: string) => desk.ask<EventRow>(`/api/events/${id}`);

    async function open(id: string, button: string): Promise<Page> {
      const page = await desk.visit(`${path}?fact=${id}`);
      await page.locator(cardOf(id)).getByRole('button', { name: button, exact: true }).click();
      await page.locator('dialog[open]').waitFor();
      return page;
    }
    async function send(page: Page, button: string, reason: string): Promise<void> {
      await page.getByLabel('Reason').fill(reason);
      await page.getByLabel('Your name').fill(WHO);
      await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }

    it('change type, status, actors and time; show who, when, what and why; are undone', async () => {
      const event =
        story.events.find(({ type, status }) => type === 'THREATEN' && status === 'occurred') ??
        story.events[0]!;
      const page = await open(event.id, 'Correct');
      await expectSound(page);
      await page.getByLabel('Type').selectOption('SANCTION');
      await page.getByLabel('Mode').selectOption({ index: 1 });
      const mode = await page.getByLabel('Mode').inputValue();
      await page.getByLabel('hypothetical').check();
      await page.getByLabel('When').fill('2024-03');
      const whom = page.getByRole('group', { name: 'To whom' }).locator('input:not(:checked)').first();
      const added = await whom.getAttribute('value');
      await whom.check();
      await send(page, 'Save the correction', 'the text only warns of it');
      const card = page.locator(cardOf(event.id));
      await card.getByText('corrected', { exact: true }).waitFor();
      expect(await card.locator('.fact-corrections').textContent()).toMatch(
        new RegExp(`${WHO}.*${event.type}.*SANCTION.*occurred.*hypothetical.*the text only warns of it`),
      );
      const now = await eventNow(event.id);
      expect(now).toMatchObject({
        type: 'SANCTION',
        mode,
        status: 'hypothetical',
        date: { from: '2024-03-01' },
      });
      expect(now.recipients.map(({ ref }) => ref)).toContain(added);

      await card.getByRole('button', { name: 'Undo' }).click();
      expect(await page.getByLabel('Your name').inputValue()).toBe(WHO);
      await send(page, 'Undo', 'it does happen in the last paragraph');
      await card.getByText('undone').waitFor();
      expect(await card.locator('.card-head').textContent()).not.toContain('hypothetical');
      const { corrections, ...back } = await eventNow(event.id);
      const { corrections: _, ...before } = event;
      expect(back).toEqual(before);
      expect(faultsOf(page)).toEqual([]);
    });

    it('need a reason, and change something', async () => {
      const page = await open(story.events[0]!.id, 'Correct');
      await page.getByLabel('Your name').fill(WHO);
      await page.getByRole('button', { name: 'Save the correction' }).click();
      expect(
        await page.evaluate('document.querySelector("textarea[name=reason]").validity.valueMissing'),
      ).toBe(true);
      await page.getByLabel('Reason').fill('nothing to say');
      await page.getByRole('button', { name: 'Save the correction' }).click();
      await page.locator('dialog').getByRole('alert').waitFor();
      expect(await page.locator('dialog').getByRole('alert').textContent()).toMatch(/changes nothing/);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    });

    it('reject an event, which then counts nowhere, and bring it back', async () => {
      const event = story.events.at(-1)!;
      const page = await open(event.id, 'Reject');
      await send(page, 'Reject it', 'these words name no act');
      await page.locator('.rejected').waitFor();
      expect(await page.locator('.card.event').count()).toBe(story.events.length - 1);
      await expect(eventNow(event.id)).rejects.toThrow(/404|Not found/);
      await page.locator('.rejected').getByRole('button', { name: 'Undo' }).click();
      await send(page, 'Undo', 'they do');
      await page.locator('.rejected').waitFor({ state: 'detached' });
      expect((await eventNow(event.id)).trigger).toEqual(event.trigger);
    });

    it('add an event at selected words, to the letter', async () => {
      const page = await desk.visit(path);
      const taken = story.events.map(({ trigger }) => trigger);
      const [words] = [...story.article.text.matchAll(/\b[a-z]{5,}\b/g)].filter(
        ({ index, 0: word }) =>
          index > (story.article.title?.end ?? 0) &&
          !taken.some(({ start, end }) => start < index + word.length && index < end),
      );
      await page.evaluate(`(() => {
      const run = [...document.querySelectorAll('.story [data-start]')].findLast((one) => Number(one.dataset.start) <= ${words!.index});
      const at = ${words!.index} - Number(run.dataset.start);
      getSelection().setBaseAndExtent(run.firstChild, at, run.firstChild, at + ${words![0].length});
    })()`);
      await page.getByRole('button', { name: `Add an event at “${words![0]}”` }).click();
      await page.getByLabel('Type').selectOption('AID');
      await page.getByRole('group', { name: 'Who did it' }).locator('input').first().check();
      await send(page, 'Add it', 'missed');
      await page.locator('.card.is-on').getByText('corrected', { exact: true }).waitFor();
      const id = new URL(page.url()).searchParams.get('fact')!;
      expect(await eventNow(id)).toMatchObject({
        type: 'AID',
        status: 'occurred',
        trigger: { start: words!.index, quote: words![0] },
      });
    });

    it('are listed with who, when and why, and lead back to the words', async () => {
      const { items } = await desk.ask<Pages<Correction>>('/api/corrections');
      const page = await desk.visit('/corrections');
      expect(await page.locator('.rows > li').count()).toBe(items.length);
      const row = page.locator('.rows > li', { hasText: 'missed' });
      expect(await row.textContent()).toContain(WHO);
      await row.getByRole('link').click();
      await page.locator('.card.is-on').waitFor();
      await desk.visit('/corrections', { phone: true }).then(expectSound);
    });

    describe('as stories', () => {
      it('can be taken along', async () => {
        const page = await desk.visit('/corrections');
        const href = await page.getByRole('link', { name: /annotated stories/ }).getAttribute('href');
        const response = await fetch(desk.url() + href);
        expect(response.status).toBe(200);
        expect(await response.text()).toContain(`#story ${story.article.id}`);
      });
    });

    it('removes an article after asking; it is gone from every list and number', async () => {
      const target = await findArticle(desk, 'Kenya recalls');
      const before = await desk.ask<{ articles: number }>('/api/totals');
      const page = await desk.visit(`/articles/${target.article.id}`);
      await page.getByRole('button', { name: 'remove…' }).click();
      await page.locator('dialog[open]').waitFor();
      await expectSound(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await desk.ask('/api/totals')).toEqual(before);
      await page.getByRole('button', { name: 'remove…' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await page.waitForURL('**/articles');
      await expect
        .poll(() => desk.ask<{ articles: number }>('/api/totals'))
        .toMatchObject({ articles: before.articles - 1 });
      await expect.poll(() => page.locator('main').textContent()).not.toContain(target.article.title!.quote);
    });
  },
  { examples: ['Ethiopia warns Kenya', 'Kenya recalls'] },
);
