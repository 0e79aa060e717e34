/**
 * A schedule as a table: what names each period — its number, with a date its days too — and its
 * amounts. Three ways lead to the rows: the life in numbered periods, the life by date, and the
 * units of each row.
 */

import { isNotGiven } from '../argument';
import type { Decimals } from '../money/minor';
import { andThen, ok, type Result } from '../result';
import { tooManyCells } from '../table/size';
import { figure, type Matrix } from '../working';
import type { Asset } from './asset';
import type { Event } from './event';
import { historyOf, type History } from './history';
import { byDates } from './in-service';
import {
  countDatedPeriods,
  datedPeriods,
  firstPeriods,
  periodsPerYear,
  readCalendar,
  type Frequency,
  type Period,
} from './periods';
import { lifeByDates } from './plan';
import { AMOUNT_COLUMNS, oneTo, rowsOf, tableOf, type ScheduleRow } from './schedule-rows';
import { datedTimeline, numberedTimeline, type Timeline, type Timing } from './timeline';
import { timelineOfUnits } from './units-rows';

/** What names a row without dates, and with them. */
const NUMBERED = ['Period'] as const;
const DATED = ['Period', 'From', 'To'] as const;

/** A schedule that has been read, and not yet made. */
export interface Request {
  readonly asset: Asset;
  readonly decimals: Decimals;
  readonly every: Frequency;
  readonly events: readonly Event[];
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
  readonly history: History;
  /** Whether events happen on days, or in numbered periods. */
  readonly hasDays: boolean;
  readonly table: Matrix;
}

export function numberedSchedule(request: Request): Result<Schedule> {
  const { asset, every, units, events } = request;
  const perYear = periodsPerYear(every);
  const timeline =
    units === undefined
      ? numberedTimeline(perYear, lifeByDates(asset.plan.life))
      : timelineOfUnits(units, 0, oneTo(units.length), false);
  return andThen(historyOf(asset, timeline, events), (history) => {
    const last = history.isDisposed || units === undefined ? history.end : Infinity;
    const count = Math.max(1, Math.min(last, units?.length ?? Infinity));
    const cause = units === undefined ? lifeOrEvents(asset, timeline, history) : rangeOf('units', units);
    return ifItFits(cause, count, NUMBERED.length, () => {
      const periods = oneTo(count);
      const rows = rowsOf(asset.plan.cost, history, periods);
      const names = periods.map((period) => [period]);
      return ok(scheduleOf(request, history, rows, false, tableOf(NUMBERED, names, rows, request.decimals)));
    });
  });
}

export function datedSchedule(request: DatedRequest): Result<Schedule> {
  return request.units === undefined ? overItsLife(request) : overItsUnits(request, request.units);
}

/** Without a disposal the rows go on to the end of the life, or to the last event after it. */
function overItsLife(request: DatedRequest): Result<Schedule> {
  const { timing, every, calendar, events } = request;
  const { start, yearEnd } = timing;
  const asset = byDates(request.asset);
  const timeline = datedTimeline(timing, lifeByDates(asset.plan.life));
  return andThen(historyOf(asset, timeline, events), (history) => {
    if (!isNotGiven(calendar)) {
      return andThen(readCalendar(calendar, start, history.end), (spans) =>
        ifItFits(rangeOf('calendar', spans), spans.length, DATED.length, () =>
          datedTable(request, history, spans, spans),
        ),
      );
    }
    const cause = lifeOrEvents(asset, timeline, history);
    return ifItFits(cause, countDatedPeriods(start, history.end, every), DATED.length, () => {
      const spans = datedPeriods(start, history.end, every, yearEnd);
      return datedTable(request, history, spans, spans);
    });
  });
}

/** Units take the time they take: their number ends the rows. */
function overItsUnits(request: DatedRequest, units: readonly number[]): Result<Schedule> {
  const { asset, timing, every, calendar, events } = request;
  const periods = isNotGiven(calendar)
    ? ok(firstPeriods(timing.start, units.length, every, timing.yearEnd))
    : readCalendar(calendar, timing.start, Infinity);
  return andThen(periods, (calendarSpans) => {
    const spans = calendarSpans.slice(0, units.length);
    return ifItFits(rangeOf('units', spans), spans.length, DATED.length, () => {
      const closes = spans.map(({ to }) => to);
      const timeline = timelineOfUnits(units.slice(0, spans.length), timing.start - 1, closes, true);
      return andThen(historyOf(asset, timeline, events), (history) => {
        const end = history.isDisposed ? history.end : Infinity;
        const shown = spans.filter(({ from }) => from <= end);
        const cut = shown.map(({ from, to }) => ({ from, to: Math.min(to, end) }));
        return datedTable(request, history, shown, cut);
      });
    });
  });
}

/**
 * @param spans The rows' periods as the history knows them.
 * @param shown The same as the table shows them: cut at a disposal.
 */
function datedTable(
  request: DatedRequest,
  history: History,
  spans: readonly Period[],
  shown: readonly Period[],
): Result<Schedule> {
  const { asset, decimals } = request;
  const closes = spans.map(({ to }) => to);
  const rows = rowsOf(asset.plan.cost, history, closes);
  const names = shown.map(({ from, to }, index) => [index + 1, from, to]);
  return ok(scheduleOf(request, history, rows, true, tableOf(DATED, names, rows, decimals)));
}

function scheduleOf(
  { asset, decimals }: Request,
  history: History,
  rows: readonly ScheduleRow[],
  hasDays: boolean,
  table: Matrix,
): Schedule {
  return { asset, decimals, rows, history, hasDays, table };
}

/** What makes a schedule as long as it is: the argument, what it got, and that in a word. */
type Cause = readonly [argument: string, got: string, what: string];

function lifeOrEvents({ plan }: Asset, timeline: Timeline, history: History): Cause {
  return history.end > timeline.end
    ? ['events', 'a life or a day so far ahead', 'events']
    : ['life', figure(plan.life.near), 'a life'];
}

function rangeOf(argument: 'units' | 'calendar', { length }: readonly unknown[]): Cause {
  return [argument, `${figure(length)} cells`, 'a range'];
}

function ifItFits(
  cause: Cause,
  rows: number,
  naming: number,
  make: () => Result<Schedule>,
): Result<Schedule> {
  const oversize = tooManyCells(...cause, rows + 1, naming + AMOUNT_COLUMNS.length);
  return oversize === undefined ? make() : { ok: false, problem: oversize };
}
