/**
 * DB: fixed declining balance. The rate is the one that would lead from cost to salvage, rounded
 * to three decimals; nothing catches up afterwards, so the plan does not land on salvage.
 *
 *     rate   = ROUND(1 − (salvage ÷ cost)^(1 ÷ life), 3)
 *     first  = cost × rate × month ÷ 12
 *     later  = (cost − charged so far) × rate
 *     beyond = (cost − charged so far) × rate × (12 − month) ÷ 12, in the period after life
 *
 * Source: Microsoft Excel, DB.
 */
import { cite } from '../citation';
import { shown } from '../problem';
import { andThen, refuse } from '../result';
import { type Answer, figure, finiteAnswer } from '../working';
import { notNegative, number, optional, positive, readArguments } from './argument';
import { shareLeft } from './declining-balance';
import { fixedDecliningRate } from './fixed-declining-rate';

const SOURCE = cite('Microsoft Excel', 'DB');
const MONTH = number('month', 'a number from 1 to 12', (months) => months >= 1 && months < 13);
const DOOR = [
  notNegative('cost'),
  notNegative('salvage'),
  positive('life'),
  positive('period'),
  optional(MONTH, 12),
] as const;

/**
 * Fixed-declining-balance depreciation of one period, exactly as Excel's DB.
 *
 * Fractions of period and month are dropped (a period below 1 is the first); life keeps its
 * fraction in the rate. Salvage above cost gives a negative rate, as the formula says; a cost of 0
 * has nothing to charge.
 *
 * @param cost Amount, 0 or more.
 * @param salvage Amount, 0 or more; 0 makes the rate 1.
 * @param life Periods (years), more than 0.
 * @param period From 1; at most life, or life + 1 when month is below 12.
 * @param month Months in the first year, 1 to 12; 12 if omitted.
 * @returns Amount of that period.
 * @problem out-of-range, not-understood
 * @example excelDb(1000000, 100000, 6, 1, 7) // 186083.33, seven months
 * @example excelDb(1000000, 100000, 6, 7, 7) // 15845.10, the five months left over
 */
export function excelDb(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  period: unknown,
  month?: unknown,
): Answer<number> {
  return andThen(readArguments(DOOR, [cost, salvage, life, period, month]), (values) => {
    const [paid, rest, lifePeriods] = values;
    const whole = Math.trunc(values[3]);
    const at = Math.max(1, whole);
    const months = Math.trunc(values[4]);
    const last = months < 12 ? lifePeriods + 1 : lifePeriods;
    if (whole > last) {
      return refuse('out-of-range', 'period', shown(values[3]), `a number above 0, up to ${figure(last)}`);
    }
    const rate = fixedDecliningRate(paid, rest, lifePeriods);
    const opening = at === 1 ? paid : paid * (1 - rate * (months / 12)) * shareLeft(rate, at - 2);
    const monthsInPeriod = at === 1 ? months : at > lifePeriods ? 12 - months : 12;
    return finiteAnswer(opening * rate * (monthsInPeriod / 12), 'cost', paid, (charge) => [
      {
        label: 'Rate, rounded to three decimals',
        formula: `1 − (${figure(rest)} ÷ ${figure(paid)})^(1 ÷ ${figure(lifePeriods)})`,
        value: rate,
        unit: 'fraction',
        source: SOURCE,
      },
      {
        label: `Written-down value at the start of period ${figure(at)}`,
        formula:
          at === 1
            ? figure(paid)
            : `${figure(paid)} × (1 − ${figure(rate)} × ${months} ÷ 12) × (1 − ${figure(rate)})^${figure(at - 2)}`,
        value: opening,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: `Depreciation of period ${figure(at)}`,
        formula: `${figure(opening)} × ${figure(rate)} × ${monthsInPeriod} ÷ 12`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
