/**
 * What a convention is asked about, and what it answers: an asset's time in service, and the
 * clocks that say how much of its life has passed.
 */

import type { Ratio } from './ratio';

const MONTH_CONVENTIONS = [
  'month',
  'following-month',
  'nearest-month',
  'mid-month',
  'half-year',
  'mid-quarter',
] as const;
const DAY_CONVENTIONS = ['days-365', 'actual-life', 'actual-year', '30/360'] as const;
export type MonthConvention = (typeof MONTH_CONVENTIONS)[number];
export type DayConvention = (typeof DAY_CONVENTIONS)[number];
export type Convention = MonthConvention | DayConvention;
export const CONVENTIONS: readonly Convention[] = [...MONTH_CONVENTIONS, ...DAY_CONVENTIONS];

/** Each convention in a few words. */
export const CONVENTION_LABELS: Readonly<Record<Convention, string>> = {
  month: 'The month of arrival counts whole',
  'following-month': 'Starts the month after arrival',
  'nearest-month': 'Arrival to the 15th counts the month whole',
  'mid-month': 'The month of arrival counts half',
  'half-year': 'The first financial year counts half',
  'mid-quarter': 'The quarter of arrival counts half',
  'days-365': 'Actual days over 365',
  'actual-life': 'Actual days over the days of the life',
  'actual-year': 'Actual days over the days of the financial year',
  '30/360': 'Months of 30 days over 360',
};

/** When an asset is written down. */
export interface Service {
  /** Excel serial of the day it is available for use. */
  readonly start: number;
  /** Years. */
  readonly life: Ratio;
  readonly convention: Convention;
  /** Month in which the financial year closes, 1 to 12. */
  readonly yearEnd: number;
}

export interface Clock {
  /** The last day of the life under the convention. */
  readonly end: number;
  /** Years elapsed at the close of a day on or after the start; the life from the end on. */
  readonly elapsed: (day: number) => Ratio;
  /** The same in financial years: the first one's share, then 1 for each full one. */
  readonly graded: (day: number) => Ratio;
  /** The first financial year's share in `graded`. */
  readonly stub: Ratio;
}

export function isDayConvention(convention: Convention): convention is DayConvention {
  return (DAY_CONVENTIONS as readonly string[]).includes(convention);
}
