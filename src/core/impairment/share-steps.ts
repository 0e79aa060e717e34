/** How an amount was shared out over the assets of a unit, as steps of its working. */

import { cite } from '../citation';
import type { Allocation } from '../money/allocation';
import { fromMinor, minor, type Decimals } from '../money/minor';
import { figure, type Step } from '../working';

/**
 * @param label Of the share that all assets short of their limit take of their carrying amount.
 * @param places The paragraphs of IAS 36 that share by carrying amount, and that set the limit.
 */
export function shareSteps(
  { parts, rate, rounds }: Allocation,
  decimals: Decimals,
  label: string,
  [share, limit]: readonly [string, string],
): readonly Step[] {
  if (parts.every((part) => part === 0)) return [];
  const inRounds: Step = {
    label: 'Rounds until no asset is past its limit',
    formula: 'what an asset at its limit cannot take goes to the others',
    value: rounds,
    unit: 'count',
    source: cite('IAS 36', limit),
  };
  // Where all came to their limit, there is no share that some of them take alike.
  if (rate.near === 0) return [inRounds];
  const [amount, weight] = [fromMinor(rate.amount, decimals), fromMinor(minor(rate.near), decimals)];
  const alike: Step = {
    label,
    formula: `${figure(amount)} ÷ ${figure(weight)}`,
    value: amount / weight,
    unit: 'fraction',
    source: cite('IAS 36', share),
  };
  return [inRounds, alike];
}
