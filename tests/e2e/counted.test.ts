// Counts of the page: by default sure events that occurred; the number left out; the switches that include the rest; bar widths.
import {
  type EventList,
  type HappeningList,
  type SearchAnswer,
  type Speakers,
  SURE,
  type TotalsAnswer,
} from '@entente/record';
import { expect, it } from 'vitest';
import { describeInBrowser, expectSound, moveTo } from './support/in-browser.js';

const EXAMPLES = ['Russia, China sign', 'Kenya recalls', 'Ethiopia warns Kenya'];
const ALL = 'status=any&minConfidence=0';

describeInBrowser(
  'what is counted',
  (desk) => {
    it('is the same in page, answers and exports, and says what is left out', async () => {
      const usual = await desk.ask<EventList>('/api/events');
      const { otherStatus, unsure } = usual.leftOut;
      expect(otherStatus).toBeGreaterThan(0);
      const { total } = await desk.ask<HappeningList>('/api/happenings');
      const { happenings, reports } = total;
      expect(await desk.ask<TotalsAnswer>('/api/totals')).toMatchObject({ happenings, reports });
      const page = await desk.visit('/events');
      const note = page.locator('.left-out');
      expect(await note.textContent()).toContain(`${otherStatus} that did not (yet) occur`);
      const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const rows = (await (await fetch(desk.url() + csv)).text()).trim().split(/\r?\n(?=event-)/);
      expect(rows.length - 1).toBe(happenings); // exports count as the views do
      await note.getByRole('link', { name: 'Count all' }).click();
      await page.getByText('Counted: any status, however sure').waitFor();
      expect(new URL(page.url()).search).toBe(`?${ALL}`);
      const all = await desk.ask<EventList>(`/api/events?${ALL}`);
      expect(all.total).toBe(usual.total + otherStatus + unsure);
      expect(await page.locator('.note').first().textContent()).toBeTruthy();
      await expectSound(page);
      const whole = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      expect(whole).toContain('status=any');
    });

    it('is chosen by a slider and a menu, which stand in the address', async () => {
      const page = await desk.visit('/events');
      const slider = page.getByRole('slider', { name: 'Least confidence' });
      await slider.focus();
      await page.keyboard.press('End');
      await expect.poll(() => new URL(page.url()).searchParams.get('minConfidence')).toBe('1');
      await moveTo(page, `${desk.url()}/events`);
      await page.locator('summary', { hasText: 'Status' }).click();
      await page.getByLabel('future', { exact: true }).check();
      await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('occurred,future');
    });

    it('is marked in the reader: what is unsure, and how sure each part of an event is', async () => {
      const { items } = await desk.ask<EventList>(`/api/events?${ALL}&limit=500`);
      const event = items.find(({ confidence }) => confidence !== null && confidence < SURE) ?? items[0]!;
      const isUnsure = event.confidence! < SURE;
      const page = await desk.visit(`/articles/${event.article}?fact=${event.id}`);
      const card = page.locator('.card.is-on');
      expect(await card.locator('.belief li').count()).toBe(5);
      expect(await card.locator('.belief').textContent()).toMatch(
        /that all of it is right.*the type.*all recipients/,
      );
      expect(await card.locator('.badge.unsure').count()).toBe(isUnsure ? 1 : 0);
      const here = items.filter(({ article }) => article === event.article);
      const unsure = new Set(here.filter(({ confidence }) => confidence! < SURE).map(({ id }) => id));
      const marked = await page
        .locator('.story .m-event.unsure')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-fact')));
      expect(new Set(marked.filter(Boolean))).toEqual(unsure);
      await expectSound(page);
    });

    it('gives the parts of a bar of statements the widths of their numbers', async () => {
      const { speakers } = await desk.ask<Speakers>('/api/speakers');
      const speaker = speakers.find(
        ({ direct, indirect }) => direct > 0 && indirect > 0 && direct !== indirect,
      );
      if (!speaker) throw new Error('expected a speaker with unequal parts among the examples');
      const page = await desk.visit('/statements');
      const width = async (manner: 'direct' | 'indirect') =>
        (await page.getByRole('link', { name: new RegExp(`^${speaker.name}, ${manner}: `) }).boundingBox())!
          .width;
      const ratio = (await width('direct')) / (await width('indirect'));
      expect(Math.abs(Math.log(ratio / (speaker.direct / speaker.indirect)))).toBeLessThan(0.2);
    });

    it('names an article once above its events', async () => {
      const { items } = await desk.ask<EventList>('/api/events');
      const runs = items.filter(({ article }, at) => article !== items[at - 1]?.article).length;
      const page = await desk.visit('/events');
      expect(runs).toBeLessThan(items.length);
      expect(await page.locator('.fact-item .fact-meta a[href^="/articles/"]').count()).toBe(runs);
    });

    it('is told of a search: how many articles, by outlet and year', async () => {
      const { found } = await desk.ask<SearchAnswer>('/api/search?query=Kenya+or+Russia');
      expect(found.articles).toBe(EXAMPLES.length);
      const page = await desk.visit('/search?query=Kenya+or+Russia');
      expect(await page.locator('.facets').textContent()).toContain(`${found.articles} articles`);
      await page.locator('.facets a').first().click();
      await expect
        .poll(() => new URL(page.url()).searchParams.get('publisher'))
        .toBe(found.publishers[0]!.name);
    });

    it('comes first on a phone: the filter is folded away', async () => {
      const page = await desk.visit('/timeline', { phone: true });
      expect(await page.getByRole('slider').count()).toBe(0);
      const plot = (await page.locator('.plot').first().boundingBox())!;
      expect(plot.y).toBeLessThan(844);
    });

    it('takes names of countries in an address', async () => {
      const page = await desk.visit('/dyads/Russia/China');
      await page.locator('.ways .count').first().waitFor();
      expect(await page.locator('h1').textContent()).toBe('Russia and China');
    });
  },
  { examples: EXAMPLES },
);
