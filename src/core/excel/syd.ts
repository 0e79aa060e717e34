/**
 * SYD: sum of the years' digits; each period weighs what remains of the life at its start.
 *
 *     charge = (cost − salvage) × (life − period + 1) × 2 ÷ (life × (life + 1))
 *
 * Source: Microsoft Excel, SYD.
 */
import { cite } from '../citation';
import { shown } from '../problem';
import { andThen, refuse } from '../result';
import { type Answer, figure, finiteAnswer } from '../working';
import { number, positive, readArguments } from './argument';

const SOURCE = cite('Microsoft Excel', 'SYD');
const DOOR = [number('cost'), number('salvage'), positive('life'), positive('period')] as const;

/**
 * Sum-of-years'-digits depreciation of one period, exactly as Excel's SYD.
 *
 *     charge = (cost − salvage) × (life − period + 1) × 2 ÷ (life × (life + 1))
 *
 * Excel uses fractions of life and period as they are (a period below 1 weighs more than the
 * first) and accepts amounts of any sign.
 *
 * @param cost Amount.
 * @param salvage Amount at the end of life.
 * @param life Periods, more than 0.
 * @param period From 1; more than 0, at most life.
 * @returns Amount of that period.
 * @problem out-of-range, not-understood
 * @example excelSyd(30000, 7500, 10, 1) // 4090.909090…
 * @example excelSyd(100, 10, 1, 0.3) // 153
 */
export function excelSyd(cost: unknown, salvage: unknown, life: unknown, period: unknown): Answer<number> {
  return andThen(readArguments(DOOR, [cost, salvage, life, period]), ([paid, rest, lifePeriods, at]) => {
    if (at > lifePeriods) {
      return refuse(
        'out-of-range',
        'period',
        shown(at),
        `a number above 0, up to life (${figure(lifePeriods)})`,
      );
    }
    const depreciable = paid - rest;
    const remaining = lifePeriods - at + 1;
    // One quotient after the other: life × (life + 1) overflows where the share does not.
    const share = (remaining / lifePeriods) * (2 / (lifePeriods + 1));
    return finiteAnswer(depreciable * share, 'cost', paid, (charge) => [
      {
        label: 'Depreciable amount',
        formula: `${figure(paid)} − ${figure(rest)}`,
        value: depreciable,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: 'Share of this period',
        formula: `${figure(remaining)} × 2 ÷ (${figure(lifePeriods)} × (${figure(lifePeriods)} + 1))`,
        value: share,
        unit: 'fraction',
        source: SOURCE,
      },
      {
        label: `Depreciation of period ${figure(at)}`,
        formula: `${figure(depreciable)} × ${figure(share)}`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
