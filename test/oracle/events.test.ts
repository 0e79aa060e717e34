/** The oracle itself, by examples worked out by hand. */

import fc from 'fast-check';
import { parseIsoDate } from '../../src/core/time/serial';
import { oracleAccumulated, oracleWrittenDown } from './depreciation';
import { oracleSchedule, type EventsAsset, type OracleEvent } from './events';
import { oracleShare } from './time';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const CONVENTIONS = [
  ...['month', 'following-month', 'nearest-month', 'mid-month', 'half-year', 'mid-quarter'],
  ...['days-365', 'actual-life', 'actual-year', '30/360'],
];

const plain: EventsAsset = {
  method: 'SLN',
  cost: 100_000n,
  salvage: 0n,
  lifeMonths: 60,
  factor: [2n, 1n],
  perYear: 1,
};
const dated = (start: string, convention = 'month', yearEnd = 12): EventsAsset => ({
  ...plain,
  timing: { start: day(start), convention, yearEnd },
});
function amounts(asset: EventsAsset, events: readonly OracleEvent[]) {
  const { rows } = oracleSchedule(asset, events);
  return {
    charge: rows.map(({ charge }) => Number(charge)),
    adjustment: rows.map(({ adjustment }) => Number(adjustment)),
    closing: rows.map(({ closing }) => Number(closing)),
  };
}

describe('by number of period', () => {
  test('a change of estimate: 64,000 left, less 4,000, over 3 years is 20,000 (IAS 8.36)', () => {
    const asset = { ...plain, salvage: 10_000n, lifeMonths: 120 };
    const events: OracleEvent[] = [
      { at: 4, word: 'salvage', amount: 4_000n },
      { at: 4, word: 'life', months: 36 },
    ];
    expect(amounts(asset, events).charge).toEqual([9_000, 9_000, 9_000, 9_000, 20_000, 20_000, 20_000]);
  });

  test('a reversal is cut at 500 (IAS 36.117): 1,000 over 10 years, 210 lost after 3', () => {
    const events: OracleEvent[] = [
      { at: 3, word: 'impairment', amount: 210n },
      { at: 5, word: 'reversal', amount: 550n },
    ];
    const { closing, adjustment } = amounts({ ...plain, cost: 1_000n, lifeMonths: 120 }, events);
    expect(closing).toEqual([900, 800, 490, 420, 500, 400, 300, 200, 100, 0]);
    expect(adjustment[4]).toBe(150);
  });

  test('the digits keep their weights: 10/15 of the fall over, 5 years, then 3 + 2 + 1 of the rest', () => {
    // 15,000: 5,000, 4,000; 6,000 left, 3,000 lost; 3/6, 2/6 and 1/6 of 3,000.
    const events: OracleEvent[] = [{ at: 2, word: 'impairment', amount: 3_000n }];
    const { charge } = amounts({ ...plain, method: 'SYD', cost: 15_000n }, events);
    expect(charge).toEqual([5_000, 4_000, 1_500, 1_000, 500]);
  });

  test('double declining takes an addition in mid-year on the opening value and what was added', () => {
    // 40 % of 100,000 is 40,000, half of it 20,000; then half of 40 % of 110,000; 40 % of 68,000.
    const events: OracleEvent[] = [{ at: 2, word: 'addition', amount: 10_000n }];
    const quarters = { ...plain, method: 'DDB', perYear: 4 } as const;
    const { charge, closing } = amounts(quarters, events);
    expect(charge.slice(0, 5)).toEqual([10_000, 10_000, 11_000, 11_000, 6_800]);
    expect(closing[3]).toBe(68_000);
  });

  test('a part-disposal takes its share of the year’s opening value too', () => {
    // Half of 100,000 leaves after 20,000: 40,000 stays, and 40 % of 50,000 goes on to be its rate.
    const events: OracleEvent[] = [{ at: 2, word: 'part-disposal', share: [1n, 2n] }];
    const { charge, adjustment } = amounts({ ...plain, method: 'DDB', perYear: 4 }, events);
    expect(charge.slice(0, 5)).toEqual([10_000, 10_000, 5_000, 5_000, 3_000]);
    expect(adjustment[1]).toBe(-40_000);
  });

  test('VDB asks at the event whether the even charge is the larger', () => {
    // 100,000 over 5: 40,000, 24,000; 36,000 less 4,000 is 32,000: 12,800, then 9,600 and 9,600.
    const events: OracleEvent[] = [{ at: 2, word: 'impairment', amount: 4_000n }];
    expect(amounts({ ...plain, method: 'VDB' }, events).charge).toEqual([
      40_000, 24_000, 12_800, 9_600, 9_600,
    ]);
  });

  test('a method event starts afresh over the life that remains, its first year the rest of the year', () => {
    // Straight line to 70,000 after a year and a half; double declining over 3.5 years takes 4/7 of
    // it a year: half of 40,000, then 4/7 of 50,000.
    const events: OracleEvent[] = [{ at: 6, word: 'method', method: 'DDB' }];
    const { charge } = amounts({ ...plain, perYear: 4 }, events);
    expect(charge.slice(4, 10)).toEqual([5_000, 5_000, 10_000, 10_000, 7_143, 7_143]);
  });
});

describe('by date', () => {
  test('an addition of 15 June changes June, which is booked on the 30th', () => {
    // 1,000 a month; 59,000 less 4 months… 120 months of 1,000; 115,000 + 11,500 over 115.
    const asset = { ...dated('2025-01-01'), cost: 120_000n, lifeMonths: 120, perYear: 12 } as const;
    const { charge } = amounts(asset, [{ at: day('2025-06-15'), word: 'addition', amount: 11_500n }]);
    expect(charge.slice(3, 7)).toEqual([1_000, 1_000, 1_100, 1_100]);
  });

  test.each([
    // 1,000 a month from the arrival month on.
    ['month', '2025-04-29', 3_000],
    ['month', '2025-04-30', 4_000],
    ['following-month', '2025-04-01', 3_000],
    ['nearest-month', '2025-04-15', 3_000],
    ['nearest-month', '2025-04-16', 4_000],
    ['mid-month', '2025-04-01', 3_000],
    ['mid-month', '2025-04-30', 3_000],
    // The year of arrival counts 6 or 10.5 twelfths and is left at its middle, or a quarter's.
    ['half-year', '2025-12-31', 0],
    ['half-year', '2026-02-01', 6_000 + 6_000],
    ['mid-quarter', '2025-01-31', 0],
    ['mid-quarter', '2025-11-30', 9_000],
    ['mid-quarter', '2026-02-01', 10_500 + 1_500],
    ['30/360', '2025-04-15', 3_500],
  ] as const)('%s: in service on 1 January 2025, left on %s', (convention, left, expected) => {
    const asset = { ...dated('2025-01-01', convention), cost: 120_000n, lifeMonths: 120 };
    const { charge, closing } = amounts(asset, [{ at: day(left), word: 'disposal' }]);
    expect(charge.reduce((sum, each) => sum + each, 0)).toBe(expected);
    expect(closing[closing.length - 1]).toBe(0);
  });

  test('under half-year the last month gives back what was booked past the middle of the year', () => {
    // 6,000 of the first year; 1,000 a month of 2026 until August; left in September: 6,000 counts.
    const asset = {
      ...dated('2025-01-01', 'half-year'),
      cost: 120_000n,
      lifeMonths: 120,
      perYear: 12,
    } as const;
    const { charge } = amounts(asset, [{ at: day('2026-09-10'), word: 'disposal' }]);
    expect(charge.slice(18)).toEqual([1_000, 1_000, -2_000]);
  });

  test('held for sale stops the charge, a life starts it again', () => {
    // 60,000 over 5 years from 2023: 4 months of 2025, then none; 32,000 over 2 years from July 2026.
    const asset = { ...dated('2023-01-01'), cost: 60_000n };
    const events: OracleEvent[] = [
      { at: day('2025-05-01'), word: 'held-for-sale' },
      { at: day('2026-07-01'), word: 'life', months: 24 },
    ];
    expect(amounts(asset, events).charge).toEqual([12_000, 12_000, 4_000, 8_000, 16_000, 8_000]);
  });

  test('the share that leaves takes half of its month with it', () => {
    // Mid-month: 500 in January, 1,000 a month to 31 May; 40 % leaves in June, half a month of it is 200.
    const asset = {
      ...dated('2025-01-10', 'mid-month'),
      cost: 120_000n,
      lifeMonths: 120,
      perYear: 12,
    } as const;
    const events: OracleEvent[] = [{ at: day('2025-06-20'), word: 'part-disposal', share: [2n, 5n] }];
    const { charge, adjustment, closing } = amounts(asset, events);
    // 115,500 before; 46,200 leaves, 200 of it as charge; 69,300 stays, 600 a month from June on.
    expect([charge[4], charge[5], charge[6]]).toEqual([1_000, 800, 600]);
    expect(adjustment[5]).toBe(-46_000);
    expect(closing[5]).toBe(68_700);
  });
});

describe('without events it is the oracle of schedules', () => {
  const assets = fc.record({
    method: fc.constantFrom('SLN', 'SYD', 'DDB', 'VDB', 'REDUCING'),
    cost: fc.bigInt({ min: 0n, max: 10n ** 9n }),
    share: fc.integer({ min: 0, max: 100 }),
    lifeMonths: fc.integer({ min: 1, max: 180 }),
    digits: fc.bigInt({ min: 1n, max: 100n }),
    perYear: fc.constantFrom(1, 4, 12),
  });
  const assetOf = ({
    cost,
    share,
    digits,
    ...rest
  }: typeof assets extends fc.Arbitrary<infer T> ? T : never) => ({
    ...rest,
    cost,
    salvage: (cost * BigInt(share)) / 100n,
    factor: [digits, 100n] as const,
  });

  test('by number of period', () => {
    fc.assert(
      fc.property(assets, (given) => {
        const asset = assetOf(given) as EventsAsset;
        const life = [BigInt(asset.lifeMonths), 12n] as const;
        expect(oracleSchedule(asset, []).rows.map(({ accumulated }) => accumulated)).toEqual(
          oracleAccumulated({ ...asset, life }, asset.perYear),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('by date', () => {
    const timings = fc.record({
      start: fc.integer({ min: day('2000-01-01'), max: day('2030-12-31') }),
      convention: fc.constantFrom(...CONVENTIONS),
      yearEnd: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(assets, timings, (given, timing) => {
        const asset = { ...(assetOf(given) as EventsAsset), perYear: 1, timing } as const;
        const life = [BigInt(asset.lifeMonths), 12n] as const;
        const { rows, ends } = oracleSchedule(asset, []);
        const iso = (serial: number): string =>
          new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        const expected = ends.map((end) => {
          const share = oracleShare(
            timing.convention,
            iso(timing.start),
            iso(end),
            asset.lifeMonths,
            timing.yearEnd,
          );
          const at = asset.method === 'SLN' || asset.method === 'SYD' ? share.elapsed : share.graded;
          return oracleWrittenDown({ ...asset, life, stub: share.stub }, at);
        });
        expect(rows.map(({ accumulated }) => accumulated)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
