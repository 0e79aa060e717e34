/**
 * AMORLINC: French straight line. A share of a year in the first period, then rate × cost until
 * the depreciable amount is used up.
 *
 *     life   = CEILING(1 ÷ rate)
 *     first  = days ÷ days of a year × rate × cost, at most cost − salvage
 *     later  = min(rate × cost, cost − salvage − first − (period − 1) × rate × cost), at least 0
 *     beyond = 0 when period > life
 *
 * Source: Microsoft Excel, AMORLINC.
 */
import { cite } from '../citation';
import { andThen } from '../result';
import { type Answer, figure, finiteAnswer, type Step } from '../working';
import { positive } from './argument';
import { firstPeriod } from './first-period';
import { readFrenchPlan, type FrenchPlan } from './french-plan';

const SOURCE = cite('Microsoft Excel', 'AMORLINC');

/**
 * Prorated straight-line depreciation of one period, exactly as Excel's AMORLINC.
 *
 * A fractional period counts the whole periods in it; between 0 and 1 there are none, and Excel
 * answers rate × cost without looking at what is left.
 *
 * @param cost Amount, above salvage.
 * @param datePurchased Serial or ISO text.
 * @param firstPeriodEnd Serial or ISO text, on or after the purchase.
 * @param salvage Amount, 0 or more, below cost.
 * @param period 0 for the first period; 0 or more.
 * @param rate Fraction a year, above 0.
 * @param basis 0, 1, 3 or 4; 0 if omitted. Basis 2 is refused, as in Excel.
 * @returns Amount of that period.
 * @problem out-of-range, not-understood
 * @example excelAmorlinc(2400, '2008-08-19', '2008-12-31', 300, 1, 0.15, 1) // 360
 */
export function excelAmorlinc(
  cost: unknown,
  datePurchased: unknown,
  firstPeriodEnd: unknown,
  salvage: unknown,
  period: unknown,
  rate: unknown,
  basis?: unknown,
): Answer<number> {
  const given = [cost, datePurchased, firstPeriodEnd, salvage, period, rate, basis] as const;
  return andThen(readFrenchPlan(positive('rate'), given), chargeOf);
}

function chargeOf(plan: FrenchPlan): Answer<number> {
  const life = Math.ceil(1 / plan.rate);
  const first = firstPeriod(plan, plan.rate);
  const firstStep = (): Step => ({
    label: 'Depreciation of the first period',
    formula: first.formula(),
    value: first.charge,
    unit: 'amount',
    source: SOURCE,
  });
  if (plan.period === 0) return finiteAnswer(first.charge, 'cost', plan.cost, () => [firstStep()]);

  const full = plan.rate * plan.cost;
  const wholes = Math.floor(plan.period);
  const before = wholes > 1 ? (wholes - 1) * full : 0;
  const left = plan.cost - plan.salvage - first.charge - before;
  const charge = plan.period > life ? 0 : wholes === 0 ? full : Math.max(0, Math.min(full, left));
  return finiteAnswer(charge, 'cost', plan.cost, (value) => [
    firstStep(),
    {
      label: 'Life',
      formula: `1 ÷ ${figure(plan.rate)}, rounded up`,
      value: life,
      unit: 'periods',
      source: SOURCE,
    },
    {
      label: 'Left to depreciate at the start of the period',
      formula: `${figure(plan.cost)} − ${figure(plan.salvage)} − ${figure(first.charge)} − ${figure(before)}, at least 0`,
      value: Math.max(0, left),
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: `Depreciation of period ${figure(plan.period)}`,
      formula:
        plan.period > life
          ? `0 after period ${figure(life)}`
          : wholes === 0
            ? `${figure(plan.rate)} × ${figure(plan.cost)}`
            : `min(${figure(plan.rate)} × ${figure(plan.cost)}, ${figure(Math.max(0, left))})`,
      value,
      unit: 'amount',
      source: SOURCE,
    },
  ]);
}
