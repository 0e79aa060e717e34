/**
 * The effective interest rate: the one at which the flows that settle an amount are worth it.
 *
 *     rate of a period : Σ flow_k ÷ (1 + rate)^k = initial, found by iteration
 *     effective rate   = rate of a period × per year
 *
 * Costs belong in `initial`: what was received less them, or paid with them. Flows that change sign
 * once, as a debt's do, have one rate at most; after more changes several could fit, and none of them
 * is the rate. Computed with 34 decimal digits.
 *
 * Source: IFRS 9 App. A (effective interest rate), B5.4.1; ASC 835-30-35-2.
 */

import { readPositive } from '../argument';
import { cite } from '../citation';
import { RATES_TRIED, rateOf, signChanges } from '../money/discounting';
import { readPerYear } from '../money/nominal-rate';
import { all, andThen, refuse, type Result } from '../result';
import { readFlows } from '../table/numbers';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WDV.EIR`.
 *
 * @param initial What was received or paid at first, net of costs, in currency, above 0.
 * @param cash_flows A row or a column of what settles it, in currency, one a period; a negative flow is
 *   more of what `initial` was.
 * @param per_year Periods a year, a whole number from 1 to 366; 1 when omitted.
 * @returns A fraction a year, unrounded: the effective rate of a period times the periods of a year.
 * @problem out-of-range when the flows have no single rate, or none is found
 * @problem not-understood, too-large
 * @example effectiveRate(98000, [[8000, 8000, 108000]]) // 0.087871…
 */
export function effectiveRate(initial: unknown, cash_flows: unknown, per_year?: unknown): Answer<number> {
  const read: Result<[number, readonly number[], number]> = all([
    readPositive('initial', initial),
    readFlows('cash_flows', cash_flows),
    readPerYear(per_year, 1),
  ]);
  return andThen(read, ([amount, flows, perYear]) => {
    const changes = signChanges([-amount, ...flows]);
    if (changes === 0) return refuse('out-of-range', 'cash_flows', 'flows that never repay anything', TAKES);
    if (changes > 1) {
      const got = `flows that with initial change sign ${changes} times, so that no single rate need fit them`;
      return refuse('out-of-range', 'cash_flows', got, TAKES);
    }
    const found = rateOf(flows, amount);
    if (found === undefined) {
      const takes = `flows that are worth initial, ${figure(amount)}, at a rate ${RATES_TRIED}`;
      return refuse('out-of-range', 'cash_flows', 'flows for which the search for a rate failed', takes);
    }
    const ofPeriod = found.rate.toNumber();
    return finiteAnswer(found.rate.times(perYear).toNumber(), 'initial', amount, (value) => [
      {
        label: 'Effective rate of a period',
        formula: `Σ flow ÷ (1 + rate)^k = ${figure(amount)} over ${counted(flows.length, 'flow')}, solved in ${counted(found.steps, 'step')}`,
        value: ofPeriod,
        unit: 'fraction',
        source: cite('IFRS 9', 'B5.4.1'),
      },
      {
        label: 'Effective rate a year',
        formula: `${figure(ofPeriod)} × ${figure(perYear)}`,
        value,
        unit: 'fraction',
        source: cite('ASC 835', '-30-35-2'),
      },
    ]);
  });
}

const TAKES = 'the amounts that settle initial, which are positive';

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${figure(count)} ${what}s`;
}
