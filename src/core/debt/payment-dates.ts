/**
 * When the payments of a loan fall due: from the first, by whole months, on its day or on the last day
 * of a month that is too short for it.
 */

import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { addMonths, monthOf } from '../time/calendar';
import { readOptionalDate } from '../time/date-argument';
import { isoDate, LAST_SERIAL } from '../time/serial';

/** The Excel serial of a payment, numbered from 1. */
export type DueDate = (payment: number) => number;

/**
 * @param periods How many payments there are.
 * @returns Nothing when no date is given.
 * @problem out-of-range when a period is no whole number of months, or a payment falls after the year 9999
 * @problem not-understood
 * @example 31 January → 28 February → 31 March
 */
export function readDueDates(
  first_payment: unknown,
  perYear: number,
  periods: number,
): Result<DueDate | undefined> {
  return andThen(readOptionalDate('first_payment', first_payment), (first) => {
    if (first === undefined) return ok(undefined);
    const months = 12 / perYear;
    if (!Number.isInteger(months)) {
      const takes = '1, 2, 3, 4, 6 or 12 when first_payment is given: periods of whole months';
      return refuse('out-of-range', 'per_year', shown(perYear), takes);
    }
    if (monthOf(first) + (periods - 1) * months > monthOf(LAST_SERIAL)) {
      const takes = `a date from which the last payment falls by ${isoDate(LAST_SERIAL)}`;
      return refuse('out-of-range', 'first_payment', isoDate(first), takes);
    }
    return ok((payment: number) => addMonths(first, (payment - 1) * months));
  });
}
