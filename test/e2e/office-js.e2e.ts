import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { atReleasedAddress, dist, recordTroubles, startHost, type Host } from './host';

/** Microsoft's own scripts, as the CDN has them. */
const scripts = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com/**';
const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com/';

const described = (
  JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as {
    functions: readonly { id: string }[];
  }
).functions.map(({ id }) => id);

/** What the real runtime keeps of the functions handed to it. */
interface RuntimeWindow {
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Record<string, (...given: unknown[]) => unknown> };
  };
}

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

/** Puts the package in place of the CDN. @returns What goes wrong in the page, warnings of Office's included. */
async function withRealScripts(page: Page): Promise<string[]> {
  const troubles = await recordTroubles(page);
  page.on('console', (message) => {
    if (/\[(DuplicatedName|InvalidArg)\]/.test(message.text())) troubles.push(`office: ${message.text()}`);
  });
  await page.route(`${CDN}**`, (route) => {
    const file = path.join(scripts, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.route(TELEMETRY, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  return troubles;
}

const associated = (frame: Frame | Page) =>
  frame.evaluate(() =>
    Object.keys((window as unknown as RuntimeWindow).CustomFunctions?._association?.mappings ?? {}),
  );

async function expectAllAssociated(frame: Frame | Page): Promise<void> {
  await expect.poll(async () => (await associated(frame)).sort()).toEqual([...described].sort());
}

/** A result, and an error made and recognised by the runtime's own class. */
async function expectAnswers(frame: Frame | Page): Promise<void> {
  await frame.waitForFunction(() => 'Error' in (window as unknown as RuntimeWindow).CustomFunctions);
  const answers = await frame.evaluate(() => {
    const { CustomFunctions: runtime } = window as unknown as RuntimeWindow;
    const ddb = (life: number) => runtime._association.mappings['WDV.DDB']?.(10000, 1000, life, 1, null);
    try {
      return [ddb(5), ddb(0)];
    } catch (error) {
      return [ddb(5), error instanceof runtime.Error && error.code];
    }
  });
  expect(answers).toEqual([4000, '#NUM!']);
}

test('outside Excel the functions associate, and the pane says kindly where it works', async ({ page }) => {
  const troubles = await withRealScripts(page);
  // office.js reports to Microsoft three seconds later: the policy has to know the way.
  const report = page.waitForRequest(TELEMETRY);
  await page.goto(`${host.address}/taskpane.html`);
  await expect(page.getByText(/Writedown works inside Excel/)).toBeVisible();
  await expectAllAssociated(page);
  await report;
  expect(troubles).toEqual([]);
});

for (const [where, hostInfo] of [
  ['Windows', 'Excel$Win32$16.01$en-US$$$$0'],
  ['Mac', 'Excel$Mac$16.02$en-US$$$$0'],
] as const) {
  test(`told that it is in Excel on ${where}, the runtime takes every function`, async ({ page }) => {
    const troubles = await withRealScripts(page);
    await page.goto(`${host.address}/taskpane.html?_host_Info=${hostInfo}`);
    await expectAllAssociated(page);
    await expectAnswers(page);
    expect(troubles).toEqual([]);
  });
}

test('framed by Excel on the web, the runtime takes every function', async ({ page }) => {
  const troubles = await withRealScripts(page);
  const address = await atReleasedAddress(page, host);
  const name = JSON.stringify({
    hostInfo: 'Excel$Web$16.00$en-US$$$$0',
    xdmInfo: `conversation|app|${EXCEL_ON_THE_WEB}`,
  });
  await page.route(EXCEL_ON_THE_WEB, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe name='${name}' src="${address}taskpane.html"></iframe>`,
    }),
  );
  await page.goto(EXCEL_ON_THE_WEB);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The pane is not there.');
  await expectAllAssociated(frame);
  await expectAnswers(frame);
  // This browser denies storage to a page framed by another site; Office says so and goes on.
  expect(troubles.filter((one) => !one.includes("Failed to read the 'sessionStorage'"))).toEqual([]);
});

test('the runtime without a page around it takes every function', async ({ page }) => {
  const troubles = await withRealScripts(page);
  await page.route('**/taskpane.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('/office.js"', '/custom-functions-runtime.js"');
    await route.fulfill({ response, body });
  });
  await page.goto(`${host.address}/taskpane.html`);
  await expectAllAssociated(page);
  await expectAnswers(page);
  expect(troubles).toEqual([]);
});
