import fc from 'fast-check';
import { cca } from '../../../../src/core/tax/ca/cca';
import { formulasOf, problemOf, valueOf } from '../../answers';

const rowOf = (...given: Parameters<typeof cca>) => valueOf(cca(...given))[1];

/** opening, additions, dispositions, rate, eligible, factor, half-year, days, empty → UCC, CCA, recapture, loss, closing. */
test.each<[string, Parameters<typeof cca>, readonly number[]]>([
  ['KPU, a car for 25,000 in class 10', [0, 25_000, 0, 0.3], [25_000, 3_750, 0, 0, 21_250]],
  ['KPU, its second year', [21_250, 0, 0, 0.3], [21_250, 6_375, 0, 0, 14_875]],
  ['a pool of class 8', [10_000, 0, 0, 0.2], [10_000, 2_000, 0, 0, 8_000]],
  ['sold for more than was added: no half', [500, 400, 600, 0.2], [300, 60, 0, 0, 240]],
  ['half of what additions exceed sales by', [500, 400, 200, 0.2], [700, 120, 0, 0, 580]],
  ['a class that is not halved', [0, 4_000, 0, 1, 0, 0, false], [4_000, 4_000, 0, 0, 0]],
  ['both kinds of additions', [0, 1_000, 0, 0.2, 1_000, 0.5], [2_000, 400, 0, 0, 1_600]],
  ['a factor of 0: the half-year rule is suspended', [0, 0, 0, 0.2, 1_000, 0], [1_000, 200, 0, 0, 800]],
  ['sales beyond both additions', [900, 100, 1_200, 0.2, 1_000, 0.5], [800, 160, 0, 0, 640]],
  ['class 43.1 at 7/3 is 100 %, not more', [0, 0, 0, 0.3, 900, 7 / 3], [900, 900, 0, 0, 0]],
  ['class 50 at 9/11 is 100 %', [0, 0, 0, 0.55, 4_000, 9 / 11], [4_000, 4_000, 0, 0, 0]],
  ['at most the UCC', [0, 0, 0, 1, 1_000, 0.5], [1_000, 1_000, 0, 0, 0]],
  ['at most the UCC, of which 73 days', [0, 0, 0, 1, 1_000, 0.5, true, 73], [1_000, 200, 0, 0, 800]],
  ['ITA 13(1): recapture', [3_000, 0, 8_000, 0.2], [-5_000, 0, 5_000, 0, 0]],
  ['recapture of an empty class', [100, 0, 130, 0.2, 0, 0, true, 90, true], [-30, 0, 30, 0, 0]],
  ['ITA 20(16): terminal loss', [100, 50, 30, 0.2, 0, 0, true, 90, true], [120, 0, 0, 120, 0]],
  ['an empty class without UCC', [100, 0, 100, 0.2, 0, 0, true, 365, true], [0, 0, 0, 0, 0]],
  ['exact to the cent: no recapture of 5.6e-17', [0.1, 0.2, 0.3, 0.2], [0, 0, 0, 0, 0]],
])('%s', (_, given, row) => {
  expect(rowOf(...given)).toEqual(row);
});

/** Days → CCA of 365 a year. */
test.each([
  [1, 1],
  [73, 73],
  [364, 364],
  [365, 365],
  [366, 365],
  [371, 365],
  [null, 365],
  [0, 365],
  ['', 365],
])('a tax year of %p days allows %d of 365', (days, allowance) => {
  expect(rowOf(3_650, 0, 0, 0.1, 0, 0, true, days)?.[1]).toBe(allowance);
});

/** half_year → CCA of an addition of 100 at 20 %. */
test.each([
  [null, 10],
  [undefined, 10],
  ['', 10],
  [true, 10],
  [1, 10],
  [false, 20],
  ['FALSE', 20],
  [0, 20],
])('half_year %p: %d', (halfYear, allowance) => {
  expect(rowOf(0, 100, 0, 0.2, null, null, halfYear)?.[1]).toBe(allowance);
});

test('the working shows the base and for what the factor is the law’s', () => {
  expect(formulasOf(cca(20_000, 1_000, 3_000, 0.2, 6_000, 9 / 11, true, 73))).toEqual([
    '20,000 + 1,000 + 6,000 − 3,000',
    'max(0, 1,000 − 3,000)',
    'max(0, 6,000 − 2,000)',
    '9/11 for class 50 acquired from 2024-04-16 and available for use from 2024-04-16 to 2026-12-31',
    '24,000 − 0 + 0.8181818182 × 4,000',
    'min(27,272.7272727273 × 0.2, 24,000)',
    '5,454.5454545455 × 73 ÷ 365',
    '24,000 − 1,090.9090909091',
    'CCA 1,090.9090909091, recapture 0, terminal loss 0, closing 22,909.0909090909',
  ]);
  expect(formulasOf(cca(0, 0, 0, 0.2, 100, 0.6))).toContain('in none of the tables of first-year factors');
});

describe('every class', () => {
  /** Cents up to a million dollars; rates in basis points, factors in hundredths. */
  const cents = fc.integer({ min: 0, max: 100_000_000 });
  const amounts = fc.tuple(cents, cents, fc.integer({ min: 0, max: 300_000_000 }), cents);
  const terms = fc.tuple(
    fc.integer({ min: 0, max: 10_000 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 371 }),
    fc.boolean(),
    fc.boolean(),
  );
  const classRow = (
    [opening, additions, dispositions, eligible]: readonly [number, number, number, number],
    [rate, factor, days, halfYear, empty]: readonly [number, number, number, boolean, boolean],
  ): readonly number[] =>
    (
      rowOf(
        opening / 100,
        additions / 100,
        dispositions / 100,
        rate / 10_000,
        eligible / 100,
        factor / 100,
        halfYear,
        days,
        empty,
      ) ?? []
    ).map(Number);

  const most = (a: bigint, b: bigint) => (a > b ? a : b);

  test('is what big integers make of the regulation', () => {
    fc.assert(
      fc.property(amounts, terms, (amount, term) => {
        const [opening, additions, dispositions, eligible] = amount.map(BigInt) as [
          bigint,
          bigint,
          bigint,
          bigint,
        ];
        const [rate, factor, days, halfYear, empty] = term;
        const ucc = opening + additions + eligible - dispositions;
        const ordinary = halfYear ? most(0n, additions - dispositions) : 0n;
        const incentive = most(0n, eligible - most(0n, dispositions - additions));
        // In cents × 200 × 10,000: halves, hundredths of the factor and basis points.
        const scale = 2_000_000n;
        const allowed = (200n * ucc - 100n * ordinary + 2n * BigInt(factor) * incentive) * BigInt(rate);
        const capped = allowed > ucc * scale ? ucc * scale : allowed;
        const claims = ucc > 0n && !empty;
        const inCents = (num: bigint) => Number(num) / Number(scale) / 100;
        const allowance = claims ? (inCents(capped) * Math.min(days, 365)) / 365 : 0;
        const [before, given, recapture, loss, closing] = classRow(amount, term);
        expect(before).toBe(Number(ucc) / 100);
        expect(given).toBeCloseTo(allowance, 6);
        expect(recapture).toBe(ucc < 0n ? Number(-ucc) / 100 : 0);
        expect(loss).toBe(empty && ucc > 0n ? Number(ucc) / 100 : 0);
        expect(closing).toBeCloseTo(claims ? Number(ucc) / 100 - allowance : 0, 6);
      }),
    );
  });

  test('gives back all that went in; CCA is 0 to the UCC, and no pool goes below 0', () => {
    fc.assert(
      fc.property(amounts, terms, (amount, term) => {
        const [before = 0, allowance = 0, recapture = 0, loss = 0, closing = 0] = classRow(amount, term);
        expect(allowance + closing + loss - recapture).toBeCloseTo(before, 6);
        expect(allowance).toBeGreaterThanOrEqual(0);
        expect(allowance).toBeLessThanOrEqual(Math.max(0, before));
        expect(closing).toBeGreaterThanOrEqual(0);
        expect(recapture === 0 || loss === 0).toBe(true);
      }),
    );
  });
});

test('no cell and no working shows infinity, however large the amounts', () => {
  expect(problemOf(cca(1e308, 1e308, 0, 0.2))).toMatchObject({ kind: 'out-of-range', argument: 'additions' });
  expect(problemOf(cca(0, 0, 0, 0.2, 1e300, 1e300))).toMatchObject({
    kind: 'out-of-range',
    argument: 'eligible_factor',
  });
});

test.each<[string, Parameters<typeof cca>, string]>([
  ['opening', [-1, 0, 0, 0.2], 'out-of-range'],
  ['opening', ['all', 0, 0, 0.2], 'not-understood'],
  ['additions', [0, -1, 0, 0.2], 'out-of-range'],
  ['dispositions', [0, 0, -1, 0.2], 'out-of-range'],
  ['rate', [0, 0, 0, 20], 'out-of-range'],
  ['rate', [0, 0, 0, -0.2], 'out-of-range'],
  ['eligible_additions', [0, 0, 0, 0.2, -1], 'out-of-range'],
  ['eligible_factor', [0, 0, 0, 0.2, 1, -0.5], 'out-of-range'],
  ['eligible_factor', [0, 0, 0, 0.2, 1, 'half'], 'not-understood'],
  ['half_year', [0, 0, 0, 0.2, 1, 0, 'perhaps'], 'not-understood'],
  ['days', [0, 0, 0, 0.2, 1, 0, true, -1], 'out-of-range'],
  ['days', [0, 0, 0, 0.2, 1, 0, true, 372], 'out-of-range'],
  ['days', [0, 0, 0, 0.2, 1, 0, true, 184.5], 'out-of-range'],
  ['days', [0, 0, 0, 0.2, 1, 0, true, 'long'], 'not-understood'],
  ['class_empty', [0, 0, 0, 0.2, 1, 0, true, 365, 'perhaps'], 'not-understood'],
])('a wrong %s is named: %j', (argument, given, kind) => {
  expect(problemOf(cca(...given))).toMatchObject({ kind, argument });
});
