import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { lifetimeLoss } from '../../../src/core/receivables/lifetime-loss';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

describe('provision-web.pages.dev, lifetime loss of a loan repaid over five years at 5 %', () => {
  const exposures = [100_000, 80_000, 60_000, 40_000, 20_000];
  /** 2 % of those that have survived, as published to two decimals. */
  const chances = [0.02, 0.0196, 0.0192, 0.0188, 0.0185];

  test('year by year, to the whole', () => {
    const published = [857, 639, 448, 278, 130];
    const years = figuresOf(lifetimeLoss([exposures], [chances], 0.45, 0.05)).slice(0, -1);
    years.forEach((loss, index) => expect(Math.abs(loss - (published[index] ?? 0))).toBeLessThan(1.01));
  });

  test('together, but for the roundings of the page', () => {
    const loss = valueOf(lifetimeLoss([exposures], [chances], 0.45, 0.05));
    expect(Math.abs(loss - 2_352)).toBeLessThan(2);
  });
});

test.each([
  // One year, undiscounted: a 12-month loss.
  [1_000_000, 0.005, 0.25, 0, 1_250],
  // One exposure, and one loss given default, for all years.
  [1_000, [[0.02, 0.04]], 0.5, 0, 30],
  [[[1_000, 500]], [[0.02, 0.04]], [[0.5, 1]], 0, 30],
  // Lost at the end of the second year: 1,000 ÷ 1.1².
  [[[0, 1_210]], [[0.5, 0.5]], 1, 0.1, 500],
  // A negative rate discounts upwards.
  [100, 1, 1, -0.5, 200],
])('exposures %j, PD %j, LGD %j at %d: %d', (exposures, chances, lgd, eir, loss) => {
  expect(valueOf(lifetimeLoss(exposures, chances, lgd, eir))).toBe(loss);
});

test('probabilities that add up to 1 in decimals are not more than 1', () => {
  const tenths = Array<number>(10).fill(0.1);
  expect(valueOf(lifetimeLoss(100, [tenths], 1, 0))).toBe(100);
  // Computed in cells, with dust in the last digit: 0.7 + 0.3 + 2e-16.
  expect(valueOf(lifetimeLoss(100, [[0.7, 0.30000000000000016]], 1, 0))).toBeCloseTo(100, 10);
});

describe('properties', () => {
  const year = fc.record({
    exposure: fc.integer({ min: 0, max: 1e9 }),
    chance: fc.integer({ min: 0, max: 1_000 }),
    lgd: fc.integer({ min: 0, max: 100 }),
  });
  /** At most 20 years of at most 5 % each. */
  const years = fc.array(year, { minLength: 1, maxLength: 20 }).map((each) =>
    each.map(({ exposure, chance, lgd }) => ({
      exposure,
      chance: chance / 20_000,
      lgd: lgd / 100,
    })),
  );
  const rate = fc.integer({ min: -20, max: 60 });
  type Years = readonly { exposure: number; chance: number; lgd: number }[];
  const lossOf = (each: Years, percent: number): number =>
    valueOf(
      lifetimeLoss(
        each.map(({ exposure }) => [exposure]),
        [each.map(({ chance }) => chance)],
        [each.map(({ lgd }) => lgd)],
        percent / 100,
      ),
    );

  test('80 digits by Horner’s scheme find the same loss', () => {
    const Wide = Decimal.clone({ precision: 80 });
    fc.assert(
      fc.property(years, rate, (each, percent) => {
        const growth = new Wide(100 + percent).div(100);
        const loss = each.reduceRight(
          (later, { exposure, chance, lgd }) =>
            new Wide(exposure).times(chance).times(lgd).plus(later).div(growth),
          new Wide(0),
        );
        const found = lossOf(each, percent);
        expect(loss.minus(found).abs().lte(loss.times('1e-15'))).toBe(true);
      }),
    );
  });

  test('a higher rate never raises the loss, and at 0 or more it is not above the largest exposure', () => {
    fc.assert(
      fc.property(years, rate, (each, percent) => {
        const loss = lossOf(each, percent);
        expect(lossOf(each, percent + 1)).toBeLessThanOrEqual(loss);
        const largest = Math.max(...each.map(({ exposure }) => exposure));
        expect(lossOf(each, Math.max(0, percent))).toBeLessThanOrEqual(largest);
      }),
    );
  });
});

test('the working discounts year by year', () => {
  const answer = lifetimeLoss([[1_000, 605]], [[0.02, 0.04]], 0.55, 0.1);
  expect(formulasOf(answer)).toEqual([
    '1,000 × 0.02 × 0.55 ÷ (1 + 0.1)^1',
    '605 × 0.04 × 0.55 ÷ (1 + 0.1)^2',
    '10 + 11',
  ]);
  expect(figuresOf(answer)).toEqual([10, 11, 21]);
});

const FRACTION = 'a fraction from 0 to 1, 0.25 for 25 %';

test.each<readonly [string, readonly unknown[], string, string, string]>([
  [
    'marginal_pd',
    [100, [[0.5, 0.7]], 1, 0],
    'out-of-range',
    'probabilities that add up to 1.2',
    'unconditional probabilities, which add up to 1 at most',
  ],
  [
    'marginal_pd',
    [[[1, 2, 3]], [[0.1, 0.1]], 1, 0],
    'not-understood',
    '2 cells',
    'as many cells as exposures, 3',
  ],
  [
    'lgd',
    [[[1, 2, 3]], [[0.1, 0.1, 0.1]], [[1, 1]], 0],
    'not-understood',
    '2 cells',
    'as many cells as marginal_pd, 3',
  ],
  ['exposures item 2', [[[1, -2]], [[0.1, 0.1]], 1, 0], 'out-of-range', '-2', 'a number of 0 or more'],
  ['marginal_pd item 1', [[[1, 2]], [[-0.1, 0.1]], 1, 0], 'out-of-range', '-0.1', FRACTION],
  ['marginal_pd', [1, 'likely', 1, 0], 'not-understood', '"likely"', FRACTION],
  ['lgd', [1, 0.1, 45, 0], 'out-of-range', '45', FRACTION],
  ['eir', [1, 0.1, 0.5, -1], 'out-of-range', '-1', 'a fraction above -1, 0.08 for 8 % a year'],
  ['eir', [1, 0.1, 0.5, 'x'], 'not-understood', '"x"', 'a fraction above -1, 0.08 for 8 % a year'],
])('%s of %j is refused', (argument, [exposures, chances, lgd, eir], kind, got, takes) => {
  expect(problemOf(lifetimeLoss(exposures, chances, lgd, eir))).toEqual({ kind, argument, got, takes });
});

test('a loss past the largest number is refused, not infinite', () => {
  const problem = problemOf(lifetimeLoss(1e308, [[0.5, 0.5]], 1, -0.999));
  expect(problem).toMatchObject({ kind: 'out-of-range', argument: 'exposures' });
});
