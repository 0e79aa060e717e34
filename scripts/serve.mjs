/**
 * The built add-in on this machine, with the headers a host must send: to see it as it will be served.
 * It builds nothing, so that what is served is what would be uploaded.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install/install.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';

const COMMAND = 'npm run serve';
/** Beside the workbench, which has 3000. */
const USUAL_PORT = 4000;
const PAGE = 'taskpane.html';

function chosenPort(args) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' } } }).values.port;
  } catch {
    throw new PlainFailure(`${COMMAND} takes -- --port NUMBER, and was given: ${args.join(' ')}`);
  }
}

/** @param dist The folder to serve. */
export async function main(args, dist = path.join(root, 'dist')) {
  const flag = chosenPort(args);
  if (!existsSync(path.join(dist, PAGE)))
    throw new PlainFailure('Nothing is built yet; build the add-in first: npm run build');
  await ensureInstalled(root, COMMAND);

  // These use installed packages, or files that do, and so can be read only now.
  const { choosePort } = await import('./serve/port.mjs');
  const { HOST, listen } = await import('./serve/listen.mjs');
  const { createHost } = await import('./hosting/server.mjs');
  const { stopOnSignal } = await import('./serve/serve.mjs');

  const host = createHost(dist);
  const port = await listen(host, choosePort(flag, process.env.PORT, USUAL_PORT), COMMAND);
  stopOnSignal(host);
  console.log(`The built add-in is at http://${HOST}:${port}/${PAGE} (Ctrl+C stops it).`);
}
