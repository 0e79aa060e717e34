/**
 * VDB: declining balance between any two points of the life, with or without the switch to
 * straight line. Without it the periods are counted from 0 and the charge is a difference:
 *
 *     charge = value(start) − value(end)
 *     value  = max(salvage, cost × (1 − rate)^k) after k whole periods, linear inside a period
 *     rate   = factor ÷ life, at most 1
 *
 * With the switch Excel's grid depends on the start.
 *
 * Source: Microsoft Excel, VDB.
 */
import { cite } from '../citation';
import { shown } from '../problem';
import { andThen, refuse } from '../result';
import { type Answer, figure, finiteAnswer, type Step } from '../working';
import { notNegative, onOff, optional, positive, readArguments } from './argument';
import { shareGone, shareLeft } from './declining-balance';
import { chargeWithSwitch } from './vdb-switch';

const SOURCE = cite('Microsoft Excel', 'VDB');
const DOOR = [
  notNegative('cost'),
  notNegative('salvage'),
  positive('life'),
  notNegative('start_period'),
  notNegative('end_period'),
  optional(positive('factor'), 2),
  onOff('no_switch'),
] as const;

/**
 * Variable-declining-balance depreciation between two points, exactly as Excel's VDB.
 *
 * With the switch and a fractional start Excel's spans do not add up: VDB(100,10,13,0,1,1) is 0.1479
 * more than its two halves. Not verified in Excel, decided here: salvage above cost gives 0 as in
 * DDB; start = end gives 0 everywhere, end of life included.
 *
 * @param cost Amount, 0 or more.
 * @param salvage Amount, 0 or more.
 * @param life Periods, more than 0.
 * @param startPeriod Elapsed periods, 0 to the end; fractions allowed.
 * @param endPeriod Elapsed periods, at most life.
 * @param factor Multiple of the straight-line rate, more than 0; 2 if omitted.
 * @param noSwitch TRUE (or any number but 0) stays on declining balance; FALSE if omitted.
 * @returns Amount from start to end.
 * @problem out-of-range, not-understood
 * @example excelVdb(2400, 300, 10, 0, 0.875, 1.5) // 315
 */
export function excelVdb(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  startPeriod: unknown,
  endPeriod: unknown,
  factor?: unknown,
  noSwitch?: unknown,
): Answer<number> {
  const given = [cost, salvage, life, startPeriod, endPeriod, factor, noSwitch] as const;
  return andThen(readArguments(DOOR, given), ([paid, rest, periods, start, end, multiple, stays]) => {
    if (start > end) {
      return refuse(
        'out-of-range',
        'start_period',
        shown(start),
        `a number from 0 to end_period (${figure(end)})`,
      );
    }
    if (end > periods) {
      return refuse(
        'out-of-range',
        'end_period',
        shown(end),
        `a number from start_period to life (${figure(periods)})`,
      );
    }
    const rate = Math.min(multiple / periods, Number.MAX_VALUE);
    const plan: Plan = {
      factor: multiple,
      cost: paid,
      salvage: Math.min(rest, paid),
      life: periods,
      rate,
      start,
      end,
    };
    return stays === 1 ? staying(plan) : switching(plan);
  });
}

interface Plan {
  readonly factor: number;
  readonly cost: number;
  /** At most cost. */
  readonly salvage: number;
  readonly life: number;
  readonly rate: number;
  readonly start: number;
  readonly end: number;
}

function rateStep({ factor, life, rate }: Plan): Step {
  const formula = `${figure(factor)} ÷ ${figure(life)}`;
  return { label: 'Rate', formula, value: rate, unit: 'fraction', source: SOURCE };
}

function switching(plan: Plan): Answer<number> {
  const { cost, salvage, life, rate, start, end } = plan;
  const { declining, straight, switchesAt } =
    start === end
      ? { declining: 0, straight: 0, switchesAt: undefined }
      : chargeWithSwitch(cost, salvage, life, rate, start, end);
  return finiteAnswer(declining + straight, 'cost', cost, (charge) => [
    rateStep(plan),
    {
      label: 'Charged by declining balance',
      formula: `${figure(cost)}, rate ${figure(rate)}, from ${figure(start)} to ${figure(end)}`,
      value: declining,
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: 'Charged by straight line',
      formula:
        switchesAt === undefined
          ? 'salvage is reached before straight line would charge more'
          : `to ${figure(salvage)} at ${figure(life)}, straight line from ${figure(switchesAt)} on`,
      value: straight,
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: `Depreciation from ${figure(start)} to ${figure(end)}`,
      formula: `${figure(declining)} + ${figure(straight)}`,
      value: charge,
      unit: 'amount',
      source: SOURCE,
    },
  ]);
}

function staying(plan: Plan): Answer<number> {
  const { cost, salvage, rate, start, end } = plan;
  const unitRate = Math.min(1, rate);
  const balance = (period: number): number => Math.max(salvage, cost * shareLeft(unitRate, period));
  const chargeOf = (period: number): number =>
    Math.min(balance(period) * unitRate, balance(period) - salvage);
  const [first, last] = [Math.floor(start), Math.floor(end)];
  const next = first + 1;
  const value =
    first === last
      ? chargeOf(first) * (end - start)
      : chargeOf(first) * (next - start) +
        Math.min(balance(next) - salvage, balance(next) * shareGone(unitRate, last - next)) +
        chargeOf(last) * (end - last);
  const opening = balance(first) - chargeOf(first) * (start - first);
  return finiteAnswer(value, 'cost', cost, (charge) => [
    rateStep(plan),
    {
      label: `Written-down value at ${figure(start)}`,
      formula: `${figure(cost)} × (1 − ${figure(unitRate)})^${figure(start)}, linear inside a period, at least ${figure(salvage)}`,
      value: opening,
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: `Depreciation from ${figure(start)} to ${figure(end)}`,
      formula: `${figure(opening)} − ${figure(opening - charge)}`,
      value: charge,
      unit: 'amount',
      source: SOURCE,
    },
  ]);
}
