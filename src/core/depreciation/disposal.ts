/**
 * Gain or loss on disposal: what is received less what the books still carry.
 *
 *     gain = proceeds − selling costs − (cost − accumulated depreciation − accumulated impairment)
 *
 * Depreciation runs to the day of disposal first. The gain is no revenue.
 *
 * Source: IAS 16.68, .71; ASC 360-10-40-5.
 */

import { readNotNegative } from '../argument';
import { cite } from '../citation';
import { all, andThen, refuse, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

const SOURCE = cite('IAS 16', '71');

/**
 * `WDV.DISPOSAL`.
 *
 * @param cost Currency, 0 or more.
 * @param accumulated_depreciation Currency, 0 or more, to the day of disposal.
 * @param proceeds Currency, 0 or more.
 * @param selling_costs Currency, 0 or more; 0 when omitted.
 * @param accumulated_impairment Currency, 0 or more; 0 when omitted.
 * @returns Currency, unrounded: a gain is positive, a loss negative.
 * @problem out-of-range when more has been written down than the cost; not-understood
 * @example disposal(50000, 32000, 21000, 500) // 2500
 */
export function disposal(
  cost: unknown,
  accumulated_depreciation: unknown,
  proceeds: unknown,
  selling_costs?: unknown,
  accumulated_impairment?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number, number]> = all([
    readNotNegative('cost', cost),
    readNotNegative('accumulated_depreciation', accumulated_depreciation),
    readNotNegative('proceeds', proceeds),
    readNotNegative('selling_costs', selling_costs),
    readNotNegative('accumulated_impairment', accumulated_impairment),
  ]);
  return andThen(read, ([paid, depreciated, received, selling, impaired]) => {
    if (depreciated + impaired > paid) {
      const takes = `with accumulated_impairment at most the cost, ${figure(paid)}`;
      return refuse('out-of-range', 'accumulated_depreciation', figure(depreciated), takes);
    }
    const carrying = paid - depreciated - impaired;
    return finiteAnswer(received - selling - carrying, 'proceeds', received, (gain) => [
      {
        label: 'Carrying amount',
        formula: `${figure(paid)} − ${figure(depreciated)} − ${figure(impaired)}`,
        value: carrying,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: 'Gain (+) or loss (−)',
        formula: `${figure(received)} − ${figure(selling)} − ${figure(carrying)}`,
        value: gain,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
