/**
 * The rows of a schedule: what was charged until every period end, in whole minor units, so that
 * the charges add up to what was written down to the last cent.
 *
 *     charge  = charged until the end of the period − until its start
 *     closing = opening − charge + adjustment
 */

import { fromMinor, minor, type Decimals, type Minor } from '../money/minor';
import type { Problem } from '../problem';
import { tooManyCells } from '../table/size';
import { figure, type Matrix } from '../working';
import type { Asset } from './asset';
import type { Movement } from './effect';
import { chargedAt, uneventful, type History } from './history';
import { lifeByDates, type Quantity } from './plan';
import { numberedTimeline } from './timeline';

export const AMOUNT_COLUMNS = ['Opening', 'Charge', 'Adjustment', 'Accumulated', 'Closing'] as const;

/** One period, in minor units. */
export interface ScheduleRow {
  readonly opening: Minor;
  readonly charge: Minor;
  readonly adjustment: Minor;
  /** Of the charges. */
  readonly accumulated: Minor;
  readonly closing: Minor;
}

/** The rows of an asset whose plan is in minor units, without dates or events, to the end of its life. */
export function scheduleRows(asset: Asset, perYear: number): readonly ScheduleRow[] {
  const timeline = numberedTimeline(perYear, lifeByDates(asset.plan.life));
  return rowsOf(asset.plan.cost, uneventful(asset, timeline), oneTo(timeline.end));
}

/** @example oneTo(3) // [1, 2, 3] */
export function oneTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/**
 * The rows of an asset's history.
 *
 * @param closes The instants at which the rows close: each shows the events of its days.
 */
export function rowsOf(cost: number, history: History, closes: readonly number[]): readonly ScheduleRow[] {
  const charged = chargedAt(history, { at: closes, monthsOver: undefined });
  const adjustments = adjustmentsBy(history.movements, closes);
  let [before, opening] = [0, cost];
  return closes.map((_, index) => {
    const now = charged[index] ?? before;
    const adjustment = adjustments[index] ?? 0;
    const closing = opening - (now - before) + adjustment;
    const row = {
      opening: minor(opening),
      charge: minor(now - before),
      adjustment: minor(adjustment),
      accumulated: minor(now),
      closing: minor(closing),
    };
    [before, opening] = [now, closing];
    return row;
  });
}

function adjustmentsBy(movements: readonly Movement[], closes: readonly number[]): readonly number[] {
  let next = 0;
  return closes.map((last) => {
    let sum = 0;
    for (; next < movements.length; next++) {
      const movement = movements[next];
      if (movement === undefined || movement.on > last) break;
      sum += movement.adjustment;
    }
    return sum;
  });
}

/** The rows as a table: what names each period, then its amounts in currency. */
export function tableOf(
  columns: readonly string[],
  names: readonly (readonly number[])[],
  rows: readonly ScheduleRow[],
  decimals: Decimals,
): Matrix {
  const amount = (units: Minor): number => fromMinor(units, decimals);
  return [
    [...columns, ...AMOUNT_COLUMNS],
    ...rows.map((row, index) => [
      ...(names[index] ?? []),
      amount(row.opening),
      amount(row.charge),
      amount(row.adjustment),
      amount(row.accumulated),
      amount(row.closing),
    ]),
  ];
}

/** How many periods a life touches, the last, short one included. */
export function periodsOf(life: Quantity, perYear: number): number {
  const { num, den } = lifeByDates(life);
  return Math.ceil((num * perYear) / den);
}

/** The problem of a life whose table would not fit, with the size it would have had. */
export function tooLongALife(lifeYears: number, rows: number, columns: number): Problem | undefined {
  return tooManyCells('life', figure(lifeYears), 'a life', rows, columns);
}
