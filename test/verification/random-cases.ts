/** Schedules as they come: every method, life, frequency and currency, amounts from 0 to 10^12. */

import type { Typed } from '../oracle/depreciation';
import type { FastMethod } from '../oracle/fast-schedule';
import { MONTH_CONVENTIONS, type InServiceOn } from '../oracle/month-rows';
import type { Random } from './random';
import type { CaseSpec, Frequency } from './schedule-case';

export const METHODS: readonly FastMethod[] = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'];
export const FREQUENCIES: readonly Frequency[] = ['year', 'quarter', 'month'];

const LARGEST_COST = 10 ** 12;
const LONGEST_LIFE_YEARS = 60;
const SHARE_WITH_A_DATE = 0.2;
const SHARE_WITHOUT_A_RATE = 0.1;
const SHARE_WITH_THE_DEFAULT_FACTOR = 0.2;

export function randomSpec(random: Random): CaseSpec {
  const method = random.pick(METHODS);
  const needsSalvage = method === 'REDUCING' && random.chance(SHARE_WITHOUT_A_RATE);
  const cost = costOf(random, needsSalvage ? 1 : 0);
  const salvage = salvageOf(random, cost);
  const spec: CaseSpec = {
    method,
    cost: BigInt(cost),
    salvage: BigInt(needsSalvage ? Math.max(1, salvage) : salvage),
    decimals: random.between(0, 4),
    life: lifeMonths(random),
    frequency: random.pick(FREQUENCIES),
  };
  const factor = needsSalvage ? undefined : factorOf(random, method);
  return {
    ...spec,
    ...(factor === undefined ? {} : { factor }),
    ...(random.chance(SHARE_WITH_A_DATE) ? { inService: inServiceOn(random) } : {}),
  };
}

/** Even over the whole range, even over the orders of magnitude, or small. */
function costOf(random: Random, least: number): number {
  const kinds = [
    () => random.between(least, LARGEST_COST),
    () => Math.max(least, Math.round(LARGEST_COST ** random.unit())),
    () => random.between(least, 1000),
  ];
  return random.pick(kinds)();
}

function salvageOf(random: Random, cost: number): number {
  const kind = random.unit();
  if (kind < 0.35) return 0;
  if (kind < 0.4) return cost;
  if (kind < 0.6) return Math.round(cost / random.pick([4, 5, 10, 20, 100]));
  return random.between(0, cost);
}

function lifeMonths(random: Random): number {
  return random.chance(0.5)
    ? 12 * random.between(1, LONGEST_LIFE_YEARS)
    : random.between(1, 12 * LONGEST_LIFE_YEARS);
}

/** A multiple up to 4 for DDB and VDB, a rate up to 1 for REDUCING, with 2 to 4 decimals. */
export function factorOf(random: Random, method: FastMethod): Typed | undefined {
  const places = random.between(2, 4);
  const most = { REDUCING: 1, DDB: 4, VDB: 4, SLN: 0, SYD: 0, DB: 0 }[method];
  if (most === 0 || (most > 1 && random.chance(SHARE_WITH_THE_DEFAULT_FACTOR))) return undefined;
  return { digits: BigInt(random.between(1, most * 10 ** places)), places };
}

export function inServiceOn(random: Random): InServiceOn {
  const [year, month] = [random.between(1990, 2040), random.between(1, 12)];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    year,
    month,
    day: random.between(1, lastDay),
    convention: random.pick(MONTH_CONVENTIONS),
    yearEnd: random.between(1, 12),
  };
}
