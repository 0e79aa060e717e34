/**
 * SLN: the same charge in every period.
 *
 *     charge = (cost − salvage) ÷ life
 *
 * Source: Microsoft Excel, SLN.
 */
import { cite } from '../citation';
import { andThen, refuse } from '../result';
import { type Answer, figure, finiteAnswer } from '../working';
import { number, readArguments } from './argument';

const SOURCE = cite('Microsoft Excel', 'SLN');
const DOOR = [number('cost'), number('salvage'), number('life')] as const;

/**
 * Straight-line depreciation of one period, exactly as Excel's SLN.
 *
 *     charge = (cost − salvage) ÷ life
 *
 * Excel takes any sign: a negative cost or life is computed, not refused.
 *
 * @param cost Amount.
 * @param salvage Amount at the end of life.
 * @param life Periods, any number but 0.
 * @returns Amount a period.
 * @problem division-by-zero for a life of 0; out-of-range, not-understood
 * @example excelSln(30000, 7500, 10) // 2250
 */
export function excelSln(cost: unknown, salvage: unknown, life: unknown): Answer<number> {
  return andThen(readArguments(DOOR, [cost, salvage, life]), ([paid, rest, periods]) => {
    if (periods === 0) return refuse('division-by-zero', 'life', '0', 'a number other than 0');
    const depreciable = paid - rest;
    return finiteAnswer(depreciable / periods, 'cost', paid, (charge) => [
      {
        label: 'Depreciable amount',
        formula: `${figure(paid)} − ${figure(rest)}`,
        value: depreciable,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: 'Depreciation of one period',
        formula: `${figure(depreciable)} ÷ ${figure(periods)}`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
