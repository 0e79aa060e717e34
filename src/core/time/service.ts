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

/**
 * Time in service, in years: whole numerators over one denominator, so that points of time are
 * subtracted and compared as integers.
 */
export interface Axis {
  readonly den: number;
  /** At the close of a day on or after the day before the start; at least the life from its end on. */
  readonly at: (day: number) => number;
  /** The same by the number of months that are over, where nothing else counts. */
  readonly pace?: Pace;
  /** The same for an asset that leaves on that day. */
  readonly leaving: (day: number) => number;
}

/** How months count: so much each of the first few, so much each after them, nothing before. */
export interface Pace {
  /** How many months are over when the first begins. */
  readonly begins: number;
  readonly few: number;
  readonly early: number;
  readonly later: number;
}

/** What has counted once so many months are over. */
export function paced({ begins, few, early, later }: Pace, months: number): number {
  const over = months - begins;
  return over > few ? early * few + later * (over - few) : early * Math.max(0, over);
}

/** Whether it counts months one by one, so that what has counted is a difference of months. */
export function isMonthly({ few, later }: Pace): boolean {
  return few === 0 && later === 1;
}

export interface Clock {
  /** The last day of the life under the convention. */
  readonly end: number;
  /** Years elapsed. */
  readonly elapsed: Axis;
  /** The same in financial years: the first one's share, then 1 for each full one. */
  readonly graded: Axis;
  /** The clock of a new life that begins when a day is over. */
  readonly renewed: (day: number, life: Ratio) => Clock;
}

export function isDayConvention(convention: Convention): convention is DayConvention {
  return (DAY_CONVENTIONS as readonly string[]).includes(convention);
}
