/**
 * Whether what was posted ties to the register, class by class.
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

export interface ClassTie {
  readonly assetClass: string;
  readonly register: Minor;
  readonly posted: Minor;
  /** Above 0 where less is posted than the register charges. */
  readonly difference: Minor;
  /** How many assets differ, which may cancel out within the class. */
  readonly differing: number;
  /** The first asset that differs, else the first of the class. */
  readonly tag: string;
}

export interface RegisterTie {
  /** In alphabetical order. */
  readonly classes: readonly ClassTie[];
  readonly register: Minor;
  readonly posted: Minor;
  readonly difference: Minor;
}

/** @yields how many assets were compared */
export function* tieOutByClass(
  run: RunTerms,
  { byHolding, leftOut }: Charges,
  { records }: Covered,
): Steps<RegisterTie> {
  const posted = yield* sumsOf(records, countsFor(run, byHolding));
  const classes = new Map<string, Mutable>();
  const compare = (key: HoldingKey, named: Pick<Charged, 'tag' | 'assetClass'>): void => {
    if (leftOut.has(key)) return;
    const line = classes.get(nameKey(named.assetClass)) ?? emptyLine(named);
    classes.set(nameKey(named.assetClass), line);
    const [charged, held] = [byHolding.get(key)?.total ?? 0, posted.get(key)?.charge ?? 0];
    line.register += charged;
    line.posted += held;
    if (charged === held) return;
    if (line.differing === 0) line.tag = named.tag;
    line.differing += 1;
  };
  yield* each(byHolding, ([key, charge]) => compare(key, charge));
  yield* each(posted, ([key, charged]) => {
    if (!byHolding.has(key)) compare(key, charged);
  });
  const lines = [...classes.values()].sort((a, b) => (a.assetClass < b.assetClass ? -1 : 1)).map(tieOf);
  const sum = (pick: 'register' | 'posted' | 'difference'): Minor =>
    minor(lines.reduce((total, line) => total + line[pick], 0));
  return { classes: lines, register: sum('register'), posted: sum('posted'), difference: sum('difference') };
}

type Mutable = Pick<ClassTie, 'assetClass'> & {
  register: number;
  posted: number;
  differing: number;
  tag: string;
};

function emptyLine({ tag, assetClass }: Pick<Charged, 'tag' | 'assetClass'>): Mutable {
  return { assetClass, register: 0, posted: 0, differing: 0, tag };
}

function tieOf({ register, posted, ...line }: Mutable): ClassTie {
  const difference = minor(register - posted);
  return { ...line, register: minor(register), posted: minor(posted), difference };
}
