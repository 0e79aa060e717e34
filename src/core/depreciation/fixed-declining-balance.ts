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
import { declineCurve, firstYearStep, type Decline } from './decline';
import type { Plan } from './plan';

const source = cite('Microsoft Excel', 'DB');

export const fixedDecliningBalance: Method = {
  word: 'DB',
  label: 'Fixed declining balance',
  source,
  clock: 'graded',
  curve: (plan) => declineCurve(declineOf(plan)),
  working,
};

function rateOf({ cost, salvage, life }: Plan): number {
  return fixedDecliningRate(cost, salvage, life.near);
}

/** Without a floor: Excel's DB is not held at salvage. */
function declineOf(plan: Plan): Decline {
  const rate = rateOf(plan);
  return { ...plan, floor: 0, rate, exactRate: () => fractionOf(rate) };
}

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
    firstYearStep(declineOf(plan), source),
  ];
}
