/**
 * An asset in service: a method's curve read by a convention's clock, so that what has been written
 * down is known at the close of any day. Charges between days are differences of it, and so add up.
 */

import { isNotGiven, readNumberWhere, readOptionalWord } from '../argument';
import { fraction, toNumber } from '../money/fraction';
import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { all, andThen, ok, type Result } from '../result';
import { clockOf } from '../time/convention';
import { readDate } from '../time/date-argument';
import { ratio, type Ratio } from '../time/ratio';
import { CONVENTIONS, type Clock, type Convention } from '../time/service';
import type { Asset } from './asset';
import type { Plan, Quantity } from './plan';

/** When an asset is written down, as a person says it. */
export interface Timing {
  readonly start: number;
  readonly convention: Convention;
  readonly yearEnd: number;
}

export interface InService {
  readonly timing: Timing;
  readonly clock: Clock;
  /** Years of the plan at the close of a day on or after the start, by the method's own clock. */
  readonly yearsOn: (day: number) => Ratio;
  /** In whole minor units, at the close of a day; 0 before the asset is in service. */
  readonly writtenDownOn: (day: number) => Minor;
}

/** The month in which the financial year closes: 1 to 12, December when not given. */
export function readYearEnd(given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(12);
  const accepts = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
  return readNumberWhere('year_end', given, accepts, 'a month from 1 to 12');
}

/** @problem not-understood, out-of-range */
export function readTiming(in_service: unknown, convention: unknown, year_end: unknown): Result<Timing> {
  const read: Result<[number, Convention, number]> = all([
    readDate('in_service', in_service),
    readOptionalWord('convention', convention, CONVENTIONS, 'month'),
    readYearEnd(year_end),
  ]);
  return andThen(read, ([start, by, yearEnd]) => ok({ start, convention: by, yearEnd }));
}

/** The asset, whose plan is in minor units, from the day it is in service. */
export function putInService({ method, plan }: Asset, timing: Timing): InService {
  const life = lifeByDates(plan.life);
  const clock = clockOf({ ...timing, life });
  const dated: Plan = { ...plan, life: quantityOf(life), stub: quantityOf(clock.stub) };
  const curve = method.curve(dated);
  const read = method.clock === 'graded' ? clock.graded : clock.elapsed;
  return {
    timing,
    clock,
    yearsOn: read,
    writtenDownOn: (day) => {
      if (day < timing.start) return ZERO_MINOR;
      const { num, den } = read(day);
      return minor(curve.accumulated(num, den));
    },
  };
}

/** A life that dates can measure: to the millionth of a year, half a minute. */
function lifeByDates({ near, exact }: Quantity): Ratio {
  const isSmall = exact.den <= 1_000_000n;
  return isSmall
    ? ratio(Number(exact.num), Number(exact.den))
    : ratio(Math.max(1, Math.round(near * 1e6)), 1e6);
}

function quantityOf({ num, den }: Ratio): Quantity {
  const exact = fraction(BigInt(num), BigInt(den));
  return { near: toNumber(exact), exact };
}
