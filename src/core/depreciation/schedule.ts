/**
 * The whole schedule of an asset, by number of period or by date.
 *
 *     charge  = written down by the end of the period − by its start
 *     closing = opening − charge + adjustment
 *
 * Source: IAS 16.50 (the depreciable amount over the useful life), .55 (from when it is available
 * for use), .62 (the methods).
 */

import { isNotGiven, readOptionalWord, readWord } from '../argument';
import { fromMinor, minor, readDecimals, ZERO_MINOR, type Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, refuse, type Result } from '../result';
import { isoDate } from '../time/serial';
import { answer, type Answer, type Matrix, type Step } from '../working';
import { readAssetInMinor } from './asset';
import { EVENT_SOURCES, type Event } from './event';
import { readEvents } from './events';
import { readTiming, readYearEnd } from './in-service';
import { METHODS } from './methods';
import { FREQUENCIES, type Frequency } from './periods';
import { datedSchedule, numberedSchedule, type Schedule } from './schedule-table';
import { readUnits } from './units-rows';

/**
 * `WDV.SCHEDULE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Years, above 0; within 0.001 of a whole number of months it is that many months.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor Multiple of the straight-line rate for DDB and VDB, 2 when omitted; the rate for REDUCING.
 * @param in_service Excel serial or ISO text; without it periods are numbered.
 * @param frequency `year` (default), `quarter` or `month`.
 * @param convention A word of {@link CONVENTIONS}, `month` when omitted; without a date only `full`.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @param events A table `Date | Event | Amount`, without a date `Period | Event | Amount`; {@link EVENT_KINDS}.
 * @param units For UOP, whose life is the total of the units: one cell a row.
 * @param calendar Period ends in place of a frequency; needs a date.
 * @returns `Period, Opening, Charge, Adjustment, Accumulated, Closing`, with a date `From, To` after
 *   Period, in currency. What DB, DDB and REDUCING leave stays in the last Closing.
 * @problem out-of-range, not-understood, too-large over 100,000 cells
 * @example schedule(1000, 100, 3) // charges 300, 300, 300
 * @example schedule(10000, 1000, 5, 'VDB', null, '2026-05-15') // first charge 2666.67, of eight months
 */
export function schedule(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  method?: unknown,
  factor?: unknown,
  in_service?: unknown,
  frequency?: unknown,
  convention?: unknown,
  year_end?: unknown,
  decimals?: unknown,
  events?: unknown,
  units?: unknown,
  calendar?: unknown,
): Answer<Matrix> {
  const common: Result<[Frequency, Decimals]> = all([
    readOptionalWord('frequency', frequency, FREQUENCIES, 'year'),
    readDecimals(decimals),
  ]);
  return andThen(common, ([every, digits]) =>
    andThen(readAssetInMinor({ cost, salvage, life, method, factor }, digits, METHODS), (asset) =>
      andThen(readUnits(units, asset), (made) => {
        const reading = { decimals: digits, clock: asset.method.clock };
        const request = { asset, decimals: digits, every, units: made };
        if (isNotGiven(in_service)) {
          const given = all([
            withoutDates(convention, year_end, calendar),
            readEvents(events, { ...reading, start: undefined }),
          ] as const) as Result<[unknown, readonly Event[]]>;
          return andThen(given, ([, numbered]) =>
            explained(numberedSchedule({ ...request, events: numbered })),
          );
        }
        return andThen(readTiming(in_service, convention, year_end), (timing) =>
          andThen(readEvents(events, { ...reading, start: timing.start }), (dated) =>
            explained(datedSchedule({ ...request, timing, calendar, events: dated })),
          ),
        );
      }),
    ),
  );
}

/** What only a date gives a meaning to. */
function withoutDates(convention: unknown, year_end: unknown, calendar: unknown): Result<unknown> {
  if (!isNotGiven(convention) && !readWord('convention', convention, ['full']).ok) {
    return refuse('not-understood', 'convention', shown(convention), 'full, unless in_service is given');
  }
  if (!isNotGiven(calendar)) {
    return refuse('not-understood', 'calendar', shown(calendar), 'nothing, unless in_service is given');
  }
  return readYearEnd(year_end);
}

function explained(made: Result<Schedule>): Answer<Matrix> {
  return andThen(made, (value) => answer(value.table, () => workingOf(value)));
}

function workingOf({ asset, decimals, rows, history, hasDays, table }: Schedule): readonly Step[] {
  const { plan, method } = asset;
  const inCurrency = {
    ...plan,
    cost: fromMinor(minor(plan.cost), decimals),
    salvage: fromMinor(minor(plan.salvage), decimals),
  };
  const last = rows[rows.length - 1]?.accumulated ?? ZERO_MINOR;
  return [
    ...method.working(inCurrency),
    ...history.movements.map(({ kind, on, adjustment }): Step => ({
      label: `${kind} ${hasDays ? `on ${isoDate(on)}` : `at the close of period ${on}`}`,
      formula: 'change of the carrying amount; rows before it stay as they are',
      value: fromMinor(adjustment, decimals),
      unit: 'amount',
      source: EVENT_SOURCES[kind],
    })),
    {
      label: 'Total of the charges',
      formula: `accumulated at the end of the last of ${rows.length} periods, rounded once`,
      value: fromMinor(last, decimals),
      unit: 'amount',
      source: method.source,
    },
    {
      label: 'Schedule',
      formula: 'charge = accumulated at the end − accumulated at the start of each period',
      value: table,
      unit: 'table',
    },
  ];
}
