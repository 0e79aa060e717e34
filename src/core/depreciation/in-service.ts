/**
 * An asset in service, to which nothing happens but its plan: a method's curve read by a
 * convention's clock, so that what has been written down is known at the close of any day. Charges
 * between days are differences of it, and so add up.
 */

import { isNotGiven, readNumberWhere, readOptionalWord } from '../argument';
import { ZERO_MINOR, type Minor } from '../money/minor';
import { all, andThen, ok, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { ratio, type Ratio } from '../time/ratio';
import { CONVENTIONS, type Convention } from '../time/service';
import type { Asset } from './asset';
import { lifeByDates, planOf, quantityOf } from './plan';
import { beginning, chargedBy } from './stretch';
import { datedTimeline, type Timing } from './timeline';

export interface InService {
  readonly timing: Timing;
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

/** @problem not-understood for a word that is no convention */
export function readConvention(given: unknown): Result<Convention> {
  return readOptionalWord('convention', given, CONVENTIONS, 'month');
}

/** @problem not-understood, out-of-range */
export function readTiming(in_service: unknown, convention: unknown, year_end: unknown): Result<Timing> {
  const read: Result<[number, Convention, number]> = all([
    readDate('in_service', in_service),
    readConvention(convention),
    readYearEnd(year_end),
  ]);
  return andThen(read, ([start, by, yearEnd]) => ok({ start, convention: by, yearEnd }));
}

/** The asset with a life that dates can measure. */
export function byDates(asset: Asset): Asset {
  const { method, plan } = asset;
  return { method, plan: planOf(plan.cost, plan.salvage, quantityOf(lifeByDates(plan.life)), plan.factor) };
}

/** The asset, whose plan is in minor units, from the day it is in service. */
export function putInService(asset: Asset, timing: Timing): InService {
  const life = lifeByDates(asset.plan.life);
  const timeline = datedTimeline(timing, life);
  const stretch = beginning(byDates(asset), timeline);
  const { axis } = stretch;
  return {
    timing,
    yearsOn: (day) => smaller(ratio(axis.at(day), axis.den), life),
    writtenDownOn: (day) => (day < timing.start ? ZERO_MINOR : chargedBy(stretch, day)),
  };
}

function smaller(a: Ratio, b: Ratio): Ratio {
  return a.num * b.den < b.num * a.den ? a : b;
}
