/** The door of the arguments that the register's functions share. */

import { readConvention, readYearEnd } from '../depreciation/in-service';
import { readDecimals, type Decimals } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import type { Convention } from '../time/service';
import type { Terms } from './terms';

/** @problem not-understood, out-of-range: for a `to` before `from` among others */
export function readSpan(
  from: unknown,
  to: unknown,
  convention: unknown,
  year_end: unknown,
  decimals: unknown,
): Result<Terms> {
  const read: Result<[number, number, Convention, number, Decimals]> = all([
    readDate('from', from),
    readDate('to', to),
    readConvention(convention),
    readYearEnd(year_end),
    readDecimals(decimals),
  ]);
  return andThen(read, ([first, last, by, yearEnd, digits]) =>
    last < first
      ? refuse('out-of-range', 'to', isoDate(last), `a date on or after from, ${isoDate(first)}`)
      : ok({ from: first, to: last, convention: by, yearEnd, decimals: digits, takesUnits: true }),
  );
}
