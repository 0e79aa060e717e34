/**
 * Whether what was posted ties to the register, class by class and asset by asset.
 *
 *     difference = charge of the register − what the records hold for it
 *
 * Source: IAS 16.73(e)(vii); IAS 38.118(e)(vi).
 */

import { nameKey } from '../journal/account-name';
import { minor, type Minor } from '../money/minor';
import { each, type Steps } from '../steps';
import type { Charges } from './run-charges';
import type { Charged, Covered, HoldingKey } from './run-record';
import type { RunTerms } from './run-terms';
import { countsFor, sumsOf } from './what-counts';

/** What the register charges against what is posted. */
export interface Tie {
  readonly register: Minor;
  readonly posted: Minor;
  /** Above 0 where less is posted than the register charges. */
  readonly difference: Minor;
}

export interface AssetTie extends Tie {
  readonly tag: string;
}

export interface ClassTie extends Tie {
  readonly assetClass: string;
  /** How many assets differ, which may cancel out within the class. */
  readonly differing: number;
  /** The first {@link MOST_LISTED} of them. */
  readonly assets: readonly AssetTie[];
}

export interface RegisterTie extends Tie {
  /** In alphabetical order. */
  readonly classes: readonly ClassTie[];
}

/** How many assets of a class are kept by name: before a run all of them differ. */
export const MOST_LISTED = 50;

/** @yields how many assets were compared */
export function* tieOutByClass(
  run: RunTerms,
  { byHolding, leftOut }: Charges,
  { records }: Covered,
): Steps<RegisterTie> {
  const posted = yield* sumsOf(records, countsFor(run, byHolding));
  return yield* tieOut(byHolding, ({ total }) => total, posted, leftOut);
}

type Named = Pick<Charged, 'tag' | 'assetClass'>;

/**
 * @param chargeOf What the register charges a holding, in minor units.
 * @param leftOut Holdings that are not compared.
 * @yields how many assets were compared
 */
export function* tieOut<Holding extends Named>(
  holdings: ReadonlyMap<HoldingKey, Holding>,
  chargeOf: (holding: Holding) => number,
  posted: ReadonlyMap<HoldingKey, Charged>,
  leftOut: ReadonlySet<HoldingKey>,
): Steps<RegisterTie> {
  const classes = new Map<string, ClassSums>();
  const compare = (key: HoldingKey, named: Named, charged: number): void => {
    if (leftOut.has(key)) return;
    const line = classes.get(nameKey(named.assetClass)) ?? noSums(named);
    classes.set(nameKey(named.assetClass), line);
    const held = posted.get(key)?.charge ?? 0;
    line.register += charged;
    line.posted += held;
    if (charged === held) return;
    line.differing += 1;
    if (line.assets.length < MOST_LISTED) line.assets.push({ tag: named.tag, ...tieOf(charged, held) });
  };
  yield* each(holdings, ([key, holding]) => compare(key, holding, chargeOf(holding)));
  yield* each(posted, ([key, charged]) => {
    if (!holdings.has(key)) compare(key, charged, 0);
  });
  const lines = [...classes.values()]
    .sort((a, b) => (a.assetClass < b.assetClass ? -1 : 1))
    .map(({ register, posted: held, ...line }): ClassTie => ({ ...line, ...tieOf(register, held) }));
  return { classes: lines, ...sumOfTies(lines) };
}

export function sumOfTies(ties: readonly Tie[]): Tie {
  const sum = (side: 'register' | 'posted'): number => ties.reduce((total, tie) => total + tie[side], 0);
  return tieOf(sum('register'), sum('posted'));
}

interface ClassSums extends Pick<ClassTie, 'assetClass'> {
  register: number;
  posted: number;
  differing: number;
  readonly assets: AssetTie[];
}

function noSums({ assetClass }: Named): ClassSums {
  return { assetClass, register: 0, posted: 0, differing: 0, assets: [] };
}

function tieOf(register: number, posted: number): Tie {
  return { register: minor(register), posted: minor(posted), difference: minor(register - posted) };
}
