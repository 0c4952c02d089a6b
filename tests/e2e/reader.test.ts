// The reader: from words to facts and back by mouse and keyboard, layers, the reporting chain, explanations; and links to it.
import type { ArticleView } from '@entente/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, findArticle, wordsOf } from './support/find-article.js';
import { describeInBrowser, expectSound } from './support/in-browser.js';

/** Enough for lists that a filter shortens. */
const EXAMPLES = [
  'Beijing rejects',
  'Ethiopia warns Kenya',
  'Kenya recalls',
  'Shelling on Armenian',
  'Norway and Russia',
  'Manila and Beijing',
];
const LOOKS = [{}, { phone: true, dark: true }];

describeInBrowser(
  'the reader',
  (desk) => {
    let story: ArticleView;
    let path: string;
    beforeAll(async () => {
      story = await findArticle(desk, 'Beijing rejects');
      path = `/articles/${story.article.id}`;
    });

    it('shows the whole text, and every event and statement as a card', async () => {
      const page = await desk.visit(path);
      const text = await page.locator('.story > *').allTextContents();
      expect(text.join('\n\n')).toBe(story.article.text);
      expect(await page.locator('.card.event').count()).toBe(story.events.length);
      expect(await page.locator('.card.statement').count()).toBe(story.statements.length);
      expect(await page.title()).toBe(`${story.article.title!.quote} · Entente`);
    });

    it('leads from words to their fact and from a fact to its words, and keeps it in the address', async () => {
      const page = await desk.visit(path);
      const event = story.events.find(
        ({ actors, recipients }) => actors.length > 0 && recipients.length > 0,
      )!;
      await page.locator(wordsOf(event.id)).first().click();
      await page.locator(`${cardOf(event.id)}.is-on`).waitFor();
      expect(new URL(page.url()).searchParams.get('fact')).toBe(event.id);
      expect(await page.locator('.story .on').allTextContents()).toEqual([event.trigger.quote]);
      expect(await page.locator('.story .on-who').count()).toBeGreaterThan(0);

      const other = story.events.find(
        ({ id, trigger }) => id !== event.id && trigger.quote !== event.trigger.quote,
      )!;
      await page.locator(`${cardOf(other.id)} .card-open`).click();
      expect((await page.locator('.story .on').allTextContents()).join('')).toBe(other.trigger.quote);

      const again = await desk.visit(`${path}?fact=${event.id}`);
      await again.locator(`${cardOf(event.id)}.is-on`).waitFor();
      expect(await again.locator('.story .on').allTextContents()).toEqual([event.trigger.quote]);
    });

    it('draws the reporting chain to the outlet, and says a denial', async () => {
      const { article, statements } = await findArticle(desk, 'Kenya recalls');
      const page = await desk.visit(`/articles/${article.id}`);
      const denied = statements.find(({ polarity }) => polarity === 'denied')!;
      await page.locator(`${cardOf(denied.id)} .card-open`).click();
      const chain = page.locator(`${cardOf(denied.id)} .chain`);
      const label = await chain.getAttribute('aria-label');
      expect(label).toMatch(
        new RegExp(`^Reporting chain: .*${denied.sources[0]!.name}.*denied: “.*${article.publisher.value}`),
      );
      expect(await chain.locator('.denied .chain-cross').count()).toBe(1);
    });

    it('says why: scores, runner-up, the clause of the manual, rules', async () => {
      const page = await desk.visit(`${path}?fact=${story.events[0]!.id}`);
      await page.getByText('Why this code').click();
      const why = page.locator('.why');
      await why.locator('.clause').waitFor();
      expect(await why.textContent()).toMatch(/\d+ %.*Status.*CAMEO.*Coding manual/s);
    });

    it('hides layers, and keeps that in the address', async () => {
      const page = await desk.visit(path);
      const counts = () => Promise.all(['.m-event', '.m-actor'].map((layer) => page.locator(layer).count()));
      const [events, actors] = await counts();
      expect(Math.min(events!, actors!)).toBeGreaterThan(0);
      await page.getByRole('checkbox', { name: 'Actors' }).uncheck();
      expect(await counts()).toEqual([events, 0]);
      const again = await desk.visit(new URL(page.url()).pathname + new URL(page.url()).search);
      expect(await again.locator('.m-actor').count()).toBe(0);
    });

    it('can be walked with the keyboard alone', async () => {
      const page = await desk.visit('/articles');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
      await page.keyboard.press('Enter');
      const title = await page.locator('.rows .title a').first().textContent();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('List all copies');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(title);
      await page.keyboard.press('Enter');
      await page.locator('.story').waitFor();
      await page.keyboard.press('j');
      const first = await page.locator('.card.is-on').getAttribute('id');
      await page.keyboard.press('j');
      await page.locator(`.card.is-on:not([id="${first}"])`).waitFor();
      await page.keyboard.press('k');
      await page.locator(`.card.is-on[id="${first}"]`).waitFor();
      await page.locator('.story a[data-fact]').nth(1).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.classList.contains("card")')).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.dataset.fact ?? null')).not.toBeNull();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.card.is-on').count()).toBe(0);
      await page.keyboard.press('?');
      await page.getByRole('heading', { name: 'Keyboard' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.waitForURL('**/search');
    });

    it('is reached from a search, at the words found', async () => {
      const page = await desk.visit('/search');
      await page.getByLabel('Words to search for').fill('drones');
      await page.keyboard.press('Enter');
      await page.locator('.excerpt mark').first().waitFor();
      const words = await page
        .locator('.rows > li', { hasText: 'Beijing rejects' })
        .locator('mark')
        .allTextContents();
      await page.getByRole('link', { name: /^Beijing rejects/ }).click();
      await page.locator('.story .m-found').first().waitFor();
      expect(await page.locator('.story .m-found').allTextContents()).toEqual(words);
      await page.goBack();
      await page.locator('.excerpt mark').first().waitFor();
    });

    it('is reached from the list, filtered by an actor found by name', async () => {
      const page = await desk.visit('/articles');
      const all = await page.locator('.rows > li').count();
      await page.getByRole('combobox', { name: 'Actor or recipient' }).fill('keny');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.locator('.chip').waitFor();
      await page.getByText('Type').first().click();
      await page.getByRole('checkbox', { name: 'Threaten' }).check();
      await page.waitForURL(/party=.+type=THREATEN/);
      const twin = await page.getByRole('link', { name: 'This view as JSON' }).getAttribute('href');
      const { items } = await desk.ask<{ items: { title: string }[] }>(twin!);
      expect(items.length).toBeLessThan(all);
      const titles = items.map(({ title }) => title);
      await expect.poll(() => page.locator('.rows .title').allTextContents()).toEqual(titles);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => page.locator('.rows > li').count()).toBe(all);
    });

    describe.each([
      '/',
      '/articles?type=THREATEN',
      'story',
      '/search?query=talks',
      '/import',
      '/corrections',
    ])('%s', (where) => {
      it.each(LOOKS)('has no fault of access and no sideways scrolling %j', async (look) => {
        const at = where === 'story' ? `${path}?fact=${story.events[1]!.id}` : where;
        const page = await desk.visit(at, look);
        await expectSound(page);
        await page.context().close();
      });
    });

    it('is light or dark as the reader of the page likes, and stays so', async () => {
      const page = await desk.visit(path);
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      const light = await paper();
      const button = page.getByRole('button', { name: /^Theme:/ });
      await button.click();
      await button.click();
      await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      await page.locator('.story').waitFor();
      expect(await paper()).toBe(dark);
    });

    it('says plainly what is not there', async () => {
      const gone = await desk.visit(`${path}?fact=event-nonsense`);
      await gone.getByText('The requested fact no longer exists').waitFor();
      const page = await desk.visit('/articles/nonsense');
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toMatch(
        /Not found.*nonsense.*GET \/api\/articles\/nonsense · 404/s,
      );
      await page.goto(`${desk.url()}/no/such/page`);
      await page.getByText('There is no page at /no/such/page').waitFor();
    });
  },
  { examples: EXAMPLES },
);
