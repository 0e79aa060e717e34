/**
 * Net realisable value: what a sale will bring after what it still takes.
 *
 *     NRV = (selling price − completion costs − selling costs) × quantity
 *
 * Source: IAS 2.6; ASC 330-10-20.
 */

import { isBlank, readNotNegative } from '../argument';
import { cite } from '../citation';
import { all, andThen, ok, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.NRV`.
 *
 * @param selling_price Of one unit, in currency, 0 or more.
 * @param completion_costs Of one unit, in currency, 0 or more; 0 when omitted.
 * @param selling_costs Of one unit, in currency, 0 or more; 0 when omitted.
 * @param quantity Units, 0 or more; 1 when omitted.
 * @returns Currency, unrounded; negative when the costs exceed the price.
 * @problem out-of-range, not-understood
 * @example netRealisableValue(120, 45, 12) // 63
 */
export function netRealisableValue(
  selling_price: unknown,
  completion_costs?: unknown,
  selling_costs?: unknown,
  quantity?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number]> = all([
    readNotNegative('selling_price', selling_price),
    readNotNegative('completion_costs', completion_costs),
    readNotNegative('selling_costs', selling_costs),
    isBlank(quantity) ? ok(1) : readNotNegative('quantity', quantity),
  ]);
  return andThen(read, ([price, completion, selling, units]) =>
    finiteAnswer((price - completion - selling) * units, 'selling_price', price, (value) => [
      {
        label: 'Net realisable value',
        formula: `(${figure(price)} − ${figure(completion)} − ${figure(selling)}) × ${figure(units)}`,
        value,
        unit: 'amount',
        source: cite('IAS 2', '6'),
      },
    ]),
  );
}
