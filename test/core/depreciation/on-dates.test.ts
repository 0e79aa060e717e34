import fc from 'fast-check';
import { charge, valueOn } from '../../../src/core/depreciation/on-dates';
import { schedule } from '../../../src/core/depreciation/schedule';
import { isoDate, parseIsoDate } from '../../../src/core/time/serial';
import { CONVENTIONS, type Convention } from '../../../src/core/time/service';
import {
  exactOf,
  numberOf,
  oracleWrittenDown,
  threeDecimalRate,
  type OracleAsset,
} from '../../oracle/depreciation';
import { oracleShare } from '../../oracle/time';
import { problemOf, valueOf } from '../answers';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

describe('published examples', () => {
  // 120,000 less 12,000 over 6 years, available for use on 15 May 2023: the charge of 2023.
  test.each([
    ['days-365', 11_391.78],
    ['month', 12_000],
    ['following-month', 10_500],
    ['30/360', 11_300],
  ] as const)('IAS 16.55, %s: the first year charges %d', (convention, expected) => {
    const first = charge(
      120_000,
      12_000,
      6,
      '2023-05-15',
      '2023-01-01',
      '2023-12-31',
      'SLN',
      null,
      convention,
    );
    expect(valueOf(first)).toBe(expected);
  });

  test('a fixed divisor of 365 charges 366 days in a leap year', () => {
    const leap = charge(36_500, 0, 10, '2024-01-01', '2024-01-01', '2024-12-31', null, null, 'days-365');
    expect(valueOf(leap)).toBe(3_660);
  });

  test('days over the days of the financial year: half of a year that closes in March', () => {
    const half = charge(73_000, 0, 5, '2023-10-01', '2023-10-01', '2024-03-31', null, null, 'actual-year', 3);
    expect(valueOf(half)).toBe(7_300);
  });

  test('sold at the end of September of year three: 9,000 of 12,000, and 15,000 left', () => {
    expect(valueOf(charge(48_000, 0, 4, '2023-01-01', '2025-01-01', '2025-09-30'))).toBe(9_000);
    expect(valueOf(valueOn(48_000, 0, 4, '2023-01-01', '2025-09-30'))).toBe(15_000);
  });

  test('sum of the digits with nine months in the first year is layered over the asset’s own years', () => {
    const rows = valueOf(schedule(60_000, 6_000, 4, 'SYD', null, '2023-04-01')).slice(1);
    expect(rows.map((row) => row[4])).toEqual([16_200, 17_550, 12_150, 6_750, 1_350]);
  });

  test('double declining with four months in the first year goes on from the opening value', () => {
    const rows = valueOf(schedule(80_000, 0, 5, 'DDB', null, '2023-09-01')).slice(1, 5);
    expect(rows.map((row) => row[4])).toEqual([10_666.67, 27_733.33, 16_640, 9_984]);
    expect(rows[3]?.[7]).toBe(14_976);
  });

  test('VDB with a half year first is the half-year table: 20, 32, 19.2, 11.52, 11.52, 5.76 %', () => {
    const rows = valueOf(schedule(1_000, 0, 5, 'VDB', 2, '2023-03-10', 'year', 'half-year')).slice(1);
    expect(rows.map((row) => row[4])).toEqual([200, 320, 192, 115.2, 115.2, 57.6]);
  });

  test('DB’s first year share is Excel’s month, and its last part the rest of the year', () => {
    // Microsoft Support, DB function: 186,083.33, 259,639.42, … and 15,845.10 for the last five months.
    const rows = valueOf(schedule(1_000_000, 100_000, 6, 'DB', null, '2023-06-01')).slice(1);
    expect(rows.map((row) => row[4])).toEqual([
      186_083.33, 259_639.42, 176_814.44, 120_410.64, 81_999.64, 55_841.76, 15_845.1,
    ]);
  });
});

describe('properties', () => {
  const METHODS = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'] as const;
  const assets = fc.record({
    method: fc.constantFrom(...METHODS),
    cost: fc.integer({ min: 1, max: 1e9 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    lifeMonths: fc.integer({ min: 1, max: 240 }),
    digits: fc.integer({ min: 2, max: 400 }),
    start: fc.integer({ min: day('1999-01-01'), max: day('2032-12-31') }),
    yearEnd: fc.integer({ min: 1, max: 12 }),
  });
  type Given = typeof assets extends fc.Arbitrary<infer T> ? T : never;

  function argumentsOf(given: Given) {
    const cost = given.cost / 100;
    const salvage = Math.floor(given.cost * given.share) / 100;
    const places = given.method === 'REDUCING' ? 3 : 2;
    const factor = { digits: BigInt(given.digits), places };
    return { cost, salvage, life: given.lifeMonths / 12, factor };
  }

  function written(given: Given, convention: Convention, at: number): number {
    const { cost, salvage, life, factor } = argumentsOf(given);
    const { start, method, yearEnd } = given;
    const left = valueOn(cost, salvage, life, start, at, method, numberOf(factor), convention, yearEnd);
    return given.cost - Math.round(valueOf(left) * 100);
  }

  test('on any day, by any convention and year end, it is the oracle’s to the cent', () => {
    const conventions = fc.constantFrom(...CONVENTIONS.filter((word) => word !== '30/360'));
    fc.assert(
      fc.property(assets, conventions, fc.integer({ min: 0, max: 9_000 }), (given, convention, offset) => {
        const at = given.start + offset;
        const { factor } = argumentsOf(given);
        const share = oracleShare(
          convention,
          isoDate(given.start),
          isoDate(at),
          given.lifeMonths,
          given.yearEnd,
        );
        const life = [BigInt(given.lifeMonths), 12n] as const;
        const [cost, salvage] = [BigInt(given.cost), BigInt(Math.floor(given.cost * given.share))];
        const asset: OracleAsset = {
          method: given.method,
          cost,
          salvage,
          life,
          factor: given.method === 'DB' ? threeDecimalRate(cost, salvage, life) : exactOf(factor),
          stub: share.stub,
        };
        const follows = given.method === 'SLN' || given.method === 'SYD';
        const expected = oracleWrittenDown(asset, follows ? share.elapsed : share.graded);
        expect(written(given, convention, at)).toBe(Number(expected));
      }),
      { numRuns: 2_000 },
    );
  });

  test('adjacent spans add up to the whole, to the cent', () => {
    const cuts = fc.array(fc.integer({ min: -400, max: 8_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(assets, fc.constantFrom(...CONVENTIONS), cuts, (given, convention, offsets) => {
        const { cost, salvage, life, factor } = argumentsOf(given);
        const days = [...new Set(offsets)].sort((a, b) => a - b).map((offset) => given.start + offset);
        const between = (from: number, to: number): number => {
          const { start, method, yearEnd } = given;
          const span = charge(
            cost,
            salvage,
            life,
            start,
            from,
            to,
            method,
            numberOf(factor),
            convention,
            yearEnd,
          );
          return Math.round(valueOf(span) * 100);
        };
        const last = days[days.length - 1] ?? 0;
        const parts = days.slice(1).map((to, index) => between((days[index] ?? 0) + 1, to));
        const whole = days.length > 1 ? between((days[0] ?? 0) + 1, last) : 0;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(Math.min(0, ...parts)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('VALUEON agrees with SCHEDULE at every row, and months and quarters add up to years', () => {
    fc.assert(
      fc.property(assets, fc.constantFrom(...CONVENTIONS), (given, convention) => {
        const { cost, salvage, life, factor } = argumentsOf(given);
        const { start, method, yearEnd } = given;
        const rows = (frequency: string): readonly (readonly unknown[])[] =>
          valueOf(
            schedule(cost, salvage, life, method, numberOf(factor), start, frequency, convention, yearEnd),
          ).slice(1);
        const years = rows('year');
        for (const row of years) {
          expect(given.cost - Math.round(Number(row[7]) * 100)).toBe(
            written(given, convention, Number(row[2])),
          );
        }
        for (const frequency of ['quarter', 'month']) {
          const ends = new Map(rows(frequency).map((row) => [row[2], row[6]]));
          expect(years.map((row) => ends.get(row[2]))).toEqual(years.map((row) => row[6]));
        }
        expect(years[0]?.[1]).toBe(start);
        years.slice(1).forEach((row, index) => expect(row[1]).toBe(Number(years[index]?.[2]) + 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('dates', () => {
  test('before it is in service both are 0; after the end the charge is 0 and the value stays', () => {
    expect(valueOf(valueOn(1_000, 100, 5, '2023-05-15', '2023-05-14'))).toBe(0);
    expect(valueOf(charge(1_000, 100, 5, '2023-05-15', '2020-01-01', '2023-05-14'))).toBe(0);
    expect(valueOf(valueOn(1_000, 100, 5, '2023-05-15', '2050-01-01'))).toBe(100);
    expect(valueOf(charge(1_000, 100, 5, '2023-05-15', '2040-01-01', '2050-01-01'))).toBe(0);
  });

  test('a month is booked on its last day', () => {
    const at = (date: string): number => valueOf(valueOn(1_200, 0, 1, '2023-05-15', date));
    expect(['2023-05-30', '2023-05-31', '2023-06-29', '2023-06-30'].map(at)).toEqual([
      1_200, 1_100, 1_100, 1_000,
    ]);
  });

  test('a calendar of period ends replaces the frequency (4-4-5 weeks)', () => {
    const ends = [['2026-01-25'], ['2026-02-22'], ['2026-03-29'], [null]];
    const rows = valueOf(
      schedule(3_650, 0, 1, 'SLN', null, '2026-01-01', null, 'days-365', 12, 2, null, null, ends),
    ).slice(1);
    expect(rows.map((row) => [isoDate(Number(row[1])), isoDate(Number(row[2])), row[4]])).toEqual([
      ['2026-01-01', '2026-01-25', 250],
      ['2026-01-26', '2026-02-22', 280],
      ['2026-02-23', '2026-03-29', 350],
    ]);
  });

  test('an asset bought in the closing month starts with a row of its own', () => {
    const rows = valueOf(schedule(1_200, 0, 1, 'SLN', null, '2025-12-20', 'year', 'following-month')).slice(
      1,
    );
    expect(rows.map((row) => row[4])).toEqual([0, 1_200]);
  });
});

describe('bad input', () => {
  test.each([
    ['in_service', [100, 0, 5, null, '2026-01-01'], 'not-understood'],
    ['in_service', [100, 0, 5, 'May', '2026-01-01'], 'not-understood'],
    ['date', [100, 0, 5, '2026-01-01', '2026-02-30'], 'not-understood'],
    ['life', [100, 0, 0, '2026-01-01', '2026-02-28'], 'out-of-range'],
    ['method', [100, 0, 5, '2026-01-01', '2026-02-28', 'UOP'], 'not-understood'],
    ['convention', [100, 0, 5, '2026-01-01', '2026-02-28', 'SLN', 0, 'weekly'], 'not-understood'],
    ['year_end', [100, 0, 5, '2026-01-01', '2026-02-28', 'SLN', 0, 'month', 13], 'out-of-range'],
    ['decimals', [100, 0, 5, '2026-01-01', '2026-02-28', 'SLN', 0, 'month', 12, 9], 'out-of-range'],
  ] as const)('VALUEON: %s of %j is %s', (argument, given, kind) => {
    const [cost, salvage, life, start, date, ...rest] = given as readonly unknown[];
    expect(problemOf(valueOn(cost, salvage, life, start, date, ...rest))).toMatchObject({ argument, kind });
  });

  test('CHARGE to a day before the first is refused, and the first is said', () => {
    expect(problemOf(charge(100, 0, 5, '2026-01-01', '2026-03-01', '2026-02-01'))).toEqual({
      kind: 'out-of-range',
      argument: 'to',
      got: '"2026-02-01"',
      takes: 'a date on or after from, 2026-03-01',
    });
  });

  test.each([
    [[['2026-03-31'], ['2026-02-28']], '"2026-02-28"'],
    [[['2020-03-31']], '1 dates'],
    [[['x']], '"x"'],
  ])('a calendar of %j is refused', (calendar, got) => {
    const made = schedule(100, 0, 5, 'SLN', null, '2026-01-01', null, null, 12, 2, null, null, calendar);
    expect(problemOf(made)).toMatchObject({ argument: 'calendar', got });
  });

  test('a schedule by date that is too long is told its size', () => {
    const made = schedule(100, 0, 2_000, 'SLN', null, '2026-01-01', 'month');
    expect(problemOf(made)).toMatchObject({ kind: 'too-large', argument: 'life' });
  });

  test('one that a calendar, units or events make too long is told of those', () => {
    const days = Array.from({ length: 12_600 }, (_, index) => [46_023 + index]);
    const last = [null, 12, 2];
    const life = [['Date', 'Event', 'Amount'], ...[['2026-06-30', 'life', 12_600]]];
    for (const [argument, made] of [
      ['calendar', schedule(100, 0, 40, 'SLN', null, '2026-01-01', 'year', ...last, null, null, days)],
      ['units', schedule(100, 0, 40, 'UOP', null, '2026-01-01', 'month', ...last, null, days)],
      ['events', schedule(100, 0, 40, 'SLN', null, '2026-01-01', 'year', ...last, life)],
    ] as const) {
      expect(problemOf(made)).toMatchObject({ kind: 'too-large', argument });
    }
  });

  test('a calendar is as long as its dates, however long the life in months', () => {
    const calendar = [['2026-12-31'], ['2027-12-31']];
    const made = schedule(
      1_200,
      0,
      1_200,
      'SLN',
      null,
      '2026-01-01',
      'month',
      null,
      12,
      2,
      null,
      null,
      calendar,
    );
    expect(
      valueOf(made)
        .slice(1)
        .map((row) => row[4]),
    ).toEqual([1, 1]);
  });
});
