/**
 * A schedule as a table: what names each period — its number, with a date its days too — and its
 * amounts. Three ways lead to the rows: the life in numbered periods, the life by date, and the
 * units of each row.
 */

import { isNotGiven } from '../argument';
import type { Decimals } from '../money/minor';
import { andThen, ok, type Result } from '../result';
import type { Matrix } from '../working';
import type { Asset } from './asset';
import { putInService, type Timing } from './in-service';
import {
  countDatedPeriods,
  datedPeriods,
  firstPeriods,
  periodsPerYear,
  readCalendar,
  type Frequency,
  type Period,
} from './periods';
import {
  AMOUNT_COLUMNS,
  datedRows,
  periodsOf,
  rowsFrom,
  scheduleRows,
  tableOf,
  tooManyCells,
  type ScheduleRow,
} from './schedule-rows';
import { accumulatedByUnits } from './units-rows';

/** What names a row without dates, and with them. */
const NUMBERED = ['Period'] as const;
const DATED = ['Period', 'From', 'To'] as const;

/** A schedule that has been read, and not yet made. */
export interface Request {
  readonly asset: Asset;
  readonly decimals: Decimals;
  readonly every: Frequency;
  /** Units of each row, for the method that counts them. */
  readonly units: readonly number[] | undefined;
}

export interface DatedRequest extends Request {
  readonly timing: Timing;
  /** As given: period ends in place of a frequency, or nothing. */
  readonly calendar: unknown;
}

export interface Schedule {
  readonly asset: Asset;
  readonly decimals: Decimals;
  readonly rows: readonly ScheduleRow[];
  readonly table: Matrix;
}

export function numberedSchedule({ asset, decimals, every, units }: Request): Result<Schedule> {
  const perYear = periodsPerYear(every);
  const count = units?.length ?? periodsOf(asset.plan.life.exact, perYear);
  return ifItFits(asset, count, NUMBERED.length, () => {
    const rows = units === undefined ? scheduleRows(asset, perYear) : unitRows(asset, units);
    const names = rows.map((_, index) => [index + 1]);
    return ok({ asset, decimals, rows, table: tableOf(NUMBERED, names, rows, decimals) });
  });
}

export function datedSchedule(request: DatedRequest): Result<Schedule> {
  return request.units === undefined ? overItsLife(request) : overItsUnits(request, request.units);
}

function overItsLife(request: DatedRequest): Result<Schedule> {
  const { asset, timing, every, calendar } = request;
  const service = putInService(asset, timing);
  const { end } = service.clock;
  return ifItFits(asset, countDatedPeriods(timing.start, end, every), DATED.length, () => {
    const periods = isNotGiven(calendar)
      ? ok(datedPeriods(timing.start, end, every, timing.yearEnd))
      : readCalendar(calendar, timing.start, end);
    return andThen(periods, (spans) =>
      datedTable(request, spans, datedRows(asset.plan.cost, service, spans)),
    );
  });
}

/** Units take the time they take: their number ends the rows. */
function overItsUnits(request: DatedRequest, units: readonly number[]): Result<Schedule> {
  const { asset, timing, every, calendar } = request;
  return ifItFits(asset, units.length, DATED.length, () => {
    const periods = isNotGiven(calendar)
      ? ok(firstPeriods(timing.start, units.length, every, timing.yearEnd))
      : readCalendar(calendar, timing.start, Infinity);
    return andThen(periods, (spans) =>
      datedTable(request, spans, unitRows(asset, units.slice(0, spans.length))),
    );
  });
}

function datedTable(
  { asset, decimals }: DatedRequest,
  spans: readonly Period[],
  rows: readonly ScheduleRow[],
): Result<Schedule> {
  const names = spans.slice(0, rows.length).map(({ from, to }, index) => [index + 1, from, to]);
  return ok({ asset, decimals, rows, table: tableOf(DATED, names, rows, decimals) });
}

function unitRows(asset: Asset, units: readonly number[]): readonly ScheduleRow[] {
  return rowsFrom(asset.plan.cost, accumulatedByUnits(asset, units));
}

function ifItFits(
  { plan }: Asset,
  rows: number,
  naming: number,
  make: () => Result<Schedule>,
): Result<Schedule> {
  const oversize = tooManyCells(plan.life.near, rows + 1, naming + AMOUNT_COLUMNS.length);
  return oversize === undefined ? make() : { ok: false, problem: oversize };
}
