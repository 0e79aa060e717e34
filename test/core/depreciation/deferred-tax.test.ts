import { deferredTax } from '../../../src/core/depreciation/deferred-tax';
import { problemOf, valueOf } from '../answers';

test.each([
  ['IAS 12.53: 400,000 at 30 % is never discounted', [400_000, 0, 0.3], 120_000],
  ['before an impairment that is not deductible (IAS 36 IE3)', [1_000, 800, 0.3], 60],
  ['… and after it an asset', [650, 800, 0.3], -45],
  ['IAS 12.61A, a revaluation', [90_000, 60_000, 0.25], 7_500],
  ['written off for tax at once', [450_000, 0, 0.21], 94_500],
] as const)('%s', (_, [carrying, base, rate], tax) => {
  expect(valueOf(deferredTax(carrying, base, rate))).toBeCloseTo(tax, 9);
});

test.each([
  ['carrying', ['x', 0, 0.2], 'not-understood'],
  ['tax_base', [1, 'x', 0.2], 'not-understood'],
  ['tax_rate', [1, 1, 25], 'out-of-range'],
  ['tax_rate', [1, 1, -0.1], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [carrying, base, rate], kind) => {
  expect(problemOf(deferredTax(carrying, base, rate))).toMatchObject({ argument, kind });
});
