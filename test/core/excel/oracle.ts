/**
 * Excel's depreciation functions told the slow way: period after period, in decimals of 40
 * digits, written from the rules alone and sharing nothing with the core.
 */
import Decimal from 'decimal.js';

const D = Decimal.clone({ precision: 40, toExpNeg: -9e15, toExpPos: 9e15 });

/** DB's rate before ROUND. */
export function dbRate(cost: number, salvage: number, life: number): Decimal {
  return new D(1).minus(new D(salvage).div(cost).pow(new D(1).div(life)));
}

export function dbByLoop(cost: number, salvage: number, life: number, period: number, month: number): number {
  const rate = dbRate(cost, salvage, life).toDecimalPlaces(3, Decimal.ROUND_HALF_UP);
  let charged = new D(0);
  let charge = new D(0);
  for (let at = 1; at <= period; at += 1) {
    if (at === 1) charge = new D(cost).times(rate).times(month).div(12);
    else if (at <= life) charge = new D(cost).minus(charged).times(rate);
    else
      charge = new D(cost)
        .minus(charged)
        .times(rate)
        .times(12 - month)
        .div(12);
    charged = charged.plus(charge);
  }
  return charge.toNumber();
}

export function ddbByLoop(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  factor: number,
): number {
  const rate = Decimal.min(1, new D(factor).div(life));
  const start = Math.max(period, 1) - 1;
  const fraction = start - Math.floor(start);
  let value = new D(cost).times(fraction === 0 ? 1 : new D(1).minus(rate).pow(fraction));
  for (let at = 0; at < Math.floor(start); at += 1) value = value.minus(value.times(rate));
  return Decimal.max(0, Decimal.min(value.times(rate), value.minus(salvage))).toNumber();
}

/** Every segment of the grid in turn; the result is what of each lies between start and end. */
export function vdbByLoop(
  cost: number,
  salvage: number,
  life: number,
  start: number,
  end: number,
  factor: number,
  noSwitch: boolean,
): number {
  const rate = new D(factor).div(life);
  const stub = noSwitch ? new D(0) : new D(start).minus(Math.floor(start));
  let [elapsed, value, total] = [new D(0), new D(cost), new D(0)];
  while (elapsed.lt(life)) {
    const unit = elapsed.isZero() && !stub.isZero() ? stub : new D(1);
    const length = noSwitch ? unit : Decimal.min(unit, new D(life).minus(elapsed));
    const left = value.minus(salvage);
    const declining = Decimal.min(value.times(rate).times(length), left);
    const straight = left.div(new D(life).minus(elapsed)).times(length);
    const charge = noSwitch ? declining : Decimal.max(declining, straight);
    const [from, to] = [Decimal.max(elapsed, start), Decimal.min(elapsed.plus(length), end)];
    if (to.gt(from)) total = total.plus(charge.times(to.minus(from)).div(length));
    [elapsed, value] = [elapsed.plus(length), value.minus(charge)];
  }
  return total.toNumber();
}

export interface French {
  readonly cost: number;
  readonly salvage: number;
  readonly period: number;
  readonly rate: number;
  readonly days: number;
  readonly yearDays: number;
}

export function amorlincByLoop({ cost, salvage, period, rate, days, yearDays }: French): number {
  if (period > Math.ceil(1 / rate)) return 0;
  const full = new D(rate).times(cost);
  let left = new D(cost).minus(salvage);
  let charge = Decimal.min(days === 0 ? full : full.times(days).div(yearDays), left);
  if (period > 0 && period < 1) return full.toNumber();
  for (let at = 1; at <= period; at += 1) {
    left = left.minus(charge);
    charge = Decimal.min(full, left);
  }
  return charge.toNumber();
}

export function amordegrcByLoop({ cost, salvage, period, rate, days, yearDays }: French): number {
  const life = Math.ceil(1 / rate);
  if (period > life || (period > 0 && period < 1)) return 0;
  const coefficient = life > 6 ? 2.5 : life > 4 ? 2 : 1.5;
  const yearly = new D(rate).times(coefficient);
  const share = days === 0 ? new D(1) : new D(days).div(yearDays);
  const round = (amount: Decimal): Decimal => amount.toSignificantDigits(15).round();
  let charge = round(Decimal.min(share.times(yearly).times(cost), new D(cost).minus(salvage)));
  let value = new D(cost).minus(charge);
  const halfAt = (days === 0 ? life : life + 1) - 3;
  for (let at = 1; at <= period; at += 1) {
    const part = at === halfAt ? new D(0.5) : at > halfAt ? new D(1) : yearly;
    charge = value.lt(salvage) ? new D(0) : value.times(part);
    value = value.minus(charge);
  }
  return round(charge).toNumber();
}

/** Equal to 10^-9 of the value, or to 10^-12 of the cost where a difference of amounts is tiny. */
export function expectAmount(got: number, expected: number, cost: number): void {
  const difference = Math.abs(got - expected);
  if (difference <= Math.max(1e-9 * Math.abs(expected), 1e-12 * cost)) return;
  expect(got).toBe(expected);
}
