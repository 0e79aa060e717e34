/**
 * The first period of the French methods: from purchase to the first balance sheet date.
 *
 *     charge = days ÷ days of a year × rate × cost, at most cost − salvage
 *
 * Source: Microsoft Excel, AMORLINC and AMORDEGRC: values Excel computed.
 */
import { figure } from '../working';
import type { FrenchPlan } from './french-plan';

export interface FirstPeriod {
  /** In the currency of cost, unrounded. */
  readonly charge: number;
  /** A first period of no days counts as a full one. */
  readonly full: boolean;
  /** The formula with its numbers, made only when asked for. */
  readonly formula: () => string;
}

/**
 * The charge of the first period.
 *
 * @param rate A year; AMORDEGRC's is already multiplied by its coefficient.
 * @example firstPeriod({ cost: 2400, salvage: 300, …, first: { days: 134, yearDays: 366 } }, 0.15).charge // 131.80
 */
export function firstPeriod({ cost, salvage, first }: FrenchPlan, rate: number): FirstPeriod {
  const byDays = (first.days / first.yearDays) * rate * cost;
  const full = byDays === 0;
  return {
    charge: Math.min(full ? rate * cost : byDays, cost - salvage),
    full,
    formula: () => {
      const share = full ? '' : `${figure(first.days)} ÷ ${figure(first.yearDays)} × `;
      return `min(${share}${figure(rate)} × ${figure(cost)}, ${figure(cost)} − ${figure(salvage)})`;
    },
  };
}
