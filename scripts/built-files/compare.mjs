/** Which files of two folders differ: in their bytes, or by being in one of them only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileNames } from './dist-file.mjs';

const content = (folder, names, name) =>
  names.includes(name) ? readFileSync(path.join(folder, name)) : undefined;

/** @returns Their names, in order; none if the folders are equal to the byte. */
export function differing(one, other) {
  const [here, there] = [fileNames(one), fileNames(other)];
  return [...new Set([...here, ...there])].sort().filter((name) => {
    const [first, second] = [content(one, here, name), content(other, there, name)];
    return first === undefined || second === undefined || !first.equals(second);
  });
}
