/** One call: what has been written down after some years, to the cent. */

import { assets } from './assets';
import { over, SOME } from './contender';
import { decimalWrittenDown } from './decimals';
import { formulajsCharge } from './peers';
import { timed, type Turns } from './measure';
import { plainWrittenDown } from './plain-double';
import { OURS, TIMING_HEADER, timingRows, type Section } from './section';
import { inMinor, methodOf } from './whole-plan';

const GOALS = { 'plain double': 2, formulajs: 1 };

export function singleCalls(turns: Turns): Section {
  const some = assets(SOME);
  const planned = some.map((asset) => ({ plan: inMinor(asset), period: asset.period }));
  const words = ['SLN', 'SYD', 'DB', 'DDB', 'VDB'] as const;
  const groups = words.map((word) => {
    const method = methodOf(word);
    return [
      over(OURS, planned, ({ plan, period }) => method.accumulated(plan, period, 1)),
      over('plain double', some, plainWrittenDown[word]),
      ...(word === 'VDB' ? [] : [over('formulajs', some, formulajsCharge[word])]),
      over('decimal.js', some, decimalWrittenDown[word]),
    ];
  });
  // All in one turn: each call site then meets every method, as it does in a sheet.
  const timings = timed(groups.flat(), turns);
  let taken = 0;
  const parts = words.map((word, index) => {
    const count = groups[index]?.length ?? 0;
    const own = timings.slice(taken, (taken += count));
    return timingRows(word, own, GOALS, word === 'VDB' ? [{ name: 'formulajs', why: 'none' }] : []);
  });
  return {
    title: 'Single calls',
    about:
      'What has been written down after some years, rounded to cents; of formulajs the charge of the year, unrounded, which is what it has. HyperFormula has cells and no calls: see formulas. It has no VDB, and neither has formulajs.',
    header: TIMING_HEADER,
    rows: parts.flatMap(({ rows }) => rows),
    held: parts.flatMap(({ held }) => held),
  };
}
