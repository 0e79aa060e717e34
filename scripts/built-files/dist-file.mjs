/** Reading the built files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TEXT = /\.(css|html|js|json|svg|txt|xml)$/;

export function read(dist, name) {
  return readFileSync(path.join(dist, name), 'utf8');
}

/** Every file, by its path in the folder. */
export function fileNames(dist) {
  return readdirSync(dist, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(path.join(dist, name)).isFile())
    .sort();
}

/** Everything a person or a program would read as text, source maps aside. */
export function textFiles(dist) {
  return fileNames(dist)
    .filter((name) => TEXT.test(name))
    .map((name) => ({ name, text: read(dist, name) }));
}
