/** Written-down values and schedules beyond Excel's own functions. */

import { compare as compareMethods } from '../../core/depreciation/compare';
import { charge as chargeBetween, valueOn } from '../../core/depreciation/on-dates';
import { rate as reducingRate } from '../../core/depreciation/rate';
import { reducing as reducingCharge } from '../../core/depreciation/reducing';
import { schedule as assetSchedule } from '../../core/depreciation/schedule';
import { accumulated as writtenDown, value as writtenDownValue } from '../../core/depreciation/value';
import { toCell, toSpill } from '../cell';

/**
 * Exact reducing-balance rate that leads from cost to salvage over the life.
 *
 * @customfunction WDV.RATE WDV.RATE
 * @helpurl https://localhost:3000/help/WDV.RATE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life; above 0.
 * @param life Number of periods over which it is written down.
 * @returns The rate of a period, as a fraction.
 */
export function rate(cost: number, salvage: number, life: number): number {
  return toCell(reducingRate(cost, salvage, life));
}

/**
 * Charge of one period at a set percentage of the opening value, stopping at salvage.
 *
 * @customfunction WDV.REDUCING WDV.REDUCING
 * @helpurl https://localhost:3000/help/WDV.REDUCING.html
 * @param cost Cost of the asset.
 * @param rate Share of the opening value that a period takes, 0.2 for 20 %.
 * @param period Period to compute, from 1.
 * @param [salvage] Value at which it stops; 0 if omitted.
 * @returns The charge of that period.
 */
export function reducing(cost: number, rate: number, period: number, salvage?: number): number {
  return toCell(reducingCharge(cost, rate, period, salvage));
}

/**
 * Written-down value of an asset after a number of periods, by any method.
 *
 * @customfunction WDV.VALUE WDV.VALUE
 * @helpurl https://localhost:3000/help/WDV.VALUE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param period Periods elapsed; 0 gives the cost, a fraction is linear.
 * @param [method] SLN (if omitted), SYD, DB, DDB, VDB, REDUCING or UOP.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, 2 if omitted; the rate for REDUCING.
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
 * What has been written down of an asset after a number of periods, by any method.
 *
 * @customfunction WDV.ACCUMULATED WDV.ACCUMULATED
 * @helpurl https://localhost:3000/help/WDV.ACCUMULATED.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param period Periods elapsed; a fraction is linear.
 * @param [method] SLN (if omitted), SYD, DB, DDB, VDB, REDUCING or UOP.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, 2 if omitted; the rate for REDUCING.
 * @returns Cost less written-down value, not rounded.
 */
export function accumulated(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  method?: unknown,
  factor?: number,
): number {
  return toCell(writtenDown(cost, salvage, life, period, method, factor));
}

/**
 * Written-down value of an asset at the close of a day, by any method and convention.
 *
 * @customfunction WDV.VALUEON WDV.VALUEON
 * @helpurl https://localhost:3000/help/WDV.VALUEON.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in years.
 * @param in_service Date it is available for use.
 * @param date Day at whose close to value it; before it is in service the value is 0.
 * @param [method] SLN (if omitted), SYD, DB, DDB, VDB or REDUCING.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, 2 if omitted; the rate for REDUCING.
 * @param [convention] How the date counts: month (if omitted), following-month, nearest-month, mid-month, half-year, mid-quarter, days-365, actual-life, actual-year or 30/360.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns The written-down value.
 */
export function valueon(
  cost: number,
  salvage: number,
  life: number,
  in_service: unknown,
  date: unknown,
  method?: unknown,
  factor?: number,
  convention?: unknown,
  year_end?: number,
  decimals?: number,
): number {
  return toCell(
    valueOn(cost, salvage, life, in_service, date, method, factor, convention, year_end, decimals),
  );
}

/**
 * Depreciation from one day to another, both included; adjacent spans add up to the last cent.
 *
 * @customfunction WDV.CHARGE WDV.CHARGE
 * @helpurl https://localhost:3000/help/WDV.CHARGE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in years.
 * @param in_service Date it is available for use.
 * @param from First day of the span.
 * @param to Last day of the span.
 * @param [method] SLN (if omitted), SYD, DB, DDB, VDB or REDUCING.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, 2 if omitted; the rate for REDUCING.
 * @param [convention] How the date counts: month (if omitted), following-month, nearest-month, mid-month, half-year, mid-quarter, days-365, actual-life, actual-year or 30/360.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns The charge of that span.
 */
export function charge(
  cost: number,
  salvage: number,
  life: number,
  in_service: unknown,
  from: unknown,
  to: unknown,
  method?: unknown,
  factor?: number,
  convention?: unknown,
  year_end?: number,
  decimals?: number,
): number {
  return toCell(
    chargeBetween(cost, salvage, life, in_service, from, to, method, factor, convention, year_end, decimals),
  );
}

/**
 * Depreciation methods side by side: the yearly charges of one asset by each.
 *
 * @customfunction WDV.COMPARE WDV.COMPARE
 * @helpurl https://localhost:3000/help/WDV.COMPARE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in years.
 * @param [methods] Range of methods; SLN, SYD, DDB and VDB if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Year, one column a method, Total last.
 */
export function compare(
  cost: number,
  salvage: number,
  life: number,
  methods?: unknown[][],
  decimals?: number,
): unknown[][] {
  return toSpill(compareMethods(cost, salvage, life, methods, decimals));
}

/**
 * The whole depreciation schedule of an asset, one row a period; its charges add up to the last cent.
 *
 * @customfunction WDV.SCHEDULE WDV.SCHEDULE
 * @helpurl https://localhost:3000/help/WDV.SCHEDULE.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in years.
 * @param [method] SLN (if omitted), SYD, DB, DDB, VDB, REDUCING or UOP.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, 2 if omitted; the rate for REDUCING.
 * @param [in_service] Date the asset is available for use; without it periods are numbered.
 * @param [frequency] One row a year (if omitted), quarter or month.
 * @param [convention] How the date counts: month (if omitted), following-month, nearest-month, mid-month, half-year, mid-quarter, days-365, actual-life, actual-year or 30/360; without a date only full.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @param [events] Table with the header Date, Event, Amount; without a date Period, Event, Amount.
 * @param [units] For UOP, whose life is the total of the units: one cell of units a row.
 * @param [calendar] Range of period ends that replaces the frequency; needs a date.
 * @returns Period, Opening, Charge, Adjustment, Accumulated, Closing; with a date From and To after Period.
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
