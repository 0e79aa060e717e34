/**
 * Straight line: the same amount for every period of the life.
 *
 *     accumulated = (cost − salvage) × t ÷ life
 *
 * Source: IAS 16.62 (the straight-line method).
 */

import { cite } from '../citation';
import { fraction, roundHalfUp, times } from '../money/fraction';
import { minor } from '../money/minor';
import { mulDivRound } from '../money/rounding';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import type { Plan } from './plan';

const source = cite('IAS 16', '62');

export const straightLine: Method = {
  word: 'SLN',
  label: 'Straight line',
  source,
  clock: 'elapsed',
  curve,
  working,
};

function curve({ cost, salvage, life }: Plan): Curve {
  const base = cost - salvage;
  const lifeNum = Number(life.exact.num);
  const lifeDen = Number(life.exact.den);
  const isSmall = Number.isSafeInteger(lifeNum) && Number.isSafeInteger(lifeDen);
  return {
    valueAt: (t) => (t >= life.near ? salvage : cost - (base * t) / life.near),
    accumulated: (num, den) => {
      const part = num * lifeDen;
      const whole = den * lifeNum;
      if (isSmall && Number.isSafeInteger(part) && Number.isSafeInteger(whole)) {
        return part >= whole ? minor(base) : mulDivRound(base, part, whole);
      }
      const share = fraction(BigInt(num) * life.exact.den, BigInt(den) * life.exact.num);
      return share.num >= share.den
        ? minor(base)
        : minor(Number(roundHalfUp(times(fraction(BigInt(base)), share))));
    },
  };
}

function working({ cost, salvage, life }: Plan): ReturnType<Method['working']> {
  const base = cost - salvage;
  return [
    {
      label: 'Depreciable amount',
      formula: `${figure(cost)} − ${figure(salvage)}`,
      value: base,
      unit: 'amount',
    },
    {
      label: 'Charge of a full period',
      formula: `${figure(base)} ÷ ${figure(life.near)}`,
      value: base / life.near,
      unit: 'amount',
      source,
    },
  ];
}
