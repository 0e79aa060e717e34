/**
 * Impairment of a reporting unit's goodwill under US GAAP. Where goodwill is deductible for tax, its
 * write-down brings a deferred tax benefit that raises the carrying amount again; loss and benefit
 * are solved together.
 *
 *     excess = max(0, carrying − fair value), 0 for a carrying amount of 0 or less
 *     loss   = min(goodwill, excess ÷ (1 − tax rate × deductible share))
 *     proof:   carrying − loss + tax rate × deductible share × loss = fair value, unless goodwill is
 *              less than the loss
 *
 * Computed with 34 decimal digits.
 *
 * Source: ASC 350-20-35-8, -35-8B, -50-1A.
 */

import { isBlank, readNotNegative, readNumber, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { Exact } from '../money/discounting';
import { all, andThen, ok, type Result } from '../result';
import { figure, finiteAnswer, type Answer, type Step } from '../working';
import { readTaxRate } from './tax-rate';

const SOURCE = cite('ASC 350', '-20-35-8');
const SIMULTANEOUS = cite('ASC 350', '-20-35-8B');

/** What is tested, behind the door. */
interface Unit {
  readonly carrying: number;
  readonly fairValue: number;
  readonly goodwill: number;
  readonly taxRate: number;
  readonly deductible: number;
}

/**
 * `WRITEDOWN.GOODWILL`.
 *
 * @param carrying Carrying amount of the reporting unit with its goodwill, in currency.
 * @param fair_value Fair value of the reporting unit, in currency.
 * @param goodwill Its goodwill, in currency, 0 or more: the most that can be lost.
 * @param tax_rate As a fraction, 0 or more and below 1; 0 when omitted.
 * @param deductible_share Share of goodwill that tax lets deduct, 0 to 1; 1 when omitted. 0 is none.
 * @returns Currency, unrounded, 0 to goodwill.
 * @problem out-of-range, not-understood
 * @example goodwillLoss(1000, 800, 400, 0.4) // 333.33…
 */
export function goodwillLoss(
  carrying: unknown,
  fair_value: unknown,
  goodwill: unknown,
  tax_rate?: unknown,
  deductible_share?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number, number]> = all([
    readNumber('carrying', carrying),
    readNumber('fair_value', fair_value),
    readNotNegative('goodwill', goodwill),
    readTaxRate(tax_rate),
    readShare(deductible_share),
  ]);
  return andThen(read, ([from, fairValue, most, taxRate, deductible]) => {
    const unit: Unit = { carrying: from, fairValue, goodwill: most, taxRate, deductible };
    return from > 0 ? tested(unit) : untested(from);
  });
}

function readShare(given: unknown): Result<number> {
  if (isBlank(given)) return ok(1);
  return readNumberWhere(
    'deductible_share',
    given,
    (share) => share >= 0 && share <= 1,
    'a fraction from 0 to 1, 0.5 for half',
  );
}

function untested(carrying: number): Answer<number> {
  return finiteAnswer(0, 'carrying', carrying, (value) => [
    {
      label: 'Impairment loss on goodwill',
      formula: `none: the carrying amount, ${figure(carrying)}, is not above 0; disclose the goodwill`,
      value,
      unit: 'amount',
      source: cite('ASC 350', '-20-50-1A'),
    },
  ]);
}

function tested(unit: Unit): Answer<number> {
  const { carrying, fairValue, goodwill, taxRate, deductible } = unit;
  const excess = Exact.max(0, new Exact(carrying).minus(fairValue));
  const solved = excess.div(new Exact(1).minus(new Exact(taxRate).times(deductible))).toNumber();
  const loss = Math.min(goodwill, solved);
  return finiteAnswer(loss, 'carrying', carrying, (value) => [
    {
      label: 'Excess over fair value',
      formula: `max(0, ${figure(carrying)} − ${figure(fairValue)})`,
      value: excess.toNumber(),
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: 'Loss that leaves fair value after its tax',
      formula: `${figure(excess.toNumber())} ÷ (1 − ${figure(taxRate)} × ${figure(deductible)})`,
      value: solved,
      unit: 'amount',
      source: SIMULTANEOUS,
    },
    ...proofSteps(unit, value),
    {
      label: 'Impairment loss on goodwill',
      formula: `min(${figure(goodwill)}, ${figure(solved)})`,
      value,
      unit: 'amount',
      source: SOURCE,
    },
  ]);
}

function proofSteps({ carrying, taxRate, deductible }: Unit, loss: number): readonly Step[] {
  const benefit = new Exact(taxRate).times(deductible).times(loss);
  const after = new Exact(carrying).minus(loss).plus(benefit);
  const [lost, deferred] = [figure(loss), figure(benefit.toNumber())];
  return [
    {
      label: 'Deferred tax benefit of the loss',
      formula: `${figure(taxRate)} × ${figure(deductible)} × ${lost}`,
      value: benefit.toNumber(),
      unit: 'amount',
      source: SIMULTANEOUS,
    },
    {
      label: 'Carrying amount after the loss and its tax',
      formula: `${figure(carrying)} − ${lost} + ${deferred}`,
      value: after.toNumber(),
      unit: 'amount',
      source: SIMULTANEOUS,
    },
  ];
}
