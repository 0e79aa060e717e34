/** End-to-end tests by Playwright, in the machine's own Chromium. */
import { createServer } from 'node:net';
import { chromium } from '../chromium/chromium.mjs';
import { countFromResult } from './result-file.mjs';
import { tool } from './tool.mjs';

/** `errors` are those outside any test: a file that does not load, a server that does not start. */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** A port that nobody listens on: something else may well have the usual one. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export async function endToEnd() {
  const browser = await chromium();
  console.log(`In ${browser}.`);
  const port = await freePort();
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'];
  const run = (file) =>
    tool(['@playwright', 'test', 'cli.js'], args, {
      CHROMIUM: browser,
      WRITEDOWN_PORT: String(port),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
  return countFromResult(run, countPlaywright);
}
