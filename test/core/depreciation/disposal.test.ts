import { disposal } from '../../../src/core/depreciation/disposal';
import { problemOf, valueOf } from '../answers';

test.each([
  ['IAS 16.68–71, a gain after selling costs', [50_000, 32_000, 21_000, 500], 2_500],
  ['a loss', [50_000, 32_000, 15_000], -3_000],
  ['sold halfway through year three of four, depreciated to that day', [48_000, 30_000, 20_000], 2_000],
  ['40 % of identical units', [40_000, 22_000, 20_000], 2_000],
  ['impaired before', [50_000, 20_000, 21_000, 0, 12_000], 3_000],
  ['scrapped', [1_000, 400, 0], -600],
] as const)('%s', (_, [cost, depreciation, proceeds, selling, impairment], gain) => {
  expect(valueOf(disposal(cost, depreciation, proceeds, selling, impairment))).toBe(gain);
});

test.each([
  ['cost', [-1, 0, 0], 'out-of-range'],
  ['accumulated_depreciation', [100, 101, 0], 'out-of-range'],
  ['accumulated_depreciation', [100, 60, 0, 0, 60], 'out-of-range'],
  ['proceeds', [100, 0, 'x'], 'not-understood'],
  ['selling_costs', [100, 0, 0, -1], 'out-of-range'],
  ['accumulated_impairment', [100, 0, 0, 0, -1], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [cost, depreciation, proceeds, selling, impairment], kind) => {
  expect(problemOf(disposal(cost, depreciation, proceeds, selling, impairment))).toMatchObject({
    argument,
    kind,
  });
});
