/**
 * A block of assets in one tax year: what is left of it is depreciated, what it was sold for beyond
 * its written-down value is a gain, what is left when no asset is, a loss.
 *
 *     base              = opening + additions + additions at half rate − moneys payable
 *     half-rate base    = min(additions at half rate, base)
 *     depreciation      = (base − half-rate base) × rate + half-rate base × rate ÷ 2
 *     short-term gain   = −base, of a base below 0
 *     short-term loss   = base, of a block without assets
 *
 * Moneys payable thus reduce what is depreciated at the full rate first.
 *
 * Source: Income-tax Act 1961 s.32(1), 43(6)(c), 50; Income-tax Act 2025 s.33, 41(1)(c), 74.
 */

import type { Decimal } from 'decimal.js';
import { readFlag, readFraction, readNotNegative } from '../../argument';
import { cite } from '../../citation';
import { Exact, sumOf } from '../../money/discounting';
import { all, andThen, type Result } from '../../result';
import { answer, figure, finiteNumber, type Answer, type Matrix, type Step } from '../../working';

const HEADER = ['Base', 'Depreciation', 'Short-term gain', 'Short-term loss', 'Closing'] as const;

const WRITTEN_DOWN_VALUE = cite('Income-tax Act 1961', 's.43(6)(c); Income-tax Act 2025 s.41(1)(c)');
const GAIN = cite('Income-tax Act 1961', 's.50(1); Income-tax Act 2025 s.74(2)');
const LOSS = cite('Income-tax Act 1961', 's.50(2); Income-tax Act 2025 s.74(3)');
const DEPRECIATION = cite('Income-tax Act 1961', 's.32(1)(ii); Income-tax Act 2025 s.33(3)');
const HALF_RATE = cite('Income-tax Act 1961', 's.32(1), second proviso; Income-tax Act 2025 s.33(4)');

/**
 * `WDV.IN.BLOCK`.
 *
 * @param opening Written-down value at the start of the tax year, in currency, 0 or more.
 * @param additions Actual cost of what was acquired and used for 180 days or more, in currency, 0 or more.
 * @param additions_half Actual cost of what was acquired and used for fewer days, in currency, 0 or more.
 * @param moneys_payable For what was sold, discarded, demolished or destroyed, scrap value included, in
 *   currency, 0 or more.
 * @param rate Prescribed rate of the block, as a fraction from 0 to 1.
 * @param block_empty Whether no asset is left in the block; FALSE when omitted.
 * @returns `Base, Depreciation, Short-term gain, Short-term loss, Closing` and one row, in currency,
 *   unrounded. Base is below 0 where there is a gain.
 * @problem out-of-range, not-understood
 * @example block(1000000, 400000, 300000, 0, 0.15) // header, then [1700000, 232500, 0, 0, 1467500]
 */
export function block(
  opening: unknown,
  additions: unknown,
  additions_half: unknown,
  moneys_payable: unknown,
  rate: unknown,
  block_empty?: unknown,
): Answer<Matrix> {
  const read: Result<[number, number, number, number, number, boolean]> = all([
    readNotNegative('opening', opening),
    readNotNegative('additions', additions),
    readNotNegative('additions_half', additions_half),
    readNotNegative('moneys_payable', moneys_payable),
    readFraction('rate', rate),
    readFlag('block_empty', block_empty),
  ]);
  return andThen(read, ([before, full, half, moneys, share, isEmpty]) => {
    const base = sumOf([before, full, half, -moneys].map((amount) => new Exact(amount)));
    return andThen(finiteNumber(base.toNumber(), 'additions', full), (shows) => {
      const year = yearOf(base, half, share, isEmpty);
      const row = [year.depreciation, year.gain, year.loss, year.closing].map(Number);
      const table: Matrix = [HEADER, [shows, ...row]];
      return answer(table, () => [
        {
          label: 'Base: opening, additions, less moneys payable',
          formula: `${figure(before)} + ${figure(full)} + ${figure(half)} − ${figure(moneys)}`,
          value: shows,
          unit: 'amount',
          source: WRITTEN_DOWN_VALUE,
        },
        ...year.steps(),
        {
          label: 'Block of assets in the year',
          formula: figures(year),
          value: table,
          unit: 'table',
          source: WRITTEN_DOWN_VALUE,
        },
      ]);
    });
  });
}

/** What becomes of the base, and how it is shown. */
interface Year {
  readonly depreciation: Decimal;
  readonly gain: Decimal;
  readonly loss: Decimal;
  readonly closing: Decimal;
  readonly steps: () => readonly Step[];
}

const NONE = new Exact(0);

function yearOf(base: Decimal, additionsHalf: number, rate: number, isEmpty: boolean): Year {
  if (base.lt(0)) return gainOf(base);
  return isEmpty ? lossOf(base) : depreciated(base, additionsHalf, rate);
}

function gainOf(base: Decimal): Year {
  const gain = base.neg();
  const step: Step = {
    label: 'Short-term gain: moneys payable beyond the block',
    formula: `−(${shownAs(base)})`,
    value: gain.toNumber(),
    unit: 'amount',
    source: GAIN,
  };
  return { depreciation: NONE, gain, loss: NONE, closing: NONE, steps: () => [step] };
}

function lossOf(base: Decimal): Year {
  const step: Step = {
    label: 'Short-term loss: no asset is left in the block',
    formula: shownAs(base),
    value: base.toNumber(),
    unit: 'amount',
    source: LOSS,
  };
  return { depreciation: NONE, gain: NONE, loss: base, closing: NONE, steps: () => [step] };
}

function depreciated(base: Decimal, additionsHalf: number, rate: number): Year {
  const half = Exact.min(additionsHalf, base);
  const full = base.minus(half);
  const depreciation = full.plus(half.div(2)).times(rate);
  const closing = base.minus(depreciation);
  const steps = (): readonly Step[] => [
    {
      label: 'Half-rate base: additions used for less than 180 days',
      formula: `min(${figure(additionsHalf)}, ${shownAs(base)})`,
      value: half.toNumber(),
      unit: 'amount',
      source: HALF_RATE,
    },
    {
      label: 'Full-rate base',
      formula: `${shownAs(base)} − ${shownAs(half)}`,
      value: full.toNumber(),
      unit: 'amount',
      source: DEPRECIATION,
    },
    {
      label: 'Depreciation',
      formula: `${shownAs(full)} × ${figure(rate)} + ${shownAs(half)} × ${figure(rate)} ÷ 2`,
      value: depreciation.toNumber(),
      unit: 'amount',
      source: DEPRECIATION,
    },
    {
      label: 'Closing',
      formula: `${shownAs(base)} − ${shownAs(depreciation)}`,
      value: closing.toNumber(),
      unit: 'amount',
      source: WRITTEN_DOWN_VALUE,
    },
  ];
  return { depreciation, gain: NONE, loss: NONE, closing, steps };
}

function figures({ depreciation, gain, loss, closing }: Year): string {
  const parts = { depreciation, gain, loss, closing };
  return Object.entries(parts)
    .map(([name, amount]) => `${name} ${shownAs(amount)}`)
    .join(', ');
}

function shownAs(amount: Decimal): string {
  return figure(amount.toNumber());
}
