/**
 * Schedules made to break rounding: exact ties and their neighbours, switches and salvage met
 * exactly, rates at both ends, and amounts, lives and factors as large, small or fine as they may be.
 */

import type { Typed } from '../oracle/depreciation';
import { besideATie, exactRows, lowest, onATie, scaled, upTo } from './ties';
import { FREQUENCIES, factorOf, inServiceOn, METHODS, randomSpec } from './random-cases';
import type { Random } from './random';
import type { CaseSpec } from './schedule-case';

/** Fifteen digits, which a double holds as they are typed, whatever the decimals. */
const FIFTEEN_DIGITS = 10n ** 15n - 1n;
/** The largest cost that is taken, in a currency without minor units. */
const LARGEST = 2n ** 53n - 2n;
const LONGEST_LIFE_MONTHS = 1200;

export interface Family {
  readonly name: string;
  readonly make: (random: Random) => CaseSpec;
}

export const FAMILIES: readonly Family[] = [
  { name: 'exact ties', make: exactTie },
  { name: 'one minor unit beside a tie', make: (random) => nudged(random, exactTie(random)) },
  { name: 'the nearest misses of a tie', make: nearMiss },
  { name: 'salvage met at a year end', make: salvageAtYearEnd },
  { name: 'charges equal at the switch', make: switchTied },
  { name: 'rates near 1', make: rateNearOne },
  { name: 'tiny rates', make: tinyRate },
  { name: 'rate times first year above 1', make: fastFirstYear },
  { name: 'lives up to a hundred years', make: longLife },
  { name: 'the largest costs', make: largestCost },
  { name: 'factors with many decimals', make: fineFactor },
  { name: 'the smallest assets', make: smallest },
  { name: 'nothing to write down', make: costIsSalvage },
  { name: 'lives of odd decimals', make: oddLife },
  { name: 'costs finer than the currency', make: fineCost },
];

export function adversarialSpec(random: Random, index: number): CaseSpec {
  return (FAMILIES[index % FAMILIES.length] as Family).make(random);
}

/** A random asset of few years, small in both amounts, whose rate follows from their ratio. */
function smallSpec(random: Random): CaseSpec {
  const method = random.pick(METHODS);
  const cost = random.between(1, 12);
  const factor = factorOf(random, method) ?? { digits: 2n, places: 0 };
  const hasDate = random.chance(0.2);
  return {
    method,
    cost: BigInt(cost),
    salvage: BigInt(random.chance(0.5) ? 0 : random.below(cost)),
    decimals: random.between(0, 4),
    life: random.chance(0.7) ? 12 * random.between(1, 20) : random.between(1, 120),
    frequency: random.pick(FREQUENCIES),
    factor: random.chance(0.5) ? factor : { digits: BigInt(random.between(1, 4)), places: 1 },
    ...(hasDate ? { inService: inServiceOn(random) } : {}),
  };
}

const largestFor = ({ decimals }: CaseSpec): bigint => (decimals === 0 ? LARGEST : FIFTEEN_DIGITS);

/** Half of them of everyday size, half of any. */
function limitFor(random: Random, spec: CaseSpec): bigint {
  return random.chance(0.5) ? 10n ** 9n : largestFor(spec);
}

function exactTie(random: Random): CaseSpec {
  for (;;) {
    const small = smallSpec(random);
    const tied = onATie(random, small, limitFor(random, small));
    if (tied !== undefined) return tied;
  }
}

function nearMiss(random: Random): CaseSpec {
  for (;;) {
    const small = smallSpec(random);
    const beside = besideATie(random, small, largestFor(small));
    if (beside !== undefined) return beside;
  }
}

/** One minor unit more or less of cost, or of salvage, as far as they allow it. */
function nudged(random: Random, spec: CaseSpec): CaseSpec {
  const by = random.chance(0.5) ? 1n : -1n;
  const { cost, salvage } = spec;
  const ofCost = { ...spec, cost: cost + by };
  const ofSalvage = { ...spec, salvage: salvage + by };
  const first = random.chance(0.7) ? ofCost : ofSalvage;
  const fits = ({ cost: paid, salvage: left }: CaseSpec): boolean =>
    left >= 0n && left <= paid && paid <= largestFor(spec);
  return [first, ofSalvage, ofCost].find(fits) ?? spec;
}

function maybeNudged(random: Random, spec: CaseSpec): CaseSpec {
  return random.chance(0.5) ? nudged(random, spec) : spec;
}

/** A declining asset whose value at the end of a whole year is salvage to the unit. */
function salvageAtYearEnd(random: Random): CaseSpec {
  for (;;) {
    const method = random.pick(['DDB', 'VDB', 'REDUCING'] as const);
    const plain = { ...withoutDate(smallSpec(random)), method, cost: 1n, salvage: 0n };
    const spec = { ...plain, factor: rateFor(random, method), frequency: 'year' as const };
    const [num, den] = lowest(random.pick(exactRows({ ...spec, method: method === 'VDB' ? 'DDB' : method })));
    const most = limitFor(random, spec) / den;
    if (most < 1n) continue;
    const times = 1n + upTo(random, most - 1n);
    const met = { ...spec, cost: den * times, salvage: (den - num) * times };
    return maybeNudged(random, { ...met, frequency: random.pick(FREQUENCIES) });
  }
}

function rateFor(random: Random, method: 'DDB' | 'VDB' | 'REDUCING'): Typed {
  const places = random.between(1, 2);
  return { digits: BigInt(random.between(1, (method === 'REDUCING' ? 1 : 3) * 10 ** places)), places };
}

/**
 * A VDB whose even charge equals its declining one at the start of a year: with n years left and a
 * rate of a ÷ b, salvage is value × (1 − n × a ÷ b).
 */
function switchTied(random: Random): CaseSpec {
  for (;;) {
    const years = random.between(2, 30);
    const factor = { digits: BigInt(random.between(10, 60)), places: random.between(1, 2) };
    const spec = {
      ...withoutDate(smallSpec(random)),
      method: 'VDB' as const,
      life: 12 * years,
      factor,
      cost: 1n,
      salvage: 0n,
    };
    const [a, b] = [factor.digits, BigInt(years) * 10n ** BigInt(factor.places)];
    const passed = random.between(1, years - 1);
    const left = b - a * BigInt(years - passed);
    if (left < 0n) continue;
    const yearly = exactRows({ ...spec, method: 'DDB', frequency: 'year' });
    const [num, den] = lowest(yearly[passed - 1] ?? [0n, 1n]);
    const [salvage, cost] = lowest([(den - num) * left, den * b]);
    const most = limitFor(random, spec) / cost;
    if (most < 1n) continue;
    return maybeNudged(random, scaled({ ...spec, cost, salvage }, 1n + upTo(random, most - 1n)));
  }
}

function withoutDate(spec: CaseSpec): CaseSpec {
  const { method, cost, salvage, decimals, life, frequency, factor } = spec;
  const numbered = { method, cost, salvage, decimals, life, frequency };
  return factor === undefined ? numbered : { ...numbered, factor };
}

/** From a random asset, with what makes it hard in place of its own. */
function hard(random: Random, change: Partial<CaseSpec>): CaseSpec {
  return { ...randomSpec(random), ...change };
}

function rateNearOne(random: Random): CaseSpec {
  const places = random.between(1, 12);
  const rate = { digits: 10n ** BigInt(places) - BigInt(random.between(0, 3)), places };
  if (random.chance(0.5)) return hard(random, { method: 'REDUCING', factor: rate });
  const years = random.between(1, 60);
  const factor = { digits: rate.digits * BigInt(years), places };
  return hard(random, { method: random.pick(['DDB', 'VDB']), life: 12 * years, factor });
}

function tinyRate(random: Random): CaseSpec {
  const factor = { digits: BigInt(random.between(1, 99)), places: random.between(5, 15) };
  return hard(random, { method: random.pick(['DDB', 'VDB', 'REDUCING']), factor });
}

/** More than a whole value a year, in a first year of any length. */
function fastFirstYear(random: Random): CaseSpec {
  const places = random.between(0, 3);
  const factor = { digits: BigInt(random.between(1, 40 * 10 ** places)), places };
  return hard(random, {
    method: random.pick(['DDB', 'VDB']),
    life: random.between(1, 30),
    factor,
    inService: inServiceOn(random),
  });
}

function longLife(random: Random): CaseSpec {
  const months = random.between(720, LONGEST_LIFE_MONTHS);
  const life = random.chance(0.5) ? months : 12 * Math.ceil(months / 12);
  return hard(random, { life, frequency: random.chance(0.5) ? 'month' : 'year' });
}

/** At the rate that leads to salvage only a few years: such a case takes the core seconds beyond. */
function largestCost(random: Random): CaseSpec {
  const spec = randomSpec(random);
  const decimals = random.chance(0.6) ? 0 : spec.decimals;
  const most = largestFor({ ...spec, decimals });
  const cost = most - upTo(random, random.chance(0.5) ? 1000n : most / 8n);
  const salvages = [1n, cost / 10n, cost - 1n, 1n + upTo(random, cost - 1n)];
  const large = { ...spec, decimals, cost, salvage: random.pick(salvages) };
  const isSlow = spec.method === 'REDUCING' && spec.factor === undefined;
  return isSlow ? { ...large, life: random.between(1, 120), frequency: 'year' } : large;
}

function fineFactor(random: Random): CaseSpec {
  const places = random.between(8, 14);
  const method = random.pick(['DDB', 'VDB', 'REDUCING'] as const);
  const digits = BigInt(random.between(1, (method === 'REDUCING' ? 1 : 4) * 10 ** places));
  return hard(random, { method, factor: { digits, places } });
}

function smallest(random: Random): CaseSpec {
  const cost = BigInt(random.between(1, 3));
  const salvage = random.chance(0.5) ? 0n : 1n;
  const spec = hard(random, { cost, salvage });
  const needsSalvage = spec.method === 'REDUCING' && spec.factor === undefined;
  const life = random.chance(0.5) ? random.between(1, 3) : spec.life;
  return { ...spec, life, salvage: needsSalvage ? 1n : salvage };
}

function costIsSalvage(random: Random): CaseSpec {
  const spec = randomSpec(random);
  const isAlmost = random.chance(0.5) && spec.cost > 1n;
  return { ...spec, salvage: isAlmost ? spec.cost - 1n : spec.cost };
}

/** Years such as 3.7 or 0.123; the rate of DB is compared by powers, and so takes three decimals. */
function oddLife(random: Random): CaseSpec {
  const spec = withoutDate(randomSpec(random));
  const places = spec.method === 'DB' ? random.between(1, 2) : random.between(1, 4);
  const life = { digits: BigInt(random.between(1, 40 * 10 ** places)), places };
  return { ...spec, life };
}

/** A cost typed with a digit more, which the currency rounds: a half away from zero. */
function fineCost(random: Random): CaseSpec {
  const spec = randomSpec(random);
  const digit = random.pick([4n, 5n, 5n, 5n, 6n]);
  const down = spec.cost + 1n;
  const typedCost = { digits: 10n * down + digit, places: spec.decimals + 1 };
  return { ...spec, typedCost, cost: digit < 5n ? down : down + 1n };
}
