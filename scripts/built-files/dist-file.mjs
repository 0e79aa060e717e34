/** Reading the built files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TEXT = /\.(css|html|js|json|svg|txt|xml)$/;

export function read(dist, name) {
  return readFileSync(path.join(dist, name), 'utf8');
}

/** Everything a person or a program would read as text, source maps aside. */
export function textFiles(dist) {
  return readdirSync(dist, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => TEXT.test(name) && statSync(path.join(dist, name)).isFile())
    .sort()
    .map((name) => ({ name, text: read(dist, name) }));
}
