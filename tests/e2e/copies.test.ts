// Copies in the page: folded in lists, told in the reader, told behind events, and left out by the switch of the filter.
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, expectSound } from './support/in-browser.js';

const STORY = `Kenya and Somalia agree to reopen border posts

Kenya and Somalia agreed on Tuesday to reopen three border posts that were closed in 2011, Kenyan Foreign Minister Daniel Otieno said.

“We will resume joint patrols within a month,” Otieno told reporters after talks with his Somali counterpart, Hodan Warsame.

The posts at Mandera, Liboi and Kiunga had carried most of the trade in livestock and miraa between the two countries. Traders in the three towns have asked for years that they be opened again, and some of them have moved their herds to markets far from the frontier.

Kenya criticized Ethiopia for the delay of a road that should link the posts with the port of Lamu.
`;
const CUT = STORY.split('\n\n').slice(0, 4).join('\n\n');
const OTHER =
  'Norway and Russia sign a fishing agreement\n\nNorway and Russia signed an agreement on cod quotas in Oslo on Monday.\n';

describeInBrowser(
  'copies',
  (desk) => {
    let first = '';
    beforeAll(async () => {
      const add = async (content: string, publisher: string, date: string) =>
        (await desk.ask<{ id: string }>('/api/articles', { content, publisher, date })).id;
      await add(`${CUT}\n\nThe Courier’s own reporter was there.\n`, 'Gull Rock Courier', '2024-05-16');
      first = await add(STORY, 'Harbour Wire', '2024-05-14');
      await add(OTHER, 'Delta Post', '2024-05-15');
    });

    for (const phone of [false, true])
      it(`are folded in lists, and listed on demand${phone ? ', on a phone' : ''}`, async () => {
        const page = await desk.visit('/articles', { phone });
        await expect.poll(() => page.locator('.rows li').count()).toBe(2);
        expect(await page.locator('.rows li', { hasText: '1 copy' }).count()).toBe(1);
        expect(await page.locator('.rows li', { hasText: 'Harbour Wire' }).count()).toBe(1);
        await expectSound(page);
        await page.getByRole('link', { name: 'List all copies' }).click();
        await expect.poll(() => page.locator('.rows li').count()).toBe(3);
        await page.getByRole('link', { name: 'Fold copies' }).click();
        await expect.poll(() => page.locator('.rows li').count()).toBe(2);
      });

    it('are told in the reader, with a way there and back', async () => {
      const page = await desk.visit(`/articles/${first}`);
      const carried = page.locator('.appearances');
      await expect.poll(() => carried.textContent()).toBe('Also carried by Gull Rock Courier (2024-05-16)');
      await expectSound(page);
      await carried.getByRole('link').click();
      await expect.poll(() => carried.textContent()).toBe('Also carried by Harbour Wire (2024-05-14, first)');
    });

    it('stand behind events as one origin, and are left out by the switch', async () => {
      const page = await desk.visit('/events?party=SOM');
      const behind = page.getByText('told by 2 articles of 2 outlets: 1 independent origin');
      await behind.waitFor();
      const before = await page.locator('.fact-item').count();
      await page.getByLabel('No copies').check();
      await page.getByText('told by 1 article of 1 outlet').waitFor();
      await expect.poll(() => page.locator('.fact-item').count()).toBeLessThan(before);
      expect(new URL(page.url()).searchParams.get('copies')).toBe('first');
      await expectSound(page);
    });
  },
  { examples: false },
);
