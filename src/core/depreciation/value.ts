/**
 * The written-down value of an asset after a number of periods: one point of its method's curve,
 * unrounded.
 *
 *     value = cost − accumulated(period)
 *
 * Source: IAS 16.62 (the methods), .6 (carrying amount).
 */

import { andThen, all, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';
import { readAsset, readPeriod, type Asset } from './asset';

/**
 * `WDV.VALUE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Above 0, in any unit.
 * @param period In the unit of the life, 0 or more; 0 gives the cost, past the life the value stays.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor Multiple of the straight-line rate for DDB and VDB; 2 when omitted.
 * @returns Currency, unrounded.
 * @problem out-of-range, not-understood
 * @example value(500000, 50000, 10, 3) // 365000
 */
export function value(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  period: unknown,
  method?: unknown,
  factor?: unknown,
): Answer<number> {
  const read: Result<[Asset, number]> = all([
    readAsset({ cost, salvage, life, method, factor }),
    readPeriod(period),
  ]);
  return andThen(read, ([asset, elapsed]) => {
    const result = asset.method.curve(asset.plan).valueAt(elapsed);
    return finiteAnswer(result, 'cost', asset.plan.cost, () => {
      const written = asset.plan.cost - result;
      return [
        ...asset.method.working(asset.plan),
        {
          label: 'Written down so far',
          formula: `${asset.method.label} over ${figure(elapsed)} of ${figure(asset.plan.life.near)} periods`,
          value: written,
          unit: 'amount',
          source: asset.method.source,
        },
        {
          label: 'Written-down value',
          formula: `${figure(asset.plan.cost)} − ${figure(written)}`,
          value: result,
          unit: 'amount',
        },
      ];
    });
  });
}
