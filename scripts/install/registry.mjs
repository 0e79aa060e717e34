/**
 * Can the package registry be reached at all? npm finds out, but slowly: without a name server it tries
 * each of a thousand packages three times. So it is asked once beforehand, and npm is watched.
 */
import { npm } from './npm.mjs';

const PATIENCE_MS = 15_000;

const UNREACHABLE = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'EIDLETIMEOUT',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_SOCKET_TIMEOUT',
  'ETIMEDOUT',
  'FETCH_ERROR',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** True if an error code of Node or npm says that nobody answered. */
export function isUnreachable(code) {
  return UNREACHABLE.includes(code);
}

/** False only if it is sure that nobody answers; behind a proxy npm knows better. */
export async function registryAnswers(root) {
  const { output } = await npm(['config', 'get', 'registry', 'proxy', 'https-proxy'], root);
  const setting = (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(output)?.[1].trim();
  const isDirect = ['proxy', 'https-proxy'].every((name) => ['null', '', undefined].includes(setting(name)));
  const registry = setting('registry');
  if (!isDirect || !registry) return true;
  try {
    await fetch(registry, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch (error) {
    return error.name !== 'TimeoutError' && !isUnreachable(error.cause?.code);
  }
}

/** What npm asks for at once is 15; if all of that fails twice over, the network is gone. */
const FAILURES_IN_A_ROW = 30;

/** @returns A watch on npm's log of its traffic: true as soon as nothing gets through any more. */
export function connectionWatch() {
  let failures = 0;
  return (chunk) => {
    for (const line of chunk.split('\n')) {
      const code = /attempt \d+ failed with (\w+)/.exec(line)?.[1];
      if (isUnreachable(code)) failures += 1;
      else if (/^npm http fetch GET \d/.test(line)) failures = 0;
    }
    return failures >= FAILURES_IN_A_ROW;
  };
}
