// The feeds of the page: add one, with a clear error for what is no address; pause, resume and remove it; from an empty store on, and on a phone.
import { expect, it } from 'vitest';
import { describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';

/** Refused without a request, since it is private: the server follows feeds while it is tested. */
const URL_OF = 'http://127.0.0.1:9/feed.xml';

describeInBrowser(
  'feeds',
  (desk) => {
    const states = async () =>
      (await desk.ask<{ items: { url: string; state: string }[] }>('/api/feeds')).items.map(
        ({ url, state }) => [url, state],
      );

    it('are added from an empty store, paused, resumed and removed', async () => {
      const page = await desk.visit('/');
      await page.getByRole('link', { name: 'Follow feeds' }).click();
      await page.getByText('No feeds yet').waitFor();
      const address = page.getByLabel('Address of a feed');
      await address.fill(URL_OF);
      await page.getByRole('button', { name: 'Follow' }).click();
      await page.getByText('Added: it is fetched now.').waitFor();
      expect(await address.inputValue()).toBe('');
      await page.getByText('found 127.0.0.1, a loopback address').waitFor();
      await address.fill(` ${URL_OF} `);
      await page.getByRole('button', { name: 'Follow' }).click();
      await page.getByText('This feed is followed already.').waitFor();
      await expectSound(page);

      await page.getByRole('button', { name: `Pause ${URL_OF}` }).click();
      await page.getByRole('button', { name: `Resume ${URL_OF}` }).waitFor();
      expect(await states()).toEqual([[URL_OF, 'paused']]);
      await page.getByRole('button', { name: `Resume ${URL_OF}` }).click();
      await page.getByRole('button', { name: `Pause ${URL_OF}` }).waitFor();
      expect(await states()).toEqual([[URL_OF, 'active']]);

      await page.getByRole('button', { name: `Remove ${URL_OF}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      expect(await states()).toHaveLength(1);
      await page.getByRole('button', { name: `Remove ${URL_OF}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
      await page.getByText('No feeds yet').waitFor();
      expect(await states()).toEqual([]);
      expect(faultsOf(page)).toEqual([]);
    });

    it('say what is wrong with an address, and keep it in its field; on a phone', async () => {
      const page = await desk.visit('/feeds', { phone: true });
      const address = page.getByLabel('Address of a feed');
      for (const [text, fault] of [
        ['news of the lake', /expected a web address such as/],
        ['https://desk:secret@127.0.0.1/', /expected an address without user name and password/],
      ] as const) {
        await address.fill(text);
        await page.getByRole('button', { name: 'Follow' }).click();
        await page.getByRole('alert').getByText(fault).first().waitFor();
        expect(await address.inputValue()).toBe(text);
      }
      expect(await states()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });
  },
  { examples: false },
);
