/**
 * Reducing balance: a set percentage of the value at the start of each year, never past salvage.
 * Without a percentage it is the one that leads to salvage in exactly the life, which needs a
 * salvage above 0.
 *
 *     rate = factor, or 1 − (salvage ÷ cost)^(1 ÷ life)
 *
 * What a set percentage leaves above salvage at the end of the life stays.
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { cite } from '../citation';
import { fraction } from '../money/fraction';
import { ok, refuse } from '../result';
import { figure } from '../working';
import type { Method } from './curve';
import { declinedTo, firstYearStep, type Decline, type ExactRate } from './decline';
import { declinedBy, sweepDecline } from './decline-rounding';
import { exactly, originOf, type Plan } from './plan';
import { exactReducingRate, reducingRate } from './reducing-rate';

const source = cite('IAS 16', '62');

export const reducingBalance: Method = {
  word: 'REDUCING',
  label: 'Reducing balance at a set percentage',
  source,
  clock: 'graded',
  check: ({ cost, salvage, factor }) => {
    if (factor !== undefined && factor.near > 1) {
      return refuse('out-of-range', 'factor', figure(factor.near), 'a rate above 0, at most 1, for REDUCING');
    }
    if (factor === undefined && salvage === 0 && cost > 0) {
      return refuse(
        'out-of-range',
        'salvage',
        '0',
        'an amount above 0 for REDUCING without a rate in factor',
      );
    }
    return ok(null);
  },
  valueAt: (plan, t) => declinedTo(toSalvage(plan), t),
  accumulated: (plan, num, den) => declinedBy(toSalvage(plan), num, den),
  sweep: (plan, points, into) => {
    sweepDecline(toSalvage(plan), points, into);
  },
  working,
};

function toSalvage(plan: Plan): Decline {
  return { plan, floor: plan.salvage, rate: rateOf(plan), switches: false, exactly: EXACT_RATE };
}

/** The rate of a year; nothing is written down from a cost of 0. */
function rateOf(plan: Plan): number {
  const { cost, salvage, life, factor } = originOf(plan);
  return factor?.near ?? (cost === 0 ? 0 : reducingRate(cost, salvage, life.near));
}

const EXACT_RATE: ExactRate = {
  rate(plan) {
    const { cost, salvage, life, factor } = originOf(plan);
    if (factor !== undefined) return exactly(factor);
    return cost === 0 ? fraction(0n) : exactReducingRate(cost, salvage, exactly(life));
  },
  den: (plan) => originOf(plan).factor?.ratio?.den ?? Infinity,
};

function working(plan: Plan): ReturnType<Method['working']> {
  const { cost, salvage, life, factor } = plan;
  const rate = rateOf(plan);
  return [
    {
      label: 'Rate of a year',
      formula:
        factor === undefined
          ? `1 − (${figure(salvage)} ÷ ${figure(cost)})^(1 ÷ ${figure(life.near)})`
          : `${figure(rate)} as set`,
      value: rate,
      unit: 'fraction',
      source,
    },
    firstYearStep(toSalvage(plan), source),
  ];
}
