/** Chargeable periods for properties, and an oracle that walks from month to month. */

import fc from 'fast-check';
import { daysInMonth, isoDate, parseIsoDate } from '../../../../src/core/time/serial';

export const serial = (iso: string): number => parseIsoDate(iso) ?? NaN;

export interface Period {
  readonly start: number;
  readonly end: number;
}

const FIRST = serial('1990-04-06');
const LAST = serial('2040-12-31');
/** What 18 months have at the least is 546 days. */
const MOST_DAYS = 546;

/** Of any length that is taken, from a day on. */
export function anyPeriod(from = FIRST): fc.Arbitrary<Period> {
  return fc
    .tuple(fc.integer({ min: from, max: LAST }), fc.integer({ min: 0, max: MOST_DAYS - 1 }))
    .map(([start, more]) => ({ start, end: start + more }));
}

/** Of whole months, one in two a year. */
export function wholeMonths(from = FIRST): fc.Arbitrary<Period & { readonly months: number }> {
  const months = fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 18 }));
  return fc
    .tuple(fc.integer({ min: from, max: LAST }), months)
    .map(([start, count]) => ({ start, end: endAfter(start, count), months: count }));
}

/** The day before the same day of a later month, or that month's end where it has no such day. */
export function endAfter(start: number, months: number): number {
  const [year = 0, month = 0, day = 0] = isoDate(start).split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = daysInMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
  const first = serial(target.toISOString().slice(0, 10));
  return day > length ? first + length - 1 : first + day - 2;
}

/** Numerator and denominator of the share of a year, by trying every number of months. */
export function shareOracle({ start, end }: Period): readonly [bigint, bigint] {
  for (let months = 1; months <= 18; months++) {
    if (endAfter(start, months) === end) return [BigInt(months), 12n];
  }
  return [BigInt(end - start + 1), 365n];
}
