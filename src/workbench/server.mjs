/**
 * Serves the workbench: the built add-in at `/` and the workbench's own files at `/workbench/`.
 * The add-in's pages come with one address swapped, that of office.js; the files stay as they are.
 * Development only: the caller decides where it listens, and should listen on 127.0.0.1.
 */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const shim = '/workbench/office.js';

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.eot', 'application/vnd.ms-fontobject'],
  ['.otf', 'font/otf'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/**
 * The file below `root` that a request path means, or `undefined`. Links are followed before the
 * check, so that nothing outside `root` is ever served.
 */
export async function fileBelow(root, requestPath) {
  try {
    const base = await realpath(root);
    let file = await realpath(path.join(base, requestPath));
    if ((await stat(file)).isDirectory()) file = await realpath(path.join(file, 'index.html'));
    const inside = path.relative(base, file);
    return inside.startsWith('..') || path.isAbsolute(inside) ? undefined : file;
  } catch {
    return undefined;
  }
}

/** Undecodable, or with a null byte: no path at all. */
export function decodedPath(address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * @param {{ dist: string, workbench: string }} folders The built add-in and the built workbench.
 * @param {{ headersFor?: (address: string) => Record<string, string> }} options What a host would send
 *   with a file of the add-in, so that the pane runs here under the same rules; caching aside.
 * @returns {import('node:http').Server} Not listening yet.
 */
export function createWorkbenchServer({ dist, workbench }, { headersFor = () => ({}) } = {}) {
  async function answer(request, response) {
    const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    const refuse = (status, message) =>
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(message);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.');
    const requested = decodedPath(request.url ?? '/');
    if (requested === undefined) return refuse(400, 'Not a path.');
    if (requested === '/' || requested === '/workbench')
      return response.writeHead(302, { ...headers, Location: '/workbench/' }).end();

    const own = requested.startsWith('/workbench/');
    const file = own
      ? await fileBelow(workbench, requested.slice('/workbench/'.length))
      : await fileBelow(dist, requested);
    if (file === undefined) return refuse(404, `${requested} is not there.`);

    const extension = path.extname(file).toLowerCase();
    const type = contentTypes.get(extension) ?? 'application/octet-stream';
    const hosted = own ? {} : headersFor(requested);
    response.writeHead(200, { ...hosted, ...headers, 'Content-Type': type });
    if (request.method === 'HEAD') return response.end();
    if (own || extension !== '.html')
      return createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    return response.end((await readFile(file, 'utf8')).replaceAll(officeJs, shim));
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
