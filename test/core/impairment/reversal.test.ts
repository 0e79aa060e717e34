import fc from 'fast-check';
import { impairmentReversal } from '../../../src/core/impairment/reversal';
import { formulasOf, problemOf, valueOf } from '../answers';

test.each([
  // IAS 36.117: at its ceiling, and below it.
  [350, 900, 500, 150],
  [5_250_000, 5_800_000, 6_000_000, 550_000],
  // Not recoverable for more; carried at its ceiling already.
  [350, 300, 500, 0],
  [500, 900, 500, 0],
  [500, 900, 400, 0],
])('carrying %p, recoverable %p, unimpaired %p: %p', (carrying, recoverable, unimpaired, reversal) => {
  expect(valueOf(impairmentReversal(carrying, recoverable, unimpaired))).toBe(reversal);
  expect(valueOf(impairmentReversal(carrying, recoverable, unimpaired, 'ifrs'))).toBe(reversal);
  // ASC 360-10-35-20.
  expect(valueOf(impairmentReversal(carrying, recoverable, unimpaired, 'us-gaap'))).toBe(0);
});

test('a reversal never lifts the asset above its unimpaired value, nor above its recoverable amount', () => {
  const amount = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(amount, amount, amount, (carrying, recoverable, unimpaired) => {
      const reversal = valueOf(impairmentReversal(carrying, recoverable, unimpaired));
      expect(reversal).toBeGreaterThanOrEqual(0);
      expect(carrying + reversal).toBe(Math.max(carrying, Math.min(recoverable, unimpaired)));
    }),
  );
});

test('where there is none the working says why, with its source', () => {
  const none = impairmentReversal(350, 900, 500, 'US GAAP');
  expect(formulasOf(none)).toEqual(['none: a loss on an asset that is held and used is not reversed']);
  const [step] = none.ok ? none.value.working() : [];
  expect(step?.source).toEqual({ work: 'ASC 360', place: '-10-35-20' });
  expect(formulasOf(impairmentReversal(350, 900, 500))).toEqual(['min(900, 500)', 'max(0, 500 − 350)']);
});

test.each([
  ['carrying', 'not-understood', () => impairmentReversal('x', 1, 1)],
  ['recoverable', 'not-understood', () => impairmentReversal(1, 'x', 1)],
  ['carrying_without_impairment', 'not-understood', () => impairmentReversal(1, 1, 'x')],
  ['carrying_without_impairment', 'out-of-range', () => impairmentReversal(1, 1, Infinity)],
  ['framework', 'not-understood', () => impairmentReversal(1, 1, 1, 'HGB')],
  ['carrying', 'out-of-range', () => impairmentReversal(-1e308, 1e308, 1e308)],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
