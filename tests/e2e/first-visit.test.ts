// An empty store: the first page; stories pasted and dropped, failures with their reason, markup shown as text; then the examples.
import type { Job, Page, Totals } from '@entente/record';
import { expect, it } from 'vitest';
import { describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';

const SCRIPT = '<script>document.title="taken"</script><img src=x onerror="document.title=1">';
const STORY = `Chad recalls envoy ${SCRIPT}

N'DJAMENA, May 3 (Harbour Wire) — Chad recalled its ambassador to Sudan on Friday after militiamen attacked a border post, Foreign Minister Idriss ${SCRIPT} Tchalla said.`;

describeInBrowser(
  'a first visit',
  (desk) => {
    it('offers the examples or an import, whatever the address', async () => {
      const page = await desk.visit('/articles');
      await page.getByRole('heading', { name: 'The store is empty' }).waitFor();
      await expectSound(page);
      await expectSound(await desk.visit('/', { phone: true, dark: true }));
      await page.getByRole('link', { name: 'Import your own stories' }).click();
      await page.getByRole('heading', { name: 'Import' }).waitFor();
    });

    it('reads a pasted story, and shows markup in it as words', async () => {
      const page = await desk.visit('/import');
      await page.getByLabel('Story: headline').fill(STORY);
      await page.getByLabel('Date of publication').fill('2024-05-03');
      await page.getByLabel('Publisher', { exact: true }).fill('Harbour <b>Wire</b>');
      await page.getByRole('button', { name: 'Read this story' }).click();
      await page.getByText('All done').waitFor();
      expect(await page.getByLabel('Story: headline').inputValue()).toBe('');
      await page.locator('.imports .title a').click();
      await page.locator('.story').waitFor();
      const words = await page.locator('.story').textContent();
      expect(words).toContain(`Idriss ${SCRIPT} Tchalla`);
      expect(await page.locator('.story h1').textContent()).toBe(`Chad recalls envoy ${SCRIPT}`);
      expect(await page.locator('.meta').textContent()).toContain('Harbour <b>Wire</b>');
      expect(await page.locator('main script, main img, .meta b b').count()).toBe(0);
      expect(await page.title()).toBe(`Chad recalls envoy ${SCRIPT} · Entente`);
      expect(faultsOf(page)).toEqual([]);
      for (const path of ['/', '/articles', '/search?query=chad', '/import']) {
        const other = await desk.visit(path);
        // the list of imports comes after the page itself
        await expect.poll(() => other.locator('main').textContent()).toContain('<script>');
        expect(await other.locator('main script, main img').count()).toBe(0);
      }
    });

    it('reads files, and says of each that fails why', async () => {
      const page = await desk.visit('/import');
      const file = (name: string, text: string, mimeType = 'text/plain') => ({
        name,
        mimeType,
        buffer: Buffer.from(text),
      });
      await page
        .locator('input[type=file]')
        .setInputFiles([
          file(
            'togo.html',
            '<html><body><h1>Togo and Ghana meet</h1><p>ACCRA, May 3 (Harbour Wire) — The presidents of Togo and Ghana met in Accra on Friday, officials said. They agreed to reopen a bridge, the Ghanaian foreign minister told reporters.</p><p>Togo had closed the bridge in March after smugglers shot at customs officers. Ghana will send engineers next week, and both countries promised to patrol the river together, their joint statement said. The African Union praised the agreement and urged its neighbours to follow.</p></body></html>',
            'text/html',
          ),
          file('empty.txt', ''),
          file('picture.pdf', '%PDF', 'application/pdf'),
        ]);
      await page.locator('.imports > ul > li', { hasText: 'togo.html' }).locator('.job-state.done').waitFor();
      const parked = page.locator('.parked li', { hasText: 'empty.txt' });
      await parked.locator('.error').waitFor();
      expect(await parked.textContent()).toMatch(/parked.*holds no text.*found 0 bytes/);
      const binary = page.locator('.parked li', { hasText: 'picture.pdf' });
      expect(await binary.textContent()).toMatch(/parked.*is not text.*application\/pdf/);
      // the second line is bad, the first and third are kept, each as a story of its own
      const lines = [
        '{"text": "ACCRA, May 4 (Harbour Wire) — Ghana warned Togo on Saturday that it would close the border, the foreign ministry said.", "date": "2024-05-04"}',
        '{"text": ',
        '{"text": "LOME, May 5 (Harbour Wire) — Togo and Ghana agreed on Sunday to keep the border open, officials said.", "date": "2024-05-05"}',
      ];
      await page.locator('input[type=file]').setInputFiles([file('wire.jsonl', lines.join('\n'), '')]);
      for (const line of [1, 3])
        await page
          .locator('.imports > ul > li', { hasText: `wire.jsonl:${line}` })
          .locator('.job-state.done')
          .waitFor();
      expect(await page.locator('.refused li').allTextContents()).toEqual([
        expect.stringMatching(/wire\.jsonl:2.*JSON/),
      ]);
      await expectSound(page);
    });

    it('parks what cannot be read, and tries it again when asked', async () => {
      const stories = ['one.txt', 'two.txt'].map((name) => ({ name, content: '\n' }));
      await desk.ask('/api/imports', { stories });
      const look = { phone: true };
      const page = await desk.visit('/import', look);
      const row = page.locator('.parked li', { hasText: 'one.txt' });
      await row.waitFor();
      await expectSound(page);
      await row.getByRole('button', { name: 'Try again: one.txt' }).click();
      const tries = async (name: string) => {
        const { items } = await desk.ask<Page<Job>>('/api/jobs?state=parked');
        return items.find(({ input }) => (input as { name: string }).name === name)?.attempts ?? 0;
      };
      await expect.poll(() => tries('one.txt'), { timeout: 60_000 }).toBe(2);
      await expect.poll(() => row.textContent(), { timeout: 60_000 }).toMatch(/after 2 attempts/);
      expect(await tries('two.txt')).toBe(1);
      await page.getByRole('button', { name: 'Try all again' }).click();
      await expect.poll(() => tries('two.txt'), { timeout: 60_000 }).toBe(2);
      await expect.poll(() => tries('one.txt'), { timeout: 60_000 }).toBe(3);
      expect(faultsOf(page)).toEqual([]);
    });
  },
  { examples: false },
);

describeInBrowser(
  'the examples',
  (desk) => {
    it('are loaded by one button, with progress, and are then there', async () => {
      const page = await desk.visit('/');
      await page.getByRole('button', { name: 'Load the examples' }).click();
      await page.getByText(/[1-9]\d* (?:story|stories) read/).waitFor();
      await page.getByRole('heading', { name: 'What is new' }).waitFor({ timeout: 90_000 });
      const { articles } = await desk.ask<Totals>('/api/totals');
      expect(articles).toBeGreaterThan(20);
      await expect.poll(() => page.locator('.numbers dd').first().textContent()).toBe(String(articles));
    }, 120_000);
  },
  { examples: false },
);
