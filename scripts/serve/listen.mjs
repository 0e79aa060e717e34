/** Opens a server on this machine only, and says in one sentence why it cannot. */
import { createServer } from 'node:net';
import { PlainFailure } from '../plain-failure.mjs';

export const HOST = '127.0.0.1';

function refusal(error, port, command) {
  if (error.code === 'EADDRINUSE') {
    const other = port === 65535 ? 3000 : port + 1;
    return new PlainFailure(
      `Port ${port} is already in use; choose another with: ${command} -- --port ${other}`,
    );
  }
  if (error.code === 'EACCES')
    return new PlainFailure(
      `Port ${port} needs special rights; choose another with: ${command} -- --port 3000`,
    );
  return error;
}

/**
 * @param command What the person typed, for the sentence that says how to choose another port.
 * @returns The port it listens on, which differs from the one asked for only if that was 0.
 */
export function listen(server, port, command = 'npm start') {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port, command)));
    server.listen(port, HOST, () => resolve(server.address().port));
  });
}

/** Asks before the work of building, so that a port in use is heard of at once. */
export async function ensureFree(port, command) {
  const probe = createServer();
  await listen(probe, port, command);
  await new Promise((resolve) => probe.close(resolve));
}
