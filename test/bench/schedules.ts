/** A whole schedule of 60 and of 480 rows. */

import { Decimal } from 'decimal.js';
import { sweep } from '../../src/core/depreciation/curve';
import { assets, type BenchAsset } from './assets';
import { over, SOME } from './contender';
import { formulajsCharge } from './peers';
import { timed, type Contender, type Turns } from './measure';
import { plainSchedule } from './plain-double';
import { OURS, TIMING_HEADER, timingRows, type Section } from './section';
import { inMinor, methodOf } from './whole-plan';

/** A schedule of so many rows with the switch to straight line; formulajs without, as it has none. */
export function scheduleContenders(rows: number): readonly Contender[] {
  const some = assets(SOME).map((asset) => ({ ...asset, life: rows }));
  const plans = some.map(inMinor);
  const method = methodOf('VDB');
  const into = new Float64Array(rows);
  const ends = Float64Array.from({ length: rows }, (_, index) => index + 1);
  const last = (): number => into[rows - 1] ?? 0;
  return [
    over(OURS, plans, (plan) => {
      sweep(method, plan, { at: ends, since: 0, den: 1, first: 0, end: rows }, into);
      return last();
    }),
    over('plain double', some, (asset) => {
      plainSchedule(asset, into);
      return last();
    }),
    over('formulajs, DDB', some, (asset) => {
      for (let period = 1; period <= rows; period++) {
        into[period - 1] = Math.round(formulajsCharge.DDB({ ...asset, period }) * 100) / 100;
      }
      return last();
    }),
    over('decimal.js', some, decimalSchedule(into)),
  ];
}

const D = Decimal.clone({ precision: 34 });

function decimalSchedule(into: Float64Array): (asset: BenchAsset) => number {
  return ({ cost, salvage, life, factor }) => {
    let value = new D(cost);
    for (let period = 0; period < life; period++) {
      const left = value.minus(salvage);
      const declining = D.min(value.times(factor).div(life), left);
      value = value.minus(D.max(left.div(life - period), declining));
      into[period] = new D(cost).minus(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
    }
    return into[life - 1] ?? 0;
  };
}

export const SCHEDULE_GOALS = { 'plain double': 2 };

export function schedules(turns: Turns): Section {
  const parts = [60, 480].map((rows) =>
    timingRows(`${rows} rows`, timed(scheduleContenders(rows), turns), SCHEDULE_GOALS, [
      { name: 'HyperFormula', why: 'none: it has no VDB; its DDB stands under formulas' },
    ]),
  );
  return {
    title: 'Schedules',
    about:
      'Declining balance with the switch to straight line, every row rounded to cents, into one flat array.',
    header: TIMING_HEADER,
    rows: parts.flatMap(({ rows }) => rows),
    held: parts.flatMap(({ held }) => held),
  };
}
