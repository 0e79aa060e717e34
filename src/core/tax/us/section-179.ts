/**
 * The deduction allowed in a tax year for property that is expensed by election.
 *
 *     limit   = max(0, limit of the year − max(0, property placed in service − threshold))
 *     income  = max(0, taxable income), where it is given
 *     allowed = min(elected, limit, income); what the income alone cuts is carried forward
 *
 * Source: 26 USC 179(b)(1), (2) and (3).
 */

import type { Decimal } from 'decimal.js';
import { isBlank, readNotNegative, readNumber, readNumberWhere } from '../../argument';
import { cite } from '../../citation';
import { Exact } from '../../money/discounting';
import { shown } from '../../problem';
import { all, andThen, ok, refuse, type Result } from '../../result';
import { parseIsoDate } from '../../time/serial';
import { answer, figure, type Answer, type Step } from '../../working';
import { inForce, spanOf, standing, type InForce } from '../dated-table';
import { SECTION_179_LIMITS, type Section179Limits } from './section-179-limits';

/** In currency. */
interface Election {
  readonly year: number;
  readonly elected: number;
  readonly placed: number;
  /** Nothing where income is no limit. */
  readonly income: number | undefined;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * `WDV.US.SECTION179`.
 *
 * `elected` may be above `property_placed`: it includes what was carried forward to this year.
 *
 * @param tax_year Calendar year in which the tax year begins, such as 2025.
 * @param elected Cost elected to be expensed, with what is carried forward to this year, in currency.
 * @param property_placed Cost of all section 179 property placed in service in the year, in currency.
 * @param taxable_income Of the active trades and businesses, before this deduction, in currency; below 0
 *   counts as 0, and 0 allows nothing. No limit when omitted or blank.
 * @returns Currency, unrounded, 0 to `elected`.
 * @problem out-of-range, not-understood; not-on-record for a year without limits
 * @example section179(2025, 2500000, 4300000) // 2200000
 */
export function section179(
  tax_year: unknown,
  elected: unknown,
  property_placed: unknown,
  taxable_income?: unknown,
): Answer<number> {
  const read: Result<[readonly [number, InForce<Section179Limits>], number, number, number | undefined]> =
    all([
      readTaxYear(tax_year),
      readNotNegative('elected', elected),
      readNotNegative('property_placed', property_placed),
      isBlank(taxable_income) ? ok(undefined) : readNumber('taxable_income', taxable_income),
    ]);
  return andThen(read, ([[year, limits], cost, placed, income]) =>
    allowed({ year, elected: cost, placed, income }, limits),
  );
}

function readTaxYear(given: unknown): Result<readonly [number, InForce<Section179Limits>]> {
  const takes = 'a tax year, a whole number such as 2025';
  const accepts = (year: number): boolean => Number.isInteger(year) && year > 0;
  return andThen(readNumberWhere('tax_year', given, accepts, takes), (year) => {
    const start = year >= FIRST_YEAR && year <= LAST_YEAR ? parseIsoDate(`${year}-01-01`) : undefined;
    const limits = inForce(SECTION_179_LIMITS, 'tax_year', start ?? 0);
    if (limits.ok) return ok([year, limits.value]);
    const span = `a year such as 2025 in "${SECTION_179_LIMITS.name}", ${spanOf(SECTION_179_LIMITS)}`;
    return refuse('not-on-record', 'tax_year', shown(given), span);
  });
}

function allowed(election: Election, limits: InForce<Section179Limits>): Answer<number> {
  const { limit, threshold } = limits.figure;
  const { elected, placed, income } = election;
  const reduction = atLeastZero(new Exact(placed).minus(threshold));
  const reduced = atLeastZero(new Exact(limit).minus(reduction));
  const tentative = Exact.min(elected, reduced);
  const deduction = income === undefined ? tentative : Exact.min(tentative, atLeastZero(new Exact(income)));
  const amount = (exact: Decimal): number => exact.toNumber() + 0;
  return answer(amount(deduction), () => [
    ...limitSteps(election, limits, amount(reduction), amount(reduced)),
    ...(income === undefined
      ? []
      : incomeSteps(income, amount(tentative), amount(tentative.minus(deduction)))),
    {
      label: 'Deduction allowed',
      formula:
        income === undefined
          ? `min(${figure(elected)}, ${figure(amount(reduced))})`
          : `min(${figure(elected)}, ${figure(amount(reduced))}, max(0, ${figure(income)}))`,
      value: amount(deduction),
      unit: 'amount',
      source: cite('26 USC', '§ 179(a) and (b)'),
    },
  ]);
}

function atLeastZero(amount: Decimal): Decimal {
  return amount.isNegative() ? new Exact(0) : amount;
}

function limitSteps(
  { year, placed }: Election,
  limits: InForce<Section179Limits>,
  reduction: number,
  reduced: number,
): readonly Step[] {
  const { limit, threshold } = limits.figure;
  return [
    {
      label: 'Limit of the tax year',
      formula: `tax year ${year}: ${standing(limits)}`,
      value: limit,
      unit: 'amount',
      source: limits.source,
    },
    {
      label: 'Reduction',
      formula: `max(0, ${figure(placed)} − ${figure(threshold)})`,
      value: reduction,
      unit: 'amount',
      source: cite('26 USC', '§ 179(b)(2)'),
    },
    {
      label: 'Limit after the reduction',
      formula: `max(0, ${figure(limit)} − ${figure(reduction)})`,
      value: reduced,
      unit: 'amount',
      source: cite('26 USC', '§ 179(b)(2)'),
    },
  ];
}

function incomeSteps(income: number, tentative: number, carried: number): readonly Step[] {
  return [
    {
      label: 'Carried forward',
      formula: `max(0, ${figure(tentative)} − max(0, ${figure(income)}))`,
      value: carried,
      unit: 'amount',
      source: cite('26 USC', '§ 179(b)(3)(B)'),
    },
  ];
}
