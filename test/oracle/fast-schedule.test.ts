/** The fast oracle is trusted because the slow ones, which share no code with it, agree. */

import { adversarialSpec } from '../verification/adversarial-cases';
import { randomOf, type Random } from '../verification/random';
import { inServiceOn, randomSpec } from '../verification/random-cases';
import { scheduleCase, type CaseSpec, type ScheduleCase } from '../verification/schedule-case';
import { exactOf, oracleWrittenDown, threeDecimalRate, type OracleAsset } from './depreciation';
import { rateOfThreeDecimals, rateToSalvage } from './exact-rates';
import { fastWrittenDown } from './fast-schedule';
import { monthRows } from './month-rows';
import { oracleShare } from './time';

const ROWS_LOOKED_AT = 2;
/** The slow oracle reduces its fractions, which grow by every year. */
const LONGEST_LIFE_YEARS = 25;

/** The same asset for the slow oracle. */
function slow({ spec, asset }: ScheduleCase): OracleAsset {
  const { method, cost, salvage, rate, unitsPerYear, life, firstYear } = asset;
  const units = BigInt(unitsPerYear);
  const isMultiple = method === 'DDB' || method === 'VDB';
  return {
    method,
    cost,
    salvage,
    life: [BigInt(life), units],
    factor: isMultiple ? exactOf(spec.factor ?? { digits: 2n, places: 0 }) : rate,
    stub: firstYear === 0 ? [1n, 1n] : [BigInt(firstYear), units],
  };
}

function someRows(random: Random, { moments }: ScheduleCase): readonly number[] {
  return Array.from({ length: ROWS_LOOKED_AT }, () => random.below(moments.length));
}

test.each([
  ['random', 1000, (random: Random): CaseSpec => randomSpec(random)],
  ['adversarial', 600, (random: Random, index: number): CaseSpec => adversarialSpec(random, index)],
])('%s assets are written down as the slow oracle has it', (_, count, specOf) => {
  const random = randomOf(20);
  for (let index = 0; index < count; index++) {
    const made = scheduleCase(specOf(random, index));
    const years = made.asset.life / made.asset.unitsPerYear;
    if (years > (made.asset.isRateCut === true ? LONGEST_LIFE_YEARS / 5 : LONGEST_LIFE_YEARS)) continue;
    const fast = fastWrittenDown(made.asset, made.moments);
    const rows = [...someRows(random, made), made.moments.length - 1];
    const units = BigInt(made.asset.unitsPerYear);
    const expected = rows.map((row) =>
      Number(oracleWrittenDown(slow(made), [BigInt(made.moments[row] ?? 0), units])),
    );
    expect({ given: made.given, rows: rows.map((row) => fast[row]) }).toEqual({
      given: made.given,
      rows: expected,
    });
  }
});

test('what has counted at the end of a row is what the oracle of days has counted', () => {
  const random = randomOf(21);
  for (let index = 0; index < 300; index++) {
    const service = inServiceOn(random);
    const lifeMonths = random.between(1, 60);
    const rows = monthRows(service, lifeMonths, random.pick([12, 3, 1]));
    const row = random.below(rows.moments.length);
    const iso = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const start = iso(rows.days[0]?.[0] ?? 0);
    const day = iso(rows.days[row]?.[1] ?? 0);
    const { elapsed, stub } = oracleShare(service.convention, start, day, lifeMonths, service.yearEnd);
    const value = ([num, den]: readonly [bigint, bigint]) => Number(num) / Number(den);
    const shares = { at: value(elapsed), firstYear: value(stub) };
    expect((rows.moments[row] ?? NaN) / rows.unitsPerYear).toBeCloseTo(shares.at, 12);
    expect(rows.firstYear / rows.unitsPerYear).toBeCloseTo(shares.firstYear, 12);
  }
});

test('the rate of DB is the one that forty digits give', () => {
  const random = randomOf(22);
  for (let index = 0; index < 300; index++) {
    const cost = BigInt(random.between(1, 10 ** 12));
    const salvage = BigInt(random.below(Number(cost) + 1));
    const life = [BigInt(random.between(1, 480)), 12n] as const;
    expect(rateOfThreeDecimals(cost, salvage, life)).toEqual(threeDecimalRate(cost, salvage, life));
  }
});

test('a rate on a half is rounded up: 0.9995 kept of one year', () => {
  expect(rateOfThreeDecimals(10_000n, 9_995n, [1n, 1n])).toEqual([1n, 1000n]);
  expect(rateOfThreeDecimals(10_000n, 9_996n, [1n, 1n])).toEqual([0n, 1000n]);
});

test('a rate to salvage that is rational is found exactly: 1000.00 to 656.10 in 4 years is a tenth', () => {
  expect(rateToSalvage(100_000n, 65_610n, [4n, 1n])).toEqual({ rate: [1n, 10n], isRateCut: false });
});

test('another is cut at 70 digits: half of a value in two years', () => {
  const { rate, isRateCut } = rateToSalvage(2n, 1n, [2n, 1n]);
  // 1 − 1 ÷ √2.
  expect([isRateCut, rate[0].toString().slice(0, 40)]).toEqual([
    true,
    '2928932188134524755991556378951509607151',
  ]);
});
