/**
 * Troubled debt restructuring by new terms: a gain only when all the cash still to be paid, not
 * discounted, is below the carrying amount.
 *
 *     undiscounted       = Σ flow_k
 *     gain               = max(0, carrying − undiscounted)
 *     new effective rate : Σ flow_k ÷ (1 + rate)^k = carrying − gain
 *
 * After a gain the rate is therefore 0: no interest is left, every payment only reduces the debt.
 * Computed with 34 decimal digits.
 *
 * Source: ASC 470-60-35-5, -6. A debt settled with an asset has two results instead, that of the
 * debt and that of the asset (470-60-35-2, -3).
 */

import { readPositive } from '../argument';
import { cite } from '../citation';
import { Exact, RATES_TRIED, rateOf, sumOf, type FoundRate } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readFlows } from '../table/numbers';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { inCells } from './cells';

const HEADER = ['Undiscounted', 'Gain', 'New effective rate'] as const;

const NEW_RATE = cite('ASC 470', '-60-35-5');
const GAIN = cite('ASC 470', '-60-35-6');

/** What follows from the new terms, and the carrying amount it starts from. */
interface Outcome {
  readonly carrying: number;
  readonly undiscounted: number;
  readonly gain: number;
  readonly rate: number;
}

/**
 * `WRITEDOWN.RESTRUCTURING`.
 *
 * @param carrying Carrying amount with unpaid interest, in currency, above 0.
 * @param new_cash_flows A row or a column, in currency, one a period: all that is still to be paid,
 *   principal and interest.
 * @returns `Undiscounted, Gain, New effective rate` in one row; the rate is of a period.
 * @problem out-of-range when no rate makes the flows worth the carrying amount, or when they sum to
 *   less than 0; not-understood, too-large
 * @example restructuring(10500000, [[560000, 560000, 560000, 7560000]]) // 9240000, 1260000, 0
 */
export function restructuring(carrying: unknown, new_cash_flows: unknown): Answer<Matrix> {
  const read: Result<[number, readonly number[]]> = all([
    readPositive('carrying', carrying),
    readFlows('new_cash_flows', new_cash_flows),
  ]);
  return andThen(read, ([owed, flows]) =>
    andThen(outcomeOf(owed, flows), (outcome) => {
      const { undiscounted, gain, rate } = outcome;
      const table: Matrix = [[...HEADER], [undiscounted, gain, rate]];
      return answer(table, () => workingOf(outcome, flows, table));
    }),
  );
}

function outcomeOf(carrying: number, flows: readonly number[]): Result<Outcome> {
  const undiscounted = sumOf(flows.map((flow) => new Exact(flow)));
  const total = figure(undiscounted.toNumber());
  if (undiscounted.isNegative()) {
    const takes = 'payments to the lender, which sum to 0 or more';
    return refuse('out-of-range', 'new_cash_flows', `flows that sum to ${total}`, takes);
  }
  const carriedOn = Exact.min(carrying, undiscounted);
  const found: FoundRate | undefined = rateOf(flows, carriedOn);
  if (found === undefined) {
    const takes = `flows worth the carrying amount, ${figure(carrying)}, at a rate ${RATES_TRIED}`;
    return refuse('out-of-range', 'new_cash_flows', `flows that sum to ${total}`, takes);
  }
  const figures = inCells(undiscounted, new Exact(carrying).minus(carriedOn), found.rate);
  return andThen(figures, ([sum, gain, rate]) => ok({ carrying, undiscounted: sum, gain, rate }));
}

function workingOf(
  { carrying, undiscounted, gain, rate }: Outcome,
  flows: readonly number[],
  table: Matrix,
): readonly Step[] {
  return [
    {
      label: 'Cash still to be paid, undiscounted',
      formula: flows.map(figure).join(' + '),
      value: undiscounted,
      unit: 'amount',
      source: NEW_RATE,
    },
    {
      label: 'Gain',
      formula: `max(0, ${figure(carrying)} − ${figure(undiscounted)})`,
      value: gain,
      unit: 'amount',
      source: GAIN,
    },
    {
      label: 'New effective rate of a period',
      formula:
        gain > 0
          ? 'no interest is left: every payment reduces the debt'
          : `the rate at which the flows are worth ${figure(carrying)}`,
      value: rate,
      unit: 'fraction',
      source: gain > 0 ? GAIN : NEW_RATE,
    },
    { label: 'Troubled debt restructuring', formula: 'the three in a row', value: table, unit: 'table' },
  ];
}
