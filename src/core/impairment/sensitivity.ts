/**
 * Headroom of an asset or a cash-generating unit for rates and growth around those of its test: how
 * far each may move before there is a loss.
 *
 *     headroom = value in use at the rate and growth − carrying
 *
 * The value in use always has a growing perpetuity after its flows. Rates and growth are stepped as
 * decimals, so that 0.02 − 2 × 0.005 is 0.01.
 *
 * Source: IAS 36.33, .134(f).
 */

import type { Decimal } from 'decimal.js';
import { isBlank, isNotGiven, readNumber, readNumberWhere, readOptionalPositive } from '../argument';
import { cite } from '../citation';
import { discountFactor, Exact, presentValue } from '../money/discounting';
import { all, andThen, ok, type Result } from '../result';
import {
  answer,
  figure,
  finiteNumber,
  type Answer,
  type CellValue,
  type Matrix,
  type Step,
} from '../working';
import {
  presentPerpetuity,
  readForecast,
  readGrowth,
  readRate,
  worthOf,
  type Forecast,
} from './value-in-use';

const DEFAULT_STEP = 0.005;
const DEFAULT_STEPS = 2;
const MAX_STEPS = 20;

/** What is tabled, behind the door. */
interface Test {
  readonly forecast: Forecast;
  readonly carrying: number;
  readonly rates: readonly Decimal[];
  readonly growths: readonly Decimal[];
}

/**
 * `WRITEDOWN.SENSITIVITY`.
 *
 * @param cash_flows A row or a column of flows, in currency, one a period; not all of them 0.
 * @param rate Pre-tax discount rate of a period, as a fraction above −1.
 * @param growth Growth of the flows after the last, as a fraction below the rate; 0 when blank.
 * @param carrying Carrying amount, in currency.
 * @param rate_step Between two rates, as a fraction above 0; 0.005 when blank or 0.
 * @param growth_step Between two growth rates, likewise.
 * @param timing `end` (default) or `mid`: where in its period a flow falls.
 * @param steps To each side, a whole number from 1 to 20; 2 when blank or 0.
 * @returns Headroom in currency, unrounded: growth across the header row, rates down the first
 *   column, both rising. A cell whose growth is not below its rate, or whose rate is not above −1,
 *   holds the problem.
 * @problem out-of-range, not-understood; those of `rate` and `growth` stand for the whole table
 * @example sensitivity([[100]], 0.1, 0, 900, 0.02, 0.02, 'end', 1)
 *          // ['', -0.02, 0, 0.02], [0.08, 100, 350, 766.6…], [0.1, -66.6…, 100, 350], [0.12, …]
 */
export function sensitivity(
  cash_flows: unknown,
  rate: unknown,
  growth: unknown,
  carrying: unknown,
  rate_step?: unknown,
  growth_step?: unknown,
  timing?: unknown,
  steps?: unknown,
): Answer<Matrix> {
  const read: Result<[Forecast, number, number, number, number]> = all([
    readForecast(cash_flows, rate, isBlank(growth) ? 0 : growth, timing),
    readNumber('carrying', carrying),
    readStep('rate_step', rate_step),
    readStep('growth_step', growth_step),
    readSteps(steps),
  ]);
  return andThen(read, ([forecast, from, rateStep, growthStep, count]) => {
    const rates = around(forecast.rate, rateStep, count);
    const growths = around(forecast.growth ?? 0, growthStep, count);
    return tabled({ forecast, carrying: from, rates, growths });
  });
}

function readStep(argument: string, given: unknown): Result<number> {
  return andThen(readOptionalPositive(argument, given), (step) => ok(step ?? DEFAULT_STEP));
}

function readSteps(given: unknown): Result<number> {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MAX_STEPS;
  return readNumberWhere(
    'steps',
    isNotGiven(given) ? DEFAULT_STEPS : given,
    isCount,
    `a whole number from 1 to ${MAX_STEPS}`,
  );
}

function around(middle: number, step: number, steps: number): readonly Decimal[] {
  return Array.from({ length: 2 * steps + 1 }, (_, index) =>
    new Exact(step).times(index - steps).plus(middle),
  );
}

function tabled(test: Test): Answer<Matrix> {
  const { forecast, carrying, rates, growths } = test;
  return andThen(worthOf(forecast), (middle) => {
    const table: Matrix = [
      ['', ...growths.map((growth) => cellOf(shown(growth, 'growth_step')))],
      ...rates.map((rate) => [cellOf(shown(rate, 'rate_step')), ...headrooms(test, rate)]),
    ];
    const headroom = table[(rates.length + 1) / 2]?.[(growths.length + 1) / 2];
    return answer(table, () => [
      ...middle.working(),
      ...(typeof headroom === 'number' ? [headroomStep(middle.value, carrying, headroom)] : []),
      {
        label: 'Headroom by rate and growth',
        formula: `value in use − ${figure(carrying)} at ${rates.length} rates and ${growths.length} growth rates`,
        value: table,
        unit: 'table',
        source: cite('IAS 36', '134(f)'),
      },
    ]);
  });
}

/** @param value That of the table's middle cell. */
function headroomStep(worth: number, carrying: number, value: number): Step {
  return {
    label: 'Headroom',
    formula: `${figure(worth)} − ${figure(carrying)}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', '134(f)'),
  };
}

/** The row of a rate; the flows are discounted once for all its cells. */
function headrooms({ forecast, carrying, growths }: Test, rate: Decimal): readonly CellValue[] {
  const accepted = readRate(rate.toNumber());
  if (!accepted.ok) return growths.map(() => accepted.problem);
  const { flows, last, shift } = forecast;
  const [explicit, due] = [presentValue(flows, rate, shift), discountFactor(rate, flows.length, shift)];
  return growths.map((growth) => {
    const headroom = andThen(readGrowth(growth.toNumber(), accepted.value), () => {
      const worth = explicit.plus(presentPerpetuity(last, growth, rate, due));
      return finiteNumber(worth.minus(carrying).toNumber(), 'cash_flows', last);
    });
    return cellOf(headroom);
  });
}

function shown(fraction: Decimal, step: string): Result<number> {
  return finiteNumber(fraction.toNumber(), step, fraction.toNumber());
}

function cellOf(result: Result<number>): CellValue {
  return result.ok ? result.value : result.problem;
}
