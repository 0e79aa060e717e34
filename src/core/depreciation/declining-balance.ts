/**
 * Declining balance: a fixed multiple of the straight-line rate, taken each year on the value at
 * its start and never past salvage.
 *
 *     rate = factor ÷ life
 *
 * What it leaves above salvage at the end of the life stays: this method never switches.
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { cite } from '../citation';
import { over } from '../money/fraction';
import { figure } from '../working';
import type { Method } from './curve';
import { declinedTo, firstYearStep, type Decline, type ExactRate } from './decline';
import { declinedBy, sweepDecline } from './decline-rounding';
import { DEFAULT_FACTOR, exactly, originOf, type Plan } from './plan';

const source = cite('IAS 16', '62');

export const decliningBalance: Method = {
  word: 'DDB',
  label: 'Declining balance',
  source,
  clock: 'graded',
  valueAt: (plan, t) => declinedTo(multipleOfStraightLine(plan), t),
  accumulated: (plan, num, den) => declinedBy(multipleOfStraightLine(plan), num, den),
  sweep: (plan, points, into) => {
    sweepDecline(multipleOfStraightLine(plan), points, into);
  },
  working,
};

/** The decline at `factor ÷ life`, down to salvage. */
export function multipleOfStraightLine(plan: Plan, switches = false): Decline {
  const { life, factor = DEFAULT_FACTOR } = originOf(plan);
  const rate = factor.near / life.near;
  return { plan, floor: plan.salvage, rate, switches, exactly: FACTOR_OVER_LIFE };
}

const FACTOR_OVER_LIFE: ExactRate = {
  rate(plan) {
    const { life, factor = DEFAULT_FACTOR } = originOf(plan);
    return over(exactly(factor), exactly(life));
  },
  den(plan) {
    const { life, factor = DEFAULT_FACTOR } = originOf(plan);
    return (factor.ratio?.den ?? Infinity) * (life.ratio?.num ?? Infinity);
  },
};

function working(plan: Plan): ReturnType<Method['working']> {
  const { life, factor = DEFAULT_FACTOR } = plan;
  const rate = factor.near / life.near;
  return [
    {
      label: 'Rate of a year',
      formula: `${figure(factor.near)} ÷ ${figure(life.near)}`,
      value: rate,
      unit: 'fraction',
      source,
    },
    firstYearStep(multipleOfStraightLine(plan), source),
  ];
}
