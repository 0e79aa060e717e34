/**
 * Straight line: the same amount for every period of the life.
 *
 *     accumulated = (cost − salvage) × t ÷ life
 *
 * Source: IAS 16.62 (the straight-line method).
 */

import { cite } from '../citation';
import { fraction, roundHalfUp, times } from '../money/fraction';
import { minor, type Minor } from '../money/minor';
import { mulDivRound } from '../money/rounding';
import { greatestCommonDivisor } from '../time/ratio';
import { figure } from '../working';
import { takeEach, type Method, type Sweep } from './curve';
import { exactly, type Plan } from './plan';
import { roundAlong, shiftOfParts } from './points';

const source = cite('IAS 16', '62');

const sweep: Sweep<Plan> = (plan, points, into) => {
  const { den, first, end } = points;
  const { num: years, den: parts } = plan.life.ratio ?? UNCOUNTED;
  const base = plan.cost - plan.salvage;
  // In lowest terms the parts stay few.
  const divisor = greatestCommonDivisor(parts, den);
  const [scale, whole] = [parts / divisor, years * (den / divisor)];
  const shift = shiftOfParts(whole, base);
  if (shift === undefined) {
    takeEach(accumulated, plan, points, into);
    return;
  }
  const past = roundAlong(points, first, whole / scale, 0, (base * scale) / whole, shift, 0, into);
  into.fill(base, past, end);
};

export const straightLine: Method = {
  word: 'SLN',
  label: 'Straight line',
  source,
  clock: 'elapsed',
  valueAt,
  accumulated,
  sweep,
  working,
};

function valueAt({ cost, salvage, life }: Plan, t: number): number {
  return t >= life.near ? salvage : cost - ((cost - salvage) * t) / life.near;
}

function accumulated(plan: Plan, num: number, den: number): Minor {
  const { ratio: life } = plan.life;
  if (life === undefined) return bigAccumulated(plan, num, den);
  const [part, whole] = [num * life.den, den * life.num];
  if (!(part < SMALL && whole < SMALL)) return bigAccumulated(plan, num, den);
  const base = plan.cost - plan.salvage;
  return part >= whole ? minor(base) : mulDivRound(base, part, whole);
}

const SMALL = Number.MAX_SAFE_INTEGER;
/** A life that doubles do not hold. */
const UNCOUNTED = { num: Infinity, den: 1 };

/** Where doubles do not hold the share of the life. */
function bigAccumulated({ cost, salvage, life }: Plan, num: number, den: number): Minor {
  const exact = exactly(life);
  const share = fraction(BigInt(num) * exact.den, BigInt(den) * exact.num);
  const base = cost - salvage;
  return share.num >= share.den
    ? minor(base)
    : minor(Number(roundHalfUp(times(fraction(BigInt(base)), share))));
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
