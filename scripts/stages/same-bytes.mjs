/**
 * Same input, same bytes: what the add-in is made from is copied into another folder and built there, in
 * another time zone and another language, and every file has to come out equal. A file that is missing
 * from the list of inputs is found too.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { differing } from '../built-files/compare.mjs';
import { fileNames } from '../built-files/dist-file.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { root } from '../project.mjs';
import { addIn, buildFrom } from '../webpack-jobs.mjs';

const ELSEWHERE = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The packages are lent, not copied; webpack is told to take them for the copy's own. */
const LENT = 'node_modules';
const AS_OWN = ['--no-resolve-symlinks', '--no-resolve-loader-symlinks'];

function copyInputs(folder) {
  const leftOut = addIn.leftOut.map((name) => path.join(root, name));
  for (const name of addIn.inputs) {
    const isWanted = (file) => !leftOut.includes(file);
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: isWanted });
  }
  symlinkSync(path.join(root, LENT), path.join(folder, LENT), 'junction');
}

export async function sameBytes() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'writedown-again-'));
  try {
    copyInputs(folder);
    await buildFrom(folder, addIn, { more: AS_OWN, environment: ELSEWHERE });
    const [first, second] = [root, folder].map((place) => path.join(place, addIn.output));
    const different = differing(first, second);
    if (different.length > 0)
      throw new PlainFailure(`A build in another folder came out differently: ${different.join(', ')}.`);
    console.log(`${fileNames(first).length} files came out the same in another folder.`);
    return { passed: 1, failed: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
