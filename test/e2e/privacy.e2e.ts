/** What docs/privacy.md promises, over a tour of the whole pane. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { VIEWS } from '../../src/taskpane/pane/views';
import { dist } from './host';
import { paneFrame } from './pane-audit';
import { expectCell, openWorkbench, pane, showView } from './sheet';
import { TOUR } from './tour';
import { foreignElements, keptBy, originsOf, recordTraffic, type Traffic } from './traffic';

const root = path.resolve(__dirname, '../..');
const CDN = 'https://appsforoffice.microsoft.com';

/** Names in the docs' tables; a part in capitals stands for any. */
function documented(pattern: RegExp): readonly RegExp[] {
  const text = readFileSync(path.join(root, 'docs/privacy.md'), 'utf8');
  const names = [...text.matchAll(pattern)].map(([, name = '']) => name);
  return names.map((name) => new RegExp(`^${name.replace(/\./g, '\\.').replace(/[A-Z]+/, '.+')}$`));
}

const unlisted = (names: readonly string[], listed: readonly RegExp[]) =>
  names.filter((name) => !listed.some((one) => one.test(name)));

/**
 * The pane's page as it is shipped, which asks the Office CDN for office.js; there it gets the workbench's
 * stand-in.
 */
async function asShipped(context: BrowserContext): Promise<void> {
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  await context.route('**/taskpane.html*', async (route) =>
    route.fulfill({ response: await route.fetch(), body: page }),
  );
  await context.route(`${CDN}/**`, (route) =>
    route.fulfill({ path: path.join(root, 'build/workbench/office.js') }),
  );
}

function settingsOfWorkbook(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { writedownWorkbench } = window as unknown as {
      writedownWorkbench: { readonly host: { readonly settings: ReadonlyMap<string, unknown> } };
    };
    return [...writedownWorkbench.host.settings.keys()];
  });
}

let traffic: Traffic;
test.beforeEach(async ({ context }) => {
  await asShipped(context);
  traffic = await recordTraffic(context);
});

test('a tour of every view asks nobody but its host and the Office CDN, and keeps what is documented', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await openWorkbench(page);
  for (const { name, label } of VIEWS)
    await test.step(label, async () => {
      await showView(page, label);
      await TOUR[name](page, pane(page));
    });

  expect([...originsOf(traffic)].sort()).toEqual([new URL(baseURL ?? '').origin, CDN].sort());
  const toCdn = traffic.asked.filter((address) => address.startsWith(CDN));
  expect(toCdn).toEqual([`${CDN}/lib/1/hosted/office.js`]);
  // The tour did what it was for.
  expect(traffic.asked.length).toBeGreaterThan(20);
  await expectCell(page, 'Journal!A1', 'Date');
  await expectCell(page, "'Posted charges'!A1", 'Run');

  const frame = paneFrame(page);
  expect(await foreignElements(frame)).toEqual([`${CDN}/lib/1/hosted/office.js`]);
  const { keys, besides } = await keptBy(page, frame);
  expect(besides).toEqual([]);
  const listedKeys = documented(/^\| `(writedown\.[\w.-]+)` \|/gm);
  expect(unlisted(keys, listedKeys)).toEqual([]);
  // A key that is listed and never kept would be a promise about nothing.
  expect(listedKeys.filter((one) => !keys.some((key) => one.test(key)))).toEqual([]);
  const settings = await settingsOfWorkbook(page);
  expect(settings.length).toBeGreaterThan(0);
  expect(unlisted(settings, documented(/^\| the settings? `(writedown\.[\w.-]+)` \|/gm))).toEqual([]);
});

const planted = [
  [
    'a request',
    'fetch("https://stranger.example/").catch(() => {});',
    'forbidden connect-src https://stranger.example',
  ],
  ['a beacon', 'navigator.sendBeacon("https://stranger.example/");', 'sendBeacon https://stranger.example/'],
  [
    'a socket',
    'try { new WebSocket("wss://stranger.example/"); } catch {}',
    'WebSocket wss://stranger.example/',
  ],
  [
    'a picture',
    'new Image().src = "https://stranger.example/x.png";',
    'forbidden img-src https://stranger.example/x.png',
  ],
] as const;
for (const [what, code, said] of planted) {
  test(`${what} to a stranger would be noticed`, async ({ page }) => {
    await page.route('**/functions.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n${code}` });
    });
    await openWorkbench(page);
    await expect.poll(() => traffic.asked.join('\n')).toContain(said);
    expect(originsOf(traffic).length).toBeGreaterThan(2);
  });
}

test('a hint to look up a stranger, and whatever is kept, would be noticed', async ({ page }) => {
  await openWorkbench(page);
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: '//stranger.example' }),
    );
    localStorage.setItem('writedown.secret', '1');
    sessionStorage.setItem('visits', '1');
    document.cookie = 'visitor=1';
    indexedDB.open('visits');
  });
  expect(await foreignElements(frame)).toContain('http://stranger.example/');
  await expect
    .poll(async () => (await keptBy(page, frame)).besides)
    .toEqual(['session storage visits', 'database visits', 'cookie visitor of 127.0.0.1']);
  const { keys } = await keptBy(page, frame);
  expect(unlisted(keys, documented(/^\| `(writedown\.[\w.-]+)` \|/gm))).toEqual(['writedown.secret']);
});
