/** The tax rate of an impairment test; at a rate of 1 nothing is left after tax to test. */

import { readNumberWhere } from '../argument';
import type { Result } from '../result';

/** @problem out-of-range, not-understood */
export function readTaxRate(given: unknown): Result<number> {
  return readNumberWhere(
    'tax_rate',
    given,
    (rate) => rate >= 0 && rate < 1,
    'a fraction of 0 or more and below 1, 0.25 for 25 %',
  );
}
