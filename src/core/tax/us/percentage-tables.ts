/**
 * The percentages of Publication 946, appendix A, from the rule that makes them: a year's share is
 * rounded half up in percent, and the next is computed on what the rounded ones have left. The tables
 * have two decimals, and three from recovery periods of 18 years on and for real property.
 *
 * Where a table is printed otherwise it stands here as printed. A column adds up to 100 %.
 *
 * Source: IRS Publication 946 (2025), appendix A; Rev. Proc. 87-57 section 8.
 */

import { cite, type Citation } from '../../citation';
import { fraction, fractionOf, minus, over, roundHalfUp, times, type Fraction } from '../../money/fraction';
import { recoveryYears, type Property, type RecoveryYear } from './recovery';

const HUNDRED = fraction(100n);
const percent = (value: number): Fraction => over(fractionOf(value), HUNDRED);

/** Years that are not printed as the rule has them, from 1. */
interface Misprint {
  readonly halfYears: number;
  readonly table: string;
  readonly percentages: Readonly<Record<number, number>>;
}

/**
 * A-2 cuts 7.008 % to 7.000 % and gives the rest to the last year; A-3 cuts 17.857 % to 17.85 %. Some
 * copies of them end in 0.557 and 3.33, which do not add up to 100 %.
 */
const MISPRINTS: readonly Misprint[] = [
  { table: 'A-2', halfYears: 40, percentages: { 2: 7, 21: 0.565 } },
  { table: 'A-3', halfYears: 14, percentages: { 1: 17.85, 8: 3.34 } },
];

/** Real property whose full years all have one percentage; the last year takes what is left. */
interface EvenColumns {
  readonly full: number;
  /** By month, January first. */
  readonly first: readonly number[];
}

const EVEN_COLUMNS: Readonly<Record<string, EvenColumns>> = {
  'A-7a': {
    full: 2.564,
    first: [2.461, 2.247, 2.033, 1.819, 1.605, 1.391, 1.177, 0.963, 0.749, 0.535, 0.321, 0.107],
  },
  'A-13': {
    full: 3.333,
    first: [3.204, 2.926, 2.649, 2.371, 2.093, 1.815, 1.528, 1.25, 0.972, 0.694, 0.417, 0.139],
  },
};

/** A table for the half-year convention, and one for each quarter of the mid-quarter convention. */
type Tables = readonly [string, string, string, string, string];
const GENERAL: Tables = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
const STRAIGHT_LINE: Tables = ['A-8', 'A-9', 'A-10', 'A-11', 'A-12'];
const ELECTED_150: Tables = ['A-14', 'A-15', 'A-16', 'A-17', 'A-18'];
/** By recovery period in half years. */
const MID_MONTH: Readonly<Record<number, string>> = { 55: 'A-6', 60: 'A-13', 78: 'A-7a', 80: 'A-13a' };

/** From 15 years on 150 % is what the class has anyway, so that its columns stand in the first tables. */
const CLASS_OF_150 = 30;

/** @example tableOf({ halfYears: 14, method: '200DB', convention: 'mid-quarter', place: 2 }) // "A-3" */
export function tableOf({ halfYears, method, convention, place }: Property): string {
  if (convention === 'mid-month') return MID_MONTH[halfYears] ?? '';
  const elected = halfYears < CLASS_OF_150 ? ELECTED_150 : GENERAL;
  const tables = { '200DB': GENERAL, '150DB': elected, SL: STRAIGHT_LINE }[method];
  return tables[convention === 'half-year' ? 0 : place] ?? '';
}

/** Where the table is printed. */
export function tableSource(property: Property): Citation {
  return cite('IRS Publication 946', `appendix A, Table ${tableOf(property)}`);
}

/** A year as a table has it: its share of the basis is the printed percentage. */
export type PrintedYear = Pick<RecoveryYear, 'part' | 'share'>;

/** Every year of a table's column; the shares add up to 1. */
export function printedYears(property: Property): readonly PrintedYear[] {
  const table = tableOf(property);
  const years = recoveryYears(property, (share) => roundedPercent(share, decimalsOf(property)));
  const even = EVEN_COLUMNS[table];
  if (even !== undefined) return evenYears(years, even, property.place);
  const misprint = MISPRINTS.find((each) => each.table === table && each.halfYears === property.halfYears);
  return years.map(({ part, share }, index) => {
    const printed = misprint?.percentages[index + 1];
    return { part, share: printed === undefined ? share : percent(printed) };
  });
}

const LONG_PERIOD = 36;

function decimalsOf({ halfYears, convention }: Property): number {
  return convention === 'mid-month' || halfYears >= LONG_PERIOD ? 3 : 2;
}

function roundedPercent(share: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals + 2);
  return fraction(roundHalfUp(times(share, fraction(scale))), scale);
}

function evenYears(
  years: readonly PrintedYear[],
  { full, first }: EvenColumns,
  month: number,
): readonly PrintedYear[] {
  const [start, year] = [percent(first[month - 1] ?? 0), percent(full)];
  const between = times(year, fraction(BigInt(years.length - 2)));
  const { num, den } = minus(minus(fraction(1n), start), between);
  const last = fraction(num, den);
  return years.map(({ part }, index) => {
    if (index === 0) return { part, share: start };
    return { part, share: index === years.length - 1 ? last : year };
  });
}
