/** Written-down values and schedules beyond Excel's own functions. */

import { schedule as assetSchedule } from '../../core/depreciation/schedule';
import { value as writtenDownValue } from '../../core/depreciation/value';
import { toCell, toSpill } from '../cell';

/**
 * Written-down value of an asset after a number of periods, by any method.
 *
 * @customfunction WDV.VALUE WDV.VALUE
 * @helpurl https://localhost:3000/help/WDV.VALUE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param period Periods elapsed; 0 gives the cost, a fraction is linear.
 * @param [method] SLN (if omitted), SYD, DDB or VDB.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB; 2 if omitted.
 * @returns The written-down value, not rounded.
 */
export function value(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  method?: unknown,
  factor?: number,
): number {
  return toCell(writtenDownValue(cost, salvage, life, period, method, factor));
}

/**
 * The whole depreciation schedule of an asset, one row a period; its charges add up to the last cent.
 *
 * @customfunction WDV.SCHEDULE WDV.SCHEDULE
 * @helpurl https://localhost:3000/help/WDV.SCHEDULE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in years.
 * @param [method] SLN (if omitted), SYD, DDB or VDB.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB; 2 if omitted.
 * @param [in_service] Date the asset is available for use. Not taken yet.
 * @param [frequency] One row a year (if omitted), quarter or month.
 * @param [convention] How a date counts; without a date only full.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @param [events] Table of events. Not taken yet.
 * @param [units] Units of each period. Not taken yet.
 * @param [calendar] Dates of period ends. Not taken yet.
 * @returns Period, Opening, Charge, Adjustment, Accumulated, Closing.
 */
export function schedule(
  cost: number,
  salvage: number,
  life: number,
  method?: unknown,
  factor?: number,
  in_service?: unknown,
  frequency?: unknown,
  convention?: unknown,
  year_end?: number,
  decimals?: number,
  events?: unknown[][],
  units?: unknown[][],
  calendar?: unknown[][],
): unknown[][] {
  return toSpill(
    assetSchedule(
      cost,
      salvage,
      life,
      method,
      factor,
      in_service,
      frequency,
      convention,
      year_end,
      decimals,
      events,
      units,
      calendar,
    ),
  );
}
