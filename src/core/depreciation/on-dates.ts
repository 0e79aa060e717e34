/**
 * Written-down value at the close of a day, and the charge between two days: points of an asset's
 * curve, in whole minor units, so that adjacent spans add up to the last cent.
 *
 *     value on a day = cost − written down on it
 *     charge         = written down at the close of `to` − at the close of the day before `from`
 *
 * Source: IAS 16.48, .55, .62.
 */

import { fromMinor, minor, readDecimals, type Decimals, type Minor } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, refuse, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import { answer, figure, type Answer, type Step } from '../working';
import { readAssetInMinor, type Asset } from './asset';
import { putInService, readTiming, type InService } from './in-service';

interface Dated {
  readonly asset: Asset;
  readonly decimals: Decimals;
  readonly service: InService;
}

interface Given {
  readonly cost: unknown;
  readonly salvage: unknown;
  readonly life: unknown;
  readonly in_service: unknown;
  readonly method: unknown;
  readonly factor: unknown;
  readonly convention: unknown;
  readonly year_end: unknown;
  readonly decimals: unknown;
}

function readDated(given: Given): Result<Dated> {
  return andThen(readDecimals(given.decimals), (decimals) =>
    andThen(
      all([
        readAssetInMinor(given, decimals),
        readTiming(given.in_service, given.convention, given.year_end),
      ]),
      ([asset, timing]) => ({ ok: true, value: { asset, decimals, service: putInService(asset, timing) } }),
    ),
  );
}

function writtenDownStep({ asset, decimals, service }: Dated, day: number): Step {
  const { num, den } = service.yearsOn(Math.max(day, service.timing.start));
  const share =
    day < service.timing.start ? 'before it is in service' : `after ${figure(num)} ÷ ${figure(den)} years`;
  return {
    label: `Written down at the close of ${isoDate(day)}`,
    formula: `${asset.method.label}, ${service.timing.convention}, ${share}`,
    value: fromMinor(service.writtenDownOn(day), decimals),
    unit: 'amount',
    source: asset.method.source,
  };
}

/**
 * `WDV.VALUEON`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Years, above 0.
 * @param in_service Excel serial or ISO text.
 * @param date Excel serial or ISO text; before the asset is in service the value is 0.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor As for `WDV.VALUE`.
 * @param convention A word of {@link CONVENTIONS}; `month` when omitted.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns Currency, at the close of the day.
 * @problem out-of-range, not-understood
 * @example valueOn(120000, 12000, 6, '2023-05-15', '2023-12-31') // 108000, after eight months
 */
export function valueOn(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  in_service: unknown,
  date: unknown,
  method?: unknown,
  factor?: unknown,
  convention?: unknown,
  year_end?: unknown,
  decimals?: unknown,
): Answer<number> {
  const given = { cost, salvage, life, in_service, method, factor, convention, year_end, decimals };
  return andThen(all([readDated(given), readDate('date', date)]), ([dated, day]) => {
    const { asset, service } = dated;
    const left = day < service.timing.start ? 0 : asset.plan.cost - service.writtenDownOn(day);
    const value = fromMinor(minor(left), dated.decimals);
    return answer(value, () => [
      writtenDownStep(dated, day),
      {
        label: `Written-down value at the close of ${isoDate(day)}`,
        formula: day < service.timing.start ? 'nothing before it is in service' : 'cost − written down',
        value,
        unit: 'amount',
        source: asset.method.source,
      },
    ]);
  });
}

/**
 * `WDV.CHARGE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Years, above 0.
 * @param in_service Excel serial or ISO text.
 * @param from First day, included.
 * @param to Last day, included, not before `from`.
 * @param method A word of {@link METHODS}; straight line when omitted.
 * @param factor As for `WDV.VALUE`.
 * @param convention A word of {@link CONVENTIONS}; `month` when omitted.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns Currency; adjacent spans add up exactly.
 * @problem out-of-range, not-understood
 * @example charge(120000, 12000, 6, '2023-05-15', '2023-01-01', '2023-12-31') // 12000
 */
export function charge(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  in_service: unknown,
  from: unknown,
  to: unknown,
  method?: unknown,
  factor?: unknown,
  convention?: unknown,
  year_end?: unknown,
  decimals?: unknown,
): Answer<number> {
  const given = { cost, salvage, life, in_service, method, factor, convention, year_end, decimals };
  const read = all([readDated(given), readDate('from', from), readDate('to', to)] as const) as Result<
    [Dated, number, number]
  >;
  return andThen(read, ([dated, first, last]) => {
    if (last < first)
      return refuse('out-of-range', 'to', shown(to), `a date on or after from, ${isoDate(first)}`);
    const units: Minor = minor(dated.service.writtenDownOn(last) - dated.service.writtenDownOn(first - 1));
    const value = fromMinor(units, dated.decimals);
    return answer(value, () => [
      writtenDownStep(dated, first - 1),
      writtenDownStep(dated, last),
      {
        label: `Charge from ${isoDate(first)} to ${isoDate(last)}`,
        formula: 'the second less the first',
        value,
        unit: 'amount',
        source: dated.asset.method.source,
      },
    ]);
  });
}
