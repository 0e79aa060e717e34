/**
 * Writing down by a fixed rate of the opening value, and by equal amounts once those are larger.
 *
 *     charge    = opening × rate, in the first exercise its share of that
 *     linear      once opening ÷ years left is larger than opening × rate: once years left × rate < 1
 *     from then   closing = opening at the switch × years left at the close ÷ years left at the switch
 *
 * Years are left as the law of a country counts them. What has been written down by a close is rounded
 * once, half up, on its exact value; charges are differences of that, and so add up to the cost.
 *
 * Source: CGI ann. II, art. 23; EStG § 7 Abs. 2, 3.
 */

import type { Citation } from '../citation';
import {
  floorOf,
  fraction,
  isLess,
  minus,
  over,
  roundHalfUp,
  times,
  toNumber,
  type Fraction,
} from '../money/fraction';
import { fromMinor, minor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';

const COLUMNS = ['Year', 'Opening', 'Charge', 'Mode', 'Closing'] as const;

export type Mode = 'degressive' | 'linear';

export interface DegressivePlan {
  readonly cost: Minor;
  /** Of the opening value of a year, above 0 and below 1. */
  readonly rate: Fraction;
  /** Share of the first exercise that counts, above 0 to 1. */
  readonly first: Fraction;
  /** Years left when the first exercise opens, above 0. */
  readonly life: Fraction;
  /** Years left when it closes, 0 or more; each later exercise takes one. */
  readonly lifeAfterFirst: Fraction;
  /** Without the switch the last exercise takes what is left. */
  readonly switches: boolean;
}

/** In minor units. */
export interface Exercise {
  readonly opening: Minor;
  readonly charge: Minor;
  readonly mode: Mode;
  readonly closing: Minor;
}

const ONE = fraction(1n);

/** Every exercise until the life has ended. */
export function exercisesOf(plan: DegressivePlan): readonly Exercise[] {
  const closings = closingsOf(plan);
  const switched = firstLinear(plan);
  return closings.map((closing, index) => {
    const opening = closings[index - 1] ?? plan.cost;
    const mode = index < switched ? 'degressive' : 'linear';
    return { opening, charge: minor(opening - closing), mode, closing };
  });
}

/** What is left at the close of each exercise, in minor units; at last nothing. */
function closingsOf(plan: DegressivePlan): readonly Minor[] {
  const last = exerciseCount(plan) - 1;
  const switched = firstLinear(plan);
  const kept = keptAt(plan.rate);
  const closings: Minor[] = [];
  let value = fraction(BigInt(plan.cost));
  for (let index = 0; index < Math.min(switched, last); index++) {
    value = shortened(times(value, index === 0 ? keptAt(times(plan.rate, plan.first)) : kept));
    closings.push(rounded(value));
  }
  const perYear = over(value, yearsLeft(plan, Math.min(switched, last)));
  for (let index = closings.length; index < last; index++) {
    closings.push(rounded(times(perYear, yearsLeft(plan, index + 1))));
  }
  return [...closings, ZERO_MINOR];
}

/** What is left of 1, in lowest terms: a power of it then grows no faster than it must. */
function keptAt(rate: Fraction): Fraction {
  const { num, den } = minus(ONE, rate);
  return fraction(num, den);
}

/** What was written down is rounded half up, so what is left half down. */
function rounded({ num, den }: Fraction): Minor {
  return minor(-Number(roundHalfUp({ num: -num, den })));
}

/** From 0; past every exercise without the switch. In the last one it always holds: it has at most a year. */
function firstLinear({ rate, life, lifeAfterFirst, switches }: DegressivePlan): number {
  if (!switches) return Infinity;
  if (isLess(times(life, rate), ONE)) return 0;
  return Math.max(1, Number(floorOf(minus(lifeAfterFirst, over(ONE, rate)))) + 2);
}

/** How many exercises the life touches. */
function exerciseCount({ lifeAfterFirst: { num, den } }: DegressivePlan): number {
  return 1 - Number(floorOf({ num: -num, den }));
}

/** When the exercise opens; in the last one it may be part of a year. */
function yearsLeft({ life, lifeAfterFirst: { num, den } }: DegressivePlan, index: number): Fraction {
  return index === 0 ? life : { num: num - den * BigInt(index - 1), den };
}

/**
 * Exact while its denominator has 256 bits, and past that to a part of 2^128. The rate's own
 * denominator, to the power of the years, is by then too long for the value to lie on half of a minor
 * unit, so the digits decide its rounding, and a life of thousands of years stays quick.
 */
function shortened(value: Fraction): Fraction {
  return value.den < LONG ? value : { num: (value.num * FINE) / value.den, den: FINE };
}

const LONG = 1n << 256n;
const FINE = 1n << 128n;

/** What the working of a country says beside the figures that all share. */
export interface DegressiveWorking {
  /** How the rate came about; the last of them is the rate. */
  readonly rateSteps: readonly Step[];
  /** The share of the first exercise, as it came about. */
  readonly firstShare: string;
  readonly firstSource: Citation;
  readonly switchSource: Citation;
  readonly source: Citation;
}

/**
 * The table of a plan.
 *
 * @param life As it was given, in years.
 * @problem too-large over 100,000 cells
 */
export function degressiveTable(
  plan: DegressivePlan,
  life: number,
  decimals: Decimals,
  working: () => DegressiveWorking,
): Answer<Matrix> {
  const count = 1 + exerciseCount(plan);
  const oversize = tooManyCells('life', figure(life), 'a life', count, COLUMNS.length);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const rows = exercisesOf(plan);
  const amount = (units: Minor): number => fromMinor(units, decimals);
  const table: Matrix = [
    COLUMNS,
    ...rows.map(({ opening, charge, mode, closing }, index) => [
      index + 1,
      amount(opening),
      amount(charge),
      mode,
      amount(closing),
    ]),
  ];
  return answer(table, () => stepsOf(plan, rows, amount, table, working()));
}

function stepsOf(
  plan: DegressivePlan,
  rows: readonly Exercise[],
  amount: (units: Minor) => number,
  table: Matrix,
  { rateSteps, firstShare, firstSource, switchSource, source }: DegressiveWorking,
): readonly Step[] {
  return [
    ...rateSteps,
    {
      label: 'Share of the first exercise',
      formula: firstShare,
      value: toNumber(plan.first),
      unit: 'fraction',
      source: firstSource,
    },
    ...firstChargeSteps(plan, rows, amount, source),
    ...switchSteps(plan, rows, switchSource),
    {
      label: 'Schedule',
      formula: 'closing = opening − charge, to 0 in the last exercise',
      value: table,
      unit: 'table',
      source,
    },
  ];
}

/** Where there is but one exercise it takes everything. */
function firstChargeSteps(
  { cost, rate, first, life }: DegressivePlan,
  rows: readonly Exercise[],
  amount: (units: Minor) => number,
  source: Citation,
): readonly Step[] {
  const [row] = rows;
  if (row === undefined) return [];
  const by = row.mode === 'linear' ? `÷ ${figure(toNumber(life))}` : `× ${figure(toNumber(rate))}`;
  const share = rows.length === 1 ? '' : ` ${by} × ${figure(toNumber(first))}`;
  return [
    {
      label: 'Charge of the first exercise',
      formula: `${figure(amount(cost))}${share}`,
      value: amount(row.charge),
      unit: 'amount',
      source,
    },
  ];
}

function switchSteps(plan: DegressivePlan, rows: readonly Exercise[], source: Citation): readonly Step[] {
  const switched = firstLinear(plan);
  if (switched >= rows.length) return [];
  const years = figure(toNumber(yearsLeft(plan, switched)));
  return [
    {
      label: 'First linear exercise',
      formula: `opening ÷ ${years} years left is larger than opening × ${figure(toNumber(plan.rate))}`,
      value: switched + 1,
      unit: 'count',
      source,
    },
  ];
}
