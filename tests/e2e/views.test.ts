// Every view with counts: from a number to its sentence; charts by keyboard; phone and dark theme.
import type {
  ActorSummary,
  Breakdown,
  EventList,
  Network,
  PlaceMap,
  Speakers,
  Timeline,
} from '@entente/record';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, faultsOf, moveTo } from './support/in-browser.js';
import { expectSoundLooks, openFirstSentence } from './support/sentence.js';

const EXAMPLES = [
  'Russia, China sign',
  'Beijing rejects',
  'Moscow hosts Han',
  'Kenya recalls',
  'Kenya, Ethiopia begin',
  'Ethiopia warns Kenya',
];

/** The number of happenings or statements shown by the list beside a view, once loaded. */
async function listed(page: Page): Promise<number> {
  await page.locator('.evidence .fact-item').first().waitFor();
  return page.locator('.evidence .fact-item').count();
}
const filterOf = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
};

describeInBrowser(
  'views',
  (desk) => {
    it.each([{ phone: false }, { phone: true }])(
      'navigation: a menu opens, closes and leads to its views: %o',
      async (look) => {
        const page = await desk.visit('/timeline?actor=KEN', look);
        const menu = page.getByRole('button', { name: /^Desk/ });
        const review = page.getByRole('link', { name: 'Review', exact: true });
        expect(await review.count()).toBe(0);
        await menu.click();
        const { x, width } = (await review.boundingBox())!;
        expect(x >= 0 && x + width <= page.viewportSize()!.width).toBe(true);
        await page.keyboard.press('Escape');
        expect(await review.count()).toBe(0);
        expect(await menu.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
        await menu.click();
        await page.getByRole('heading', { level: 1 }).click();
        expect(await review.count()).toBe(0);
        await page.getByRole('button', { name: /^Charts/ }).click();
        const dyads = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Dyads' });
        await dyads.click();
        await page.waitForURL((url) => url.pathname === '/dyads' && url.searchParams.get('actor') === 'KEN');
        await dyads.waitFor({ state: 'detached' });
        expect(faultsOf(page)).toEqual([]);
      },
    );

    it('timeline: from a bar to its sentence', async () => {
      const { points } = await desk.ask<Timeline>('/api/timeline');
      const march = points.find(({ period }) => period === '2026-03')!;
      const page = await desk.visit('/timeline');
      const name = `Mar 2026, conflict: ${march.conflict} happening`;
      await page.getByRole('link', { name }).click();
      expect(await listed(page)).toBe(march.conflict);
      await openFirstSentence(page);
      expect(faultsOf(page)).toEqual([]);
    });

    it('timeline: a range is chosen by keyboard, and by dragging', async () => {
      const page = await desk.visit('/timeline');
      await page.locator('.plot a[tabindex="0"]').first().focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      const words = await page.locator('.brush-words').textContent();
      const [, from, to] = /^(\S+) to (\S+)/.exec(words!)!;
      await page.keyboard.press('Enter');
      await expect.poll(() => filterOf(page)).toEqual([from, to]);

      await moveTo(page, `${desk.url()}/timeline`);
      const box = (await page.locator('.plot').first().boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.5, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 2, box.y + 60, { steps: 8 });
      await page.mouse.up();
      await expect.poll(() => filterOf(page).every((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true);
      const { points } = await desk.ask<Timeline>('/api/timeline');
      expect(filterOf(page)[0]! > `${points[0]!.period}-01`).toBe(true);
    });

    it('timeline: arrows walk from bar to bar, Escape lets a range go', async () => {
      const page = await desk.visit('/timeline');
      const label = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
      await page.locator('.plot a[tabindex="0"]').first().focus();
      const first = await label();
      await page.keyboard.press('ArrowRight');
      const second = await label();
      expect(second).not.toBe(first);
      await page.keyboard.press('Shift+ArrowRight');
      expect(await page.locator('.brush').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.brush').count()).toBe(0);
      await page.keyboard.press('Home');
      expect(await label()).toBe(first);
    });

    it('timeline: counts reports, by year, in the table of another publisher', async () => {
      const page = await desk.visit('/timeline');
      await page.getByRole('button', { name: 'reports' }).click();
      await page.getByRole('button', { name: 'year' }).click();
      await page.getByLabel('Goldstein values of').selectOption('icews');
      await page.getByText('table of ICEWS').waitFor();
      const { points } = await desk.ask<Timeline>('/api/timeline?unit=year&quad=1,2&count=reports');
      const { period, reports } = points.at(-1)!;
      const words = `${period}, cooperation: ${reports} ${reports === 1 ? 'report' : 'reports'}`;
      await page.getByRole('link', { name: words, exact: true }).waitFor();
    });

    it('network: from a link in the table to its sentence; a party shows its own links', async () => {
      const { edges } = await desk.ask<Network>('/api/network?level=actor');
      const page = await desk.visit('/network');
      await page.locator('.stage canvas').first().waitFor();
      const row = page.locator('.twin-list tbody tr');
      expect(await row.count()).toBe(edges.length);
      const name = await page.locator('.twin-list .as-link').first().textContent();
      await page.locator('.twin-list .as-link').first().click();
      await page.getByRole('heading', { name: `The same as a table: ${name}` }).waitFor();
      expect(await row.count()).toBeLessThan(edges.length);
      const count = Number(await page.locator('.twin-list .count').first().textContent());
      await page.locator('.twin-list .count').first().click();
      expect(await listed(page)).toBe(count);
      await openFirstSentence(page);
      expect(faultsOf(page)).toEqual([]);
    });

    it('network: without WebGL the table does, and says why', async () => {
      const page = await desk.visit('/events');
      await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
      await moveTo(page, `${desk.url()}/network`);
      await page.getByText('This browser does not support WebGL').waitFor();
      expect(await page.locator('.stage').count()).toBe(0);
      await page.locator('.twin-list .count').first().click();
      await openFirstSentence(page);
    });

    it('map: from a point to its sentence, by mouse and by keyboard', async () => {
      const { points } = await desk.ask<PlaceMap>('/api/map');
      const page = await desk.visit('/map');
      expect(await page.locator('.map-point').count()).toBe(points.length);
      const { place, happenings } = points[0]!;
      // a whole country is `somewhere in Kenya`
      const point = page.getByRole('link', { name: new RegExp(`(?:^|in )${place.name}: `) }).first();
      await point.focus();
      await page.keyboard.press('Enter');
      expect(await listed(page)).toBe(happenings);
      await openFirstSentence(page);

      await moveTo(page, `${desk.url()}/map`);
      const box = () => page.locator('.world').getAttribute('viewBox');
      const before = await box();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const near = await box();
      expect(near).not.toBe(before);
      await page.locator('.map-frame').focus();
      await page.keyboard.press('ArrowRight');
      expect(await box()).not.toBe(near);
      await page.getByRole('button', { name: 'Fit the points' }).click();
      expect(await box()).toBe(before);
      expect(faultsOf(page)).toEqual([]);
    });

    it('statements: from a part of a bar, and from who carries whom, to the words', async () => {
      const { speakers } = await desk.ask<Speakers>('/api/speakers');
      const speaker = speakers.find(({ indirect }) => indirect > 0)!;
      const page = await desk.visit('/statements');
      await page.getByRole('link', { name: new RegExp(`^${speaker.name}, indirect: `) }).click();
      expect(await listed(page)).toBe(speaker.indirect);
      expect(await page.locator('.evidence .way .outlet').count()).toBe(speaker.indirect);
      expect(await openFirstSentence(page)).toMatch(/^statement-/);
      await page.goBack();
      const cell = page.locator('.carriage .count').first();
      const count = Number(await cell.textContent());
      await cell.click();
      await expect.poll(() => page.locator('.evidence .fact-item').count()).toBe(count);
      await openFirstSentence(page);
      expect(faultsOf(page)).toEqual([]);
    });

    it('actors: a misspelt name leads to the dossier, and its numbers to sentences', async () => {
      const { items } = await desk.ask<{ items: ActorSummary[] }>('/api/actors?query=Ethiopa');
      expect(items.map(({ name }) => name)).toContain('Ethiopia');
      const page = await desk.visit('/actors');
      await page.getByLabel('Name', { exact: true }).fill('Ethiopa');
      await expect.poll(() => new URL(page.url()).search).toBe('?query=Ethiopa');
      await page.locator('main').getByRole('link', { name: 'Ethiopia', exact: true }).click();
      await page.getByRole('heading', { name: 'What Ethiopia did' }).waitFor();
      const bar = page.locator('.bar-list .bar-link').first();
      const count = Number(await bar.locator('.bar-count').textContent());
      await bar.click();
      expect(await listed(page)).toBe(count);
      await openFirstSentence(page);
      expect(faultsOf(page)).toEqual([]);
    });

    it('breakdown: tells what occurred from what did not, and leads there', async () => {
      const { rows } = await desk.ask<Breakdown>('/api/breakdown?by=status&status=any');
      const hypothetical = rows.find(({ values }) => values[0]?.key === 'hypothetical')!;
      const page = await desk.visit('/breakdown');
      const shown = rows.map(({ values }) =>
        values[0]?.key === 'negated' ? 'did not happen' : values[0]?.key,
      );
      expect(shown).toEqual(expect.arrayContaining(['occurred', 'hypothetical']));
      expect(await page.locator('.cross thead th').allTextContents()).toEqual(expect.arrayContaining(shown));
      await page
        .locator('.status-strip')
        .getByRole('link', { name: `${hypothetical.happenings} hypothetical` })
        .click();
      expect(await listed(page)).toBe(hypothetical.happenings);
      expect(await page.locator('.evidence .badge.st-hypothetical').count()).toBe(hypothetical.happenings);
      await openFirstSentence(page);
      await page.goBack();
      await page.getByLabel('Rows').selectOption('publisher');
      await page.getByLabel('Columns').selectOption('quad');
      await page.getByText('Happenings by publisher and quad class').waitFor();
      await page.locator('.cross .count').first().click();
      await openFirstSentence(page);
      expect(faultsOf(page)).toEqual([]);
    });

    it('events: a filter in the address, page after page, down to the sentence', async () => {
      const { total } = await desk.ask<EventList>('/api/events?status=any&minConfidence=0');
      const page = await desk.visit('/events?status=any&minConfidence=0');
      const items = page.locator('.fact-item');
      await items.first().waitFor();
      expect(await items.count()).toBe(50);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => items.count()).toBe(Math.min(100, total));
      await moveTo(page, `${desk.url()}/events?type=THREATEN&status=occurred`);
      expect(await page.locator('.fact-item .type').allTextContents()).toEqual(
        Array.from({ length: await items.count() }, () => expect.stringMatching(/^Threaten/)),
      );
      await items.first().locator('.to-sentence').click();
      await page.locator('.story .on').first().waitFor();
    });

    const paths = [
      '/timeline',
      '/network',
      '/map',
      '/statements',
      '/actors',
      '/actors/country:ETH',
      '/breakdown',
      '/happenings',
      '/events',
      '/dyads',
      '/dyads/CHN/RUS',
    ];
    it.each(paths)('%s is sound in light and dark, on desk and phone, and has a twin', async (path) => {
      const page = await expectSoundLooks(desk, `${path}?from=2020-01-01&type=AGREE,CONSULT,THREATEN`);
      const href = (await page.locator('a.twin').getAttribute('href'))!;
      expect(href).toMatch(path === '/actors' ? /^\/api\/actors$/ : /^\/api\/.*type=AGREE,CONSULT,THREATEN/);
      expect(await desk.ask<object>(href)).toBeTypeOf('object');
    });

    it('each view says so when nothing fits, and shows what failed', async () => {
      const page = await desk.visit('/timeline?from=1801-01-01&to=1801-12-31');
      await page.locator('.empty').first().waitFor();
      for (const path of ['network', 'map', 'breakdown', 'dyads', 'happenings', 'events', 'statements']) {
        await moveTo(page, `${desk.url()}/${path}?from=1801-01-01&to=1801-12-31`);
        await page.locator('.empty').first().waitFor();
      }
      await moveTo(page, `${desk.url()}/happenings?type=NONSENSE`);
      await page.locator('.failure').waitFor();
    });
  },
  { examples: EXAMPLES },
);
