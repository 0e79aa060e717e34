/**
 * Is node_modules what package-lock.json asks for, whole, and made for this machine?
 *
 * npm writes node_modules/.package-lock.json as the last step of an installation, so a tree without
 * it was cut short. Beside it lies a stamp of our own, which remembers the machine (native packages
 * differ by platform) and saves the comparison when nothing changed. A tree made by a plain
 * `npm ci` or `npm install` has no stamp and is compared.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fingerprint } from '../fingerprint.mjs';

const NPM_RECORD = 'node_modules/.package-lock.json';
const STAMP = 'node_modules/.writedown-installed.json';

const machine = `${process.platform} ${process.arch} Node ${process.versions.node.split('.')[0]}`;

function json(root, name) {
  try {
    return JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  } catch {
    return null;
  }
}

const stampOf = (root) => ({
  machine,
  packages: fingerprint(root, ['package.json', 'package-lock.json', NPM_RECORD]),
});

/** npm's lists of allowed and refused names: ["linux"] or ["!win32"]. */
function admits(list, name) {
  if (!list) return true;
  return list.includes(name) || (!list.includes(`!${name}`) && list.every((item) => item.startsWith('!')));
}

/** Packages for another platform betray a folder that was carried over from another machine. */
const fitsMachine = (entry) => admits(entry.os, process.platform) && admits(entry.cpu, process.arch);

function asked(root, lock) {
  const project = json(root, 'package.json');
  const locked = lock.packages[''];
  return ['dependencies', 'devDependencies'].every((kind) =>
    isDeepStrictEqual(project?.[kind] ?? {}, locked?.[kind] ?? {}),
  );
}

/** Optional packages may be missing: they are mostly the native parts of other platforms. */
function agrees(root, record) {
  const lock = json(root, 'package-lock.json');
  if (!lock?.packages || !asked(root, lock)) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    const present = record.packages[place];
    if (place === '' || (!present && wanted.optional)) return true;
    return present?.version === wanted.version && present?.integrity === wanted.integrity;
  });
}

/** True if there is nothing to install. */
export function treeIsGood(root) {
  const record = json(root, NPM_RECORD);
  if (!record?.packages) return false;
  const stamp = json(root, STAMP);
  const known = isDeepStrictEqual(stamp, stampOf(root));
  if (stamp && stamp.machine !== machine) return false;
  if (!known && !(Object.values(record.packages).every(fitsMachine) && agrees(root, record))) return false;
  return Object.keys(record.packages).every((place) => existsSync(path.join(root, place, 'package.json')));
}

/** Called when the tree is known to be good. */
export function approveTree(root) {
  const stamp = stampOf(root);
  if (!isDeepStrictEqual(json(root, STAMP), stamp)) {
    writeFileSync(path.join(root, STAMP), `${JSON.stringify(stamp)}\n`);
  }
}

/** Called before npm touches the tree: if it is cut short, the next run must not take the rest for good. */
export function distrustTree(root) {
  rmSync(path.join(root, STAMP), { force: true });
  rmSync(path.join(root, NPM_RECORD), { force: true });
}
