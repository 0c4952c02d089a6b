// One happening told by several outlets: folded in lists; its page with who said what when, copies and disputes; split and joined by a person; what is new; the calendar.
import type { HappeningList, HappeningView, Page as List } from '@entente/record';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, expectSound, faultsOf, moveTo } from './support/in-browser.js';
import { expectSentence, expectSoundLooks, openFirstSentence } from './support/sentence.js';

const SIGNED = `Kenya and Uganda sign a fishing agreement

KISUMU, Kenya, March 3 (Coast Herald) — Kenya and Uganda signed an agreement on fishing in Lake Victoria in Kisumu on Tuesday, Kenyan Fisheries Minister Amina Oda said.

The agreement lets boats of both countries fish on either side of the border until the end of the year. “Our fishermen have waited for this for ten years,” Oda told reporters after the ceremony.

Both countries had arrested fishermen of the other side again and again, and three boats were sunk in January. Uganda will send 40 inspectors to the lake.
`;
const COPIED = `${SIGNED}
The Highland Post could not reach the Ugandan ministry on Tuesday.
`;
const RETOLD = `Uganda, Kenya sign fishing pact

KISUMU, Kenya, March 4 (Lake Wire) — Uganda and Kenya signed an agreement on fishing in Lake Victoria in Kisumu on Monday, officials said. Traders at the port greeted the pact. Beer and music followed.
`;
const PLANNED = `Kenya to sign fishing agreement with Uganda next week

NAIROBI, Feb. 27 (Lake Wire) — Kenya will sign an agreement on fishing in Lake Victoria with Uganda on March 3, Kenyan Fisheries Minister Amina Oda said on Friday.
`;

describeInBrowser(
  'happenings',
  (desk) => {
    let signed: HappeningView;
    beforeAll(async () => {
      const add = (content: string, publisher: string, date: string) =>
        desk.ask<{ id: string }>('/api/articles', { content, publisher, date });
      await add(SIGNED, 'Coast Herald', '2026-03-03');
      await add(COPIED, 'Highland Post', '2026-03-04');
      await add(RETOLD, 'Lake Wire', '2026-03-04');
      await add(PLANNED, 'Lake Wire', '2026-02-27');
      const { items } = await desk.ask<HappeningList>('/api/happenings?status=any&minConfidence=0');
      const widest = [...items].sort((a, b) => b.reports - a.reports)[0]!;
      signed = await desk.ask<HappeningView>(`/api/happenings/${widest.id}`);
      expect(signed.reports).toBeGreaterThanOrEqual(3);
    });
    const sentences = ({ members }: HappeningView) =>
      new Set(members.map(({ article, sentence }) => `${article} ${sentence.start}`)).size;
    const item = (page: Page) =>
      page.locator('.happening-item', { hasText: `${signed.reports} reports` }).first();

    it('fold what several outlets report, and unfold every sentence of it', async () => {
      const page = await desk.visit('/happenings');
      const words = await item(page).locator('.reports').textContent();
      expect(words).toContain(`${signed.reports} reports of ${signed.origins} independent origins`);
      for (const outlet of ['Coast Herald', 'Highland Post', 'Lake Wire']) expect(words).toContain(outlet);
      await item(page).locator('summary').click();
      await expect.poll(() => item(page).locator('.members > li').count()).toBe(sentences(signed));
      expect(await item(page).locator('.badge.copy').count()).toBe(1);
      await expectSound(page);
      await item(page).getByRole('link', { name: 'what is known of it' }).click();
      await page.getByRole('heading', { name: 'Who reported it when' }).waitFor();
    });

    it('have a page: outlets on a line of time, a copy marked, values side by side, and the way to the words', async () => {
      const page = await expectSoundLooks(desk, `/happenings/${signed.id}`);
      const articles = new Set(signed.members.map(({ article }) => article));
      const dots = page.locator('.report-line .dot-link');
      expect(await dots.count()).toBe(articles.size);
      expect(await page.locator('.report-line .dot-link .dot.copy').count()).toBe(1);
      expect(await page.locator('.report-line .outlet').allTextContents()).toEqual(
        expect.arrayContaining(['Coast Herald', 'Highland Post', 'Lake Wire']),
      );
      expect(await page.locator('.field-row').count()).toBe(signed.fields.length);
      for (const { name, verdict } of signed.fields.filter((field) => field.verdict === 'disputed'))
        expect(await page.locator(`.verdict-${verdict}`).count(), name).toBeGreaterThan(0);
      expect(await page.locator('.happening mark').count()).toBeGreaterThanOrEqual(signed.members.length);
      await dots.first().focus();
      await page.keyboard.press('Enter');
      await expectSentence(page);
      await page.getByRole('link', { name: 'Who else reports it' }).first().click();
      await page.getByRole('heading', { name: 'Who reported it when' }).waitFor();
      expect(faultsOf(page)).toEqual([]);
    });

    it('are split and joined by a person, with a reason', async () => {
      const page = await desk.visit(`/happenings/${signed.id}`);
      await page.getByRole('button', { name: 'One of these is another happening…' }).click();
      const { event } = signed.members.find(({ publisher }) => publisher === 'Lake Wire')!;
      await page.locator(`dialog input[value="${event}"]`).check();
      await page.locator('dialog textarea').fill('another day');
      await page.locator('dialog input[name=who]').fill('Ada');
      await expectSound(page);
      await page.getByRole('button', { name: 'Take it out' }).click();
      await page.getByText('Ada took a mention out').waitFor();
      const apart = await desk.ask<HappeningView>(`/api/happenings/${event}`);
      const rest = signed.members.find((member) => member.event !== event)!.event;
      expect(apart.members.map((member) => member.event)).not.toContain(rest);
      await moveTo(page, `${desk.url()}/happenings/${rest}`);
      await page.getByRole('button', { name: 'Another one is the same…' }).click();
      await page.locator(`dialog input[value="${apart.id}"]`).check();
      await page.locator('dialog textarea').fill('the same ceremony');
      await page.getByRole('button', { name: 'Join them' }).click();
      await page.getByText('Ada joined mentions').waitFor();
      const joined = await desk.ask<HappeningView>(`/api/happenings/${event}`);
      expect(joined.members.map((member) => member.event)).toContain(rest);
      expect((await desk.ask<List<unknown>>('/api/joinings')).items.length).toBeGreaterThan(1);
    });

    it('are told as what is new, the most widely told first, down to the sentence', async () => {
      const page = await expectSoundLooks(desk, '/');
      expect(await page.locator('h1').textContent()).toBe('What is new');
      const first = page.locator('.happening-item').first();
      expect(await first.locator('.reports').textContent()).toContain('reports of');
      await page
        .getByRole('link', { name: /^\d+ happenings?$/ })
        .first()
        .click();
      await openFirstSentence(page);
      await page.goBack();
      await page.getByRole('button', { name: '30', exact: true }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('days')).toBe('30');
      expect(faultsOf(page)).toEqual([]);
    });

    it('that were announced stand in the calendar on the day they were due, with what became of them', async () => {
      const page = await expectSoundLooks(desk, '/calendar?month=2026-03');
      expect(await page.locator('.month').isVisible()).toBe(false); // on a phone the list does
      await page.getByRole('heading', { name: '3 Mar 2026' }).waitFor();
      expect(await page.locator('.expectations').first().textContent()).toMatch(/came true.*Lake Wire/);
      const wide = await desk.visit('/calendar?month=2026-03');
      expect(await wide.locator('.month td .due').count()).toBeGreaterThan(0);
      await wide.getByRole('button', { name: 'open', exact: true }).click();
      await expect.poll(() => new URL(wide.url()).searchParams.get('state')).toBe('open');
      await wide.getByRole('link', { name: /^The month before/ }).click();
      await wide.getByText('Feb 2026').first().waitFor();
      expect(faultsOf(wide)).toEqual([]);
    });
  },
  { examples: false },
);
