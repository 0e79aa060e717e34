/** The project's two manifests with all that is known about them: the development one and a built one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import address from '../build/address.cjs';
import manifest from '../build/manifest.cjs';
import { PlainFailure } from '../plain-failure.mjs';
import { root } from '../project.mjs';
import { filesIn, iconsIn } from './built-folder.mjs';
import { checkManifest } from './check.mjs';
import { inside } from './element.mjs';
import { parseXml } from './xml.mjs';

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PlainFailure(`${file} cannot be read: ${error.message}.`);
  }
}

const packageVersion = () => JSON.parse(read(path.join(root, 'package.json'))).version;

/**
 * @param {string} xml
 * @returns {string | undefined} Where the add-in is served from by its page, without a slash at its end.
 */
export function servedFrom(xml) {
  const page = inside(parseXml(xml).root, 'DefaultSettings', 'SourceLocation')?.attributes.get(
    'DefaultValue',
  );
  return URL.canParse(page ?? '') ? new URL('.', page).href.replace(/\/$/, '') : undefined;
}

/** Its icons are those of the project; its functions are checked in what is built. */
export function checkDevelopment(file = path.join(root, 'manifest.xml')) {
  return checkManifest({
    xml: read(file),
    environment: 'development',
    address: address.DEVELOPMENT_ADDRESS,
    files: { icons: iconsIn(root) },
  });
}

/** @param {string} file The manifest in a folder that a production build wrote, wherever it is to be served. */
export function checkReleased(file) {
  const xml = read(file);
  return checkManifest({
    xml,
    environment: 'released',
    address: servedFrom(xml) ?? address.PLACEHOLDER_ADDRESS,
    version: manifest.manifestVersion(packageVersion()),
    files: filesIn(path.dirname(file)),
  });
}
