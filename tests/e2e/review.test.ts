// Review of uncertain events: by keyboard and by pointer, accept, skip, undo, correct in the reader, and export stories.
import type { Correction, EventRow, Page as Pages, Review } from '@entente/record';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { cardOf } from './support/find-article.js';
import { describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';
import { expectSentence, expectSoundView } from './support/sentence.js';

const WHO = 'Ines Duarte';
/** storing a confirmation can be slow on a busy machine */
const SOON = { timeout: 30_000 };
const EXAMPLES = ['Ethiopia warns Kenya', 'Kenya recalls', 'Beijing rejects'];

describeInBrowser(
  'review',
  (desk) => {
    let first: Review;
    const asked = () => desk.ask<Review>('/api/review');
    const corrections = async () => (await desk.ask<Pages<Correction>>('/api/corrections?limit=500')).items;
    const card = (id: string) => `[id="review-${id}"]`;
    const current = (page: Page) =>
      page.evaluate<string>('document.querySelector("[aria-current=true].review-card").id.slice(7)');
    const cardsOf = (page: Page) =>
      page.evaluate<string[]>('[...document.querySelectorAll(".review-card")].map(({ id }) => id.slice(7))');
    const focused = (page: Page) => page.evaluate<string>('document.activeElement.id.slice(7)');
    const progress = (page: Page) => page.locator('.review-progress').textContent();
    beforeAll(async () => {
      first = await asked();
    }, 60_000);
    /** undoes the corrections of a test */
    afterEach(async () => {
      const all = await corrections();
      const undone = new Set(all.map(({ target }) => target));
      for (const { id, action } of all)
        if (action !== 'undo' && !undone.has(id))
          await desk.ask(`/api/corrections/${id}/undo`, { reason: 'only a test' });
      expect(await asked()).toEqual(first);
    });

    it('shows what the API answers, looks right in light, in the dark and on a phone', async () => {
      const ids = first.items.map(({ event }) => event.id);
      expect(ids.length).toBeGreaterThan(4);
      for (const look of [{}, { dark: true }, { phone: true }, { phone: true, dark: true }]) {
        const page = await expectSoundView(desk, '/review', look);
        const shown = await cardsOf(page);
        expect(shown).toEqual(ids);
      }
      const page = await desk.visit('/review?type=ACCUSE,THREATEN');
      const twin = await page.getByRole('link', { name: 'This view as JSON' }).getAttribute('href');
      expect(twin).toBe('/api/review?type=ACCUSE,THREATEN');
      const { items } = await desk.ask<Review>(twin!);
      expect(await page.locator('.review-card').count()).toBe(items.length);
      const { doubts, event } = items[0]!;
      const least = await page.locator(`${card(event.id)} .least`).textContent();
      expect(least).toContain(`${Math.round(100 * doubts[0]!.probability)}%`);
    });

    it('walks, accepts, skips and undoes by keyboard', async () => {
      const [one, two, three, four] = first.items.map(({ event }) => event.id);
      const page = await desk.visit('/review');
      await page.getByLabel('Your name').fill(WHO);
      await page.locator('h1').click();
      expect(await current(page)).toBe(one);
      await page.keyboard.press('j');
      expect([await current(page), await focused(page)]).toEqual([two, two]);
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      expect(await current(page)).toBe(one);

      await page.keyboard.press('a');
      await expect.poll(() => current(page), SOON).toBe(two);
      await page.locator(`${card(one!)} .badge`, { hasText: 'accepted' }).waitFor();
      expect(await progress(page)).toContain(
        `${first.items.length - 1} of ${first.items.length} left · 1 accepted`,
      );
      const [made] = await corrections();
      expect(made).toMatchObject({
        action: 'confirm',
        target: one,
        who: WHO,
        reason: 'right as it was read',
      });
      expect((await desk.ask<EventRow>(`/api/events/${one}`)).corrections).toEqual([made!.id]);

      await page.keyboard.press('s');
      await expect.poll(() => current(page), SOON).toBe(three);
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      await page.keyboard.press('a'); // what is accepted already is not accepted again
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await expect.poll(() => current(page), SOON).toBe(four);
      expect(await corrections()).toHaveLength(2);
      await expectSound(page);

      await page.keyboard.press('u');
      await expect.poll(() => current(page), SOON).toBe(three);
      expect((await desk.ask<EventRow>(`/api/events/${three}`)).corrections).toEqual([]);
      expect(new URL(page.url()).searchParams.get('at')).toBe(three);
      await page.keyboard.press('e');
      expect(await expectSentence(page)).toBe(three);
      await page.goBack();
      await page.locator(card(three!)).waitFor();
      expect(await current(page)).toBe(three);
      // what was accepted or skipped does not come again
      for (const gone of [one, two]) expect(await page.locator(card(gone!)).count()).toBe(0);
      await page.keyboard.press('g');
      await page.keyboard.press('a');
      await page.waitForURL(/\/articles$/); // g then a goes, it accepts nothing
      expect(faultsOf(page)).toEqual([]);
    });

    it('hears a key as soon as its cards are there', async () => {
      const page = await desk.visit('/articles');
      await page.addInitScript(`new MutationObserver((_, seen) => {
        if (document.querySelector('.review-card') === null) return;
        seen.disconnect();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 's' }));
      }).observe(document, { childList: true, subtree: true })`);
      await page.goto(`${desk.url()}/review`);
      const skipped = page.locator(card(first.items[0]!.event.id)).getByText('skipped');
      await skipped.waitFor();
      expect(await progress(page)).toMatch(/ · 1 skipped/);
    });

    it('waits for a slow server, and lets a person go on meanwhile', async () => {
      const [one, two, three] = first.items.map(({ event }) => event.id);
      const page = await desk.visit('/review');
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/api/corrections', async (route) => {
        await held;
        await route.continue();
      });
      for (const key of ['a', 's', 'a', 'j', 's']) await page.keyboard.press(key);
      await expect.poll(() => current(page), SOON).toBe(three);
      answer();
      await page.locator(`${card(one!)} .badge`, { hasText: 'accepted' }).waitFor();
      await page.locator(`${card(two!)} .badge`, { hasText: 'skipped' }).waitFor();
      expect(await current(page)).toBe(three);
      expect((await corrections()).map(({ action, target }) => [action, target])).toContainEqual([
        'confirm',
        one,
      ]);
      expect(await progress(page)).toMatch(/ · 1 accepted · 1 skipped/);
    });

    it('is done by pointer, batch by batch', async () => {
      const page = await desk.visit('/review?limit=2&each=50');
      const cards = () => cardsOf(page);
      const [one, two] = await cards();
      await page.locator(card(one!)).getByRole('button', { name: 'Accept as right' }).click();
      await page.locator(card(one!)).getByRole('button', { name: 'Undo' }).click();
      await page.locator(card(one!)).getByRole('button', { name: 'Accept as right' }).click();
      await page.locator(card(two!)).getByRole('button', { name: 'Skip' }).click();
      await page.getByRole('button', { name: 'This batch is done: the next one' }).click();
      await expect.poll(cards, SOON).not.toContain(one);
      const next = await cards();
      expect(next).toHaveLength(2);
      expect(next).not.toContain(two);
      expect(await progress(page)).toMatch(/^2 of 2 left · .*1 reviewed before/);
      for (const id of next) await page.locator(card(id)).getByRole('button', { name: 'Skip' }).click();
      await page.getByRole('button', { name: 'Show the skipped again' }).click();
      await expect.poll(cards, SOON).toContain(two);
      expect(faultsOf(page)).toEqual([]);
    });

    it('says that nothing fits, and what went wrong', async () => {
      const nothing = await expectSoundView(desk, '/review?publisher=Nobody');
      expect(await nothing.locator('.empty').textContent()).toMatch(/No event fits/);
      const wrong = await desk.visit('/review?from=x');
      expect(await wrong.getByRole('alert').textContent()).toMatch(/from/);

      const page = await desk.visit('/review');
      await page.route('**/api/corrections', (route) => route.abort());
      await page.keyboard.press('a');
      await page.locator('.review-card').getByRole('alert').waitFor();
      expect(await page.locator('.review-card').getByRole('alert').textContent()).toMatch(/can’t be reached/);
      expect(await progress(page)).toMatch(/^(\d+) of \1 left/);
    });

    it('a whole story is confirmed in the reader, counts as reviewed, and can be taken along', async () => {
      const { article } = first.articles[0]!;
      const { items } = await desk.ask<Pages<EventRow>>(
        `/api/events?article=${article}&status=any&minConfidence=0`,
      );
      const page = await desk.visit('/review');
      await page.locator('.rows a').first().click();
      await page.waitForURL(new RegExp(`/articles/${article}$`));
      await page.getByRole('button', { name: `Confirm all ${items.length} events` }).click();
      await page.locator('dialog[open]').waitFor();
      await expectSound(page);
      await page.getByLabel('Your name').fill(WHO);
      await page.getByRole('button', { name: 'Confirm them' }).click();
      await expect
        .poll(() => page.locator('.card-badges', { hasText: 'confirmed' }).count(), SOON)
        .toBe(items.length);
      expect(await page.getByRole('button', { name: /^Confirm (?:all|the other)/ }).count()).toBe(0);
      const event = items[0]!.id;
      await page.locator(`${cardOf(event)} .card-open`).click();
      expect(await page.locator(`${cardOf(event)} .fact-corrections`).textContent()).toMatch(
        new RegExp(`${WHO}.*confirmed it as it stood.*right as it was read`),
      );
      expect(await page.locator(`${cardOf(event)} .change-lines`).count()).toBe(0);
      const done = await expectSoundView(desk, `/review?article=${article}`);
      expect(await done.locator('.empty').textContent()).toMatch(/A person has been over every event here/);
      const list = await desk.visit('/corrections');
      await expectSound(list);
      const href = await list.getByRole('link', { name: 'Only those reviewed whole' }).getAttribute('href');
      const story = await (await fetch(desk.url() + href)).text();
      expect(story.match(/^#story .*$/gm)).toEqual([`#story ${article}`]);
    });

    it('one event is confirmed in the reader by c', async () => {
      const { event, address } = first.items[0]!;
      const page = await desk.visit(address);
      await page.keyboard.press('c');
      await page.getByLabel('Your name').fill(WHO);
      await page.getByRole('button', { name: 'Confirm it' }).click();
      await page.locator(cardOf(event.id)).getByText('confirmed', { exact: true }).waitFor();
      expect((await corrections())[0]).toMatchObject({ action: 'confirm', target: event.id, who: WHO });
    });
  },
  { examples: EXAMPLES },
);
