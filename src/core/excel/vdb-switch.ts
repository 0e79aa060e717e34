/**
 * VDB's grid with the switch to straight line. Excel lays the segments out from the fraction of the
 * start: first a stub of that length, then whole periods, the last one cut at the end of life; a
 * whole start has no stub. Each segment charges the larger of
 *
 *     declining balance = value at start × rate × length, at most value at start − salvage
 *     straight line     = (value at start − salvage) ÷ (life − elapsed) × length
 *
 * and is linear inside. Before the switch a value is opening × (1 − rate)^k; "straight line is the
 * larger" and "salvage is reached" both stay true once true, so bisection finds where declining ends.
 *
 * Source: Microsoft Excel, VDB: values Excel computed; its help does not describe the grid.
 */
import { shareGone, shareLeft } from './declining-balance';

export interface SwitchedCharge {
  /** Charged by declining balance between start and end. */
  readonly declining: number;
  /** Charged by straight line between start and end. */
  readonly straight: number;
  /** Elapsed periods at which straight line takes over; `undefined` when salvage comes first. */
  readonly switchesAt: number | undefined;
}

/**
 * The charge between two points of the life axis.
 *
 * The cap at salvage is unverified in Excel for a stub (a fractional start with salvage above 0);
 * here a stub is a segment like any other: rate × length first, then the cap.
 *
 * @param salvage From 0 to cost.
 * @param rate Factor ÷ life, finite, 0 or more.
 * @param start From 0 to end.
 * @param end Above start, at most life.
 * @returns The two parts of the charge, in the currency of `cost`.
 * @example chargeWithSwitch(100, 0, 5, 0.4, 3.5, 4.5) // 11.52, year 5 of the IRS 5-year table
 */
export function chargeWithSwitch(
  cost: number,
  salvage: number,
  life: number,
  rate: number,
  start: number,
  end: number,
): SwitchedCharge {
  const first = Math.floor(start);
  const stub = start - first;
  const span = end - start;
  const slopeAtOnce = (cost - salvage) / life;
  if (stub > 0 && slopeAtOnce * stub >= Math.min(cost * rate * stub, cost - salvage)) {
    return { declining: 0, straight: slopeAtOnce * span, switchesAt: 0 };
  }
  const opening = Math.max(salvage, cost * (1 - rate * stub));
  const unitRate = Math.min(1, rate);
  const balance = (period: number): number => opening * shareLeft(unitRate, period);
  const remaining = life - stub;

  const stop = firstPeriodWhere(Math.ceil(remaining) - 1, (period) => {
    const charge = balance(period) * unitRate;
    const left = balance(period) - salvage;
    return left <= charge || left / (remaining - period) > charge;
  });
  const left = balance(stop) - salvage;
  const slope = left / (remaining - stop);
  const switches = slope > Math.min(balance(stop) * unitRate, left);

  const whole = Math.floor(span);
  const part = span - whole;
  const declines = Math.max(0, Math.min(whole, stop - first));
  const partDeclines = first + whole < stop;
  const beyond = partDeclines ? 0 : whole - declines + part;
  const throughPeriods = first < stop ? balance(first) * shareGone(unitRate, declines) : 0;
  const throughPart = partDeclines ? balance(first + whole) * unitRate * part : 0;
  // Where salvage comes first, one capped period takes what is left and nothing follows.
  const capped = first > stop ? 0 : left * Math.min(1, beyond);
  return {
    declining: throughPeriods + throughPart + (switches ? 0 : capped),
    straight: switches ? slope * beyond : 0,
    switchesAt: switches ? stub + stop : undefined,
  };
}

/** The first period, 0 to `last`, where a test that stays true once true holds; `last` at the latest. */
function firstPeriodWhere(last: number, holds: (period: number) => boolean): number {
  let low = -1;
  let high = last;
  for (;;) {
    const middle = Math.floor(low + (high - low) / 2);
    // Past 2^53 the neighbours are more than 1 apart, so "nothing between" is what ends the search.
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
