/** Serves what was built until Ctrl+C. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor } from '../hosting/headers.mjs';
import { addIn, workbench } from '../webpack-jobs.mjs';
import { root } from '../project.mjs';
import { HOST, listen } from './listen.mjs';

/** Ends the server, and the program with it, on Ctrl+C. */
export function stopOnSignal(listening) {
  // npm passes the signal on as well, so it may come twice.
  const stop = () => {
    listening.close(() => process.exit(0));
    listening.closeAllConnections();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** @returns The address of the workbench, where the pane has the headers of the released one. */
export async function serve(port) {
  const server = pathToFileURL(path.join(root, 'src', 'workbench', 'server.mjs'));
  const { createWorkbenchServer } = await import(server.href);
  const folders = { dist: path.join(root, addIn.output), workbench: path.join(root, workbench.output) };
  const listening = createWorkbenchServer(folders, { headersFor });
  const actual = await listen(listening, port);
  stopOnSignal(listening);
  return `http://${HOST}:${actual}/workbench/`;
}
