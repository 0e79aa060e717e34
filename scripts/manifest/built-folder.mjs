/** Reading what a manifest's addresses lead to: the built folder, or the project's own before a build. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from './png-size.mjs';

/** `Office.actions.associate("name", …)`, which survives minifying. */
const ASSOCIATED = /\bactions\.associate\(\s*["'`]([^"'`]+)/g;

/** The files in a folder and its folders, as a manifest would name them. */
function namesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && statSync(path.join(folder, name)).isFile());
}

/** @param {string} folder The folder with `assets` in it. */
export function iconsIn(folder) {
  const sized = namesIn(path.join(folder, 'assets'), '.png').map((name) => [
    `assets/${name}`,
    pngSize(readFileSync(path.join(folder, 'assets', name))),
  ]);
  return Object.fromEntries(sized.filter(([, size]) => size !== undefined));
}

/** @param {string} folder What a build wrote. @returns {import('./check.mjs').Files} */
export function filesIn(folder) {
  const icons = iconsIn(folder);
  const metadata = path.join(folder, 'functions.json');
  if (!existsSync(metadata)) return { icons, actions: [] };
  const scripts = namesIn(folder, '.js').map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const actions = scripts.flatMap((text) => [...text.matchAll(ASSOCIATED)].map((match) => match[1]));
  return { icons, metadata: readFileSync(metadata, 'utf8'), actions };
}
