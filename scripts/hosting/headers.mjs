/**
 * The headers a host must send with the add-in's files: the one place that says so. The server behind
 * `npm run serve`, the file `_headers` and the examples in docs/hosting.md are all made from it.
 *
 * What is missing is missing on purpose: X-Frame-Options has no word for a list of sites, and would keep
 * Excel on the web from showing the pane; Cross-Origin-Opener-Policy cuts Office's dialogs off, and
 * Cross-Origin-Embedder-Policy shuts out the Office CDN.
 */
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.mjs';

/** The folder of the files that are named by their content; see webpack.config.js. */
export const HASHED_FOLDER = 'hashed';

/** A name that stays while the content changes: asked for anew each time. */
export const STABLE_CACHE = 'no-cache';
/** A name that goes with its content: never asked for again. */
export const HASHED_CACHE = 'public, max-age=31536000, immutable';

/** Excel on the web fetches these two from its own origin. */
export const SHARED_FILES = ['functions.js', 'functions.json'];
export const SHARED_HEADERS = { 'Access-Control-Allow-Origin': '*' };

/** Of every file. The CDN hears the origin and not the address, in which Excel says what it is. */
export const COMMON_HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Of every file on a real host; over plain http, as on this machine, browsers ignore it. */
export const HTTPS_HEADERS = { 'Strict-Transport-Security': 'max-age=31536000' };

const CONTENT_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
]);

/**
 * @param {string} address The file's path in the add-in's folder, with a slash before it.
 * @returns {Record<string, string>}
 */
export function headersFor(address) {
  const name = address.replace(/^\//, '');
  return {
    'Content-Type': CONTENT_TYPES.get(path.posix.extname(name)) ?? 'application/octet-stream',
    'Cache-Control': name.startsWith(`${HASHED_FOLDER}/`) ? HASHED_CACHE : STABLE_CACHE,
    ...(SHARED_FILES.includes(name) ? SHARED_HEADERS : {}),
    ...COMMON_HEADERS,
  };
}
