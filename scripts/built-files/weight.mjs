/** The built scripts stay under their budgets. */
import { gzipSync } from 'node:zlib';
import { HASHED_FOLDER } from '../hosting/headers.mjs';
import { FUNCTIONS_BYTES, PANE_BYTES } from './budgets.mjs';
import { textFiles } from './dist-file.mjs';

const FUNCTIONS = 'functions.js';

function weigh(dist, isCounted, budget) {
  const bytes = textFiles(dist)
    .filter(({ name }) => name.endsWith('.js') && isCounted(name))
    .reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  const remark = `${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB, compressed`;
  if (bytes > budget) throw new Error(remark);
  return remark;
}

/** The script of the functions. */
export const functionsWeight = (dist) => weigh(dist, (name) => name === FUNCTIONS, FUNCTIONS_BYTES);

/** The pane's first script and all that it loads later. */
export const paneWeight = (dist) => weigh(dist, (name) => name.startsWith(`${HASHED_FOLDER}/`), PANE_BYTES);
