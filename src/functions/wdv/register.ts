/** The register run, its roll-forward and its forecast. */

import { forecast as chargesToCome } from '../../core/register/forecast';
import { register as registerRun } from '../../core/register/register';
import { rollForward } from '../../core/register/roll-forward';
import { toSpill } from '../cell';

/**
 * A register of assets run from one day to another: opening, charge, impairment, disposals and closing.
 *
 * @customfunction WDV.REGISTER WDV.REGISTER
 * @helpurl https://localhost:3000/help/WDV.REGISTER.html
 * @param register Table with a header row: Asset, Class, Cost, Salvage, Life, Method, In service and more.
 * @param from First day, included.
 * @param to Last day, included.
 * @param [convention] How a date counts, month if omitted; a row's own wins.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [by] A row an asset (if omitted), class, or the total alone.
 * @param [book] Which book, where the register has several.
 * @param [events] Table with the header Asset, Date, Event, Amount.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns A row an asset or class, Total last.
 */
export function register(
  register: unknown[][],
  from: unknown,
  to: unknown,
  convention?: unknown,
  year_end?: number,
  by?: unknown,
  book?: unknown,
  events?: unknown[][],
  decimals?: number,
): unknown[][] {
  return toSpill(registerRun(register, from, to, convention, year_end, by, book, events, decimals));
}

/**
 * The roll-forward of a register: cost, accumulated and carrying amount from opening to closing, by class.
 *
 * @customfunction WDV.ROLLFORWARD WDV.ROLLFORWARD
 * @helpurl https://localhost:3000/help/WDV.ROLLFORWARD.html
 * @param register Table with a header row: Asset, Class, Cost, Salvage, Life, Method, In service and more.
 * @param from First day, included.
 * @param to Last day, included.
 * @param [convention] How a date counts, month if omitted; a row's own wins.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [book] Which book, where the register has several.
 * @param [events] Table with the header Asset, Date, Event, Amount.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns The note: a column a class, then Total.
 */
export function rollforward(
  register: unknown[][],
  from: unknown,
  to: unknown,
  convention?: unknown,
  year_end?: number,
  book?: unknown,
  events?: unknown[][],
  decimals?: number,
): unknown[][] {
  return toSpill(rollForward(register, from, to, convention, year_end, book, events, decimals));
}

/**
 * Depreciation to come of a register: the charge of each period ahead, by class or asset.
 *
 * @customfunction WDV.FORECAST WDV.FORECAST
 * @helpurl https://localhost:3000/help/WDV.FORECAST.html
 * @param register Table with a header row: Asset, Class, Cost, Salvage, Life, Method, In service and more.
 * @param from First day, included.
 * @param periods How many periods.
 * @param [frequency] A column a month (if omitted), quarter or year.
 * @param [by] A row a class (if omitted), asset, or the total alone.
 * @param [convention] How a date counts, month if omitted; a row's own wins.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [book] Which book, where the register has several.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns A row a class or asset and Total, a column a period end.
 */
export function forecast(
  register: unknown[][],
  from: unknown,
  periods: number,
  frequency?: unknown,
  by?: unknown,
  convention?: unknown,
  year_end?: number,
  book?: unknown,
  decimals?: number,
): unknown[][] {
  return toSpill(chargesToCome(register, from, periods, frequency, by, convention, year_end, book, decimals));
}
