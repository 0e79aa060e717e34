/**
 * One schedule to verify, told twice: as the arguments a person types, and as exact numbers for
 * the oracle. Both are made here from one description, so that they cannot drift apart.
 */

import { exactOf, numberOf, type Exact, type Typed } from '../oracle/depreciation';
import { commonDivisor, rateOfThreeDecimals, rateToSalvage } from '../oracle/exact-rates';
import type { FastAsset, FastMethod } from '../oracle/fast-schedule';
import { monthRows, type InServiceOn } from '../oracle/month-rows';

export type Frequency = 'year' | 'quarter' | 'month';
export const ROWS_A_YEAR: Readonly<Record<Frequency, number>> = { year: 1, quarter: 4, month: 12 };

export interface CaseSpec {
  readonly method: FastMethod;
  /** Whole minor units, as is salvage. */
  readonly cost: bigint;
  readonly salvage: bigint;
  /** Minor digits, 0 to 4. */
  readonly decimals: number;
  /** Whole months, or years with the decimals that are typed. */
  readonly life: number | Typed;
  /** As typed; left out it is 2 for DDB and VDB, the rate that leads to salvage for REDUCING. */
  readonly factor?: Typed;
  readonly frequency: Frequency;
  readonly inService?: InServiceOn;
  /** A cost typed with one digit more than the currency has; it must round to `cost`. */
  readonly typedCost?: Typed;
}

/** The arguments of `schedule`, in its order, to `decimals`. */
export type Arguments = readonly (number | string | null)[];

export interface ScheduleCase {
  readonly given: Arguments;
  readonly spec: CaseSpec;
  readonly asset: FastAsset;
  /** When each row ends, in the asset's units of time. */
  readonly moments: readonly number[];
  /** First and last day of each row, for an asset with a date. */
  readonly days?: readonly (readonly [number, number])[];
}

export function scheduleCase(spec: CaseSpec): ScheduleCase {
  const life = lifeYears(spec.life);
  const time = spec.inService === undefined ? byNumber(life, spec.frequency) : byDate(spec, spec.inService);
  const { moments, days, ...clock } = time;
  const asset = {
    method: spec.method,
    cost: spec.cost,
    salvage: spec.salvage,
    ...clock,
    ...rateOf(spec, life),
  };
  const made = { given: argumentsOf(spec), spec, asset, moments };
  return days === undefined ? made : { ...made, days };
}

interface Time extends Pick<FastAsset, 'unitsPerYear' | 'life' | 'firstYear'> {
  readonly moments: readonly number[];
  readonly days?: readonly (readonly [number, number])[];
}

function byNumber([a, b]: Exact, frequency: Frequency): Time {
  const rowsAYear = BigInt(ROWS_A_YEAR[frequency]);
  const unitsPerYear = Number((b * rowsAYear) / commonDivisor(b, rowsAYear));
  const step = unitsPerYear / Number(rowsAYear);
  const life = Number(a) * (unitsPerYear / Number(b));
  const moments = Array.from({ length: Math.ceil(life / step) }, (_, row) =>
    Math.min(life, (row + 1) * step),
  );
  return { unitsPerYear, life, firstYear: unitsPerYear, moments };
}

function byDate({ life, frequency }: CaseSpec, service: InServiceOn): Time {
  if (typeof life !== 'number') throw new Error('a case with a date has a life of whole months');
  return monthRows(service, life, 12 / ROWS_A_YEAR[frequency]);
}

/** In lowest terms. Within a thousandth of a whole number of months a life is that many months. */
function lifeYears(life: number | Typed): Exact {
  if (typeof life === 'number') return lowest(BigInt(life), 12n);
  const [digits, scale] = exactOf(life);
  const months = (24n * digits + scale) / (2n * scale);
  const miss = 12n * digits - months * scale;
  const isMonths = months > 0n && 1000n * (miss < 0n ? -miss : miss) <= scale;
  return isMonths ? lowest(months, 12n) : lowest(digits, scale);
}

function lowest(num: bigint, den: bigint): Exact {
  const divisor = commonDivisor(num, den);
  return [num / divisor, den / divisor];
}

function rateOf(
  { method, cost, salvage, factor }: CaseSpec,
  life: Exact,
): Pick<FastAsset, 'rate' | 'isRateCut'> {
  switch (method) {
    case 'SLN':
    case 'SYD':
      return { rate: [0n, 1n] };
    case 'DB':
      return { rate: rateOfThreeDecimals(cost, salvage, life) };
    case 'REDUCING':
      return factor === undefined ? rateToSalvage(cost, salvage, life) : { rate: exactOf(factor) };
    default: {
      const [num, den] = factor === undefined ? ([2n, 1n] as const) : exactOf(factor);
      return { rate: lowest(num * life[1], den * life[0]) };
    }
  }
}

function argumentsOf(spec: CaseSpec): Arguments {
  const { cost, salvage, decimals, life, factor, inService, typedCost } = spec;
  const iso = inService === undefined ? null : isoOf(inService);
  return [
    numberOf(typedCost ?? { digits: cost, places: decimals }),
    numberOf({ digits: salvage, places: decimals }),
    typeof life === 'number' ? life / 12 : numberOf(life),
    spec.method,
    factor === undefined ? null : numberOf(factor),
    iso,
    spec.frequency,
    inService?.convention ?? null,
    inService?.yearEnd ?? null,
    decimals,
  ];
}

function isoOf({ year, month, day }: InServiceOn): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
