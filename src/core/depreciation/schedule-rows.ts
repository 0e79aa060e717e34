/**
 * The rows of a schedule: an asset's curve sampled at every period end, in whole minor units, so
 * that the charges add up to what was written down to the last cent.
 *
 *     charge = accumulated(end of period) − accumulated(start of period)
 */

import { fromMinor, minor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import type { Problem } from '../problem';
import { figure, type Matrix } from '../working';
import type { Asset } from './asset';
import type { InService } from './in-service';
import type { Period } from './periods';

export const AMOUNT_COLUMNS = ['Opening', 'Charge', 'Adjustment', 'Accumulated', 'Closing'] as const;
const MAX_CELLS = 100_000;

/** One period, in minor units. */
export interface ScheduleRow {
  readonly opening: Minor;
  readonly charge: Minor;
  readonly adjustment: Minor;
  readonly accumulated: Minor;
  readonly closing: Minor;
}

/** The rows of an asset whose plan is in minor units, without dates, to the end of its life. */
export function scheduleRows({ method, plan }: Asset, perYear: number): readonly ScheduleRow[] {
  const curve = method.curve(plan);
  const ends = Array.from({ length: periodsOf(plan.life.exact, perYear) }, (_, index) => index + 1);
  return rowsFrom(
    plan.cost,
    ends.map((end) => curve.accumulated(end, perYear)),
  );
}

/** The rows of an asset in service, one a period. */
export function datedRows(
  cost: number,
  service: InService,
  periods: readonly Period[],
): readonly ScheduleRow[] {
  return rowsFrom(
    cost,
    periods.map(({ to }) => service.writtenDownOn(to)),
  );
}

/** The rows between what was written down at the end of each. */
export function rowsFrom(cost: number, accumulated: readonly Minor[]): readonly ScheduleRow[] {
  return accumulated.map((now, index) => {
    const before = accumulated[index - 1] ?? ZERO_MINOR;
    return {
      opening: minor(cost - before),
      charge: minor(now - before),
      adjustment: ZERO_MINOR,
      accumulated: now,
      closing: minor(cost - now),
    };
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
export function periodsOf(life: { readonly num: bigint; readonly den: bigint }, perYear: number): number {
  return Number((life.num * BigInt(perYear) + life.den - 1n) / life.den);
}

/** The problem of a life whose table would not fit, with the size it would have had. */
export function tooManyCells(lifeYears: number, rows: number, columns: number): Problem | undefined {
  const cells = rows * columns;
  if (cells <= MAX_CELLS) return undefined;
  const takes = `a life whose table has at most ${figure(MAX_CELLS)} cells; this one has ${figure(cells)}`;
  return { kind: 'too-large', argument: 'life', got: figure(lifeYears), takes };
}
