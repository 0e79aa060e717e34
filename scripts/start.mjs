/**
 * From a fresh clone to the workbench in a browser: install, build, serve, open.
 * What is already done is not done again, so the second start takes seconds.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install/install.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';
import { openInBrowser, someoneIsWatching } from './serve/default-browser.mjs';

function options(args) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } }).values;
  } catch {
    const given = args.join(' ');
    throw new PlainFailure(`npm start takes -- --port NUMBER and -- --no-open, and was given: ${given}`);
  }
}

export async function main(args) {
  const chosen = options(args);
  await ensureInstalled(root, 'npm start');

  // These use installed packages, or files that do, and so can be read only now.
  const { choosePort } = await import('./serve/port.mjs');
  const { ensureFree } = await import('./serve/listen.mjs');
  const { buildWhatChanged } = await import('./webpack-jobs.mjs');
  const { serve } = await import('./serve/serve.mjs');

  const port = choosePort(chosen.port);
  await ensureFree(port);
  await buildWhatChanged();
  const address = await serve(port);
  console.log(`The workbench is at ${address} (Ctrl+C stops it).`);
  if (!chosen['no-open'] && someoneIsWatching()) openInBrowser(address);
}
