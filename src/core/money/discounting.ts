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

/**
 * How often flows change their sign, zeros left out. By Descartes' rule no more rates than that, and
 * fewer by an even number if at all, make their present value 0: one change has exactly one above −1.
 *
 * @param flows An amount now and what follows it, of opposite signs.
 * @example signChanges([-100, 0, 60, 60]) // 1
 */
export function signChanges(flows: readonly number[]): number {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
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
 * halves in doubles, which no steepness misleads, and then by secants in decimals until 30 of them
 * stand. Where there are several, 0 comes first, then the lowest above it, then the highest below it; two
 * with no rate tried between them are missed.
 *
 * @param amount In currency, as the flows.
 * @returns Nothing where no rate that is tried is one, or where the search does not converge.
 * @example rateOf([110], 100)?.rate // 0.1
 */
export function rateOf(flows: Flows, amount: number | Decimal): FoundRate | undefined {
  if (sumOf(flows.map((flow) => new Exact(flow))).eq(amount)) return { rate: new Exact(0), steps: 1 };
  // In parts of the largest flow, so that no sum of doubles runs past their range.
  const largest = flows.reduce<number>((most, flow) => Math.max(most, Math.abs(Number(flow))), 0);
  if (largest === 0) return undefined;
  const near = nearRate(
    flows.map((flow) => Number(flow) / largest),
    Number(amount) / largest,
  );
  return near === undefined ? undefined : settled(flows, amount, near.rate, near.steps);
}

const MAX_STEPS = 200;

const UPWARDS = [0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 5, 20, 100, 1000, 10_000];
const DOWNWARDS = [0, -0.05, -0.1, -0.2, -0.4, -0.6, -0.8, -0.9, -0.99, -0.999, -0.9999];

/** The steps are some fifty: the ends come together at a double's last digits. */
function nearRate(
  flows: readonly number[],
  amount: number,
): { readonly rate: number; readonly steps: number } | undefined {
  const excessAt = (rate: number): number => worthOf(flows, rate) - amount;
  const ends = changeOfSign(UPWARDS, excessAt) ?? changeOfSign(DOWNWARDS, excessAt);
  if (ends === undefined) return undefined;
  let [from, to] = ends;
  const isBelow = excessAt(from) < 0;
  let steps = 0;
  for (; Math.abs(to - from) > Number.EPSILON * (1 + Math.abs(to)); steps++) {
    const middle = (from + to) / 2;
    if (excessAt(middle) < 0 === isBelow) from = middle;
    else to = middle;
  }
  return { rate: to, steps };
}

/** Present value in doubles. */
function worthOf(flows: readonly number[], rate: number): number {
  return flows.reduceRight((later, flow) => (later + flow) / (1 + rate), 0);
}

/** The first two neighbours between which the excess changes its sign; one rate twice where there is none. */
function changeOfSign(
  rates: readonly number[],
  excessAt: (rate: number) => number,
): readonly [number, number] | undefined {
  let [before, excessBefore] = [0, 0];
  for (const rate of rates) {
    const excess = excessAt(rate);
    if (excess === 0) return [rate, rate];
    if (excess * excessBefore < 0) return [before, rate];
    [before, excessBefore] = [rate, excess];
  }
  return undefined;
}

const SETTLED = new Exact('1e-30');
/** How far from a double's rate its decimals may be; past it the secant has lost the zero. */
const NEAR = 1e-6;

/** The secant goes on in decimals, from a rate that is right to a double's last digits. */
function settled(
  flows: Flows,
  amount: number | Decimal,
  near: number,
  stepsBefore: number,
): FoundRate | undefined {
  const excessAt = (rate: Decimal): Decimal => presentValue(flows, rate).minus(amount);
  let [before, rate] = [new Exact(near), new Exact(near).plus(1e-12)];
  let [excessBefore, excess] = [excessAt(before), excessAt(rate)];
  for (let steps = stepsBefore + 1; steps <= MAX_STEPS; steps++) {
    if (excessBefore.isZero()) return { rate: before, steps };
    if (excess.eq(excessBefore)) return { rate, steps };
    const next = rate.minus(excess.times(rate.minus(before)).div(excess.minus(excessBefore)));
    const isWithin = (span: number | Decimal, of: number | Decimal): boolean =>
      next.minus(of).abs().lte(next.abs().plus(1).times(span));
    if (!isWithin(NEAR, near)) return undefined;
    if (isWithin(SETTLED, rate)) return { rate: next, steps };
    [before, excessBefore] = [rate, excess];
    [rate, excess] = [next, excessAt(next)];
  }
  return undefined;
}
