/**
 * Serves the built add-in as a host should: the files as they are, each with its headers, and nothing
 * else. Which file a path means, and that it lies in the folder, is decided by the workbench's server,
 * so that there is one such decision to get right.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { decodedPath, fileBelow } from '../../src/workbench/server.mjs';
import { COMMON_HEADERS, headersFor, STABLE_CACHE } from './headers.mjs';

const METHODS = 'GET, HEAD';

const tagOf = (content) => `"${createHash('sha256').update(content).digest('base64url')}"`;

/** True if the browser says that it has this content. */
function isKnown(request, tag) {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return known.includes('*') || known.includes(tag) || known.includes(`W/${tag}`);
}

/**
 * @param {string} dist The built add-in.
 * @returns {import('node:http').Server} Not listening yet.
 */
export function createHost(dist) {
  async function answer(request, response) {
    const refuse = (status, sentence, more = {}) => {
      const type = 'text/plain; charset=utf-8';
      const headers = { ...COMMON_HEADERS, 'Content-Type': type, 'Cache-Control': STABLE_CACHE, ...more };
      response.writeHead(status, headers).end(`${sentence}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, `Only ${METHODS}.`, { Allow: METHODS });
    const requested = decodedPath(request.url ?? '/');
    if (requested === undefined) return refuse(400, 'Not a path.');
    const file = await fileBelow(dist, requested);
    if (file === undefined) return refuse(404, `${requested} is not there.`);

    const content = await readFile(file);
    const address = `/${path.relative(await realpath(dist), file).replaceAll('\\', '/')}`;
    const headers = { ...headersFor(address), ETag: tagOf(content) };
    if (isKnown(request, headers.ETag)) return response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
