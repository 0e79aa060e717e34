/**
 * Speed: that no change makes a calculation slow, by ratios taken in some seconds. A machine that is shared
 * may double one, so only what is further from its goal is refused, and not before it was so twice.
 */
import path from 'node:path';
import { benchmark } from '../bench.mjs';
import { collect } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { root } from '../project.mjs';
import { buildFrom } from '../webpack-jobs.mjs';

const GENEROSITY = 2;

/** How far a ratio may go. */
const boundOf = ({ atMost }) => GENEROSITY * atMost;

/** Those that are too far from their goals; a ratio that is no number is. */
export function farOff(held) {
  // What is no number comes as null, and null is at most anything.
  return held.filter((one) => !(Number.isFinite(one.ratio.median) && one.ratio.median <= boundOf(one)));
}

/** Those that were too far both times. */
export function farOffTwice(first, second) {
  const again = farOff(second).map(({ what }) => what);
  return farOff(first).filter(({ what }) => again.includes(what));
}

async function measured() {
  const script = path.join(root, 'build', 'bench', 'bench.js');
  const { code, output } = await collect(process.execPath, [script, 'guard', root]);
  if (code !== 0) throw new PlainFailure(`The benchmark could not be run:\n${output}`);
  return JSON.parse(output);
}

const sentence = (one) => `${one.what}: ${Number(one.ratio.median).toPrecision(2)}, at most ${boundOf(one)}`;

export async function speed() {
  await buildFrom(root, benchmark);
  const first = await measured();
  const doubtful = farOff(first);
  for (const one of doubtful) console.log(`  once more: ${sentence(one)}`);
  const failed = doubtful.length === 0 ? [] : farOffTwice(first, await measured());
  for (const one of first) console.log(`  ${failed.includes(one) ? 'NO' : 'ok'}  ${sentence(one)}`);
  return { passed: first.length - failed.length, failed: failed.length };
}
