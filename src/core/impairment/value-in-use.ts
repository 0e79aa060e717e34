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
import { discountFactor, Exact, presentValues, sumOf } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readNumbers } from '../table/numbers';
import { figure, finiteAnswer, type Answer, type Step } from '../working';

const SHIFTS = { end: 0, mid: 0.5 } as const;
type Timing = keyof typeof SHIFTS;
export const TIMINGS = Object.keys(SHIFTS) as readonly Timing[];

/** What is discounted, behind the door. */
interface Forecast {
  readonly flows: readonly number[];
  readonly rate: number;
  readonly growth: number | undefined;
  readonly timing: Timing;
}

/**
 * `WRITEDOWN.VIU`.
 *
 * @param cash_flows A row or a column of flows, in currency, one a period.
 * @param rate Pre-tax discount rate of a period, as a fraction above −1.
 * @param growth Growth of the flows after the last, as a fraction below the rate; none when omitted.
 * @param timing `end` (default) or `mid`: where in its period a flow falls.
 * @returns Currency, unrounded.
 * @problem out-of-range for growth that is not below the rate, or a last flow of 0 to grow from
 * @problem not-understood
 * @example valueInUse([[100, 110, 120]], 0.1) // 272.05…
 */
export function valueInUse(
  cash_flows: unknown,
  rate: unknown,
  growth?: unknown,
  timing?: unknown,
): Answer<number> {
  return andThen(readForecast(cash_flows, rate, growth, timing), (forecast) => {
    const years = presentValues(forecast.flows, forecast.rate, SHIFTS[forecast.timing]);
    const terminal = presentTerminal(forecast);
    const total = sumOf([...years, terminal]).toNumber();
    return finiteAnswer(total, 'cash_flows', forecast.flows[0] ?? 0, (value) => [
      ...years.map((present, index) => flowStep(forecast, index, present.toNumber())),
      ...(forecast.growth === undefined ? [] : [terminalStep(forecast, terminal.toNumber())]),
      {
        label: 'Value in use',
        formula: [...years, ...(forecast.growth === undefined ? [] : [terminal])]
          .map((part) => figure(part.toNumber()))
          .join(' + '),
        value,
        unit: 'amount',
        source: cite('IAS 36', '30'),
      },
    ]);
  });
}

function readForecast(flows: unknown, rate: unknown, growth: unknown, timing: unknown): Result<Forecast> {
  const read = all<[readonly number[], number, number | undefined, Timing]>([
    readNumbers('cash_flows', flows),
    readNumberWhere('rate', rate, (value) => value > -1, 'a fraction above -1, 0.1 for 10 %'),
    isBlank(growth)
      ? ok(undefined)
      : readNumberWhere('growth', growth, (value) => value > -1, 'a fraction above -1 and below the rate'),
    readOptionalWord('timing', timing, TIMINGS, 'end'),
  ]);
  return andThen(read, ([amounts, perPeriod, grows, when]) => {
    if (grows !== undefined && grows >= perPeriod) {
      return refuse(
        'out-of-range',
        'growth',
        figure(grows),
        `a fraction below the rate, ${figure(perPeriod)}`,
      );
    }
    if (grows !== undefined && amounts[amounts.length - 1] === 0) {
      const takes = 'a last flow other than 0 to grow from: leave blank cells out of the range';
      return refuse('out-of-range', 'cash_flows', 'a last flow of 0', takes);
    }
    return ok({ flows: amounts, rate: perPeriod, growth: grows, timing: when });
  });
}

/** What the perpetuity after the last flow is worth now: discounted as that flow is. */
function presentTerminal({ flows, rate, growth, timing }: Forecast): Decimal {
  if (growth === undefined) return new Exact(0);
  const last = new Exact(flows[flows.length - 1] ?? 0);
  const [terminal, spread] = [last.times(new Exact(growth).plus(1)), new Exact(rate).minus(growth)];
  const due = discountFactor(rate, flows.length, SHIFTS[timing]);
  return terminal.times(due.num).div(due.den.times(spread));
}

function flowStep({ flows, rate, timing }: Forecast, index: number, value: number): Step {
  return {
    label: `Present value of flow ${index + 1}`,
    formula: `${figure(flows[index] ?? 0)} ÷ (1 + ${figure(rate)})^${figure(index + 1 - SHIFTS[timing])}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', '55'),
  };
}

function terminalStep({ flows, rate, growth = 0, timing }: Forecast, value: number): Step {
  const perpetuity = `${figure(flows[flows.length - 1] ?? 0)} × (1 + ${figure(growth)}) ÷ (${figure(rate)} − ${figure(growth)})`;
  return {
    label: 'Present value of the growing perpetuity after them',
    formula: `${perpetuity} ÷ (1 + ${figure(rate)})^${figure(flows.length - SHIFTS[timing])}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', '33'),
  };
}
