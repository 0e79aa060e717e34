/**
 * The whole schedule of an asset: its method's curve sampled at every period end, in whole minor
 * units, so that the charges add up to what was written down to the last cent.
 *
 *     charge = accumulated(end of period) − accumulated(start of period)
 *
 * Source: IAS 16.50 (the depreciable amount over the useful life), .62 (the methods).
 */

import { isNotGiven, readNumberWhere, readOptionalWord } from '../argument';
import { fromMinor, readDecimals, ZERO_MINOR, type Decimals, type Minor, minor } from '../money/minor';
import { shown, type Problem } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { answer, figure, type Answer, type Matrix } from '../working';
import { readAssetInMinor, type Asset } from './asset';

export const SCHEDULE_HEADER = [
  'Period',
  'Opening',
  'Charge',
  'Adjustment',
  'Accumulated',
  'Closing',
] as const;

/** Periods a year, by the catalogue's word. */
const PERIODS_PER_YEAR = { year: 1, quarter: 4, month: 12 } as const;
type Frequency = keyof typeof PERIODS_PER_YEAR;
export const FREQUENCIES = Object.keys(PERIODS_PER_YEAR) as readonly Frequency[];

const MAX_CELLS = 100_000;

/** One period, in minor units. */
export interface ScheduleRow {
  readonly period: number;
  readonly opening: Minor;
  readonly charge: Minor;
  readonly adjustment: Minor;
  readonly accumulated: Minor;
  readonly closing: Minor;
}

/** The rows of an asset whose plan is in minor units, to the end of its life. */
export function scheduleRows({ method, plan }: Asset, perYear: number): readonly ScheduleRow[] {
  const curve = method.curve(plan);
  const cost = minor(plan.cost);
  const rows: ScheduleRow[] = [];
  let before = ZERO_MINOR;
  const periods = periodsOf(plan.life.exact, perYear);
  for (let period = 1; period <= periods; period++) {
    const accumulated = curve.accumulated(period, perYear);
    rows.push({
      period,
      opening: minor(cost - before),
      charge: minor(accumulated - before),
      adjustment: ZERO_MINOR,
      accumulated,
      closing: minor(cost - accumulated),
    });
    before = accumulated;
  }
  return rows;
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

/** Arguments of the full signature that take nothing but their default as yet. */
function refuseDates(given: Readonly<Record<string, unknown>>): Result<null> {
  for (const [argument, value] of Object.entries(given)) {
    if (!isNotGiven(value)) {
      return refuse(
        'not-understood',
        argument,
        shown(value),
        'nothing yet: schedules by date are still to come',
      );
    }
  }
  return ok(null);
}

/**
 * `WDV.SCHEDULE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Years, above 0; within 0.001 of a whole number of months it is that many months.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor Multiple of the straight-line rate for DDB and VDB; 2 when omitted.
 * @param in_service, convention, events, units, calendar Not taken yet, but for the convention `full`.
 * @param frequency `year` (default), `quarter` or `month`.
 * @param year_end Month in which the financial year closes, 1 to 12; means something with a date only.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns `Period, Opening, Charge, Adjustment, Accumulated, Closing` in currency. What DDB leaves
 *   above salvage stays in the last Closing.
 * @problem out-of-range, not-understood, too-large over 100,000 cells
 * @example schedule(1000, 100, 3) // charges 300, 300, 300
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
  const read = all<[null, Frequency, string, number, Decimals]>([
    refuseDates({ in_service }),
    readOptionalWord('frequency', frequency, FREQUENCIES, 'year'),
    readOptionalWord('convention', convention, ['full'], 'full'),
    readYearEnd(year_end),
    readDecimals(decimals),
  ]);
  return andThen(read, ([, every, , , digits]) =>
    andThen(refuseDates({ events, units, calendar }), () =>
      andThen(readAssetInMinor({ cost, salvage, life, method, factor }, digits), (asset) =>
        explained(asset, PERIODS_PER_YEAR[every], digits),
      ),
    ),
  );
}

function readYearEnd(given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(12);
  const accepts = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
  return readNumberWhere('year_end', given, accepts, 'a month from 1 to 12');
}

function explained(asset: Asset, perYear: number, decimals: Decimals): Answer<Matrix> {
  const periods = periodsOf(asset.plan.life.exact, perYear);
  const oversize = tooManyCells(asset.plan.life.near, periods + 1, SCHEDULE_HEADER.length);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const rows = scheduleRows(asset, perYear);
  const amount = (units: Minor): number => fromMinor(units, decimals);
  const table: Matrix = [
    [...SCHEDULE_HEADER],
    ...rows.map((row) => [
      row.period,
      amount(row.opening),
      amount(row.charge),
      amount(row.adjustment),
      amount(row.accumulated),
      amount(row.closing),
    ]),
  ];
  return answer(table, () => {
    const { plan, method } = asset;
    const inCurrency = {
      ...plan,
      cost: fromMinor(minor(plan.cost), decimals),
      salvage: fromMinor(minor(plan.salvage), decimals),
    };
    const last = rows[rows.length - 1];
    const total = amount(last?.accumulated ?? ZERO_MINOR);
    return [
      ...method.working(inCurrency),
      {
        label: 'Total of the charges',
        formula: `accumulated at the end of the last of ${rows.length} periods, rounded once`,
        value: total,
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
  });
}
