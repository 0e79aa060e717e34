/**
 * Units of production: the charge follows what the asset made, never past its depreciable amount.
 *
 *     charge = (cost − salvage) × min(units, total − units before) ÷ total units
 *
 * Source: IAS 16.62 (the units of production method).
 */

import { readNotNegative, readPositive } from '../argument';
import { cite } from '../citation';
import { all, andThen, refuse, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

const SOURCE = cite('IAS 16', '62');

/**
 * `WDV.UOP`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param total_units Units the asset will make in all, above 0.
 * @param units Units of this period, 0 or more.
 * @param units_before Units made before it, 0 or more; 0 when omitted.
 * @returns Currency, unrounded; 0 once the total is reached.
 * @problem out-of-range, not-understood
 * @example unitsOfProduction(500000, 50000, 900000, 120000) // 60000
 */
export function unitsOfProduction(
  cost: unknown,
  salvage: unknown,
  total_units: unknown,
  units: unknown,
  units_before?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number, number]> = all([
    readNotNegative('cost', cost),
    readNotNegative('salvage', salvage),
    readPositive('total_units', total_units),
    readNotNegative('units', units),
    readNotNegative('units_before', units_before),
  ]);
  return andThen(read, ([paid, rest, total, made, before]) => {
    if (rest > paid) {
      return refuse('out-of-range', 'salvage', figure(rest), `an amount from 0 to the cost, ${figure(paid)}`);
    }
    const counted = Math.max(0, Math.min(made, total - before));
    return finiteAnswer(((paid - rest) * counted) / total, 'cost', paid, (charge) => [
      {
        label: 'Units that count',
        formula: `min(${figure(made)}, ${figure(total)} − ${figure(before)}), at least 0`,
        value: counted,
        unit: 'units',
        source: SOURCE,
      },
      {
        label: 'Charge',
        formula: `(${figure(paid)} − ${figure(rest)}) × ${figure(counted)} ÷ ${figure(total)}`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
