/**
 * One hash for a set of files and folders: equal when every path and every byte is equal.
 * Dates are left out on purpose, so that a checkout or a copy does not look like a change.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

function filesUnder(root, name, leftOut) {
  if (leftOut.includes(name)) return [];
  const stat = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [name];
  return readdirSync(path.join(root, name)).flatMap((entry) => filesUnder(root, `${name}/${entry}`, leftOut));
}

/** @param names Files and folders, relative to the root, with `/`; one that is missing counts as empty. */
export function fingerprint(root, names, leftOut = []) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesUnder(root, name, leftOut)).sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
