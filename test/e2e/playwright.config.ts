import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '../..');
/** Another port, for a second run beside the first, can be named from outside. */
const port = Number(process.env['WRITEDOWN_PORT'] ?? 4173);
/** The built add-in to test; another build's folder can be named from outside. */
const dist = process.env['WRITEDOWN_DIST'] ?? path.join(root, 'dist');

/** The first browser there is; without one Playwright looks for its own. */
const browser =
  process.env['CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
    existsSync(file),
  );

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const moduleAt = (file: string) => JSON.stringify(pathToFileURL(path.join(root, file)).href);
const folders = { dist, workbench: path.join(root, 'build/workbench') };
/** The pane gets the headers of the released add-in: every test of it runs under the same policy. */
const serve = [
  `import { createWorkbenchServer } from ${moduleAt('src/workbench/server.mjs')};`,
  `import { headersFor } from ${moduleAt('scripts/hosting/headers.mjs')};`,
  `createWorkbenchServer(${JSON.stringify(folders)}, { headersFor }).listen(${port}, "127.0.0.1");`,
].join(' ');

/** The add-in and the workbench must be built before. */
export default defineConfig({
  testDir: __dirname,
  testMatch: '**/*.e2e.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // A shared machine may be slow; what never comes still fails.
  expect: { timeout: 15_000 },
  reporter: [['list'], [path.join(__dirname, 'closing-line.cjs')]],
  outputDir: path.join(root, 'node_modules/.cache/playwright'),
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1400, height: 800 },
    launchOptions: { ...(browser === undefined ? {} : { executablePath: browser }), args: flags },
  },
  webServer: {
    command: `node --input-type=module --eval '${serve}'`,
    cwd: root,
    url: `http://127.0.0.1:${port}/functions.json`,
    reuseExistingServer: false,
  },
});
