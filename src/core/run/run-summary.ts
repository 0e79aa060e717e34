/** What a person sees before a run is posted: how many assets, what each class is charged, what is odd. */

import { fromMinor, minor, type Decimals } from '../money/minor';
import { each, finished, type Steps } from '../steps';
import type { Charges, Odd } from './run-charges';
import type { RunPlan } from './run-plan';

export interface ClassSummary {
  readonly assetClass: string;
  readonly assets: number;
  /** In currency: over the whole of what is looked at, and of it what is still to be posted. */
  readonly charge: number;
  readonly toPost: number;
}

export interface RunSummary {
  readonly assets: number;
  readonly classes: readonly ClassSummary[];
  readonly charge: number;
  readonly toPost: number;
  readonly odd: Odd;
  /** Assets that were posted before and are gone from the register. */
  readonly gone: readonly string[];
  readonly problems: readonly string[];
}

export function summaryOf(charges: Charges, plan: RunPlan, decimals: Decimals): RunSummary {
  return finished(summaryInSteps(charges, plan, decimals));
}

/** {@link summaryOf} for a hundred thousand assets. */
export function* summaryInSteps(charges: Charges, plan: RunPlan, decimals: Decimals): Steps<RunSummary> {
  const classes = new Map<string, { assets: number; charge: number; toPost: number }>();
  const of = (assetClass: string): { assets: number; charge: number; toPost: number } => {
    const known = classes.get(assetClass) ?? { assets: 0, charge: 0, toPost: 0 };
    classes.set(assetClass, known);
    return known;
  };
  yield* each(charges.byHolding.values(), ({ assetClass, total }) => {
    const known = of(assetClass);
    known.assets += 1;
    known.charge += total;
  });
  // Entries whose classes all come to nothing are not posted, and neither are their parts.
  yield* each(plan.entries, ({ byClass }) => {
    for (const [assetClass, units] of byClass) of(assetClass).toPost += units;
  });
  const inCurrency = (units: number): number => fromMinor(minor(units), decimals);
  const lines = [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([assetClass, { assets, charge, toPost }]) => ({
      assetClass,
      assets,
      charge: inCurrency(charge),
      toPost: inCurrency(toPost),
    }));
  const sum = (pick: 'charge' | 'toPost'): number =>
    inCurrency([...classes.values()].reduce((total, known) => total + known[pick], 0));
  return {
    assets: charges.assets,
    classes: lines,
    charge: sum('charge'),
    toPost: sum('toPost'),
    odd: charges.odd,
    gone: plan.gone,
    problems: charges.problems,
  };
}
