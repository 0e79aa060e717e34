/**
 * Decline in value of a depreciating asset by the diminishing value method.
 *
 *     decline = base value × days held ÷ 365 × multiple ÷ effective life, at most the base value
 *
 * The base value is the cost in the first income year, later the opening adjustable value and what was
 * added to the cost in the year.
 *
 * Source: ITAA 1997 s 40-70, s 40-72.
 */

import { readNotNegative, readOptionalPositive, readPositive } from '../../argument';
import { cite } from '../../citation';
import { all, andThen, ok, type Result } from '../../result';
import { LAST_SERIAL } from '../../time/serial';
import { answer, type Answer, type Step } from '../../working';
import { inForce, standing } from '../dated-table';
import { declineFormula, declineInValue, readDaysHeld, type Decline } from './decline';
import { RATE_MULTIPLES, rowOfMultiple } from './rate-multiples';

/**
 * `WDV.AU.DIMINISHING`.
 *
 * @param base_value Currency, 0 or more.
 * @param effective_life Years, above 0.
 * @param days_held Whole days of the income year, 0 to 366.
 * @param rate_multiple Above 0; 2 (held from 10 May 2006 on) when omitted, 1.5 for assets held before.
 * @returns Currency, unrounded, 0 to the base value.
 * @problem out-of-range, not-understood
 * @example diminishingValue(36500, 10, 366) // 7320
 */
export function diminishingValue(
  base_value: unknown,
  effective_life: unknown,
  days_held: unknown,
  rate_multiple?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number]> = all([
    readNotNegative('base_value', base_value),
    readPositive('effective_life', effective_life),
    readDaysHeld(days_held),
    readMultiple(rate_multiple),
  ]);
  return andThen(read, ([base, effectiveLife, daysHeld, multiple]) => {
    const decline = { amount: base, effectiveLife, daysHeld, multiple, limit: base };
    const value = declineInValue(decline);
    return answer(value, () => stepsOf(decline, value));
  });
}

/** Without one it is that of the law in force: the last row of its table still stands. */
function readMultiple(given: unknown): Result<number> {
  return andThen(readOptionalPositive('rate_multiple', given), (multiple) =>
    multiple === undefined
      ? andThen(inForce(RATE_MULTIPLES, 'rate_multiple', LAST_SERIAL), (row) => ok(row.figure))
      : ok(multiple),
  );
}

function stepsOf(decline: Decline, value: number): readonly Step[] {
  return [
    multipleStep(decline.multiple),
    {
      label: 'Decline in value',
      formula: declineFormula(decline),
      value,
      unit: 'amount',
      source: rowOfMultiple(decline.multiple)?.source ?? cite('ITAA 1997', 's 40-70'),
    },
  ];
}

function multipleStep(multiple: number): Step {
  const label = 'Multiple of the straight-line rate';
  const row = rowOfMultiple(multiple);
  const step = { label, value: multiple, unit: 'count' } as const;
  if (row === undefined) return { ...step, formula: 'as given; the law has no such multiple' };
  return { ...step, formula: `by the day holding began: ${standing(row)}`, source: row.source };
}
