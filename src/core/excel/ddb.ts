/**
 * DDB: declining balance at a multiple of the straight-line rate, never past salvage and never
 * switching to straight line, so it may end above salvage.
 *
 *     rate   = factor ÷ life, at most 1
 *     charge = min(value at start × rate, value at start − salvage), at least 0
 *     value at start = cost × (1 − rate)^(period − 1)
 *
 * Source: Microsoft Excel, DDB.
 */
import { cite } from '../citation';
import { shown } from '../problem';
import { andThen, refuse } from '../result';
import { type Answer, figure, finiteAnswer } from '../working';
import { notNegative, optional, positive, readArguments } from './argument';
import { shareLeft } from './declining-balance';

const SOURCE = cite('Microsoft Excel', 'DDB');
const DOOR = [
  notNegative('cost'),
  notNegative('salvage'),
  positive('life'),
  positive('period'),
  optional(positive('factor'), 2),
] as const;

/**
 * Double-declining-balance depreciation of one period, exactly as Excel's DDB.
 *
 * Excel puts a fractional period into the exponent as it is, but counts every period below 1 as
 * the first. Salvage above cost gives 0.
 *
 * @param cost Amount, 0 or more.
 * @param salvage Amount, 0 or more.
 * @param life Periods, more than 0.
 * @param period From 1; more than 0, at most life.
 * @param factor Multiple of the straight-line rate, more than 0; 2 if omitted.
 * @returns Amount of that period.
 * @problem out-of-range, not-understood
 * @example excelDdb(10000, 1000, 5, 1) // 4000
 * @example excelDdb(100, 10.233, 4.2312, 3.2, 1.5) // 13.5327
 */
export function excelDdb(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  period: unknown,
  factor?: unknown,
): Answer<number> {
  return andThen(readArguments(DOOR, [cost, salvage, life, period, factor]), (values) => {
    const [paid, rest, lifePeriods, given, multiple] = values;
    if (given > lifePeriods) {
      return refuse(
        'out-of-range',
        'period',
        shown(given),
        `a number above 0, up to life (${figure(lifePeriods)})`,
      );
    }
    const at = Math.max(1, given);
    const rate = Math.min(1, multiple / lifePeriods);
    const opening = paid * shareLeft(rate, at - 1);
    return finiteAnswer(Math.max(0, Math.min(opening * rate, opening - rest)), 'cost', paid, (charge) => [
      {
        label: 'Rate, at most 1',
        formula: `${figure(multiple)} ÷ ${figure(lifePeriods)}`,
        value: rate,
        unit: 'fraction',
        source: SOURCE,
      },
      {
        label: `Written-down value at the start of period ${figure(at)}`,
        formula: `${figure(paid)} × (1 − ${figure(rate)})^(${figure(at)} − 1)`,
        value: opening,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: `Depreciation of period ${figure(at)}`,
        formula: `min(${figure(opening)} × ${figure(rate)}, ${figure(opening)} − ${figure(rest)}), at least 0`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
