/** How much of memory a run over 100,000 assets holds at most, beside what it is given and what it gives. */

import { forecastInSteps } from '../../src/core/register/forecast';
import { assets } from './assets';
import { exactRatio } from './goal';
import type { Section } from './section';
import { registerTable } from './whole-register';

const COUNT = 100_000;
/** How many assets pass between two looks: each collects all that is no longer held. */
const A_LOOK = 10_000;
const BYTES_A_CELL = 16;

function held(): number {
  if (globalThis.gc === undefined) throw new Error('The benchmark needs node --expose-gc.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function memory(): Section {
  const before = held();
  const table = registerTable(assets(COUNT));
  const given = held() - before;
  const steps = forecastInSteps(table, '2026-01-01', 120, 'month', 'class');
  let most = 0;
  let looked = 0;
  let step = steps.next();
  while (step.done !== true) {
    if (step.value >= looked + A_LOOK || looked === 0) {
      looked = step.value;
      most = Math.max(most, held() - before);
    }
    step = steps.next();
  }
  const answer = step.value;
  if (!answer.ok) throw new Error(answer.problem.got);
  const cells = answer.value.value.flat().length;
  const ratio = most / (given + BYTES_A_CELL * cells);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    title: 'Memory',
    about:
      'WDV.FORECAST of 120 months by class over 100,000 assets: what is held after each 10,000 of them, once all that is no longer needed has been collected.',
    header: ['What', 'Size'],
    rows: [
      ['the cells of the register', megabytes(given)],
      [`the result, ${cells.toLocaleString('en-US')} cells`, megabytes(BYTES_A_CELL * cells)],
      ['most that was held at once, both included', megabytes(most)],
    ],
    held: [exactRatio('peak memory to inputs and result', ratio, 2)],
  };
}
