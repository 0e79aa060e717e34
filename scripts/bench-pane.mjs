/**
 * A month-end run over 100,000 assets in a browser: time and longest task of each part. Times are this
 * machine's; the longest task is what a person would feel, and should stay below 100 ms on a quiet one.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstPaint } from './bench-pane/first-paint.mjs';
import { chromium as chromiumPath } from './chromium/chromium.mjs';
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';

const benchmark = {
  name: 'benchmark of the pane',
  arguments: ['--config', 'test/bench-pane/webpack.config.js'],
};

/** The fewest entries, and the most. */
const SCOPES = ['class', 'asset'];

export async function main([given = '100000']) {
  await ensureInstalled(root, 'npm run bench:pane');
  if (given !== 'first-paint') await monthEnd(Number(given));
  return firstPaint();
}

async function monthEnd(count) {
  // They use installed packages, and so can be read only now.
  const { buildFrom } = await import('./webpack-jobs.mjs');
  const { chromium } = await import('@playwright/test');
  await buildFrom(root, benchmark);
  const server = await serve(readFileSync(path.join(root, 'build/bench-pane/bench.js')));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // Digests need a secure place: this machine's own address is one.
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    for (const scope of SCOPES) {
      const run = { count, scope };
      const parts = await page.evaluate(({ count, scope }) => globalThis.monthEnd(count, scope), run);
      report(run, parts);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function serve(script) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>Benchmark</title><script src="bench.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function report({ count, scope }, parts) {
  console.log(`A month-end run over ${count.toLocaleString('en-US')} assets, by ${scope}`);
  console.log(`${'part'.padEnd(36)}${'ms'.padStart(10)}${'longest task'.padStart(16)}`);
  for (const { part, milliseconds, longest } of parts) {
    const task = longest === 0 ? 'below 50' : longest.toFixed(0);
    console.log(`${part.padEnd(36)}${milliseconds.toFixed(0).padStart(10)}${task.padStart(16)}`);
  }
}
