/**
 * The deduction of a tax year for a property under MACRS, by the tables or by the formula:
 *
 *     table      unadjusted basis × the percentage of Publication 946
 *     formula    adjusted basis × rate × part of the year, exactly
 *     disposed   deduction × min(1, part of the year until the disposal ÷ part in the recovery period)
 *
 * Source: 26 USC 168(a) to (d); 26 CFR 1.168(d)-1(b)(3); IRS Publication 946 (2025), chapter 4.
 */

import { readFlag, readNotNegative, readNumberWhere, readOptionalWord } from '../../argument';
import { cite } from '../../citation';
import { fraction, isLess, over, times, type Fraction } from '../../money/fraction';
import { all, andThen, ok, type Result } from '../../result';
import { answer, type Answer, type Step } from '../../working';
import { readPlace, readProperty, readUnasked } from './macrs-property';
import {
  amountOf,
  formulaSteps,
  noDeduction,
  tableSteps,
  untilDisposal,
  type TaxYear,
} from './macrs-working';
import { printedYears } from './percentage-tables';
import { partUntil, recoveryYears, type Property } from './recovery';

export const MACRS_MODES = ['table', 'formula'] as const;
export type MacrsMode = (typeof MACRS_MODES)[number];

export const MACRS_MODE_LABELS: Readonly<Record<MacrsMode, string>> = {
  table: 'The percentages of Publication 946, on the unadjusted basis',
  formula: 'The exact rate, on the adjusted basis',
};

/** What is asked of a property. */
interface Asked extends TaxYear {
  readonly mode: MacrsMode;
  /** The part of the year until the disposal, where there is one. */
  readonly disposed: Fraction | undefined;
}

/** A share of the basis and the steps that led to it. */
interface Found {
  readonly share: Fraction;
  readonly steps: () => readonly Step[];
}

/** That of a whole year, and which part of it lies in the recovery period. */
interface WholeYear extends Found {
  readonly part: Fraction;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const SAME_YEAR = cite('26 CFR', '§ 1.168(d)-1(b)(3)(ii)');

/**
 * `WDV.US.MACRS`.
 *
 * Property placed in service and disposed of in one tax year has no deduction. In the last year of the
 * recovery period a disposal cuts only what of it lies before the period's end.
 *
 * @param basis Unadjusted basis after section 179 and bonus, in currency, 0 or more.
 * @param property_class Years of the class: 3, 5, 7, 10, 15, 20, 27.5 or 39; with SL also those of ADS.
 * @param year Of the recovery period, a whole number from 1; 0 is deducted after its last.
 * @param convention `half-year` (default), `mid-quarter`; of 27.5 and 39 `mid-month` alone.
 * @param method `200DB` (default to 10 years), `150DB` (default of 15 and 20) or `SL`.
 * @param quarter_or_month Of the tax year, in which it is placed in service: 1 to 4 for mid-quarter, 1 to
 *   12 for mid-month; half-year needs none.
 * @param mode `table` (default) or `formula`.
 * @param disposed Whether it is disposed of in `year`; FALSE when omitted.
 * @param disposal_quarter_or_month As quarter_or_month, of the disposal.
 * @returns Currency, unrounded, 0 to the basis.
 * @problem out-of-range, not-understood
 * @example macrs(100000, 5, 3, 'mid-quarter', null, 2, null, true, 1) // 2250
 */
export function macrs(
  basis: unknown,
  property_class: unknown,
  year: unknown,
  convention?: unknown,
  method?: unknown,
  quarter_or_month?: unknown,
  mode?: unknown,
  disposed?: unknown,
  disposal_quarter_or_month?: unknown,
): Answer<number> {
  const read: Result<[number, Property, number, MacrsMode, boolean]> = all([
    readNotNegative('basis', basis),
    readProperty(property_class, convention, method, quarter_or_month),
    readYear(year),
    readOptionalWord('mode', mode, MACRS_MODES, 'table'),
    readFlag('disposed', disposed),
  ]);
  return andThen(read, ([amount, property, taxYear, by, leaves]) =>
    andThen(readDisposal(leaves, disposal_quarter_or_month, property, taxYear), (until) => {
      const asked = { basis: amount, property, year: taxYear, mode: by, disposed: until };
      const { share, steps } = found(asked);
      return answer(amountOf(asked, share), steps);
    }),
  );
}

function readYear(given: unknown): Result<number> {
  const accepts = (year: number): boolean => Number.isInteger(year) && year >= 1;
  return readNumberWhere('year', given, accepts, 'a whole number of 1 or more');
}

/** In its first year there is nothing to cut, so that quarter and month are not asked for. */
function readDisposal(
  leaves: boolean,
  given: unknown,
  { convention }: Property,
  year: number,
): Result<Fraction | undefined> {
  const name = 'disposal_quarter_or_month';
  if (!leaves || year === 1) {
    return andThen(readUnasked(name, given), () => ok(leaves ? ZERO : undefined));
  }
  return andThen(readPlace(name, given, convention), (place) => ok(partUntil(convention, place)));
}

function found(asked: Asked): Found {
  const { year, disposed } = asked;
  if (year === 1 && disposed !== undefined) {
    return nothing(year, 'placed in service and disposed of in one tax year', SAME_YEAR);
  }
  const years = yearsOf(asked);
  const whole = years[year - 1];
  if (whole === undefined) {
    const why = `the recovery period ends in year ${years.length}`;
    return nothing(year, why, cite('26 USC', '§ 168(a)'));
  }
  return disposed === undefined ? whole : cut(asked, whole, disposed);
}

function nothing(...[year, why, source]: Parameters<typeof noDeduction>): Found {
  return { share: ZERO, steps: () => [noDeduction(year, why, source)] };
}

function yearsOf(asked: Asked): readonly WholeYear[] {
  if (asked.mode === 'formula') {
    return recoveryYears(asked.property).map((year) => ({
      ...{ share: year.share, part: year.part },
      steps: () => formulaSteps(asked, year),
    }));
  }
  return printedYears(asked.property).map(({ share, part }) => ({
    ...{ share, part },
    steps: () => tableSteps(asked, share),
  }));
}

/** Of a last year that ends with the recovery period only what comes before the disposal is left. */
function cut(asked: Asked, { share: whole, part, steps }: WholeYear, until: Fraction): Found {
  const kept = isLess(until, part) ? over(until, part) : ONE;
  const share = times(whole, kept);
  return {
    share,
    steps: () => [...steps(), untilDisposal(asked, { whole, kept, share, part, until })],
  };
}
