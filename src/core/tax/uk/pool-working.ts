/** How a pool came to its amounts, step by step; the sections are those of CAA 2001. */

import { cite } from '../../citation';
import { toNumber, type Fraction } from '../../money/fraction';
import { figure, type Matrix, type Step } from '../../working';
import { standing } from '../dated-table';
import { shareOfYear, shareStep, type ChargeablePeriod } from './chargeable-period';
import { percent } from './percent';
import type { SmallPoolLimit } from './small-pool';
import type { RateOfPeriod } from './writing-down-rates';

/** Amounts in currency, as typed. */
export interface PoolPeriod {
  readonly opening: number;
  readonly additions: number;
  readonly disposals: number;
  readonly period: ChargeablePeriod;
  readonly rate: RateOfPeriod;
  /** Nothing where the law knows no small pool. */
  readonly small: SmallPoolLimit | undefined;
  readonly isFinal: boolean;
}

/** What becomes of a pool: exact, in currency. */
export interface Outcome {
  readonly balance: Fraction;
  /** More than 0, and no more than the small pool limit. */
  readonly isSmall: boolean;
  readonly allowance: Fraction;
  readonly balancingCharge: Fraction;
  readonly balancingAllowance: Fraction;
  readonly carriedForward: Fraction;
}

export function poolSteps(given: PoolPeriod, outcome: Outcome, table: Matrix): readonly Step[] {
  return [
    balanceStep(given, outcome),
    ...given.rate.steps(),
    shareStep(given.period),
    ...limitSteps(given),
    allowanceStep(given, outcome),
    ...balancingSteps(given, outcome),
    carriedForwardStep(outcome),
    {
      label: 'Pool',
      formula: 'balance = allowance + balancing allowance + carried forward',
      value: table,
      unit: 'table',
      source: cite('CAA 2001', 's.55'),
    },
  ];
}

/** An amount in the working. */
function amountStep(label: string, formula: string, amount: Fraction, place: string): Step {
  return { label, formula, value: toNumber(amount), unit: 'amount', source: cite('CAA 2001', place) };
}

function shown(amount: Fraction): string {
  return figure(toNumber(amount));
}

function balanceStep({ opening, additions, disposals }: PoolPeriod, { balance }: Outcome): Step {
  const formula = `max(0, ${figure(opening)} + ${figure(additions)} − ${figure(disposals)})`;
  return amountStep('Balance', formula, balance, 's.55');
}

function limitSteps({ small, period }: PoolPeriod): readonly Step[] {
  if (small === undefined) return [];
  const { row, limit } = small;
  const formula = `${figure(row.figure)} × ${shareOfYear(period).words}, ${standing(row)}`;
  return [amountStep('Small pool limit', formula, limit, 's.56A(3)')];
}

function allowanceStep({ period, rate, isFinal }: PoolPeriod, outcome: Outcome): Step {
  const { balance, isSmall, allowance } = outcome;
  const label = 'Writing-down allowance';
  if (isFinal) return amountStep(label, 'none in the final period', allowance, 's.55(4)');
  if (isSmall) {
    return amountStep(label, `${shown(balance)}, within the small pool limit`, allowance, 's.56A(2)');
  }
  const formula = `${shown(balance)} × ${percent(rate.rate)} × ${shareOfYear(period).words}`;
  return amountStep(label, formula, allowance, 's.56(3)');
}

function balancingSteps(given: PoolPeriod, outcome: Outcome): readonly Step[] {
  const { opening, additions, disposals, isFinal } = given;
  const { balance, balancingCharge, balancingAllowance } = outcome;
  const charged = `max(0, ${figure(disposals)} − ${figure(opening)} − ${figure(additions)})`;
  const allowed = isFinal
    ? `${shown(balance)}, the balance of the final period`
    : 'none before the final period';
  return [
    amountStep('Balancing charge', charged, balancingCharge, 's.56(6)'),
    amountStep('Balancing allowance', allowed, balancingAllowance, 's.56(7)'),
  ];
}

function carriedForwardStep(outcome: Outcome): Step {
  const { balance, allowance, balancingAllowance, carriedForward } = outcome;
  const formula = `${shown(balance)} − ${shown(allowance)} − ${shown(balancingAllowance)}`;
  return amountStep('Carried forward', formula, carriedForward, 's.59');
}
