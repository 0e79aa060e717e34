/**
 * AMORDEGRC: French declining balance. The rate is multiplied by a coefficient of the life; the
 * last two periods take half of what remains, then the rest; every charge is a whole number.
 *
 *     life  = CEILING(1 ÷ rate); coefficient 1.5 for 3 and 4, 2 for 5 and 6, 2.5 above
 *     first = ROUND(days ÷ days of a year × rate × coefficient × cost), at most cost − salvage
 *     later = ROUND((cost − first) × (1 − rate × coefficient)^(period − 1) × rate × coefficient)
 *
 * Only the result is rounded, the balance between is not. Once the balance at the start of a
 * period is below salvage the charge is 0; the period before may have gone past salvage.
 *
 * Source: Microsoft Excel, AMORDEGRC.
 */
import { cite } from '../citation';
import { andThen } from '../result';
import { type Answer, figure, finiteAnswer, type Step } from '../working';
import { number } from './argument';
import { shareLeft } from './declining-balance';
import { firstPeriod } from './first-period';
import { readFrenchPlan, type FrenchPlan } from './french-plan';
import { roundAsExcel } from './rounding';

const SOURCE = cite('Microsoft Excel', 'AMORDEGRC');

/** Excel has no coefficient for a life (1 ÷ rate) from 0 to 3 and from 4 to 5. */
const RATE = number('rate', 'a number above 0 whose 1 ÷ rate is between 3 and 4 or above 5', (rate) => {
  const life = 1 / rate;
  return rate > 0 && life > 3 && !(life >= 4 && life <= 5);
});

/**
 * Prorated degressive depreciation of one period, exactly as Excel's AMORDEGRC.
 *
 * A fractional period counts the whole periods in it; between 0 and 1 the answer is 0.
 *
 * @param cost Amount, above salvage.
 * @param datePurchased Serial or ISO text.
 * @param firstPeriodEnd Serial or ISO text, on or after the purchase.
 * @param salvage Amount, 0 or more, below cost.
 * @param period 0 for the first period; 0 or more.
 * @param rate Fraction a year, 1 ÷ rate between 3 and 4 or above 5.
 * @param basis 0, 1, 3 or 4; 0 if omitted. Basis 2 is refused, as in Excel.
 * @returns Whole amount of that period.
 * @problem out-of-range, not-understood
 * @example excelAmordegrc(10000, '2012-03-01', '2012-12-31', 1500, 1, 0.3, 1) // 2813
 */
export function excelAmordegrc(
  cost: unknown,
  datePurchased: unknown,
  firstPeriodEnd: unknown,
  salvage: unknown,
  period: unknown,
  rate: unknown,
  basis?: unknown,
): Answer<number> {
  const given = [cost, datePurchased, firstPeriodEnd, salvage, period, rate, basis] as const;
  return andThen(readFrenchPlan(RATE, given), chargeOf);
}

function chargeOf(plan: FrenchPlan): Answer<number> {
  const life = Math.ceil(1 / plan.rate);
  const rate = plan.rate * coefficientOf(life);
  const first = firstPeriod(plan, rate);
  const firstCharge = roundAsExcel(first.charge, 0);
  const steps = (): readonly Step[] => [
    {
      label: 'Rate times the coefficient of the life',
      formula: `${figure(plan.rate)} × ${coefficientOf(life)}`,
      value: rate,
      unit: 'fraction',
      source: SOURCE,
    },
    {
      label: 'Depreciation of the first period, rounded',
      formula: first.formula(),
      value: firstCharge,
      unit: 'amount',
      source: SOURCE,
    },
  ];
  if (plan.period === 0) return finiteAnswer(firstCharge, 'cost', plan.cost, steps);

  const periods = first.full ? life : life + 1;
  const at = Math.floor(plan.period);
  const { opening, share } = laterPeriod(plan.cost - firstCharge, rate, at, periods);
  const charges = plan.period <= life && at > 0 && opening >= plan.salvage;
  return finiteAnswer(charges ? roundAsExcel(opening * share, 0) : 0, 'cost', plan.cost, (charge) => [
    ...steps(),
    {
      label: `Written-down value at the start of period ${figure(at)}`,
      formula: `what ${figure(at)} periods leave of ${figure(plan.cost)}`,
      value: opening,
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: `Depreciation of period ${figure(plan.period)}, rounded`,
      formula: charges
        ? `${figure(opening)} × ${figure(share)}`
        : `0 after period ${figure(life)}, between 0 and 1, and once the value is below ${figure(plan.salvage)}`,
      value: charge,
      unit: 'amount',
      source: SOURCE,
    },
  ]);
}

function coefficientOf(life: number): number {
  if (life <= 4) return 1.5;
  return life <= 6 ? 2 : 2.5;
}

/** Value at the start of a period after the first, and the share of it that is charged. */
function laterPeriod(afterFirst: number, rate: number, at: number, periods: number) {
  const half = periods - 3;
  if (at <= half) {
    const share = at === half ? 0.5 : rate;
    return { opening: afterFirst * shareLeft(rate, Math.max(0, at - 1)), share };
  }
  const opening = at === half + 1 ? (afterFirst * shareLeft(rate, half - 1)) / 2 : 0;
  return { opening, share: 1 };
}
