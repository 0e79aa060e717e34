/** The manifest that an administrator would upload. */
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { read } from './dist-file.mjs';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){3}$/;
const SOURCE = /<SourceLocation\s[^>]*DefaultValue="([^"]+)"/;

/** Where the add-in is to be served from, as the manifest says: the address of its folder. */
export function placeholder(dist) {
  const page = SOURCE.exec(read(dist, 'manifest.xml'))?.[1];
  if (!page) throw new Error('manifest.xml names no page');
  return new URL('.', page);
}

/** It is well-formed XML with an id, a version and a page. */
export async function wellFormed(dist) {
  const manifest = await OfficeAddinManifest.readManifestFile(path.join(dist, 'manifest.xml'));
  if (!GUID.test(manifest.id ?? '')) throw new Error(`the id is not a GUID: ${manifest.id}`);
  if (!VERSION.test(manifest.version ?? ''))
    throw new Error(`the version should have four parts: ${manifest.version}`);
}

/** Every address in it is https; the add-in's own begin with the placeholder. */
export function httpsOnly(dist) {
  const address = placeholder(dist);
  if (address.protocol !== 'https:') throw new Error(`the add-in is served from ${address.href}`);
  const values = [...read(dist, 'manifest.xml').matchAll(/DefaultValue="(\w+:\/\/[^"]*)"/g)].map(
    (match) => match[1],
  );
  const plain = values.filter((value) => !value.startsWith('https://'));
  if (plain.length > 0) throw new Error(`not https: ${plain.join(', ')}`);
  return `for ${address.href}`;
}
