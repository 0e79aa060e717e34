/**
 * The schedule of one asset of a register, from the day it is in service to the end of its life or to
 * the last thing that happens to it.
 */

import { countDatedPeriods, datedPeriods, type Frequency, type Period } from '../depreciation/periods';
import { AMOUNT_COLUMNS, rowsOf, type ScheduleRow } from '../depreciation/schedule-rows';
import { ok, type Result } from '../result';
import { tooManyCells } from '../table/size';
import type { Holding } from './holding';

/** A row with its days. */
export type ScheduledPeriod = Period & ScheduleRow;

/** What names a row: its number and its days. */
const NAMING = 3;

/**
 * @param row Where the asset stands in the register.
 * @problem too-large for a life over 100,000 cells
 */
export function assetSchedule(
  { cost, start, history }: Holding,
  every: Frequency,
  yearEnd: number,
  row: number,
): Result<readonly ScheduledPeriod[]> {
  const count = countDatedPeriods(start, history.end, every);
  const width = NAMING + AMOUNT_COLUMNS.length;
  const [argument, got] = [`register row ${row}, Life`, 'a life or a day so far ahead'];
  const oversize = tooManyCells(argument, got, 'an asset', count + 1, width);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const periods = datedPeriods(start, history.end, every, yearEnd);
  const closes = periods.map(({ to }) => to);
  const rows = rowsOf(cost, history, closes);
  return ok(rows.map((one, index) => ({ ...(periods[index] as Period), ...one })));
}
