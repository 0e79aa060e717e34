/** The manifest that Excel is given: a file of its own, so that the option does not touch manifest.xml. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../build/manifest.cjs';
import { root } from '../project.mjs';

/**
 * It is written over, not replaced: on a Mac Excel holds a hard link to it.
 *
 * @param {string} folder Where it is written.
 * @param {boolean} namespace Whether functions get a namespace of their own.
 * @returns {string} Where it is.
 */
export function writeManifest(folder, namespace) {
  const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const file = path.join(folder, 'manifest.xml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, namespace ? manifest.withDevNamespace(xml) : xml);
  return file;
}
