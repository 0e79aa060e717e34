/**
 * Value in use: the present value of the cash flows an asset will bring, with a growing perpetuity
 * after the last of them when a growth rate is given.
 *
 *     value in use = Σ flow_k ÷ (1 + rate)^(k − shift) + terminal ÷ (1 + rate)^(n − shift)
 *     terminal     = flow_n × (1 + growth) ÷ (rate − growth)
 *     shift        = 0 for flows at the end of each period, ½ for flows in the middle of it
 *
 * Flows in mid-period carry the perpetuity with them, so it is discounted by n − ½ as well.
 * Computed with 34 decimal digits.
 *
 * Source: IAS 36.30–.33, .55; the growing perpetuity is Gordon's.
 */

import type { Decimal } from 'decimal.js';
import { isBlank, readNumberWhere, readOptionalWord } from '../argument';
import { cite } from '../citation';
import { discountFactor, Exact, presentValues, sumOf, type DiscountFactor } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readFlows } from '../table/numbers';
import { figure, finiteAnswer, type Answer, type Step } from '../working';

const SHIFTS = { end: 0, mid: 0.5 } as const;
type Timing = keyof typeof SHIFTS;
export const TIMINGS = Object.keys(SHIFTS) as readonly Timing[];

/** What is discounted, behind the door. */
export interface Forecast {
  readonly flows: readonly number[];
  /** The one that the perpetuity grows from. */
  readonly last: number;
  readonly rate: number;
  readonly growth: number | undefined;
  readonly shift: number;
}

/**
 * `WRITEDOWN.VIU`.
 *
 * @param cash_flows A row or a column of flows, in currency, one a period; not all of them 0.
 * @param rate Pre-tax discount rate of a period, as a fraction above −1.
 * @param growth Growth of the flows after the last, as a fraction below the rate; none when omitted.
 * @param timing `end` (default) or `mid`: where in its period a flow falls.
 * @returns Currency, unrounded.
 * @problem out-of-range for growth that is not below the rate, or a last flow of 0 to grow from
 * @problem not-understood
 * @example valueInUse([[100, 110, 120]], 0.1) // 271.976
 */
export function valueInUse(
  cash_flows: unknown,
  rate: unknown,
  growth?: unknown,
  timing?: unknown,
): Answer<number> {
  return andThen(readForecast(cash_flows, rate, growth, timing), worthOf);
}

/** What a forecast is worth now. */
export function worthOf(forecast: Forecast): Answer<number> {
  const { flows, last, rate, growth, shift } = forecast;
  const years = presentValues(flows, rate, shift);
  const due = discountFactor(rate, flows.length, shift);
  const after = growth === undefined ? [] : [presentPerpetuity(last, growth, rate, due)];
  const parts = [...years, ...after];
  return finiteAnswer(sumOf(parts).toNumber(), 'cash_flows', last, (value) => [
    ...years.map((present, index) => flowStep(forecast, index, present.toNumber())),
    ...after.map((present) => terminalStep(forecast, present.toNumber())),
    {
      label: 'Value in use',
      formula: parts.map((part) => figure(part.toNumber())).join(' + '),
      value,
      unit: 'amount',
      source: cite('IAS 36', '30'),
    },
  ]);
}

/**
 * What the perpetuity after the last flow is worth now.
 *
 * @param due What 1 is worth that is due with the last flow, as the perpetuity is.
 */
export function presentPerpetuity(
  last: number,
  growth: number | Decimal,
  rate: number | Decimal,
  due: DiscountFactor,
): Decimal {
  const [next, spread] = [new Exact(growth).plus(1).times(last), new Exact(rate).minus(growth)];
  return next.times(due.num).div(due.den.times(spread));
}

/** The door of a forecast; arguments and problems as those of {@link valueInUse}. */
export function readForecast(
  cash_flows: unknown,
  rate: unknown,
  growth: unknown,
  timing: unknown,
): Result<Forecast> {
  const discounted: Result<[readonly number[], number]> = all([
    readFlows('cash_flows', cash_flows),
    readRate(rate),
  ]);
  return andThen(discounted, ([flows, perPeriod]) => {
    const later: Result<[number | undefined, Timing]> = all([
      isBlank(growth) ? ok(undefined) : readGrowth(growth, perPeriod),
      readOptionalWord('timing', timing, TIMINGS, 'end'),
    ]);
    return andThen(later, ([grows, when]) => {
      const last = flows[flows.length - 1] ?? 0;
      if (grows !== undefined && last === 0) {
        const takes = 'a last flow other than 0 to grow from: leave blank cells out of the range';
        return refuse('out-of-range', 'cash_flows', 'a last flow of 0', takes);
      }
      return ok({ flows, last, rate: perPeriod, growth: grows, shift: SHIFTS[when] });
    });
  });
}

export function readRate(given: unknown): Result<number> {
  return readNumberWhere('rate', given, (rate) => rate > -1, 'a fraction above -1, 0.1 for 10 %');
}

/** Growth of a perpetuity that is worth something at a rate. */
export function readGrowth(given: unknown, rate: number): Result<number> {
  const takes = `a fraction above -1 and below the rate, ${figure(rate)}`;
  return readNumberWhere('growth', given, (growth) => growth > -1 && growth < rate, takes);
}

function flowStep({ flows, rate, shift }: Forecast, index: number, value: number): Step {
  return {
    label: `Present value of flow ${index + 1}`,
    formula: `${figure(flows[index] ?? 0)} ÷ (1 + ${figure(rate)})^${figure(index + 1 - shift)}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', '55'),
  };
}

function terminalStep({ flows, last, rate, growth = 0, shift }: Forecast, value: number): Step {
  const perpetuity = `${figure(last)} × (1 + ${figure(growth)}) ÷ (${figure(rate)} − ${figure(growth)})`;
  return {
    label: 'Present value of the growing perpetuity after them',
    formula: `${perpetuity} ÷ (1 + ${figure(rate)})^${figure(flows.length - shift)}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', '33'),
  };
}
