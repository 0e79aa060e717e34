/**
 * What the columns of a register say has happened to an asset: it was taken on part-depreciated, it
 * was impaired, it left.
 */

import { isNotGiven } from '../argument';
import { readShare, type Event } from '../depreciation/event';
import { fromInService, readDay } from '../depreciation/events';
import { readMinor, type Minor } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readOptionalDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import type { Row, Terms } from './terms';

/** Events before those of the events table on the same day, and after them. */
export interface Happened {
  readonly before: readonly Event[];
  readonly after: readonly Event[];
}

/**
 * @param where What a message calls the row.
 * @param start The day in service.
 * @problem not-understood, out-of-range; not-on-record for a span that begins before the books open
 */
export function happened(row: Row, where: string, start: number, terms: Terms): Result<Happened> {
  const read: Result<[readonly Event[], readonly Event[], readonly Event[]]> = all([
    takeOn(row, where, start, terms),
    impairment(row, where, start, terms),
    disposal(row, where, start, terms),
  ]);
  return andThen(read, ([opening, losses, leaving]) =>
    ok({ before: opening, after: [...losses, ...leaving] }),
  );
}

function takeOn(row: Row, where: string, start: number, terms: Terms): Result<readonly Event[]> {
  const read: Result<[Minor, number | undefined]> = all([
    readMinor('Opening accumulated', row.cell('Opening accumulated'), terms.decimals),
    readOptionalDate('Opening date', row.cell('Opening date')),
  ]);
  return andThen(read, ([accumulated, opened]) => {
    if (opened === undefined) {
      return accumulated === 0 ? ok([]) : missing('Opening date', 'the day of the opening accumulated');
    }
    if (terms.from <= opened && start <= opened && start <= terms.to) {
      const takes = `a day after the opening date, ${isoDate(opened)}`;
      return refuse('not-on-record', 'from', isoDate(terms.from), takes);
    }
    if (accumulated === 0) return ok([]);
    const column = 'Opening accumulated';
    const event: Event = { kind: 'take-on', amount: accumulated, on: opened, where, column };
    return andThen(fromInService('Opening date', opened, start), () => ok([event]));
  });
}

function impairment(row: Row, where: string, start: number, terms: Terms): Result<readonly Event[]> {
  const loss = readMinor('Impairment', row.cell('Impairment'), terms.decimals);
  return andThen(loss, (amount) => {
    if (amount === 0) return ok([]);
    const given = row.cell('Impairment date');
    if (isNotGiven(given)) return missing('Impairment date', 'the day of the impairment');
    return andThen(readDay('Impairment date', given, start), (on) =>
      ok([{ kind: 'impairment', amount, on, where, column: 'Impairment' }]),
    );
  });
}

function disposal(row: Row, where: string, start: number, terms: Terms): Result<readonly Event[]> {
  const read: Result<[number | undefined, number, Minor]> = all([
    readOptionalDate('Disposed', row.cell('Disposed')),
    readShare('Disposed share', row.cell('Disposed share')),
    readMinor('Proceeds', row.cell('Proceeds'), terms.decimals),
  ]);
  return andThen(read, ([on, share, proceeds]) => {
    if (on === undefined) {
      return share === 0 && proceeds === 0 ? ok([]) : missing('Disposed', 'the day it leaves');
    }
    const isAll = share === 0 || share === 1;
    const event: Event = isAll
      ? { kind: 'disposal', amount: proceeds, on, where, column: 'Proceeds' }
      : { kind: 'part-disposal', amount: { share, proceeds }, on, where, column: 'Disposed share' };
    return andThen(fromInService('Disposed', on, start), () => ok([event]));
  });
}

function missing(column: string, takes: string): Result<never> {
  return refuse('not-understood', column, 'nothing', takes);
}
