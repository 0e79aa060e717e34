/** A part of an asset: a share of it, or so much of its cost. */

import { readNumberWhere } from '../argument';
import { fromMinor, minor, readMinor, type Decimals } from '../money/minor';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';

export type Part = { readonly share: unknown } | { readonly cost: unknown };

/**
 * @param whole The cost of the asset, in minor units.
 * @returns The share that it is: a fraction above 0 and below 1.
 * @problem out-of-range for a part that is nothing, or the whole asset
 */
export function readPart(part: Part, whole: number, decimals: Decimals): Result<number> {
  if ('share' in part) {
    const accepts = (share: number): boolean => share > 0 && share < 1;
    return readNumberWhere('share', part.share, accepts, 'a share above 0 % and below 100 %');
  }
  return andThen(readMinor('cost', part.cost, decimals), (goes) => {
    if (goes > 0 && goes < whole) return ok(goes / whole);
    const takes = `an amount above 0 and below the cost, ${fromMinor(minor(whole), decimals)}`;
    return refuse('out-of-range', 'cost', shown(part.cost), takes);
  });
}
