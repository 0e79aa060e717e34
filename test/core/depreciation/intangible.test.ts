import { intangible } from '../../../src/core/depreciation/intangible';
import { problemOf, valueOf } from '../answers';

test.each([
  ['the shorter life counts (IAS 38.94)', [100_000, 20, 8, 1], 12_500],
  ['… whichever it is', [100_000, 5, 8, 1], 20_000],
  ['past the life there is nothing left', [100_000, 20, 8, 9], 0],
  ['the last, short period takes its share', [100_000, 2.5, null, 3], 20_000],
  ['only the legal life is known', [100_000, 10, '', 1], 10_000],
  ['only the economic life is known', [100_000, 0, 4, 1], 25_000],
  ['an indefinite life is not amortized (IAS 38.107)', [100_000, null, 'Indefinite', 1], 0],
  ['… but ends where the law ends it', [100_000, 10, 'indefinite', 1], 10_000],
  ['reassessed as finite: 480,000 over six years (IAS 38.110)', [480_000, null, 6, 1], 80_000],
  ['a residual value', [100_000, 10, null, 1, 20_000], 8_000],
] as const)('%s', (_, [cost, legal, economic, period, residual], charge) => {
  expect(valueOf(intangible(cost, legal, economic, period, residual))).toBeCloseTo(charge, 9);
});

test.each([
  ['cost', [-1, 1, 1, 1], 'out-of-range'],
  ['legal_life', [1, null, 0, 1], 'out-of-range'],
  ['legal_life', [1, -2, 1, 1], 'out-of-range'],
  ['economic_life', [1, 1, 'long', 1], 'not-understood'],
  ['economic_life', [1, 1, -1, 1], 'out-of-range'],
  ['period', [1, 1, 1, 0], 'out-of-range'],
  ['period', [1, 1, 1, 1.5], 'out-of-range'],
  ['residual', [1, 1, 1, 1, 2], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [cost, legal, economic, period, residual], kind) => {
  expect(problemOf(intangible(cost, legal, economic, period, residual))).toMatchObject({ argument, kind });
});
