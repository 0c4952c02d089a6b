// Saved questions in the page: saved where a filter is set, listed with the state of their delivery, removed; what is wrong is said; on a phone.
import { expect, it } from 'vitest';
import { describeInBrowser, expectSound, faultsOf } from './support/in-browser.js';

describeInBrowser(
  'questions',
  (desk) => {
    const names = async () =>
      (await desk.ask<{ items: { name: string }[] }>('/api/questions')).items.map(({ name }) => name);

    it('are saved from a filter, listed with what failed, and removed', async () => {
      const page = await desk.visit('/happenings?party=KEN');
      await page.getByRole('button', { name: 'Save this question…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Talks');
      // refused without a request, since it is private
      await dialog
        .getByLabel('Webhook: address that each message is posted to')
        .fill('http://127.0.0.1:9/in/secret');
      await dialog.getByLabel('Tell what the store holds already, too').check();
      await expectSound(page);
      await dialog.getByRole('button', { name: 'Save it' }).click();
      await page.getByRole('heading', { name: 'Questions' }).waitFor();
      await page.getByText('Webhook http://127.0.0.1:9/…').waitFor();
      await page.getByText(/found 127\.0\.0\.1, a loopback address/).waitFor({ timeout: 60_000 });
      expect(await page.content()).not.toContain('in/secret');
      await expectSound(page);
      await page.getByRole('button', { name: 'Remove Talks' }).click();
      await page.getByText('No saved questions yet').waitFor();
      expect(await names()).toEqual([]);
      expect(faultsOf(page)).toEqual([]);
    });

    it('say what is wrong with an address and with a name that is taken; on a phone', async () => {
      await desk.ask('/api/questions', { name: 'Talks', party: 'KEN' });
      const page = await desk.visit('/happenings?party=ETH', { phone: true });
      await page.getByRole('button', { name: 'Save this question…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Talks');
      await dialog.getByLabel('Webhook: address that each message is posted to').fill('desk');
      await dialog.getByRole('button', { name: 'Save it' }).click();
      await dialog
        .getByText(/expected a web address such as/)
        .first()
        .waitFor();
      await dialog.getByLabel('Webhook: address that each message is posted to').fill('');
      await dialog.getByRole('button', { name: 'Save it' }).click();
      await dialog.getByText('There is a question named “Talks” already').waitFor();
      await page.goto(page.url().replace(/\/happenings.*/, '/questions'));
      await page.getByRole('link', { name: 'Atom feed' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await names()).toEqual(['Talks']);
    });
  },
  { examples: ['Ethiopia warns Kenya', 'Kenya recalls'] },
);
