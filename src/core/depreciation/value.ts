/**
 * The written-down value of an asset after a number of periods, and what has been written down by
 * then: one point of its method's curve, unrounded.
 *
 *     value       = cost − accumulated
 *     accumulated = cost − value
 *
 * Source: IAS 16.62 (the methods), .6 (carrying amount).
 */

import { readNumberWhere } from '../argument';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer, type Step } from '../working';
import { readAsset, type Asset } from './asset';
import { METHODS } from './methods';

/** An asset some periods into its life. */
interface Point {
  readonly asset: Asset;
  readonly elapsed: number;
  readonly value: number;
}

function readPoint(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  period: unknown,
  method: unknown,
  factor: unknown,
): Result<Point> {
  const read: Result<[Asset, number]> = all([
    readAsset({ cost, salvage, life, method, factor }, METHODS),
    readNumberWhere('period', period, (given) => given >= 0, 'a number of periods of 0 or more'),
  ]);
  return andThen(read, ([asset, elapsed]) => ({
    ok: true,
    value: { asset, elapsed, value: asset.method.valueAt(asset.plan, elapsed) },
  }));
}

function valueStep({ asset, elapsed, value }: Point): Step {
  return {
    label: 'Written-down value',
    formula: `${asset.method.label}, ${figure(elapsed)} of ${figure(asset.plan.life.near)} periods on`,
    value,
    unit: 'amount',
    source: asset.method.source,
  };
}

/**
 * `WDV.VALUE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Above 0, in any unit; the total of the units for UOP.
 * @param period In the unit of the life, 0 or more, units to date for UOP; 0 gives the cost, past the life the value stays.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor Multiple of the straight-line rate for DDB and VDB, 2 when omitted; the rate for REDUCING.
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
  return andThen(readPoint(cost, salvage, life, period, method, factor), (point) =>
    finiteAnswer(point.value, 'cost', point.asset.plan.cost, () => [
      ...point.asset.method.working(point.asset.plan),
      valueStep(point),
    ]),
  );
}

/**
 * `WDV.ACCUMULATED`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Above 0, in any unit; the total of the units for UOP.
 * @param period In the unit of the life, 0 or more, units to date for UOP.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor As for `WDV.VALUE`.
 * @returns Currency, unrounded: cost less the written-down value.
 * @problem out-of-range, not-understood
 * @example accumulated(500000, 50000, 10, 3) // 135000
 */
export function accumulated(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  period: unknown,
  method?: unknown,
  factor?: unknown,
): Answer<number> {
  return andThen(readPoint(cost, salvage, life, period, method, factor), (point) => {
    const { method: by, plan } = point.asset;
    return finiteAnswer(plan.cost - point.value, 'cost', plan.cost, (written) => [
      ...by.working(plan),
      valueStep(point),
      {
        label: 'Written down so far',
        formula: `${figure(plan.cost)} − ${figure(point.value)}`,
        value: written,
        unit: 'amount',
        source: by.source,
      },
    ]);
  });
}
