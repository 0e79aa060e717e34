/**
 * Impairment of an asset that is held and used, under US GAAP, in two steps: there is a loss only
 * where the carrying amount is more than the undiscounted cash flows, and it is then measured
 * against fair value.
 *
 *     recoverable = carrying ≤ Σ flows
 *     loss        = 0 when recoverable, else max(0, carrying − fair value)
 *
 * The flows are before interest charges. The amounts may be those of an asset group; its liabilities
 * can take fair value below 0.
 *
 * Source: ASC 360-10-35-17, -29.
 */

import { readNumber } from '../argument';
import { cite } from '../citation';
import { Exact, sumOf } from '../money/discounting';
import { all, andThen, ok, type Result } from '../result';
import { cellsOf, readFlows } from '../table/numbers';
import { figure, finiteAnswer, finiteNumber, type Answer } from '../working';

const FLOWS = 'undiscounted_cash_flows';
const SOURCE = cite('ASC 360', '-10-35-17');

/**
 * `WRITEDOWN.HELDANDUSED`.
 *
 * @param carrying Carrying amount, in currency.
 * @param undiscounted_cash_flows Their sum, in currency, or a row or a column of them; a single blank
 *   is 0, a longer range not all of it.
 * @param fair_value Currency.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, out-of-range for a number that is not finite
 * @example heldAndUsed(1000, 950, 700) // 300
 */
export function heldAndUsed(
  carrying: unknown,
  undiscounted_cash_flows: unknown,
  fair_value: unknown,
): Answer<number> {
  const read: Result<[number, readonly number[], number]> = all([
    readNumber('carrying', carrying),
    readUndiscounted(undiscounted_cash_flows),
    readNumber('fair_value', fair_value),
  ]);
  return andThen(read, ([from, flows, fair]) => {
    const sum = sumOf(flows.map((flow) => new Exact(flow)));
    const isRecoverable = sum.gte(from);
    const loss = isRecoverable ? 0 : Math.max(0, from - fair);
    return andThen(finiteNumber(sum.toNumber(), FLOWS, flows[0] ?? 0), (undiscounted) =>
      finiteAnswer(loss, 'carrying', from, (value) => [
        {
          label: 'Undiscounted cash flows',
          formula: flows.map(figure).join(' + '),
          value: undiscounted,
          unit: 'amount',
          source: cite('ASC 360', '-10-35-29'),
        },
        {
          label: 'Impairment loss',
          formula: isRecoverable
            ? `none: ${figure(from)} is not more than ${figure(undiscounted)}`
            : `max(0, ${figure(from)} − ${figure(fair)})`,
          value,
          unit: 'amount',
          source: SOURCE,
        },
      ]),
    );
  });
}

/** A single amount may be 0: nothing is expected to come in. */
function readUndiscounted(given: unknown): Result<readonly number[]> {
  const cells = cellsOf(given);
  if (cells.length !== 1) return readFlows(FLOWS, given);
  return andThen(readNumber(FLOWS, cells[0]), (sum) => ok([sum]));
}
