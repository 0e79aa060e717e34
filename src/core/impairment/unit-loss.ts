/**
 * The impairment loss of a cash-generating unit, and what of it each of its assets takes.
 *
 *     loss      = Σ carrying + goodwill ÷ parent share − recoverable, not below 0
 *     first       known damage, wherever it is
 *     then        goodwill, down to nothing
 *     then        the assets in scope by carrying amount, none below its floor; what one cannot take
 *                 goes to the others, until nothing changes
 *
 * Goodwill that shows the parent's share alone is grossed up for the test; the share of its loss that
 * falls on the non-controlling interest is nowhere recognised.
 *
 * Source: IAS 36.104–.105, .108, C4, C8.
 */

import { fraction, fractionOf, over, roundHalfUp } from '../money/fraction';
import { allocate, type Allocation, type Share } from '../money/allocation';
import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { timesRate } from '../money/rounding';
import { ok, refuse, type Result } from '../result';
import { figure } from '../working';
import type { UnitAsset } from './unit-asset';
import { sumOf } from './unit-table';

/** What is known of a unit beside its rows, amounts in minor units. */
export interface UnitTerms {
  /** 0 or more. */
  readonly recoverable: Minor;
  /** As the books show it. */
  readonly goodwill: Minor;
  /** That of all owners, by {@link grossedUp}. */
  readonly grossGoodwill: Minor;
  /** Of the parent in its goodwill: above 0, 1 for goodwill of all owners. */
  readonly parentShare: number;
}

export interface UnitLoss {
  /** Carrying amount of the assets, goodwill apart. */
  readonly carrying: Minor;
  /** What the unit is carried at above its recoverable amount, the notional goodwill included. */
  readonly excess: Minor;
  /** Known damage together. */
  readonly specific: Minor;
  /** Of goodwill: the books', and the non-controlling interest's that no books show. */
  readonly goodwillLoss: Minor;
  readonly notRecognised: Minor;
  /** What was left for the assets, and how they share it. */
  readonly shared: Minor;
  readonly allocation: Allocation;
  /** Of each asset, known damage included. */
  readonly losses: readonly Minor[];
}

/** @param names Of the assets; they decide only between equals. */
export function lossOf(
  names: readonly string[],
  assets: readonly UnitAsset[],
  { goodwill, grossGoodwill, parentShare, recoverable }: UnitTerms,
): UnitLoss {
  const carrying = sumOf(assets.map((asset) => asset.carrying));
  const specific = sumOf(assets.map((asset) => asset.specific));
  const excess = minor(Math.max(0, carrying + grossGoodwill - recoverable));
  const afterDamage = Math.max(0, excess - specific);
  const notional = minor(Math.min(grossGoodwill, afterDamage));
  const goodwillLoss =
    notional === grossGoodwill ? goodwill : minor(Math.min(goodwill, timesRate(notional, parentShare)));
  const shared = minor(afterDamage - notional);
  const allocation = allocate(
    shared,
    assets.map((asset, index) => shareOf(asset, names[index] ?? '')),
  );
  return {
    ...{ carrying, excess, specific, goodwillLoss, shared, allocation },
    notRecognised: minor(notional - goodwillLoss),
    losses: assets.map((asset, index) => minor(asset.specific + (allocation.parts[index] ?? 0))),
  };
}

/**
 * Goodwill of all owners, from the parent's.
 *
 * @problem out-of-range for a share so small that it is more than whole minor units can hold
 */
export function grossedUp(goodwill: Minor, parentShare: number): Result<Minor> {
  if (parentShare === 1) return ok(goodwill);
  const units = Number(roundHalfUp(over(fraction(BigInt(goodwill)), fractionOf(parentShare))));
  if (units < Number.MAX_SAFE_INTEGER) return ok(minor(units));
  const takes = 'a share by which goodwill stays below 2^53 minor units';
  return refuse('out-of-range', 'parent_share', figure(parentShare), takes);
}

function shareOf({ carrying, floor, specific }: UnitAsset, name: string): Share {
  if (floor === undefined) return { weight: 0n, most: ZERO_MINOR, name };
  const kept = carrying - specific;
  return { weight: BigInt(kept), most: minor(Math.max(0, kept - floor)), name };
}
