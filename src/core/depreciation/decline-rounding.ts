/**
 * What a decline has written down, in whole minor units: at one point by a closed form, at many by
 * walking the years.
 *
 * Doubles decide where their error bound keeps them clear of a tie. Where it does not, the exact value
 * is mostly the tie itself: all values of a year are multiples of one small fraction, and where
 * that is coarser than the error, nothing but the tie is within reach. Else exact fractions decide.
 */

import { roundHalfUp } from '../money/fraction';
import { minor, type Minor } from '../money/minor';
import type { Sweep } from './curve';
import { baseOf, fallOf, openingOf, startOf, yearAt, type Decline } from './decline';
import { exactWrittenDown } from './exact-decline';
import { roundAlong } from './points';

/** After `num ÷ den` years. */
export function declinedBy(decline: Decline, num: number, den: number): Minor {
  const { plan } = decline;
  const t = Math.min(num / den, plan.life.near);
  const year = yearAt(decline, t);
  const from = openingOf(decline, year);
  const start = startOf(plan, year);
  const margin = marginOf(decline, year, from);
  const shifted = plan.cost - from + fallOf(decline, year, from) * Math.max(0, t - start) + 0.5 + margin;
  const nearest = Math.floor(shifted);
  const isClear = shifted - nearest >= 2 * margin || isTieAlone(decline, year, start, den);
  return minor(isClear ? nearest : exactlyRounded(decline, num, den));
}

/**
 * How near to a tie an estimate in the line of a year is too near: how far its doubles may be from the exact
 * value. 1 − rate is off by four units of 2^-53 of the value a year before, which is at most twice as large
 * where the rate is up to a half, and no more than the base ever; each year and each factor adds a rounding. A
 * switch decided at a near-tie moves the value by no more than the error of the test, hence twice. The sum
 * itself is of the size of the cost.
 */
function marginOf({ plan, rate }: Decline, year: number, from: number): number {
  const size = rate <= 0.5 && year > 0 ? 2 * from : baseOf(plan);
  return (size * (8 * year + 48) + 4 * plan.cost) * Number.EPSILON;
}

/**
 * The years one after the other, each opening with what the one before left; in a year the value
 * falls in a line, so a point costs a multiplication and the rounding.
 */
export const sweepDecline: Sweep<Decline> = (decline, points, into) => {
  const { at, since, den, first, end } = points;
  const { plan, floor, rate, switches } = decline;
  const [cost, base, life, stub] = [plan.cost, baseOf(plan), plan.life.near, plan.stub.near];
  let start = 0;
  let from = cost;
  let index = first;
  for (let year = 0; index < end && start < life; year++) {
    // As fallOf has it, which would find the year's place anew.
    const remaining = life - start;
    const declining = (year === 0 ? base : from) * rate;
    const left = from - floor;
    let length = remaining;
    let fall = left / remaining;
    if (!switches || left < declining * remaining) {
      length = Math.min(year === 0 ? stub : 1, remaining);
      fall = declining * length <= left ? declining : left / length;
    }
    const opening = start * den;
    const close = (start + length) * den;
    const slope = fall / den;
    const margin = marginOf(decline, year, from);
    // Above a whole number by less than twice the margin, the estimate lies beside a tie.
    const shift = cost - from + 0.5 + margin;
    let doubt = 2 * margin;
    for (;;) {
      index = roundAlong(points, index, close, opening, slope, shift, doubt, into);
      if (index === end) break;
      const num = (at[index] as number) - since;
      if (num > close) break;
      // Where one point of a year meets a tie, others do.
      if (isTieAlone(decline, year, start, den)) doubt = 0;
      else into[index++] = exactlyRounded(decline, num, den);
    }
    from = Math.max(floor, from - fall * length);
    start = length === remaining ? life : stub + year;
  }
  if (index < end) into.fill(declinedBy(decline, (at[index] as number) - since, den), index, end);
};

/** Whether nothing but the tie is within the error of an estimate that lies beside one. */
function isTieAlone(decline: Decline, year: number, start: number, den: number): boolean {
  // Off the tie the exact value would be at least half of one part away from it.
  const reach = 4 * marginOf(decline, year, decline.plan.cost);
  return reach * partsOf(decline, year, start, den) < 1;
}

function exactlyRounded(decline: Decline, num: number, den: number): number {
  return Number(roundHalfUp(exactWrittenDown(decline, num, den)));
}

/** How many parts of a unit every value of the year, at points of `den`, is whole times; at most. */
function partsOf({ plan, exactly }: Decline, year: number, start: number, den: number): number {
  const { stub, life } = plan;
  const rateDen = exactly.den(plan);
  const stubDen = stub.ratio?.den ?? Infinity;
  const lifeDen = life.ratio?.den ?? Infinity;
  const opening = year === 0 ? 1 : stubDen * Math.pow(rateDen, year);
  const remaining = Math.ceil(life.near - start + 1) * stubDen * lifeDen;
  const elapsed = den % stubDen === 0 ? den : den * stubDen;
  return opening * elapsed * Math.max(rateDen, remaining);
}
