/**
 * A row of a cash-generating unit: an asset, or a liability, and how far an impairment loss may take
 * it down.
 *
 *     floor = max(fair value less costs of disposal, value in use, 0), of each what is known
 *
 * Source: IAS 36.104–.105; ASC 360-10-35-28.
 */

import { isNotGiven, readNumber, readYesNo } from '../argument';
import { ZERO_MINOR, minor, readMinor, toMinor, fromMinor, type Decimals, type Minor } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import type { Column } from '../table/headed';
import type { Cell } from '../table/rows';
import { figure } from '../working';
import { ASSET_COLUMN, CARRYING_COLUMN } from './unit-table';

type UnitColumn = 'Asset' | 'Carrying' | 'FVLCD' | 'VIU' | 'In scope' | 'Specific loss';

export const UNIT_COLUMNS: readonly Column<UnitColumn>[] = [
  ASSET_COLUMN,
  CARRYING_COLUMN,
  { name: 'FVLCD', synonyms: ['Fair value'] },
  { name: 'VIU' },
  { name: 'In scope' },
  { name: 'Specific loss' },
];

/** Amounts in minor units. */
export interface UnitAsset {
  /** Below 0 for a liability. */
  readonly carrying: Minor;
  /** Nothing where the loss of the unit does not reach it: out of scope, or a liability. */
  readonly floor: Minor | undefined;
  /** Known damage, taken before all else; 0 to the carrying amount. */
  readonly specific: Minor;
}

/** @problem out-of-range, not-understood, by the row and the column */
export function readUnitAsset(cell: (name: UnitColumn) => Cell, decimals: Decimals): Result<UnitAsset> {
  const carrying = cell('Carrying');
  const read: Result<[Minor, Minor, Minor, boolean, Minor]> = all([
    andThen(readNumber(carrying.place, carrying.given), (amount) =>
      toMinor(carrying.place, amount, decimals),
    ),
    readAtLeastNothing(cell('FVLCD'), decimals),
    readAtLeastNothing(cell('VIU'), decimals),
    readYesNo(cell('In scope').place, cell('In scope').given, true),
    readMinor(cell('Specific loss').place, cell('Specific loss').given, decimals),
  ]);
  return andThen(read, ([amount, fairValue, inUse, isInScope, specific]) => {
    if (specific > Math.max(0, amount)) {
      const [got, most] = [specific, minor(Math.max(0, amount))].map((each) =>
        figure(fromMinor(each, decimals)),
      ) as [string, string];
      return refuse(
        'out-of-range',
        cell('Specific loss').place,
        got,
        `an amount from 0 to the carrying amount, ${most}`,
      );
    }
    const floor = isInScope && amount >= 0 ? minor(Math.max(fairValue, inUse)) : undefined;
    return ok({ carrying: amount, floor, specific });
  });
}

/** A value that may be below 0, where it holds nothing up. */
function readAtLeastNothing({ place, given }: Cell, decimals: Decimals): Result<Minor> {
  if (isNotGiven(given)) return ok(ZERO_MINOR);
  return andThen(readNumber(place, given), (amount) => toMinor(place, Math.max(0, amount), decimals));
}
