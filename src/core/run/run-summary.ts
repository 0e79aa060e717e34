/** What a person sees before a run is posted: how many assets, what each class is charged, what is odd. */

import { nameKey } from '../journal/account-name';
import { fromMinor, minor, type Decimals } from '../money/minor';
import { each, finished, type Steps } from '../steps';
import type { OtherRegister } from './other-registers';
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
  /** Registers whose records hold assets of this one. */
  readonly others: readonly OtherRegister[];
  readonly problems: readonly string[];
}

export function summaryOf(charges: Charges, plan: RunPlan, decimals: Decimals): RunSummary {
  return finished(summaryInSteps(charges, plan, decimals));
}

/** {@link summaryOf} for a hundred thousand assets. */
export function* summaryInSteps(charges: Charges, plan: RunPlan, decimals: Decimals): Steps<RunSummary> {
  const classes = new Map<string, Line>();
  const of = (assetClass: string): Line => {
    const known = classes.get(nameKey(assetClass)) ?? { assetClass, assets: 0, charge: 0, toPost: 0 };
    classes.set(nameKey(assetClass), known);
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
  const lines = [...classes.values()]
    .sort((a, b) => (a.assetClass < b.assetClass ? -1 : 1))
    .map(({ assetClass, assets, charge, toPost }) => ({
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
    others: charges.others,
    problems: charges.problems,
  };
}

/** A class is one whatever its case, by the name that comes first; in minor units. */
interface Line {
  readonly assetClass: string;
  assets: number;
  charge: number;
  toPost: number;
}
