/** The manifest that an administrator would upload. */
import path from 'node:path';
import { checkReleased, servedFrom } from '../manifest/project.mjs';
import { read } from './dist-file.mjs';

/** Where the add-in is to be served from, as the manifest says: the address of its folder. */
export function placeholder(dist) {
  const address = servedFrom(read(dist, 'manifest.xml'));
  if (address === undefined) throw new Error('manifest.xml names no page');
  return new URL(`${address}/`);
}

/** It keeps every rule for a released manifest. */
export function releasedManifest(dist) {
  const findings = checkReleased(path.join(dist, 'manifest.xml'));
  if (findings.length > 0)
    throw new Error(findings.map(({ rule, sentence }) => `${rule}: ${sentence}`).join(' '));
  return `for ${placeholder(dist).href}`;
}
