import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeSerious, type Look, openPage } from '../../support/browser.ts';
import { type StubServer, startStub } from './stub-server.ts';
import { message, paste, stubState } from './stub-state.ts';

describe('the sandbox page', () => {
  let stub: StubServer;
  let page: Page;
  let faults: string[];

  beforeEach(async () => {
    stub = await startStub(stubState());
  });

  afterEach(async () => {
    await page.close();
    await stub.close();
    assert.deepEqual(faults, [], 'the browser reports no error and no blocked content');
  });

  async function open(look?: Look): Promise<void> {
    page = await openPage(look);
    faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('Failed to load resource')) faults.push(line.text());
    });
    await page.goto(stub.url);
    await page.getByTestId('space').first().waitFor({ state: 'attached' });
  }

  const space = (title: string) => page.getByRole('navigation', { name: 'Spaces' }).getByRole('button', { name: title });
  const call = (path: string) => stub.calls.find((candidate) => candidate.path === path)?.body;
  const answered = (path: string) => page.waitForResponse((response) => response.url().endsWith(path));

  it('shows the spaces, the messages with who sent them, and answers under the message they belong to', async () => {
    await open();
    assert.deepEqual(await page.getByTestId('space').locator('.space-title').allTextContents(), ['Entra Doctor', 'Support']);
    const threads = page.getByTestId('thread');
    assert.equal(await threads.count(), 2);
    const senders = await threads.nth(1).locator('.sender').allTextContents();
    assert.deepEqual(senders, ['Ada Admin', 'Entra Doctor']);
    assert.equal(await threads.nth(1).getByRole('time').first().textContent(), '09:12');
    const root = await threads.nth(0).getByTestId('message').nth(0).boundingBox();
    const reply = await threads.nth(0).getByTestId('message').nth(1).boundingBox();
    assert.ok(root && reply && reply.x > root.x && reply.y > root.y);
  });

  it('shows a paste as it was written and the Markdown of the bot as it was meant', async () => {
    await open();
    assert.equal(await page.getByTestId('message-text').first().textContent(), paste);
    const answer = page.getByTestId('message-text').last();
    assert.equal(await answer.locator('strong').textContent(), 'more');
    assert.equal(await answer.getByRole('link', { name: 'debug info' }).getAttribute('rel'), 'noopener noreferrer');
    assert.equal(await answer.locator('li').count(), 2);
  });

  it('draws the card in the place of the text, with the Markdown in its text blocks', async () => {
    await open();
    const card = page.getByTestId('card');
    assert.equal(await card.locator('strong').first().textContent(), 'deleted');
    assert.equal(await card.getByRole('link', { name: 'Friday' }).getAttribute('href'), 'https://entra.example/bin');
    assert.equal(await card.getByText('The application was deleted').count(), 1);
    assert.equal(await card.getByRole('link', { name: 'Grant consent' }).count(), 1);
    assert.deepEqual(await card.getByRole('button').allTextContents(), ['Re-check', 'All checks', 'Evidence']);
  });

  it('sends the inputs of a pressed button as the one who is speaking', async () => {
    await open();
    await page.getByLabel('Note').fill('from the phone');
    await Promise.all([answered('/api/presses'), page.getByRole('button', { name: 'Re-check' }).click()]);
    assert.deepEqual(call('/api/presses'), {
      messageId: 'm2',
      personId: 'ada',
      inputs: { action: 'recheck', case: 'c-1', note: 'from the phone' },
    });
    await page.getByText('“Re-check” sent').waitFor();
    stub.change((state) => state.messages.push(message('m9', { personId: 'bot', parentId: 'm1', markdown: 'All is well' })));
    await page.getByText('All is well').waitFor();
    assert.equal(await page.getByRole('status').textContent(), '');
  });

  it('opens and closes parts of the card, and links in a new tab', async () => {
    await open();
    await page.getByText('Fourteen checks').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'All checks' }).click();
    await page.getByText('Fourteen checks').waitFor();
    await page.getByRole('button', { name: 'Evidence' }).click();
    await page.getByText('GET /servicePrincipals').waitFor();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Grant consent' }).click()]);
    assert.notEqual(tab, page);
    await tab.close();
    assert.equal(stub.calls.length, 0);
  });

  it('keeps what somebody types into a card when something else changes', async () => {
    await open();
    await page.getByLabel('Note').fill('half writ');
    stub.change((state) => state.messages.push(message('m9', { markdown: 'Somebody else' })));
    await page.getByText('Somebody else').waitFor();
    assert.equal(await page.getByLabel('Note').inputValue(), 'half writ');
  });

  it('shows a card that was edited in place, with the focus on the same button', async () => {
    await open();
    await page.getByRole('button', { name: 'Re-check' }).focus();
    stub.change((state) => {
      const answer = state.messages.find(({ id }) => id === 'm2');
      if (!answer?.card) throw new Error('the stub has no card');
      answer.updated = '2026-05-04T09:15:00Z';
      answer.card = { ...answer.card, body: [{ type: 'TextBlock', text: 'Mended', wrap: true }] };
    });
    await page.getByText('Mended').waitFor();
    assert.equal(await page.getByText('edited').count(), 1);
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Re-check');
  });

  it('shows hostile names, texts and addresses as text', async () => {
    const attack = '<script>document.title="taken"</script><img src=x onerror=alert(1)>';
    stub.change((state) => {
      for (const person of state.people) person.displayName += attack;
      for (const { displayName } of state.tenant.apps) assert.ok(displayName);
      state.tenant.apps.push({ id: 'x', appId: attack, displayName: attack, enabled: true });
      state.spaces[1] = { id: 'support', title: attack, type: 'group', memberIds: ['ada', 'bot'] };
      state.samples.push({ id: 'x', title: attack, text: attack });
      state.messages = [
        message('h1', { markdown: `${attack} [x](javascript:alert(1))` }),
        message('h2', { personId: 'bot', parentId: 'h1', markdown: `${attack} [a](javascript:alert(1)) [b](https://x/"onclick=alert(1))` }),
        message('h3', {
          personId: 'bot',
          files: [{ name: attack, url: 'javascript:alert(1)' }],
          card: {
            type: 'AdaptiveCard',
            version: '1.3',
            body: [{ type: 'TextBlock', text: `${attack} [click](javascript:alert(1)) [data](data:text/html,x)` }],
            actions: [{ type: 'Action.OpenUrl', title: 'Bad', url: 'javascript:alert(1)' }],
          },
        }),
      ];
    });
    await open();
    assert.equal(await page.locator('img, script:not([src])').count(), 0);
    assert.equal(await page.locator('a[href^="javascript"], a[href^="data"], [onclick], [onerror]').count(), 0);
    assert.equal(await page.getByTestId('card').getByText(attack).count(), 1);
    await page.getByRole('link', { name: 'Bad' }).click();
    assert.equal(page.context().pages().length, 1);
    assert.equal(await page.title(), 'Webex sandbox · webex-entra-doctor');
  });

  it('sends a paste with its line breaks on Enter, and makes a new line on Shift+Enter', async () => {
    await open();
    const box = page.getByRole('textbox', { name: 'Message to Entra Doctor' });
    await box.fill('first line\n  second "line"');
    await box.press('Shift+Enter');
    await box.pressSequentially('third');
    await Promise.all([answered('/api/messages'), box.press('Enter')]);
    const sent = { spaceId: 'direct', personId: 'ada', text: 'first line\n  second "line"\nthird', mention: true };
    assert.deepEqual(call('/api/messages'), sent);
    assert.equal(await box.inputValue(), '');
  });

  it('sends nothing when there is nothing to send', async () => {
    await open();
    await page.getByTestId('composer').fill(' \n ');
    await page.getByTestId('composer').press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    assert.deepEqual(stub.calls, []);
  });

  it('keeps what was written and says why when the sandbox refuses it', async () => {
    stub.refuse('/api/messages', 400, 'too long');
    await open();
    await page.getByTestId('composer').fill('a long paste');
    await page.getByTestId('composer').press('Enter');
    await page.getByRole('status').getByText('The sandbox refused this (400): too long').waitFor();
    assert.equal(await page.getByTestId('composer').inputValue(), 'a long paste');
  });

  it('answers in a thread, without a mention when that is switched off', async () => {
    await open();
    await space('Support').click();
    await page.getByText('Does anybody see this?').waitFor();
    await page.getByRole('button', { name: 'Reply in thread: Sam Support' }).click();
    await page.getByText('Reply in the thread of Sam Support').waitFor();
    await page.getByLabel('Mention the bot').uncheck();
    await page.keyboard.press('Shift+Tab');
    await page.getByTestId('composer').fill('me too');
    await Promise.all([answered('/api/messages'), page.getByRole('button', { name: 'Send' }).click()]);
    const sent = { spaceId: 'support', personId: 'ada', parentId: 'm4', text: 'me too', mention: false };
    assert.deepEqual(call('/api/messages'), sent);
  });

  it('mentions the bot in groups by default and offers no mention in a direct space', async () => {
    await open();
    assert.equal(await page.getByLabel('Mention the bot').isVisible(), false);
    await space('Support').click();
    assert.equal(await page.getByLabel('Mention the bot').isChecked(), true);
  });

  it('shows the spaces of whoever is chosen to speak', async () => {
    await open();
    await page.getByLabel('Speaking as').selectOption('Sam Support (Support)');
    assert.deepEqual(await page.getByTestId('space').locator('.space-title').allTextContents(), ['Support']);
    assert.equal(await page.getByTestId('space-title').textContent(), 'Support');
    assert.deepEqual(await page.getByLabel('Speaking as').locator('option').allTextContents(), [
      'Ada Admin (Administrator)',
      'Sam Support (Support)',
    ]);
  });

  it('marks a space in which something new was said until it is opened', async () => {
    await open();
    await space('Support').click();
    await space('Entra Doctor').click();
    await space('Support').getByText('new messages').waitFor({ state: 'detached' });
    stub.change((state) => state.messages.push(message('n1', { spaceId: 'support', personId: 'sam', markdown: 'News' })));
    await space('Support').getByText('new messages').waitFor({ state: 'attached' });
    await space('Support').click();
    await space('Support').getByText('new messages').waitFor({ state: 'detached' });
  });

  it('inserts a sample into the box, from the keyboard too', async () => {
    await open();
    await page.getByText('Insert sample').click();
    await page.getByRole('button', { name: 'Debug block' }).click();
    assert.equal(await page.getByTestId('composer').inputValue(), 'HTTP 401\ncode 701018');
    await page.getByText('Insert sample').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByTestId('composer').inputValue(), 'TrackingID: ATLAS_x');
    assert.equal(await page.getByTestId('sample').first().isVisible(), false);
  });

  it('sends an attached file', async () => {
    await open();
    const file = { name: 'debug.har', mimeType: 'application/json', buffer: Buffer.from('{"log":{}}') };
    await Promise.all([answered('/api/files'), page.getByTestId('file').setInputFiles(file)]);
    const { name, base64, spaceId, personId } = Object(call('/api/files'));
    assert.deepEqual(
      { name, base64, spaceId, personId },
      { name: 'debug.har', base64: 'eyJsb2ciOnt9fQ==', spaceId: 'direct', personId: 'ada' },
    );
  });

  it('shows the tenant and restores from the recycle bin', async () => {
    await open();
    const tenant = page.getByRole('complementary', { name: 'Contoso' });
    assert.deepEqual(await tenant.getByTestId('app').locator('.badge').allTextContents(), ['Enabled', 'Disabled']);
    assert.match((await tenant.getByTestId('deleted-app').textContent()) ?? '', /Restorable until 2 Jun 2026, 08:00/);
    assert.match((await tenant.getByTestId('permission').textContent()) ?? '', /Directory\.Read\.All.*Application/);
    assert.match((await tenant.getByTestId('audit-entry').textContent()) ?? '', /Remove service principal.*by otto@contoso\.com/);
    await Promise.all([answered('/api/restore'), tenant.getByRole('button', { name: 'Restore Cisco Webex Identity Integration' }).click()]);
    assert.deepEqual(call('/api/restore'), { id: 'sp-1' });
    stub.change((state) => {
      state.tenant.recycleBin = [];
    });
    await tenant.getByTestId('recycle-bin').getByText('Nothing here.').waitFor();
  });

  it('sets the tenant to the chosen scenario', async () => {
    await open();
    assert.equal(await page.getByLabel('Scenario').inputValue(), 'deleted');
    await page.getByText('Otto deleted it.').waitFor();
    await Promise.all([answered('/api/scenario'), page.getByLabel('Scenario').selectOption('Nothing wrong')]);
    assert.deepEqual(call('/api/scenario'), { id: 'healthy' });
  });

  it('sets the tenant to the same scenario anew', async () => {
    await open();
    await Promise.all([answered('/api/scenario'), page.getByRole('button', { name: 'Start again' }).click()]);
    assert.deepEqual(call('/api/scenario'), { id: 'deleted' });
  });

  it('follows the theme of the system until another is chosen, and remembers it', async () => {
    await open({ colorScheme: 'dark' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(await background(), 'rgb(18, 18, 18)');
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    assert.equal(await background(), 'rgb(255, 255, 255)');
    await page.reload();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).waitFor();
    assert.equal(await background(), 'rgb(255, 255, 255)');
  });

  it('becomes tabs on a phone, with nothing wider than the screen', async () => {
    await open({ width: 360, height: 740 });
    for (const [tab, shown] of [
      ['Tenant', 'tenant'],
      ['Messages', 'composer'],
      ['Spaces', 'spaces'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: tab }).click();
      for (const part of ['tenant', 'composer', 'spaces'])
        assert.equal(await page.getByTestId(part).isVisible(), part === shown, `${part} on ${tab}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
    }
    await space('Support').click();
    assert.equal(await page.getByTestId('space-title').textContent(), 'Support');
    assert.equal(await page.getByTestId('composer').isVisible(), true);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      it(`has no serious accessibility fault (${colorScheme}, ${width} px)`, async () => {
        await open({ colorScheme, width });
        await page.getByRole('button', { name: 'Evidence' }).click();
        assert.deepEqual(await axeSerious(page), []);
        if (width === 1280) return;
        await page.getByRole('button', { name: 'Tenant', exact: true }).click();
        assert.deepEqual(await axeSerious(page), []);
      });
    }
  }

  it('loads nothing from elsewhere and gives nothing but its own files', async () => {
    page = await openPage();
    faults = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const answer = await page.goto(stub.url);
    await page.getByTestId('card').waitFor();
    assert.ok(asked.length > 5);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(stub.url) && !address.startsWith('data:')),
      [],
    );
    const elsewhere = ['/page/nothing.ts', '/page/nothing.css', '/page/..%2fserve-page.ts', '/page/..%2f..%2fmain.ts', '/page/page.html'];
    for (const path of elsewhere) assert.equal((await fetch(stub.url + path)).status, 404, path);
    assert.match(answer?.headers()['content-security-policy'] ?? '', /default-src 'none'; script-src 'self'/);
  });
});
