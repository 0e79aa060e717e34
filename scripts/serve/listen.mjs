/** Opens a server on this machine only, and says in one sentence why it cannot. */
import { createServer } from 'node:net';
import { PlainFailure } from '../plain-failure.mjs';

export const HOST = '127.0.0.1';

function refusal(error, port) {
  if (error.code === 'EADDRINUSE') {
    const other = port === 65535 ? 3000 : port + 1;
    return new PlainFailure(
      `Port ${port} is already in use; choose another with: npm start -- --port ${other}`,
    );
  }
  if (error.code === 'EACCES')
    return new PlainFailure(
      `Port ${port} needs special rights; choose another with: npm start -- --port 3000`,
    );
  return error;
}

/** @returns The port it listens on, which differs from the one asked for only if that was 0. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port)));
    server.listen(port, HOST, () => resolve(server.address().port));
  });
}

/** Asks before the work of building, so that a port in use is heard of at once. */
export async function ensureFree(port) {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}
