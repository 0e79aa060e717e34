/**
 * The door of one row of a register: an asset with its plan and everything that happens to it, or
 * the problem that its cells show.
 */

import { isNotGiven, readNumberWhere, readPositive } from '../argument';
import { readAssetInMinor, type Asset } from '../depreciation/asset';
import type { Event } from '../depreciation/event';
import { readEventRows } from '../depreciation/events';
import { historyOf, type History } from '../depreciation/history';
import { byDates, readConvention } from '../depreciation/in-service';
import { METHODS } from '../depreciation/methods';
import { lifeByDates } from '../depreciation/plan';
import { datedTimeline, type Timeline, type Timing } from '../depreciation/timeline';
import { isUnits, timelineOfUnits } from '../depreciation/units-rows';
import type { Decimals, Minor } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import type { HeadedRow } from '../table/headed';
import { readDate } from '../time/date-argument';
import type { Convention } from '../time/service';
import type { EventColumn } from './columns';
import { happened } from './happened';
import type { Row, Terms } from './terms';

/** An asset of the register that has been read. */
export interface Holding {
  readonly cost: Minor;
  /** The day in service. */
  readonly start: number;
  readonly history: History;
}

/**
 * @param events The rows of the events table that name this asset.
 * @problem those of the asset and its events; not-on-record before the opening date
 */
export function readHolding(
  row: Row,
  events: readonly HeadedRow<EventColumn>[],
  terms: Terms,
): Result<Holding> {
  const where = `register row ${row.number}`;
  const read: Result<[Asset, number, Convention]> = all([
    readRowAsset(row, terms.decimals),
    readDate('In service', row.cell('In service')),
    isNotGiven(row.cell('Convention')) ? ok(terms.convention) : readConvention(row.cell('Convention')),
  ]);
  const holding = andThen(read, ([asset, start, convention]) =>
    andThen(happened(row, where, start, terms), (known) =>
      andThen(timelineOf(row, asset, { start, convention, yearEnd: terms.yearEnd }, terms), (timeline) => {
        const { clock } = asset.method;
        const named = readEventRows(events, 'Date', { decimals: terms.decimals, clock, start });
        return andThen(named, (table) => {
          const all: readonly Event[] = [...known.before, ...table, ...known.after];
          return andThen(historyOf(asset, timeline, all), (history) =>
            ok<Holding>({ cost: asset.plan.cost as Minor, start, history }),
          );
        });
      }),
    ),
  );
  return holding.ok ? holding : inRow(holding, where);
}

/** The problem with the row it stands in, unless it names one already. */
function inRow(failed: Result<never> & { readonly ok: false }, where: string): Result<never> {
  const { argument } = failed.problem;
  const isNamed =
    argument.startsWith('register row') || argument.startsWith('events row') || argument === 'from';
  return isNamed
    ? failed
    : { ok: false, problem: { ...failed.problem, argument: `${where}, ${asHeader(argument)}` } };
}

/** An argument as its column is headed. */
function asHeader(argument: string): string {
  return argument.charAt(0).toUpperCase() + argument.slice(1);
}

function readRowAsset(row: Row, decimals: Decimals): Result<Asset> {
  return andThen(readRowLife(row), (life) => {
    const given = {
      cost: row.cell('Cost'),
      salvage: row.cell('Salvage'),
      life,
      method: row.cell('Method'),
      factor: row.cell('Factor'),
    };
    return andThen(readAssetInMinor(given, decimals, METHODS), (asset) =>
      ok(asset.method.clock === 'units' ? asset : byDates(asset)),
    );
  });
}

/** Life months win over Life; in years, of which only the asset says whether they can be a life. */
function readRowLife(row: Row): Result<unknown> {
  const months = row.cell('Life months');
  if (isNotGiven(months)) return ok(row.cell('Life'));
  return andThen(readPositive('Life months', months), (count) => ok(count / 12));
}

function timelineOf(row: Row, asset: Asset, timing: Timing, terms: Terms): Result<Timeline> {
  if (asset.method.clock !== 'units') return ok(datedTimeline(timing, lifeByDates(asset.plan.life)));
  if (!terms.takesUnits) {
    return refuse(
      'not-on-record',
      'Method',
      'UOP',
      'a method that follows time: units to come are not on record',
    );
  }
  const takes = 'a number of units from 0 to 2^53 − 1';
  const read: Result<[number, number]> = all([
    readNumberWhere('Units before', row.cell('Units before'), isUnits, takes),
    readNumberWhere('Units', row.cell('Units'), isUnits, takes),
  ]);
  return andThen(read, ([before, during]) => {
    const { start } = timing;
    const isThereBefore = start < terms.from;
    const closes = isThereBefore ? [terms.from - 1, terms.to] : [Math.max(start, terms.to)];
    const units = isThereBefore ? [before, during] : [before + during];
    return ok(timelineOfUnits(units, start - 1, closes, true));
  });
}
