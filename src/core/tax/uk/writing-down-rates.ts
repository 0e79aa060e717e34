/**
 * Rates of the writing-down allowance, by pool and payer, and the rate of a period: where it changes
 * inside, the days' mean, rounded up at two decimals of a percent.
 *
 *     hybrid rate = Σ rate × days ÷ days of the period
 *
 * Source: CAA 2001 s.56(1), s.104D(1); FA 2008 s.80(8)–(10); FA 2011 s.10(8)–(10); FA 2019 s.31(5)–(8);
 * FA 2026 s.28. An asset in a single asset pool has the main rate here; one whose spending is special
 * rate has 6 % there too (s.104D(2)) and is written down as a special pool.
 */

import { readOptionalWord } from '../../argument';
import { cite, type Citation } from '../../citation';
import {
  floorOf,
  fraction,
  fractionOf,
  plus,
  times,
  over,
  toNumber,
  type Fraction,
} from '../../money/fraction';
import { all, andThen, ok, type Result } from '../../result';
import { figure, type Step } from '../../working';
import { inForce, rowsBetween, standing, type DatedTable, type InForce } from '../dated-table';
import { daysOf, type ChargeablePeriod } from './chargeable-period';
import { PAYER_NAMES, type Payer } from './payer';
import { percent, percentOf } from './percent';

export const POOLS = ['main', 'special', 'single'] as const;
export type Pool = (typeof POOLS)[number];

export const POOL_LABELS: Readonly<Record<Pool, string>> = {
  main: 'Main pool',
  special: 'Special rate pool: integral features, long-life assets, cars over 50 g/km',
  single: 'Single asset pool at the main rate: short-life assets, private use',
};

/** The `pool` argument: the main pool when omitted. */
export function readPool(given: unknown): Result<Pool> {
  return readOptionalWord('pool', given, POOLS, 'main');
}

interface Change {
  readonly from: Readonly<Record<Payer, string>>;
  readonly rate: number;
  readonly source: Citation;
  readonly unconfirmed?: string;
}

const NOT_SEEN =
  'the section itself was not seen; the rate is that of HMRC’s policy paper of 26 November 2025 and of its manual, CA23222';

/** From 1 April for companies and from 6 April for income tax. */
function april(year: number): Change['from'] {
  return { company: `${year}-04-01`, 'income-tax': `${year}-04-06` };
}

const MAIN: readonly Change[] = [
  // For every chargeable period that ended after 5 April 1990.
  {
    from: { company: '1990-04-06', 'income-tax': '1990-04-06' },
    rate: 0.25,
    source: cite('CAA 1990', 's.24(2)'),
  },
  { from: april(2001), rate: 0.25, source: cite('CAA 2001', 's.56(1) as enacted') },
  { from: april(2008), rate: 0.2, source: cite('FA 2008', 's.80') },
  { from: april(2012), rate: 0.18, source: cite('FA 2011', 's.10') },
  { from: april(2026), rate: 0.14, source: cite('FA 2026', 's.28'), unconfirmed: NOT_SEEN },
];

const SPECIAL: readonly Change[] = [
  { from: april(2008), rate: 0.1, source: cite('FA 2008', 's.82 and Sch.26') },
  { from: april(2012), rate: 0.08, source: cite('FA 2011', 's.10') },
  { from: april(2019), rate: 0.06, source: cite('FA 2019', 's.31') },
];

type ByPayer = Readonly<Record<Payer, DatedTable<number>>>;

function byPayer(name: string, changes: readonly Change[]): ByPayer {
  const tableOf = (payer: Payer): DatedTable<number> => ({
    name: `${name} of writing-down allowances, ${PAYER_NAMES[payer]}`,
    unit: 'fraction a year',
    datedBy: 'day of the chargeable period',
    checked: '2026-11-22',
    rows: changes.map(({ from, rate, ...where }) => ({ from: from[payer], figure: rate, ...where })),
    shows: percent,
  });
  return { company: tableOf('company'), 'income-tax': tableOf('income-tax') };
}

export const MAIN_RATES: ByPayer = byPayer('Main rate', MAIN);
export const SPECIAL_RATES: ByPayer = byPayer('Special rate', SPECIAL);

const RATES: Readonly<Record<Pool, ByPayer>> = {
  main: MAIN_RATES,
  special: SPECIAL_RATES,
  single: MAIN_RATES,
};

/** The days of a period on which one rate was in force. */
interface Part {
  readonly days: number;
  readonly row: InForce<number>;
}

export interface RateOfPeriod {
  /** A fraction a year. */
  readonly rate: number;
  readonly steps: () => readonly Step[];
}

/**
 * The rate of a chargeable period, which is not that of its length: a share of a year takes as much of it.
 *
 * @problem not-on-record for a period with days before the first rate
 */
export function rateOfPeriod(pool: Pool, payer: Payer, period: ChargeablePeriod): Result<RateOfPeriod> {
  const table = RATES[pool][payer];
  const ends = all<readonly [InForce<number>, InForce<number>]>([
    inForce(table, 'period_start', period.start),
    inForce(table, 'period_end', period.end),
  ]);
  return andThen(ends, ([first, last]) => {
    if (first.from === last.from) {
      return ok({ rate: first.figure, steps: () => [rateStep('Writing-down rate', first)] });
    }
    const parts = rowsBetween(table, period.start, period.end).map((row) => ({
      days: Math.min(row.to ?? period.end, period.end) - Math.max(row.from, period.start) + 1,
      row,
    }));
    const mean = meanOf(parts, daysOf(period));
    const rate = toNumber(roundedUp(mean));
    return ok({ rate, steps: () => hybridSteps(parts, mean, rate, last.source) });
  });
}

function meanOf(parts: readonly Part[], days: number): Fraction {
  const sum = parts
    .map(({ days: of, row }) => times(fractionOf(row.figure), fraction(BigInt(of))))
    .reduce(plus, fraction(0n));
  return over(sum, fraction(BigInt(days)));
}

/** Two decimals of a percent: ten-thousandths. */
const GRAIN = 10_000n;

function roundedUp(rate: Fraction): Fraction {
  return fraction(-floorOf(times(rate, fraction(-GRAIN))), GRAIN);
}

function rateStep(label: string, row: InForce<number>): Step {
  return {
    label,
    formula: `${percent(row.figure)}, ${standing(row)}`,
    value: row.figure,
    unit: 'fraction',
    source: row.source,
  };
}

function hybridSteps(
  parts: readonly Part[],
  mean: Fraction,
  rate: number,
  source: Citation,
): readonly Step[] {
  const products = parts.map(({ days, row }) => `${percent(row.figure)} × ${figure(days)}`).join(' + ');
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  return [
    ...parts.map((part) => rateStep(`Writing-down rate of ${figure(part.days)} days`, part.row)),
    {
      label: 'Hybrid rate',
      formula: `(${products}) ÷ ${figure(days)} = ${percentOf(mean)}, rounded up to 2 decimals: ${percent(rate)}`,
      value: rate,
      unit: 'fraction',
      source,
    },
  ];
}
