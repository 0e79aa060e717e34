/** What functions.js weighs, how long it takes to load, and how long a cold process takes to a first value. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { exactRatio } from './goal';
import { spreadOf, type Spread } from './measure';
import { shownTime, type Section } from './section';

const LOADS = 15;

/** Runs functions.js as a page would, and gives what it associated. */
const LOADER = `
  const begun = process.hrtime.bigint();
  const known = new Map();
  globalThis.CustomFunctions = { associate: (id, call) => known.set(id, call), Error: class extends Error {}, ErrorCode: {} };
  globalThis.self = globalThis;
  require(process.argv[1]);
  const value = known.get('WDV.DDB')(10000, 1000, 5, 1);
  if (value !== 4000) throw new Error(String(value));
  process.stdout.write(String(process.hrtime.bigint() - begun));
`;

/** @param core The exact core alone, minimised, without decimal.js. */
export function weightAndLoad(root: string, core: string): Section {
  const file = path.join(root, 'dist', 'functions.js');
  const text = readFileSync(file, 'utf8');
  const weight = gzipSync(text, { level: 9 }).length;
  const coreWeight = gzipSync(readFileSync(core), { level: 9 }).length;
  const compiled = spreadOf(Array.from({ length: LOADS }, () => loadTime(text)));
  const cold = spreadOf(
    Array.from({ length: LOADS }, () =>
      Number(execFileSync(process.execPath, ['-e', LOADER, file], { encoding: 'utf8' })),
    ),
  );
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const times = ({ low, median, high }: Spread): string =>
    `${shownTime(median)} (${shownTime(low)} to ${shownTime(high)})`;
  const ratio = coreWeight / 6000;
  return {
    title: 'Weight and load',
    about:
      'Sizes are compressed by gzip. The exact core is the methods, their plans and their rounding, bundled for themselves without decimal.js. Cold is a process that has loaded nothing: from its first statement to the value of one WDV.DDB.',
    header: ['What', 'Figure', 'Goal', 'Met'],
    rows: [
      ['functions.js, with decimal.js', kilobytes(weight), '', ''],
      [
        'the exact core, without decimal.js',
        kilobytes(coreWeight),
        'at most 6.0 kB',
        ratio <= 1 ? 'yes' : 'no',
      ],
      ['functions.js read and run again in a warm process', times(compiled), '', ''],
      ['cold, to the first value', times(cold), '', ''],
    ],
    held: [exactRatio('the exact core to 6 kB', ratio, 1)],
  };
}

function loadTime(text: string): number {
  const context = createContext({ CustomFunctions: { associate: () => undefined } });
  const begun = performance.now();
  new Script(text).runInContext(context);
  return (performance.now() - begun) * 1e6;
}
