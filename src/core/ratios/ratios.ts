/**
 * What a write-down does to the ratios of the period it is booked in: twelve of them before and
 * after, and which way each goes.
 *
 *     total assets = cash + receivables + inventory + ppe
 *     equity       = total assets − current liabilities − debt
 *     profit       = (sales − cogs − operating expenses − interest) × (1 − tax rate)
 *
 * The statements after it are those before with its entry booked; each direction is read off the
 * two, none is assumed. Of an inventory write-down, in the period of booking: cost of goods sold
 * never falls (it rises, or stays where the loss is booked below gross profit); gross margin never
 * rises; turnover rises because the stock falls, which is cosmetic. The goods are sold at a lower
 * cost later, so that over both periods profit before tax is unchanged, and gross profit too where
 * the loss is booked in cost of goods sold.
 *
 * An amount below 0 is a reversal, where the framework allows one: every direction is that of the
 * write-down turned round. What is not booked in cost of goods sold enters operating profit, a gain
 * on debt too. A year has 365 days.
 *
 * Source: ratios as financial analysis usually defines them; no standard does.
 */

import { readNumber, readOptionalWord } from '../argument';
import { readTaxRate } from '../depreciation/deferred-tax';
import { fractionOf, toNumber, type Fraction } from '../money/fraction';
import { all, andThen, ok, type Result } from '../result';
import { answer, type Answer, type CellValue, type Matrix } from '../working';
import { directionOf } from './direction';
import { effectOf, type RatioEffect } from './effect';
import { effectSteps } from './effect-steps';
import { readFigures, type Figures } from './figures';
import {
  BOOKED_IN,
  TAX_TIMINGS,
  WRITE_DOWN_KINDS,
  type BookedIn,
  type TaxTiming,
  type WriteDownKind,
} from './write-down';

const HEADER = ['Ratio', 'Before', 'After', 'Change', 'Direction'] as const;

/**
 * `WRITEDOWN.RATIOS`.
 *
 * @param figures Two columns, name and amount, in currency: sales, cogs, operating expenses, interest, cash, receivables,
 *   inventory, ppe, current liabilities, debt; where averages are wanted also opening inventory, opening receivables,
 *   opening assets, opening equity. They are those before the write-down.
 * @param amount The write-down, in currency, at most what is there; below 0 for a reversal.
 * @param booked_in `cogs` (default for inventory) or `other` (default otherwise); a gain on a liability takes `other` alone.
 * @param tax_rate A fraction from 0 to 1; 0 when omitted.
 * @param kind `inventory` (default), `ppe`, `receivable`, `receivable-allowance` or `liability`.
 * @param tax_timing `deferred` (default), `current` or `none`.
 * @returns `Ratio, Before, After, Change, Direction`, unrounded. A ratio whose denominator is 0 or
 *   negative has no meaning and is blank, and so are its change and direction.
 * @problem out-of-range, not-understood
 * @example ratios([['sales', 1000], ['cogs', 600], ['operating expenses', 250], ['interest', 20], ['cash', 80],
 *            ['receivables', 120], ['inventory', 200], ['ppe', 600], ['current liabilities', 100], ['debt', 300]],
 *            40, 'cogs', 0.25)
 *          // Gross margin 0.4, 0.36, -0.04, down
 */
export function ratios(
  figures: unknown,
  amount: unknown,
  booked_in?: unknown,
  tax_rate?: unknown,
  kind?: unknown,
  tax_timing?: unknown,
): Answer<Matrix> {
  const read: Result<[Figures, Fraction, Fraction, WriteDownKind, TaxTiming]> = all([
    readFigures(figures),
    readExactly(readNumber('amount', amount)),
    readExactly(readTaxRate(tax_rate)),
    readOne('kind', kind, WRITE_DOWN_KINDS),
    readOne('tax_timing', tax_timing, TAX_TIMINGS),
  ]);
  return andThen(read, ([given, size, taxRate, chosen, taxTiming]) =>
    andThen(readBookedIn(booked_in, chosen), (bookedIn) =>
      andThen(effectOf(given, { kind: chosen, bookedIn, taxTiming, amount: size, taxRate }), (effect) => {
        const table: Matrix = [HEADER, ...effect.ratios.map(rowOf)];
        return answer(table, () => [
          ...effectSteps(effect),
          {
            label: 'Ratios before and after',
            formula: 'the twelve in their order',
            value: table,
            unit: 'table',
          },
        ]);
      }),
    ),
  );
}

function readExactly(number: Result<number>): Result<Fraction> {
  return andThen(number, (value) => ok(fractionOf(value)));
}

/** One of a list by its word; the first where nothing is said. */
function readOne<Listed extends { readonly word: string }>(
  argument: string,
  given: unknown,
  list: readonly [Listed, ...Listed[]],
): Result<Listed> {
  const words = list.map(({ word }) => word);
  return andThen(readOptionalWord(argument, given, words, list[0].word), (found) =>
    ok(list.find(({ word }) => word === found) ?? list[0]),
  );
}

function readBookedIn(given: unknown, { bookedIn: words }: WriteDownKind): Result<BookedIn> {
  return andThen(readOptionalWord('booked_in', given, words, words[0]), (word) => ok(BOOKED_IN[word]));
}

function rowOf({ ratio, before, after, change }: RatioEffect): readonly CellValue[] {
  const figures = [before, after, change].map((each) => (each === undefined ? '' : toNumber(each)));
  return [ratio.name, ...figures, change === undefined ? '' : directionOf(change)];
}
