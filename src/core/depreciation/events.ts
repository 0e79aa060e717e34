/**
 * The door to a table of events: `Date | Event | Amount`, without dates `Period | Event | Amount`.
 */

import { isNotGiven, readNumberWhere } from '../argument';
import type { Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readHeaded, type Column, type HeadedRow } from '../table/headed';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import type { Method } from './curve';
import { readEvent, type Event } from './event';

/** Past this no schedule has a row. */
const MAX_PERIOD = 100_000;

/** What the events of one asset are read by. */
export interface Reading {
  readonly decimals: Decimals;
  readonly clock: Method['clock'];
  /** The day in service; nothing where periods are numbered. */
  readonly start: number | undefined;
}

/**
 * The `events` of a schedule; none when not given.
 *
 * @problem not-understood, out-of-range; the argument names the row
 */
export function readEvents(given: unknown, reading: Reading): Result<readonly Event[]> {
  if (isNotGiven(given)) return ok([]);
  const when = reading.start === undefined ? 'Period' : 'Date';
  const columns: readonly Column<'Date' | 'Period' | 'Event' | 'Amount'>[] = [
    { name: when, isNeeded: true },
    { name: 'Event', isNeeded: true },
    { name: 'Amount', isNeeded: true },
  ];
  return andThen(readHeaded('events', given, columns), ({ rows }) => readEventRows(rows, when, reading));
}

/**
 * The rows of such a table.
 *
 * @param when The column that says when each happens.
 */
export function readEventRows<When extends string>(
  rows: readonly HeadedRow<When | 'Event' | 'Amount'>[],
  when: When,
  reading: Reading,
): Result<readonly Event[]> {
  const { start } = reading;
  return all<Event[]>(
    rows.map(({ number, cell }) => {
      const where = `events row ${number}`;
      const name = `${where}, ${when}`;
      const on = start === undefined ? readPeriod(name, cell(when)) : readDay(name, cell(when), start);
      return andThen(on, (day) => readEvent(where, cell('Event'), cell('Amount'), day, reading));
    }),
  );
}

function readPeriod(name: string, given: unknown): Result<number> {
  const accepts = (period: number): boolean =>
    Number.isInteger(period) && period >= 0 && period <= MAX_PERIOD;
  return readNumberWhere(name, given, accepts, `a whole number from 0, the start, to ${MAX_PERIOD}`);
}

/** A day on which something can happen to an asset: the one it is in service, or later. */
export function readDay(name: string, given: unknown, start: number): Result<number> {
  return andThen(readDate(name, given), (day) => fromInService(name, day, start));
}

/** @problem out-of-range for a day before the asset is in service */
export function fromInService(name: string, day: number, start: number): Result<number> {
  if (day >= start) return ok(day);
  const takes = `a day from ${isoDate(start)}, when it is in service, on`;
  return refuse('out-of-range', name, shown(isoDate(day)), takes);
}
