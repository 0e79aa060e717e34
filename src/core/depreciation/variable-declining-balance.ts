/**
 * Declining balance with the switch to straight line: at the start of each year the charge is the
 * larger of the declining-balance charge and an even charge over the life that remains. Once the
 * even charge is as large it stays so, hence one switch, after which the value falls in a line to
 * salvage.
 *
 *     before the switch   as declining balance
 *     after it            value = opening at the switch, linear to salvage at the end of the life
 *
 * Source: Microsoft Excel VDB (no_switch FALSE, from period 0).
 */

import { cite } from '../citation';
import { figure } from '../working';
import type { Method } from './curve';
import { declinedTo, switchYear, type Decline } from './decline';
import { declinedBy, sweepDecline } from './decline-rounding';
import { decliningBalance, multipleOfStraightLine } from './declining-balance';
import type { Plan } from './plan';

const source = cite('Microsoft Excel', 'VDB');

export const variableDecliningBalance: Method = {
  word: 'VDB',
  label: 'Declining balance with switch to straight line',
  source,
  clock: 'graded',
  valueAt: (plan, t) => declinedTo(switching(plan), t),
  accumulated: (plan, num, den) => declinedBy(switching(plan), num, den),
  sweep: (plan, points, into) => {
    sweepDecline(switching(plan), points, into);
  },
  working,
};

function switching(plan: Plan): Decline {
  return multipleOfStraightLine(plan, true);
}

function working(plan: Plan): ReturnType<Method['working']> {
  const switched = switchYear(switching(plan));
  return [
    ...decliningBalance.working(plan),
    {
      label: 'Straight line from the start of year',
      formula: `the first year whose even charge over the ${figure(plan.life.near)} years reaches the declining one`,
      value: switched + 1,
      unit: 'count',
      source,
    },
  ];
}
