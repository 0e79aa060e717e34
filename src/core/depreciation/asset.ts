/**
 * The door to a plan: cost, salvage, life, method and factor as a person gives them become a plan
 * that can no longer be wrong.
 */

import { readNotNegative, readNumberWhere, readOptionalPositive } from '../argument';
import { toMinor, type Decimals } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { figure } from '../working';
import type { Method } from './curve';
import { readMethod, TIME_METHODS } from './methods';
import { isLife, LIFE_TAKES, lifeInYears, planOf, quantity, type Plan } from './plan';

export interface Asset {
  readonly method: Method;
  readonly plan: Plan;
}

/** What a person says of an asset, in argument order. */
export interface AssetGiven {
  readonly cost: unknown;
  readonly salvage: unknown;
  readonly life: unknown;
  readonly method?: unknown;
  readonly factor?: unknown;
}

/**
 * An asset in currency, life and periods in one unit: for single values, which are not rounded.
 *
 * @param methods Those that fit the function.
 * @problem out-of-range for a negative cost, a salvage outside 0 to cost, a life or factor not above 0
 */
export function readAsset(given: AssetGiven, methods: readonly Method[]): Result<Asset> {
  const read = all<[number, number, number, Method, number | undefined]>([
    readNotNegative('cost', given.cost),
    readNotNegative('salvage', given.salvage),
    readNumberWhere('life', given.life, isLife, LIFE_TAKES),
    readMethod(given.method, methods),
    readOptionalPositive('factor', given.factor),
  ]);
  return andThen(read, ([cost, salvage, life, method, factor]) => {
    if (salvage > cost) return salvageOverCost(salvage, cost);
    const plan = planOf(cost, salvage, quantity(life), factor === undefined ? undefined : quantity(factor));
    return andThen(method.check?.(plan) ?? ok(null), () => ok({ method, plan }));
  });
}

/**
 * An asset in minor units, life in years (in units where the method counts those): for schedules, which add up to the last minor unit.
 *
 * @problem as {@link readAsset}, and out-of-range for amounts past 2^53 minor units
 */
export function readAssetInMinor(
  given: AssetGiven,
  decimals: Decimals,
  methods: readonly Method[] = TIME_METHODS,
): Result<Asset> {
  return andThen(readAsset(given, methods), ({ method, plan }) =>
    andThen(
      all([toMinor('cost', plan.cost, decimals), toMinor('salvage', plan.salvage, decimals)]),
      ([cost, salvage]) => {
        const life = method.clock === 'units' ? plan.life : lifeInYears(plan.life.near);
        return ok({ method, plan: planOf(cost, salvage, life, plan.factor) });
      },
    ),
  );
}

function salvageOverCost(salvage: number, cost: number): Result<never> {
  return refuse('out-of-range', 'salvage', figure(salvage), `an amount from 0 to the cost, ${figure(cost)}`);
}
