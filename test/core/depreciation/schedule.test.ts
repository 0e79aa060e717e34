import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { schedule } from '../../../src/core/depreciation/schedule';
import { isoDate } from '../../../src/core/time/serial';
import { figure, type Matrix } from '../../../src/core/working';
import {
  exactOf,
  numberOf,
  oracleAccumulated,
  threeDecimalRate,
  type OracleAsset,
} from '../../oracle/depreciation';
import { problemOf, valueOf } from '../answers';

const METHODS = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'] as const;
/** Those whose definition leads to salvage. */
const LANDS = ['SLN', 'SYD', 'VDB'];
const FREQUENCIES = { year: 1, quarter: 4, month: 12 } as const;

function column(table: Matrix, name: string): number[] {
  const index = table[0]?.indexOf(name) ?? -1;
  return table.slice(1).map((row) => Number(row[index]));
}
const cents = (amounts: readonly number[]): number[] => amounts.map((amount) => Math.round(amount * 100));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('published examples', () => {
  test.each([
    // Straight line 500,000 less 50,000 over 10 years: 45,000 a year.
    ['SLN', 500_000, 50_000, 10, Array<number>(10).fill(45_000)],
    // Microsoft Support, SYD function: 30,000 less 7,500 over 10 years begins with 4,090.91 and ends with
    // 409.09; between them the differences of the rounded cumulative amounts, so that 22,500 is met.
    [
      'SYD',
      30_000,
      7_500,
      10,
      [4090.91, 3681.82, 3272.72, 2863.64, 2454.55, 2045.45, 1636.36, 1227.28, 818.18, 409.09],
    ],
    // 20 % declining balance on 100,000 (factor 2 over 10 years): 20,000, then 16,000.
    [
      'DDB',
      100_000,
      0,
      10,
      [20_000, 16_000, 12_800, 10_240, 8192, 6553.6, 5242.88, 4194.3, 3355.45, 2684.35],
    ],
    // Double declining to the residual: 10,000 less 1,000 over 5 years.
    ['DDB', 10_000, 1_000, 5, [4000, 2400, 1440, 864, 296]],
    // IRS Publication 946, table A-1 shape without a convention: 5 years, 200 %, switch in year 4.
    ['VDB', 1_000, 0, 5, [400, 240, 144, 108, 108]],
  ])('%s on %d less %d over %d years', (method, cost, salvage, life, charges) => {
    expect(column(valueOf(schedule(cost, salvage, life, method)), 'Charge')).toEqual(charges);
  });

  test('DB takes the rate of three decimals: 0.319 for 1,000,000 less 100,000 over 6 years (Microsoft Support, DB)', () => {
    const closing = column(valueOf(schedule(1_000_000, 100_000, 6, 'DB')), 'Closing');
    // 1,000,000 × 0.681^t; the last is below salvage, by the rounding of the rate.
    expect(closing).toEqual([681_000, 463_761, 315_821.24, 215_074.27, 146_465.57, 99_743.06]);
  });

  test('at the unrounded rate the same asset closes on 100,000 exactly', () => {
    const closing = column(valueOf(schedule(1_000_000, 100_000, 6, 'REDUCING')), 'Closing');
    expect([closing[0], closing[5]]).toEqual([681_292.07, 100_000]);
  });

  test('1000.10 over 60 months has written down 50.01 after three: exactly 50.005, a half upwards', () => {
    const table = valueOf(schedule(1000.1, 0, 5, 'SLN', null, null, 'month'));
    expect(column(table, 'Accumulated')[2]).toBe(50.01);
  });

  test('the header is the catalogue’s', () => {
    expect(valueOf(schedule(1000, 100, 3))[0]).toEqual([
      'Period',
      'Opening',
      'Charge',
      'Adjustment',
      'Accumulated',
      'Closing',
    ]);
  });

  test('the last step of the working is the schedule itself', () => {
    const answer = schedule(1000, 100, 3, 'SYD');
    const steps = answer.ok ? answer.value.working() : [];
    expect(steps[steps.length - 1]?.value).toEqual(valueOf(answer));
  });
});

describe('units of production', () => {
  const units = [[120_000], [200_000], [310_000], [300_000]];
  const byUnits = (...rest: unknown[]) => schedule(500_000, 50_000, 900_000, 'UOP', null, ...rest);

  test('one row a cell of units; the last stops at the depreciable amount (IAS 16.62)', () => {
    const table = valueOf(byUnits(null, null, null, null, 2, null, units));
    expect(column(table, 'Charge')).toEqual([60_000, 100_000, 155_000, 135_000]);
    expect(column(table, 'Closing')[3]).toBe(50_000);
  });

  test('with a date the rows close with the financial year', () => {
    const table = valueOf(byUnits('2025-10-15', 'year', null, 3, 2, null, [[1], [2]]));
    expect(table.slice(1).map((row) => [isoDate(Number(row[1])), isoDate(Number(row[2]))])).toEqual([
      ['2025-10-15', '2026-03-31'],
      ['2026-04-01', '2027-03-31'],
    ]);
  });

  test('fractions of a unit add up exactly: ten times 0.1 is one', () => {
    const tenths = Array.from({ length: 10 }, () => [0.1]);
    const table = valueOf(schedule(100, 0, 1, 'UOP', null, null, null, null, null, 2, null, tenths));
    expect(column(table, 'Accumulated')).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  test.each([
    ['units', byUnits(), 'not-understood', 'nothing'],
    ['units', byUnits(null, null, null, null, 2, null, [[-1]]), 'out-of-range', '−1'],
    ['units', byUnits(null, null, null, null, 2, null, [['x']]), 'not-understood', '"x"'],
    [
      'units',
      schedule(1, 0, 1, 'SLN', null, null, null, null, null, 2, null, units),
      'not-understood',
      'a range',
    ],
  ])('%s are named when they are wrong', (argument, answer, kind, got) => {
    expect(problemOf(answer)).toMatchObject({ argument, kind, got });
  });
});

describe('properties', () => {
  const typed = (places: number, max: number) =>
    fc.record({ digits: fc.bigInt({ min: 1n, max: BigInt(max) }), places: fc.constant(places) });
  const money = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([cost, share]) => ({ cost, salvage: BigInt(Math.floor(Number(cost) * share)) }));
  // Whole years and whole months; factors with two decimals.
  const life = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((years) => ({ years, exact: [BigInt(years), 1n] as const })),
    fc
      .integer({ min: 1, max: 480 })
      .map((months) => ({ years: months / 12, exact: [BigInt(months), 12n] as const })),
  );
  const assets = fc.record({ method: fc.constantFrom(...METHODS), money, life, factor: typed(2, 400) });

  function both(
    given: {
      method: OracleAsset['method'];
      money: { cost: bigint; salvage: bigint };
      life: { years: number; exact: readonly [bigint, bigint] };
      factor: { digits: bigint; places: number };
    },
    frequency: keyof typeof FREQUENCIES,
  ): { table: Matrix; oracle: bigint[] } {
    const { cost, salvage } = given.money;
    // Multiples up to 4; for a set percentage the same digits are rates up to 0.4.
    const factor = given.method === 'REDUCING' ? { ...given.factor, places: 3 } : given.factor;
    const table = valueOf(
      schedule(
        Number(cost) / 100,
        Number(salvage) / 100,
        given.life.years,
        given.method,
        numberOf(factor),
        null,
        frequency,
      ),
    );
    const asset = {
      method: given.method,
      cost,
      salvage,
      life: given.life.exact,
      factor: given.method === 'DB' ? threeDecimalRate(cost, salvage, given.life.exact) : exactOf(factor),
    };
    return { table, oracle: oracleAccumulated(asset, FREQUENCIES[frequency]) };
  }

  test('every accumulated amount is the oracle’s to the cent, by year, quarter and month', () => {
    fc.assert(
      fc.property(assets, fc.constantFrom('year', 'quarter', 'month'), (given, frequency) => {
        const { table, oracle } = both(given, frequency);
        expect(cents(column(table, 'Accumulated'))).toEqual(oracle.map(Number));
      }),
      { numRuns: 2_000 },
    );
  });

  test('charges add up to what was written down, and rows follow each other, to the last cent', () => {
    fc.assert(
      fc.property(assets, fc.constantFrom('year', 'quarter', 'month'), (given, frequency) => {
        const { table } = both(given, frequency);
        const closing = cents(column(table, 'Closing'));
        const last = closing[closing.length - 1] ?? 0;
        const charges = cents(column(table, 'Charge'));
        expect(sum(charges)).toBe(Number(given.money.cost) - last);
        expect(Math.min(...charges)).toBeGreaterThanOrEqual(0);
        expect(cents(column(table, 'Opening')).slice(1)).toEqual(closing.slice(0, -1));
        // DB alone may end below salvage, by the rounding of its rate.
        const floor = given.method === 'DB' ? 0 : Number(given.money.salvage);
        expect(last).toBeGreaterThanOrEqual(floor);
        const landsOn = LANDS.includes(given.method) ? Number(given.money.salvage) : last;
        expect(last).toBe(landsOn);
      }),
      { numRuns: 2_000 },
    );
  });

  test('months and quarters add up to years', () => {
    fc.assert(
      fc.property(assets, (given) => {
        const yearEnds = (frequency: keyof typeof FREQUENCIES): number[] => {
          const all = column(both(given, frequency).table, 'Accumulated');
          return all.filter((_, row) => (row + 1) % FREQUENCIES[frequency] === 0 || row === all.length - 1);
        };
        const years = yearEnds('year');
        expect(yearEnds('month')).toEqual(years);
        expect(yearEnds('quarter')).toEqual(years);
      }),
      { numRuns: 150 },
    );
  });

  test('without a rate REDUCING ends on salvage in exactly its life, whatever the amounts', () => {
    const wholeLife = fc.integer({ min: 1, max: 40 });
    const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(amounts, wholeLife, ([cost, share], years) => {
        const salvage = Math.max(1, Math.floor(cost * share));
        const closing = column(valueOf(schedule(cost, salvage, years, 'REDUCING')), 'Closing');
        expect(closing[years - 1]).toBe(salvage);
      }),
    );
  });

  test('a rate that is exactly 10 % is found to be: 1000.00 to 656.10 in 4 years', () => {
    const table = valueOf(schedule(1000, 656.1, 4, 'REDUCING', null, null, 'month'));
    expect(column(table, 'Accumulated').filter((_, month) => month % 12 === 11)).toEqual([
      100, 190, 271, 343.9,
    ]);
    // Half of the first year's 100.00, and of it 1/12 is 8.333…; 3/12 of year 2 is exactly 22.50.
    expect([table[6]?.[4], table[15]?.[4]]).toEqual([50, 122.5]);
  });

  test('a rate of a life of many decimals decides large amounts, at once', () => {
    const Long = Decimal.clone({ precision: 60 });
    for (const life of [3.457, 3.45678, 3.4567890123456]) {
      const table = valueOf(schedule(999_999_999_999.99, 123_456_789_012.34, life, 'REDUCING'));
      const kept = new Long('123456789012.34').div('999999999999.99').pow(new Long(1).div(life));
      const gone = [1, 2, 3].map((year) =>
        new Long('999999999999.99').times(new Long(1).minus(kept.pow(year))),
      );
      expect(column(table, 'Accumulated').slice(0, 3)).toEqual(
        gone.map((each) => each.toDecimalPlaces(2).toNumber()),
      );
    }
  });

  test('amounts finer than a cent are rounded half away from zero before anything else', () => {
    const table = valueOf(schedule(100.005, 0, 1));
    expect(column(table, 'Charge')).toEqual([100.01]);
  });
});

describe('bad input', () => {
  const blanks = (count: number): null[] => Array<null>(count).fill(null);

  test.each([
    ['cost', [-1, 0, 5], 'out-of-range', '-1'],
    ['salvage', [100, 200, 5], 'out-of-range', '200'],
    ['salvage', [100, -2, 5], 'out-of-range', '-2'],
    ['life', [100, 0, 0], 'out-of-range', '0'],
    ['life', [100, 0, null], 'out-of-range', '0'],
    ['life', [100, 0, -3], 'out-of-range', '-3'],
    ['life', [100, 0, 'long'], 'not-understood', '"long"'],
    ['life', [100, 0, 20_000], 'too-large', '20,000'],
    ['life', [100, 0, 1e15], 'too-large', '1,000,000,000,000,000'],
    ['method', [100, 0, 5, 'fast'], 'not-understood', '"fast"'],
    ['factor', [100, 0, 5, 'DDB', -1], 'out-of-range', '-1'],
    ['in_service', [100, 0, 5, 'SLN', null, 'soon'], 'not-understood', '"soon"'],
    [
      'calendar',
      [100, 0, 5, 'SLN', null, null, null, null, null, null, null, null, [[46000]]],
      'not-understood',
      'a range',
    ],
    ['units', [...[100, 0, 9, 'UOP'], ...blanks(7), [[-1]]], 'out-of-range', '−1'],
    ['units', [...[100, 0, 9, 'UOP'], ...blanks(7), [[1e305], [0.1]]], 'out-of-range', figure(1e305)],
    ['units', [...[100, 0, 9, 'UOP'], ...blanks(7)], 'not-understood', 'nothing'],
    ['units', [...[100, 0, 9, 'SLN'], ...blanks(7), 5], 'not-understood', '5'],
    ['frequency', [100, 0, 5, 'SLN', null, null, 'week'], 'not-understood', '"week"'],
    ['convention', [100, 0, 5, 'SLN', null, null, null, 'month'], 'not-understood', '"month"'],
    ['year_end', [100, 0, 5, 'SLN', null, null, null, null, 13], 'out-of-range', '13'],
    ['decimals', [100, 0, 5, 'SLN', null, null, null, null, null, 5], 'out-of-range', '5'],
    [
      'events',
      [100, 0, 5, 'SLN', null, null, null, null, null, null, [['Date']]],
      'not-understood',
      'no column Period',
    ],
    ['cost', [1e15, 0, 5], 'out-of-range', '1000000000000000'],
  ] as const)('%s of %j is %s', (argument, given, kind, got) => {
    const [cost, salvage, life, ...rest] = given as readonly unknown[];
    expect(problemOf(schedule(cost, salvage, life, ...rest))).toMatchObject({ kind, argument, got });
  });

  test('an unknown method is told which exist', () => {
    expect(problemOf(schedule(100, 0, 5, 'fast')).takes).toBe('SLN, SYD, DB, DDB, VDB, REDUCING or UOP');
  });

  test('a schedule that is too long is told its size', () => {
    expect(problemOf(schedule(100, 0, 20_000)).takes).toContain('120,006');
  });

  test('0 and blanks in optional arguments mean not given', () => {
    const blanks = schedule(1000, 100, 3, '', 0, 0, 0, null, 0, null, 0, null, 0);
    expect(valueOf(blanks)).toEqual(valueOf(schedule(1000, 100, 3)));
  });
});
