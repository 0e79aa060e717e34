/** Finds a Chromium (or a browser made from it) that is on the machine already and answers. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { collect } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const UNIX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PLACES = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** Where it usually is, best first. */
export function usualPlaces(platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    return MAC_NAMES.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
    return folders.flatMap((folder) =>
      [...WINDOWS_PLACES, edge].map((place) => path.win32.join(folder, place)),
    );
  }
  return UNIX_NAMES.map((name) => `/usr/bin/${name}`);
}

/** Some systems have a stand-in that only tells how to install it, so it is asked for its version. */
async function answers(file) {
  if (!existsSync(file)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  return (await collect(file, ['--version'])).code === 0;
}

/** @returns Its path, or null if there is none. A CHROMIUM that does not exist is a mistake and is said. */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM) {
    if (await answers(env.CHROMIUM)) return env.CHROMIUM;
    throw new PlainFailure(`There is no working browser at ${env.CHROMIUM}, where CHROMIUM points.`);
  }
  for (const place of usualPlaces()) {
    if (await answers(place)) return place;
  }
  return null;
}
