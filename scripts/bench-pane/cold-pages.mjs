/** Pages in a browser of their own, each opened with nothing in its cache, served as the add-in is. */
import { once } from 'node:events';
import path from 'node:path';
import { createWorkbenchServer } from '../../src/workbench/server.mjs';
import { chromium as chromiumPath } from '../chromium/chromium.mjs';
import { headersFor } from '../hosting/headers.mjs';
import { root } from '../project.mjs';

const emptyPage = {
  name: 'empty page',
  arguments: ['--mode', 'production', '--config', 'test/bench-pane/empty-page.webpack.config.js'],
  output: 'build/empty-page',
};

/** Where the empty page is, which has what stands in for office.js as well. */
export const EMPTY_PAGE = 'workbench/';

/**
 * @param {(measured: (page: { at: string, html?: string, script: Function, argument?: unknown }) => Promise<number>) => Promise<T>} use
 *   Gets what opens a page: `at` below the server's address, its own file there unless `html` is given; `script` runs
 *   in it before its own do and leaves the promise of a figure in `globalThis.measured`.
 * @returns {Promise<T>} what `use` makes of the figures
 * @template T
 */
export async function withColdPages(use) {
  // These use installed packages, and so can be read only now.
  const { addIn, buildFrom, buildWhatChanged } = await import('../webpack-jobs.mjs');
  const { chromium } = await import('@playwright/test');
  await buildWhatChanged([addIn]);
  await buildFrom(root, emptyPage);
  const folders = { dist: path.join(root, addIn.output), workbench: path.join(root, emptyPage.output) };
  const server = createWorkbenchServer(folders, { headersFor }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    return await use((page) => measured(browser, address, page));
  } finally {
    await browser.close();
    server.close();
  }
}

async function measured(browser, address, { at, html, script, argument }) {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(script, argument);
    if (html !== undefined) {
      await page.route(address + at, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    }
    await page.goto(address + at);
    return await page.evaluate(() => globalThis.measured);
  } finally {
    await context.close();
  }
}

/** The figure below which so large a share of them lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))];
}
