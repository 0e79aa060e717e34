/**
 * What a fall in value amounts to: nothing, a temporary or a permanent write-down, or a write-off.
 *
 *     current value ≥ carrying    none
 *     current value ≤ 0           write-off
 *     otherwise                   write-down, temporary if the value is expected to recover
 *
 * Source: arithmetic alone; how each is booked is for the standard of the asset.
 */

import { readFlag, readNumber } from '../argument';
import { all, andThen, type Result } from '../result';
import { answer, figure, type Answer } from '../working';

export const WRITE_DOWN_KINDS = [
  'none',
  'temporary write-down',
  'permanent write-down',
  'write-off',
] as const;
type WriteDownKind = (typeof WRITE_DOWN_KINDS)[number];

/**
 * `WRITEDOWN.KIND`.
 *
 * @param carrying Carrying amount, in currency.
 * @param current_value What it is worth now, in currency.
 * @param expected_to_recover TRUE when the value is expected to come back; FALSE when omitted.
 * @returns `none` when it is worth its carrying amount; `write-off` when it is worth nothing;
 *   otherwise `temporary write-down` or `permanent write-down`.
 * @problem not-understood, out-of-range for a number that is not finite
 * @example kind(500000, 300000) // "permanent write-down"
 */
export function kind(
  carrying: unknown,
  current_value: unknown,
  expected_to_recover?: unknown,
): Answer<string> {
  const read: Result<[number, number, boolean]> = all([
    readNumber('carrying', carrying),
    readNumber('current_value', current_value),
    readFlag('expected_to_recover', expected_to_recover),
  ]);
  return andThen(read, ([from, to, recovers]) => {
    const result = kindOf(from, to, recovers);
    const formula = `${figure(from)} against ${figure(to)}, ${recovers ? '' : 'not '}expected to recover`;
    return answer<string>(result, () => [
      { label: 'Kind of write-down', formula, value: result, unit: 'word' },
    ]);
  });
}

function kindOf(carrying: number, current: number, recovers: boolean): WriteDownKind {
  if (carrying <= current) return 'none';
  if (current <= 0) return 'write-off';
  return recovers ? 'temporary write-down' : 'permanent write-down';
}
