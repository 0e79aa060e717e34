/**
 * The door to a table of events: `Date | Event | Amount`, without dates `Period | Event | Amount`.
 */

import { isNotGiven, readNumberWhere } from '../argument';
import type { Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readHeaded, type Column } from '../table/headed';
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
  return andThen(readHeaded('events', given, columns), ({ rows }) =>
    all<Event[]>(
      rows.map(({ number, cell }) =>
        readEventRow(`events row ${number}`, cell(when), cell('Event'), cell('Amount'), reading),
      ),
    ),
  );
}

/**
 * One row of such a table.
 *
 * @param where What a message calls it.
 */
export function readEventRow(
  where: string,
  when: unknown,
  word: unknown,
  amount: unknown,
  reading: Reading,
): Result<Event> {
  const { start } = reading;
  const on =
    start === undefined ? readPeriod(`${where}, Period`, when) : readDay(`${where}, Date`, when, start);
  return andThen(on, (day) => readEvent(where, word, amount, day, reading));
}

function readPeriod(name: string, given: unknown): Result<number> {
  const accepts = (period: number): boolean =>
    Number.isInteger(period) && period >= 0 && period <= MAX_PERIOD;
  return readNumberWhere(name, given, accepts, `a whole number from 0, the start, to ${MAX_PERIOD}`);
}

function readDay(name: string, given: unknown, start: number): Result<number> {
  return andThen(readDate(name, given), (day) =>
    day >= start
      ? ok(day)
      : refuse(
          'out-of-range',
          name,
          shown(isoDate(day)),
          `a day from ${isoDate(start)}, when it is in service, on`,
        ),
  );
}
