import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeSerious, openPage } from '../../support/browser.ts';
import { type House, openHouse } from '../../support/house.ts';
import { takePicture } from '../../support/pictures.ts';

/** What the consent screen of the Cisco Webex Identity Integration asks for. */
const permissionsAsked = 8;

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`the main job in a browser, ${colorScheme}`, () => {
    let house: House;
    let page: Page;

    before(async () => {
      house = await openHouse();
      page = await openPage({ colorScheme, height: 1000 });
      await page.goto(house.sandbox.url);
    });

    after(async () => {
      await page?.close();
      await house?.close();
    });

    const thread = () => page.getByTestId('thread').last();
    const newestCard = () => thread().getByTestId('card').last();
    const picture = async (of: Parameters<typeof takePicture>[0], name: string) =>
      assert.ok((await takePicture(of, `${name}-${colorScheme}`)) > 5_000);

    it('shows a direct space with the bot, a group and the tenant without its integration', async () => {
      await page.getByTestId('space').first().waitFor();
      assert.deepEqual(await page.getByTestId('space').locator('.space-title').allTextContents(), ['Entra Doctor', 'Support']);
      const tenant = page.getByRole('complementary', { name: 'Contoso' });
      await tenant.getByTestId('deleted-app').getByText('Cisco Webex Identity Integration', { exact: true }).waitFor();
      assert.equal(await tenant.getByTestId('app').getByText('Cisco Webex Identity Integration', { exact: true }).count(), 0);
    });

    it('answers an inserted sample in its thread with what broke, who did it and until when it can be restored', async () => {
      await page.getByText('Insert sample').click();
      await page.getByRole('button', { name: 'Copy Debug Info', exact: true }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await newestCard().getByRole('link', { name: 'Grant consent' }).waitFor();
      const text = (await newestCard().textContent()) ?? '';
      for (const said of ['pat.tidy@contoso.com', 'was deleted', 'Restorable until']) assert.ok(text.includes(said), text);
      assert.deepEqual(
        await thread()
          .locator('.sender')
          .allTextContents()
          .then((names) => [names[0], names.at(-1)]),
        ['Ada Admin', 'Entra Doctor'],
      );
      assert.deepEqual(await axeSerious(page), []);
      await picture(page, 'diagnosis');
      await picture(newestCard(), 'card');
    });

    it('opens every check with its outcome', async () => {
      await newestCard().getByRole('button', { name: 'All checks' }).click();
      await thread().getByText('In order').first().waitFor();
      await picture(page, 'all-checks');
    });

    it('leads to the sign-in page with the eight permissions and, after Accept, to its error page', async () => {
      const link = thread().getByRole('link', { name: 'Grant consent' }).first();
      const [signIn] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await signIn.getByRole('heading', { name: 'Permissions requested' }).waitFor();
      assert.equal(await signIn.getByRole('listitem').count(), permissionsAsked);
      await picture(signIn, 'consent');
      await signIn.getByRole('button', { name: 'Accept' }).click();
      await signIn.getByText('Sorry, but we’re having trouble signing you in.').waitFor();
      await signIn.close();
    });

    it('shows the application back in the tenant', async () => {
      const tenant = page.getByTestId('apps');
      await tenant.getByText('Cisco Webex Identity Integration', { exact: true }).waitFor();
      assert.ok((await page.getByTestId('permission').count()) > 0);
    });

    it('says after Re-check that it is mended, for how long it was broken, and what to verify', async () => {
      await thread().getByRole('button', { name: 'Re-check' }).first().click();
      await thread().getByText('Broken for').waitFor();
      const text = (await thread().textContent()) ?? '';
      for (const said of ['both applications are in order', 'Allow Azure AD sync', 'Please verify']) assert.ok(text.includes(said), said);
      await picture(page, 'mended');
      assert.deepEqual(await axeSerious(page), []);
    });

    it('is readable on a phone', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await thread()
        .getByText('Mended')
        .evaluate((found) => found.scrollIntoView());
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      await picture(page, 'phone');
    });
  });
}
