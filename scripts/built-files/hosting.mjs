/** The built files fit the headers they are sent with. */
import { headersFile } from '../hosting/headers-file.mjs';
import { HASHED_FOLDER } from '../hosting/headers.mjs';
import { fileNames, read, textFiles } from './dist-file.mjs';
import { placeholder } from './manifest.mjs';

/** The one file that is no part of the add-in, but says how to serve it. */
const HEADERS_FILE = '_headers';

const HASH = /\.[0-9a-f]{12}\./;

/** What is never asked for again has a name that goes with its content; what is asked for anew has none. */
export function namesFitCaching(dist) {
  const names = fileNames(dist);
  const wrong = names.filter((name) => name.startsWith(`${HASHED_FOLDER}/`) !== HASH.test(name));
  if (wrong.length > 0) throw new Error(wrong.join(', '));
  return `${names.filter((name) => HASH.test(name)).length} of ${names.length} files are immutable`;
}

/** _headers says of these files what the other servers say. */
export function headersAreCurrent(dist) {
  const names = fileNames(dist).filter((name) => name !== HEADERS_FILE);
  if (read(dist, HEADERS_FILE) !== headersFile(names, placeholder(dist).href))
    throw new Error('it is not what the files and their address call for');
}

/** The policy forbids text that is run as code, and scripts and styles in the page itself. */
const FORBIDDEN = [
  [/\.js$/, /\beval\s*\(/, 'eval'],
  [/\.js$/, /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/, 'Function'],
  [/\.html$/, /<script(?![^>]*\ssrc=)/i, 'a script in the page'],
  [/\.html$/, /\son\w+\s*=|href\s*=\s*["']?javascript:/i, 'a handler in the page'],
];

export function nothingForbidden(dist) {
  const found = textFiles(dist).flatMap(({ name, text }) =>
    FORBIDDEN.filter(([kind, pattern]) => kind.test(name) && pattern.test(text)).map(
      ([, , what]) => `${what} in ${name}`,
    ),
  );
  if (found.length > 0) throw new Error(found.join(', '));
}
