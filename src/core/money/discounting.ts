/**
 * Discounting with 34 decimal digits: present values, and the rate at which flows are worth an amount.
 *
 *     present value = Σ flow_k ÷ (1 + rate)^(k − shift)
 *
 * The digits of a quotient end somewhere, so every sum multiplies before it divides.
 */

import { Decimal } from 'decimal.js';

export const Exact = Decimal.clone({ precision: 34 });

/** One a period, in currency; the first is due one period from now. */
export type Flows = readonly (number | Decimal)[];

/** 1 ÷ (1 + rate)^(periods − shift), as two amounts so that it can multiply before it divides. */
export interface DiscountFactor {
  readonly num: Decimal;
  readonly den: Decimal;
}

/**
 * @param rate Of a period, as a fraction above −1.
 * @param shift By how many periods a flow falls before the end of its own: 0 at the end, ½ in mid-period.
 */
export function discountFactor(rate: number | Decimal, periods: number, shift = 0): DiscountFactor {
  const growth = new Exact(rate).plus(1);
  return { num: rootOf(growth, shift), den: growth.pow(periods) };
}

function rootOf(growth: Decimal, shift: number): Decimal {
  return shift === 0 ? new Exact(1) : growth.pow(shift);
}

/** Present value of each flow; arguments as those of {@link discountFactor}. */
export function presentValues(flows: Flows, rate: number | Decimal, shift = 0): readonly Decimal[] {
  const growth = new Exact(rate).plus(1);
  const early = rootOf(growth, shift);
  let factor = new Exact(1);
  return flows.map((flow) => {
    factor = factor.times(growth);
    return early.times(flow).div(factor);
  });
}

/** Their sum, by Horner's scheme: with one division in all, for searches that ask for it many times. */
export function presentValue(flows: Flows, rate: number | Decimal, shift = 0): Decimal {
  const growth = new Exact(rate).plus(1);
  const atTheEnd = flows.reduce<Decimal>((value, flow) => value.times(growth).plus(flow), new Exact(0));
  const due = discountFactor(rate, flows.length, shift);
  return atTheEnd.times(due.num).div(due.den);
}

export function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0));
}

/** Where a rate was found, and in how many steps. */
export interface FoundRate {
  readonly rate: Decimal;
  readonly steps: number;
}

/** What a search is asked over, in words that complete "at a rate …". */
export const RATES_TRIED = 'from -99.99 % to 1,000,000 % a period';

/**
 * The rate at which flows are worth an amount: the zero of `present value − amount`, drawn in by
 * secants (the Illinois method) until 30 decimals stand. Where there are several, the one nearest to 0.
 *
 * @param amount In currency, as the flows.
 * @returns Nothing where no rate that is tried is one, or where the search does not converge.
 * @example rateOf([110], 100)?.rate // 0.1
 */
export function rateOf(flows: Flows, amount: number | Decimal): FoundRate | undefined {
  const excessAt = (rate: Decimal): Point => [rate, presentValue(flows, rate).minus(amount)];
  const ends = changeOfSign(UPWARDS, excessAt) ?? changeOfSign(DOWNWARDS, excessAt);
  return ends === undefined ? undefined : zeroBetween(ends[0], ends[1], excessAt);
}

/** A rate, and what flows are worth above the amount there. */
type Point = readonly [rate: Decimal, excess: Decimal];

const UPWARDS = [0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 5, 20, 100, 1000, 10_000];
const DOWNWARDS = [0, -0.05, -0.1, -0.2, -0.4, -0.6, -0.8, -0.9, -0.99, -0.999, -0.9999];

/** The first two neighbours between which the excess changes its sign. */
function changeOfSign(
  rates: readonly number[],
  excessAt: (rate: Decimal) => Point,
): readonly [Point, Point] | undefined {
  let before: Point | undefined;
  for (const rate of rates) {
    const point = excessAt(new Exact(rate));
    if (before !== undefined && before[1].times(point[1]).lte(0)) return [before, point];
    before = point;
  }
  return undefined;
}

const MAX_STEPS = 200;
const SETTLED = new Exact('1e-30');

function zeroBetween(first: Point, second: Point, excessAt: (rate: Decimal) => Point): FoundRate | undefined {
  let [a, b] = [first, second];
  for (let steps = 1; steps <= MAX_STEPS; steps++) {
    if (a[1].isZero()) return { rate: a[0], steps };
    if (b[1].isZero()) return { rate: b[0], steps };
    const next = excessAt(b[0].minus(b[1].times(b[0].minus(a[0])).div(b[1].minus(a[1]))));
    const settles = next[0]
      .minus(b[0])
      .abs()
      .lte(SETTLED.times(next[0].abs().plus(1)));
    if (settles) return { rate: next[0], steps };
    // An end that stays counts half, or it would stay for ever.
    a = next[1].times(b[1]).lt(0) ? b : [a[0], a[1].div(2)];
    b = next;
  }
  return undefined;
}
