/**
 * Reserve for stock that ages: the value of each item at the rate of the band its age falls in.
 *
 *     reserve = Σ value × rate of the band
 *
 * Rates by age are an estimate of what the stock will not bring. Where net realisable value is known,
 * item by item, that decides. Computed with 34 decimal digits.
 *
 * Source: IAS 2.28 to .30; ASC 330-10-35-1B.
 */

import type { Decimal } from 'decimal.js';
import { readNotNegative } from '../argument';
import { cite } from '../citation';
import { Exact, sumOf } from '../money/discounting';
import { andThen, ok, type Result } from '../result';
import { bandOf, readBandRates, readBands, type Limits } from '../table/bands';
import { readBeside, readList } from '../table/lists';
import { figure, finiteAnswer, type Answer } from '../working';

interface Stock {
  readonly value: number;
  readonly age: number;
}

/**
 * `WRITEDOWN.OBSOLESCENCE`.
 *
 * @param values A row or a column, in currency, each 0 or more.
 * @param ages A row or a column, one a value, each 0 or more, in days, months or whatever the bands are in.
 * @param bands Inclusive upper limits of age, ascending whole numbers of 0 or more.
 * @param rates The part of each band's value that is lost, as fractions from 0 to 1, one more than bands.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, also for lists of another length or limits that do not ascend; out-of-range,
 *   too-large
 * @example obsolescenceReserve([[20000, 10000]], [[3, 9]], [[6]], [[0, 0.25]]) // 2500
 */
export function obsolescenceReserve(
  values: unknown,
  ages: unknown,
  bands: unknown,
  rates: unknown,
): Answer<number> {
  return andThen(readStock(values, ages), (stock) =>
    andThen(readBands(bands), (limits) =>
      andThen(readBandRates(rates, limits), (fractions) => {
        const worth = worthByBand(stock, limits);
        const losses = worth.map((value, index) => value.times(fractions[index] ?? 0));
        return finiteAnswer(sumOf(losses).toNumber(), 'values', stock[0]?.value ?? 0, (value) => [
          ...losses.map((loss, index) => ({
            label: `Reserve, age ${spanOf(limits, index)}`,
            formula: `${figure(worth[index]?.toNumber() ?? 0)} × ${figure(fractions[index] ?? 0)}`,
            value: loss.toNumber(),
            unit: 'amount' as const,
            source: cite('IAS 2', '28'),
          })),
          {
            label: 'Reserve',
            formula: losses.map((loss) => figure(loss.toNumber())).join(' + '),
            value,
            unit: 'amount',
            source: cite('IAS 2', '30'),
          },
        ]);
      }),
    ),
  );
}

function readStock(values: unknown, ages: unknown): Result<readonly Stock[]> {
  return andThen(readList('values', values, readNotNegative), (worth) =>
    andThen(readBeside('ages', ages, ['values', worth.length], readNotNegative), (olds) =>
      ok(worth.map((value, index) => ({ value, age: olds[index] ?? 0 }))),
    ),
  );
}

function worthByBand(stock: readonly Stock[], limits: Limits): readonly Decimal[] {
  const worth = Array.from({ length: limits.length + 1 }, () => new Exact(0));
  for (const { value, age } of stock) {
    const band = bandOf(limits, age);
    worth[band] = new Exact(value).plus(worth[band] ?? 0);
  }
  return worth;
}

/** Ages may be broken: what is past 12 falls into the band above it, be it 12.5. */
function spanOf(limits: Limits, band: number): string {
  const [after, upTo] = [limits[band - 1], limits[band]];
  if (after === undefined) return `up to ${figure(upTo ?? 0)}`;
  return upTo === undefined ? `over ${figure(after)}` : `over ${figure(after)} to ${figure(upTo)}`;
}
