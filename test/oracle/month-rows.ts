/**
 * The rows of an asset in service under a convention that books months on their last day: when
 * each row starts and ends, and how much time has counted by then. Month by month, on the
 * language's own calendar.
 */

export const MONTH_CONVENTIONS = [
  'month',
  'following-month',
  'nearest-month',
  'mid-month',
  'half-year',
  'mid-quarter',
] as const;
export type MonthConvention = (typeof MONTH_CONVENTIONS)[number];

export interface InServiceOn {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly convention: MonthConvention;
  /** Month in which the financial year closes, 1 to 12. */
  readonly yearEnd: number;
}

export interface MonthRows {
  readonly unitsPerYear: number;
  /** In units of time, as are the first year and the moments. */
  readonly life: number;
  /** What the first financial year counts, at most the life. */
  readonly firstYear: number;
  /** What has counted at the end of each row. */
  readonly moments: readonly number[];
  /** First and last day of each row, as Excel counts days. */
  readonly days: readonly (readonly [number, number])[];
}

const DAY_MILLISECONDS = 86_400_000;
/** Excel's number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MILLISECONDS + EPOCH_SERIAL;

/** @param monthsPerRow 12, 3 or 1; the first and the last row may be shorter. */
export function monthRows(service: InServiceOn, lifeMonths: number, monthsPerRow: number): MonthRows {
  const { year, month, day, yearEnd } = service;
  const firstMonths = ((yearEnd - month + 12) % 12) + 1;
  const { unitsPerYear, counted } = countedBy(service, firstMonths);
  const life = (lifeMonths * unitsPerYear) / 12;
  const moments: number[] = [];
  const days: (readonly [number, number])[] = [];
  let from = serial(year, month, day);
  let count = 0;
  for (let months = 1; count < life; months++) {
    count = Math.min(life, counted(months));
    const closes = (firstMonths - months) % monthsPerRow === 0;
    if (!closes && count < life) continue;
    // Day 0 of the month after is the last of this one.
    const to = serial(year, month + months, 0);
    moments.push(count);
    days.push([from, to]);
    from = to + 1;
  }
  return { unitsPerYear, life, firstYear: Math.min(life, counted(firstMonths)), moments, days };
}

/** Units counted after so many months from the month of arrival on, that month included. */
function countedBy(
  { day, convention }: InServiceOn,
  firstMonths: number,
): { readonly unitsPerYear: number; readonly counted: (months: number) => number } {
  /** The first financial year counts so many halves of a month, spread evenly over its months. */
  const spread = (halves: number) => ({
    unitsPerYear: 24 * firstMonths,
    counted: (months: number) =>
      months <= firstMonths ? halves * months : (halves + 2 * (months - firstMonths)) * firstMonths,
  });
  switch (convention) {
    case 'month':
      return { unitsPerYear: 12, counted: (months) => months };
    case 'following-month':
      return { unitsPerYear: 12, counted: (months) => months - 1 };
    case 'nearest-month':
      return { unitsPerYear: 12, counted: (months) => (day <= 15 ? months : months - 1) };
    case 'mid-month':
      return { unitsPerYear: 24, counted: (months) => 2 * months - 1 };
    case 'half-year':
      return spread(12);
    case 'mid-quarter':
      // The quarter of arrival counts half: 10.5, 7.5, 4.5 or 1.5 months of the year are left.
      return spread(6 * Math.ceil(firstMonths / 3) - 3);
  }
}
