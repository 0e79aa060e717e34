/**
 * How long the built pane takes until its first view is painted, beside an empty Fluent page that is built
 * and served alike. They take turns in one browser, each time with nothing in its cache; the ratio is what
 * counts, the times are this machine's.
 */
import { once } from 'node:events';
import path from 'node:path';
import { createWorkbenchServer } from '../../src/workbench/server.mjs';
import { FIRST_PAINT_RATIO } from '../built-files/budgets.mjs';
import { chromium as chromiumPath } from '../chromium/chromium.mjs';
import { headersFor } from '../hosting/headers.mjs';
import { root } from '../project.mjs';

const emptyPage = {
  name: 'empty page',
  arguments: ['--mode', 'production', '--config', 'test/bench-pane/empty-page.webpack.config.js'],
  output: 'build/empty-page',
};

/** The first are for the machine to warm to. */
const WARM_UP_TURNS = 3;
const TURNS = 25;

/** Below the address of the server, with what is there once the page can be used. */
const EMPTY = { at: 'workbench/', content: 'button' };
const PANE = { at: 'taskpane.html', content: '[role="tabpanel"] :is(button, input, select)' };

/** @returns The exit code: 1 when the pane is over its budget. */
export async function firstPaint() {
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
    return report(await takeTurns(browser, `http://127.0.0.1:${server.address().port}/`));
  } finally {
    await browser.close();
    server.close();
  }
}

async function takeTurns(browser, address) {
  const turns = [];
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn += 1) {
    const empty = await painted(browser, address, EMPTY);
    const pane = await painted(browser, address, PANE);
    turns.push({ empty, pane, ratio: pane / empty });
  }
  return turns.slice(WARM_UP_TURNS);
}

/** From the start of the navigation to the frame that shows the content, in milliseconds. */
async function painted(browser, address, { at, content }) {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFor, content);
    await page.goto(address + at);
    return await page.evaluate(() => globalThis.painted);
  } finally {
    await context.close();
  }
}

/* global document, requestAnimationFrame -- this one runs in the page */
function watchFor(content) {
  globalThis.painted = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(content) === null) return requestAnimationFrame(look);
      // What a frame calls runs before its paint; a message sent from there arrives after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

function report(turns) {
  const of = (what, share) =>
    quantile(
      turns.map((turn) => turn[what]),
      share,
    );
  const ratio = of('ratio', 0.5);
  const isOver = ratio > FIRST_PAINT_RATIO;
  console.log(`First paint, the middle of ${turns.length} turns`);
  console.log(`${'empty Fluent page'.padEnd(36)}${of('empty', 0.5).toFixed(0).padStart(10)} ms`);
  console.log(`${'pane'.padEnd(36)}${of('pane', 0.5).toFixed(0).padStart(10)} ms`);
  const spread = `half of the turns between ${of('ratio', 0.25).toFixed(2)} and ${of('ratio', 0.75).toFixed(2)}`;
  console.log(`${'ratio'.padEnd(36)}${ratio.toFixed(2).padStart(10)}, ${spread}`);
  console.log(
    `${'budget'.padEnd(36)}${FIRST_PAINT_RATIO.toFixed(2).padStart(10)}${isOver ? ', exceeded' : ''}`,
  );
  return isOver ? 1 : 0;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))];
}
