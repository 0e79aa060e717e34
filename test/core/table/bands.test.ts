import fc from 'fast-check';
import {
  bandLabels,
  bandOf,
  readBandRates,
  readBands,
  readOptionalBands,
} from '../../../src/core/table/bands';

const USUAL = [0, 30, 60, 90];

describe('labels', () => {
  test.each([
    [USUAL, ['Not due', '1–30', '31–60', '61–90', 'Over 90']],
    [
      [15, 45],
      ['Up to 15', '16–45', 'Over 45'],
    ],
    // A band of one day is that day.
    [
      [0, 1, 30],
      ['Not due', '1', '2–30', 'Over 30'],
    ],
    [[365], ['Up to 365', 'Over 365']],
  ])('of %j: %j', (limits, labels) => {
    expect(bandLabels(limits)).toEqual(labels);
  });
});

test.each([
  [-400, 0],
  [0, 0],
  [0.5, 1],
  [1, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [61, 3],
  [90, 3],
  [91, 4],
  [4_000, 4],
])('%d days are in band %d of the usual ones', (days, band) => {
  expect(bandOf(USUAL, days)).toBe(band);
});

test('the band of an age is the number of limits below it', () => {
  const limits = fc
    .uniqueArray(fc.nat(1_000), { minLength: 1, maxLength: 40 })
    .map((each) => [...each].sort((a, b) => a - b));
  fc.assert(
    fc.property(limits, fc.integer({ min: -50, max: 1_050 }), (upTo, age) => {
      expect(bandOf(upTo, age)).toBe(upTo.filter((limit) => limit < age).length);
    }),
  );
});

describe('the door', () => {
  test.each([null, undefined, 0, [[null, null]], [[0], [0]]])('%j is not given: 0, 30, 60, 90', (given) => {
    expect(readOptionalBands(given)).toEqual({ ok: true, value: USUAL });
    expect(readBands(given)).toMatchObject({ ok: false, problem: { argument: 'bands', got: 'nothing' } });
  });

  test.each([
    [[[7, 14]], [7, 14]],
    [
      [['7'], [14]],
      [7, 14],
    ],
    [15, [15]],
    // A blank cell at the end reaches us as null or as 0.
    [[[0, 30, null, null]], [0, 30]],
    [[[0, 30, 0, null]], [0, 30]],
  ])('%j is %j', (given, limits) => {
    expect(readBands(given)).toEqual({ ok: true, value: limits });
  });

  const LIMITS = 'ascending upper limits of age, as 0, 30, 60, 90';
  const WHOLE = 'a whole number of 0 or more';
  test.each([
    [[[0, 60, 30]], 'not-understood', 'bands item 3', '30 after 60', LIMITS],
    [[[0, 30, 30]], 'not-understood', 'bands item 3', '30 after 30', LIMITS],
    [[[30, null, 60]], 'not-understood', 'bands item 2', '0 after 30', LIMITS],
    [[[0, 30.5]], 'out-of-range', 'bands item 2', '30.5', WHOLE],
    [[[-1, 30]], 'out-of-range', 'bands item 1', '-1', WHOLE],
    [-1, 'out-of-range', 'bands', '-1', WHOLE],
    [[['old', 30]], 'not-understood', 'bands item 1', '"old"', WHOLE],
  ])('%j is refused', (given, kind, argument, got, takes) => {
    expect(readBands(given)).toEqual({ ok: false, problem: { kind, argument, got, takes } });
  });

  test('there is one rate more than there are limits', () => {
    expect(readBandRates([[0.1], ['20%'], [1]], [0, 30])).toEqual({ ok: true, value: [0.1, 0.2, 1] });
  });

  test.each([
    [[[0.1, 0.2]], 'not-understood', 'rates', '2 cells', 'as many cells as bands and 1 more, 3'],
    [0.1, 'not-understood', 'rates', '1 cell', 'as many cells as bands and 1 more, 3'],
    [[[0.1, 0.2, 2]], 'out-of-range', 'rates item 3', '2', 'a fraction from 0 to 1, 0.25 for 25 %'],
    [[[0.1, 'x', 1]], 'not-understood', 'rates item 2', '"x"', 'a fraction from 0 to 1, 0.25 for 25 %'],
  ])('rates %j for two limits are refused', (given, kind, argument, got, takes) => {
    expect(readBandRates(given, [0, 30])).toEqual({ ok: false, problem: { kind, argument, got, takes } });
  });
});
