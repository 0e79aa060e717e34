/**
 * The French degressive method (amortissement dégressif): the straight-line rate times a coefficient,
 * of the first opening value by months from the first day of the month of acquisition.
 *
 *     rate       = 1 ÷ life × coefficient
 *     exercises  = the years of the life: the first counts as a full one, however few its months
 *
 * Source: CGI art. 39 A, 1; CGI ann. II, art. 22 to 25.
 */

import { isNotGiven, readNumberWhere } from '../../argument';
import { cite } from '../../citation';
import { exactly, isLife, lifeInYears, type Quantity } from '../../depreciation/plan';
import { fraction, fractionOf, minus, over, toNumber, type Fraction } from '../../money/fraction';
import { readDecimals, readMinor, type Minor } from '../../money/minor';
import { shown } from '../../problem';
import { all, andThen, ok, refuse, type Result } from '../../result';
import { LAST_SERIAL } from '../../time/serial';
import { figure, type Answer, type Matrix } from '../../working';
import { inForce, standing, type InForce } from '../dated-table';
import { degressiveTable, type DegressivePlan, type DegressiveWorking } from '../degressive';
import { COEFFICIENTS, coefficientFor, type Coefficients } from './coefficients';

const ANNUITIES = cite('CGI ann. II', 'art. 23');

/** A life and what the law multiplies its straight-line rate by. */
interface Life {
  readonly years: Quantity;
  readonly coefficient: number;
  readonly row: InForce<Coefficients>;
}

/**
 * `WDV.FR.DEGRESSIVE`.
 *
 * @param cost Currency, 0 or more.
 * @param life Normal life in years: 3 to 4, 5 to 6, or more than 6.
 * @param months_first_year From the month of acquisition to the close of its exercise, a whole number
 *   from 1 to 12; 12 when omitted.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Year, Opening, Charge, Mode, Closing`, in currency; Mode is `degressive` or `linear`.
 * @problem out-of-range, also for a life that has no coefficient; not-understood; too-large
 * @example frenchDegressive(10000, 5) // charges 3500, 2275, 1478.75, 1373.13, 1373.12
 */
export function frenchDegressive(
  cost: unknown,
  life: unknown,
  months_first_year?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<[Minor, Life, number]> = all([
      readMinor('cost', cost, digits),
      readLife(life),
      readMonths(months_first_year),
    ]);
    return andThen(read, ([amount, normal, months]) => {
      const plan = frenchPlan(amount, exactly(normal.years), fractionOf(normal.coefficient), months);
      return degressiveTable(plan, normal.years.near, digits, () => workingOf(plan, normal, months));
    });
  });
}

/**
 * The plan of an asset under a coefficient.
 *
 * @param life Years.
 * @param months Of the first exercise, 1 to 12.
 */
export function frenchPlan(
  cost: Minor,
  life: Fraction,
  coefficient: Fraction,
  months: number,
): DegressivePlan {
  return {
    cost,
    rate: over(coefficient, life),
    first: fraction(BigInt(months), 12n),
    life,
    lifeAfterFirst: minus(life, fraction(1n)),
    switches: true,
  };
}

/** There is no date to pick a row: the scale is the one in force now, whose last row still stands. */
function readLife(given: unknown): Result<Life> {
  const takes = 'a life of 3 to 4, of 5 to 6 or of more than 6 years: others have no coefficient';
  return andThen(readNumberWhere('life', given, isLife, takes), (typed) =>
    andThen(inForce(COEFFICIENTS, 'life', LAST_SERIAL), (row) => {
      const years = lifeInYears(typed);
      const coefficient = coefficientFor(years.near, row.figure);
      if (coefficient === undefined) return refuse('out-of-range', 'life', shown(given), takes);
      return ok({ years, coefficient, row });
    }),
  );
}

function readMonths(given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(12);
  const accepts = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= 12;
  return readNumberWhere('months_first_year', given, accepts, 'a whole number of months from 1 to 12');
}

function workingOf(
  { rate }: DegressivePlan,
  { years, coefficient, row }: Life,
  months: number,
): DegressiveWorking {
  return {
    rateSteps: [
      {
        label: 'Degressive rate',
        formula: `1 ÷ ${figure(years.near)} × ${figure(coefficient)}, the coefficient ${standing(row)}`,
        value: toNumber(rate),
        unit: 'fraction',
        source: row.source,
      },
    ],
    firstShare: `${figure(months)} ÷ 12`,
    firstSource: ANNUITIES,
    switchSource: ANNUITIES,
    source: ANNUITIES,
  };
}
