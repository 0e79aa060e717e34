import { expect, test } from '@playwright/test';
import { atReleasedAddress, recordTroubles, startHost, type Host } from './host';
import { openView, openWorkbench, pane } from './sheet';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';
const KIND_SENTENCE = /works inside Excel/;

test.describe('the pane under the policy of the released add-in', () => {
  test('has the policy in the workbench, and keeps to it', async ({ page }) => {
    const troubles = await recordTroubles(page);
    const answer = page.waitForResponse(/\/taskpane\.html$/);
    await openWorkbench(page);
    const policy = (await answer).headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');

    await openView(pane(page), 'Journal');
    await pane(page).getByRole('textbox', { name: 'Charge of the period' }).fill('100');
    await pane(page).getByRole('textbox', { name: 'Date', exact: true }).fill('2026-03-31');
    await pane(page).getByRole('button', { name: 'Insert' }).click();
    await expect(pane(page).getByText(/^Posted .*, 2 lines, at Journal!A2:J3\.$/)).toBeVisible();
    expect(troubles).toEqual([]);
  });

  const planted = [
    ['text run as code', 'new Function("return 1")();', 'policy: script-src eval'],
    ['a call to a stranger', 'fetch("https://stranger.example/").catch(() => {});', 'policy: connect-src'],
    [
      'a script from a stranger',
      'document.head.append(Object.assign(document.createElement("script"), { src: "https://stranger.example/x.js" }));',
      'policy: script-src-elem https://stranger.example/x.js',
    ],
  ] as const;
  for (const [what, code, trouble] of planted) {
    test(`${what} would be noticed`, async ({ page }) => {
      const troubles = await recordTroubles(page);
      await page.route('**/functions.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n${code}` });
      });
      await page.goto('/workbench/');
      await expect.poll(() => troubles.join('\n')).toContain(trouble);
    });
  }
});

test.describe('the add-in as a host serves it', () => {
  let host: Host;
  test.beforeAll(async () => {
    host = await startHost();
  });
  test.afterAll(() => host.close());

  test('every file the page asks for comes with its headers', async ({ page }) => {
    const headers = new Map<string, Record<string, string>>();
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin === host.address) headers.set(pathname, response.headers());
    });
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${host.address}/taskpane.html?_host_Info=Excel`);
    await expect(page.getByText(KIND_SENTENCE)).toBeVisible();

    const caching = [...headers].map(([name, sent]) => [
      name.startsWith('/hashed/') ? '/hashed/' : name,
      sent['cache-control'],
    ]);
    expect(Object.fromEntries(caching)).toEqual({
      '/taskpane.html': 'no-cache',
      '/functions.js': 'no-cache',
      '/hashed/': 'public, max-age=31536000, immutable',
    });
    for (const [name, sent] of headers) {
      expect(sent['content-security-policy'], name).toContain("object-src 'none'");
      expect(sent['x-content-type-options'], name).toBe('nosniff');
      expect(sent, name).not.toHaveProperty('x-frame-options');
    }
    expect(headers.get('/functions.js')).toHaveProperty('access-control-allow-origin', '*');
  });

  test('without the Office CDN the page still says what it needs', async ({ page }) => {
    const troubles = await recordTroubles(page);
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${host.address}/taskpane.html`);
    await expect(page.getByText(/Check that the computer is online/)).toBeVisible();
    // Neither is avoidable: the script is not there, and the functions have nothing to join.
    expect(troubles.filter((one) => one.startsWith('thrown'))).toEqual([
      'thrown: CustomFunctions is not defined',
    ]);
    expect(troubles.filter((one) => one.startsWith('policy'))).toEqual([]);
  });

  for (const [site, isShown] of [
    ['https://excel.officeapps.live.com/', true],
    ['https://contoso.sharepoint.com/', true],
    ['https://stranger.example/', false],
  ] as const) {
    test(`the pane ${isShown ? 'shows' : 'does not show'} inside a page of ${site}`, async ({ page }) => {
      const troubles = await recordTroubles(page);
      const address = await atReleasedAddress(page, host);
      await page.route(OFFICE_JS, (route) => route.abort());
      await page.route(site, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}taskpane.html">` }),
      );
      await page.goto(site);
      if (isShown) await expect(page.frameLocator('iframe').getByText(KIND_SENTENCE)).toBeVisible();
      else await expect.poll(() => troubles.join('\n')).toContain('frame-ancestors');
    });
  }
});
