/**
 * Fixed declining balance, with Excel's rate of three decimals: it does not land on salvage, and
 * may end below it.
 *
 *     rate = ROUND(1 − (salvage ÷ cost)^(1 ÷ life), 3)
 *
 * Source: Microsoft Excel DB.
 */

import { cite } from '../citation';
import { fixedDecliningRate } from '../excel/fixed-declining-rate';
import { fractionOf } from '../money/fraction';
import { figure } from '../working';
import type { Method } from './curve';
import { declinedTo, firstYearStep, type Decline, type ExactRate } from './decline';
import { declinedBy, sweepDecline } from './decline-rounding';
import { originOf, type Plan } from './plan';

const source = cite('Microsoft Excel', 'DB');

export const fixedDecliningBalance: Method = {
  word: 'DB',
  label: 'Fixed declining balance',
  source,
  clock: 'graded',
  valueAt: (plan, t) => declinedTo(withoutFloor(plan), t),
  accumulated: (plan, num, den) => declinedBy(withoutFloor(plan), num, den),
  sweep: (plan, points, into) => {
    sweepDecline(withoutFloor(plan), points, into);
  },
  working,
};

function rateOf(plan: Plan): number {
  const { cost, salvage, life } = originOf(plan);
  return fixedDecliningRate(cost, salvage, life.near);
}

/** Excel's DB is not held at salvage. */
function withoutFloor(plan: Plan): Decline {
  return { plan, floor: 0, rate: rateOf(plan), switches: false, exactly: OF_THREE_DECIMALS };
}

const OF_THREE_DECIMALS: ExactRate = { rate: (plan) => fractionOf(rateOf(plan)), den: () => 1000 };

function working(plan: Plan): ReturnType<Method['working']> {
  const rate = rateOf(plan);
  return [
    {
      label: 'Rate of a year, rounded to three decimals',
      formula: `1 − (${figure(plan.salvage)} ÷ ${figure(plan.cost)})^(1 ÷ ${figure(plan.life.near)})`,
      value: rate,
      unit: 'fraction',
      source,
    },
    firstYearStep(withoutFloor(plan), source),
  ];
}
