/**
 * The periods of a schedule: by number where no date is known, else from the day in service to the
 * last day of the life, closing with the financial year, its quarters, its months, or the dates of a
 * calendar.
 */

import { isBlank } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { closingMonth, endOfMonth, monthOf } from '../time/calendar';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';

/** Months a period has, by the catalogue's word. */
const MONTHS_PER_PERIOD = { year: 12, quarter: 3, month: 1 } as const;
export type Frequency = keyof typeof MONTHS_PER_PERIOD;
export const FREQUENCIES = Object.keys(MONTHS_PER_PERIOD) as readonly Frequency[];

/** @example periodsPerYear('quarter') // 4 */
export function periodsPerYear(frequency: Frequency): number {
  return 12 / MONTHS_PER_PERIOD[frequency];
}

/** A span of days, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** How many periods {@link datedPeriods} would give, at most. */
export function countDatedPeriods(start: number, end: number, frequency: Frequency): number {
  return Math.ceil((monthOf(end) - monthOf(start) + 1) / MONTHS_PER_PERIOD[frequency]) + 1;
}

/** When period `index` closes, counted from 0 at the one that holds the start. */
function closesBy(start: number, frequency: Frequency, yearEnd: number): (index: number) => number {
  const step = MONTHS_PER_PERIOD[frequency];
  const arrival = monthOf(start);
  const monthsLeft = (closingMonth(arrival, yearEnd) - arrival) % step;
  return (index) => endOfMonth(arrival + monthsLeft + index * step);
}

/** From `start` to `end`; the first and the last may be short. */
export function datedPeriods(
  start: number,
  end: number,
  frequency: Frequency,
  yearEnd: number,
): readonly Period[] {
  const closes = closesBy(start, frequency, yearEnd);
  const ends: number[] = [];
  for (let index = 0; (ends[index - 1] ?? -Infinity) < end; index++) ends.push(Math.min(end, closes(index)));
  return between(start, ends);
}

/** The first `count` periods from `start`; the first may be short. */
export function firstPeriods(
  start: number,
  count: number,
  frequency: Frequency,
  yearEnd: number,
): readonly Period[] {
  const closes = closesBy(start, frequency, yearEnd);
  return between(
    start,
    Array.from({ length: count }, (_, index) => closes(index)),
  );
}

/**
 * The `calendar` argument: period ends in ascending order, blanks left out; those before the start
 * are periods without the asset.
 *
 * @problem not-understood for what is no date, or dates that do not ascend past the start
 */
export function readCalendar(given: unknown, start: number, end: number): Result<readonly Period[]> {
  const cells = (Array.isArray(given) ? (given as readonly unknown[]).flat() : [given]).filter(
    (cell) => !isBlank(cell) && cell !== 0,
  );
  const ends: number[] = [];
  for (const cell of cells) {
    const day = readDate('calendar', cell);
    if (!day.ok) return day;
    if (day.value <= (ends[ends.length - 1] ?? 0)) {
      return refuse(
        'not-understood',
        'calendar',
        shown(isoDate(day.value)),
        'period ends in ascending order',
      );
    }
    ends.push(day.value);
  }
  const used = ends.filter((day, index) => day >= start && (ends[index - 1] ?? 0) < end);
  if (used.length === 0) {
    return refuse(
      'not-understood',
      'calendar',
      `${ends.length} dates`,
      `period ends on or after ${isoDate(start)}`,
    );
  }
  return ok(
    between(
      start,
      used.map((day) => Math.min(day, end)),
    ),
  );
}

function between(start: number, ends: readonly number[]): readonly Period[] {
  return ends.map((to, index) => ({ from: index === 0 ? start : (ends[index - 1] ?? start) + 1, to }));
}
