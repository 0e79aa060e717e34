/**
 * The curve of a decline, down to its floor or with a switch to straight line: at one point by a
 * closed form, at many by walking the years.
 *
 * With the switch, the charge of a year is the larger of the declining one and an even charge over
 * the life that remains at its start. Once the even charge is as large it stays so, hence one
 * switch, after which the value falls in a line to the floor.
 */

import { fraction, isLess, minus, over, roundHalfUp, smaller, times, type Fraction } from '../money/fraction';
import { roundEstimate } from '../money/rounding';
import type { Curve } from './curve';
import {
  errorBound,
  exactDecline,
  opening,
  startOf,
  unfloored,
  valueAt,
  yearAt,
  yearlyFall,
  type Decline,
} from './decline';

/** Down to the floor; what is above it at the end of the life stays. */
export function declineCurve(decline: Decline): Curve {
  return curveOf(decline, Infinity, (t) => valueAt(decline, t));
}

/** With the switch to straight line. */
export function switchingCurve(decline: Decline): Curve {
  const switched = switchYear(decline);
  return curveOf(decline, switched, (t) => switchedValue(decline, switched, t));
}

/** @param switched The year in which straight line takes over; none at all is infinite. */
function curveOf(decline: Decline, switched: number, at: (t: number) => number): Curve {
  const { cost, life } = decline;
  const switches = switched !== Infinity;
  return {
    valueAt: at,
    accumulated: (num, den) => {
      const t = num / den;
      const year = Math.min(switched, yearAt(decline, Math.min(t, life.near)));
      // A switch decided at a near-tie moves the value by no more than the error of the test.
      const bound = 2 * errorBound(decline, year + 1, opening(decline, year));
      return roundEstimate(cost - at(t), bound, () => exactWrittenDown(decline, switches, num, den));
    },
    sweep: (points, den, first, end, into) => {
      walk(decline, switches, points, den, first, end, into);
    },
  };
}

/** The year of the grid in which the life ends; year 0 is the stub. */
function lastYear({ life, stub }: Decline): number {
  return Math.max(0, Math.ceil(life.near - stub.near));
}

/**
 * The year in which straight line takes over: the first whose even charge,
 * (value − floor) ÷ (life − start), reaches the declining one. In the last year both write down all
 * that is left, so it needs no test.
 */
export function switchYear(decline: Decline): number {
  const { floor, life } = decline;
  return firstYear(lastYear(decline), (year) => {
    const from = unfloored(decline, year);
    return from - yearlyFall(decline, year, from) * (life.near - startOf(decline, year)) >= floor;
  });
}

/**
 * The first whole year of `0 … last` for which `holds`, which once true stays true; `last` itself
 * is not asked.
 */
function firstYear(last: number, holds: (year: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function switchedValue(decline: Decline, switched: number, t: number): number {
  const life = decline.life.near;
  if (t >= life) return decline.floor;
  const start = startOf(decline, switched);
  if (t <= start) return valueAt(decline, t);
  const from = opening(decline, switched);
  return from - ((from - decline.floor) * (t - start)) / (life - start);
}

function exactWrittenDown(decline: Decline, switches: boolean, num: number, den: number): Fraction {
  const exact = exactDecline(decline);
  const t = fraction(BigInt(num), BigInt(den));
  const cost = fraction(BigInt(decline.cost));
  if (!switches) return minus(cost, exact.valueAt(t));
  const switched = firstYear(lastYear(decline), (year) => {
    const remaining = minus(exact.life, exact.startOf(year));
    const from = exact.unfloored(year);
    const fall = year === 0 ? exact.yearlyFall(0) : times(from, exact.rate);
    return !isLess(minus(from, times(fall, remaining)), exact.floor);
  });
  const start = exact.startOf(switched);
  if (!isLess(start, t)) return minus(cost, exact.valueAt(t));
  const from = exact.opening(switched);
  const fall = over(minus(from, exact.floor), minus(exact.life, start));
  return minus(cost, minus(from, times(fall, minus(smaller(t, exact.life), start))));
}

/**
 * The years one after the other, each opening with what the one before left; in a year the value
 * falls in a line, so a point costs a multiplication and the rounding.
 */
function walk(
  decline: Decline,
  switches: boolean,
  points: Float64Array,
  den: number,
  first: number,
  end: number,
  into: Float64Array,
): void {
  const { cost, floor, rate, base, stub } = decline;
  const life = decline.life.near;
  let [year, start, length, from, fall, bound] = [-1, 0, 0, cost, 0, 0];
  for (let index = first; index < end; index++) {
    const t = Math.min((points[index] ?? 0) / den, life);
    while (t > start + length || year < 0) {
      from = Math.max(floor, from - fall * length);
      start += length;
      year += 1;
      length = Math.min(year === 0 ? stub.near : 1, life - start);
      const declining = (year === 0 ? base : from) * rate;
      const even = (from - floor) / (life - start);
      if (switches && even >= declining) {
        length = life - start;
        fall = even;
      } else {
        fall = length > 0 ? Math.min(declining, (from - floor) / length) : 0;
      }
      bound = 2 * errorBound(decline, year + 1, from);
    }
    const shifted = cost - from + fall * (t - start) + 0.5;
    const nearest = Math.floor(shifted);
    const isClearOfTie = Math.abs(shifted - nearest - 0.5) < 0.5 - bound - shifted * Number.EPSILON;
    into[index] = isClearOfTie ? nearest : roundedExactly(decline, switches, points[index] ?? 0, den);
  }
}

function roundedExactly(decline: Decline, switches: boolean, num: number, den: number): number {
  return Number(roundHalfUp(exactWrittenDown(decline, switches, num, den)));
}
