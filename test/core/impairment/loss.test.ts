import fc from 'fast-check';
import { impairmentLoss } from '../../../src/core/impairment/loss';
import { problemOf, valueOf } from '../answers';

test.each([
  // Carrying amount 200,000 against recoverable amount 160,000.
  [200_000, 160_000, 40_000],
  // An aircraft carried at 250 m, recoverable at 180 m.
  [250_000_000, 180_000_000, 70_000_000],
  // A property of 500,000 now worth 300,000.
  [500_000, 300_000, 200_000],
  // Nothing to recognise when it is recoverable.
  [100, 100, 0],
  [100, 250, 0],
  // IAS 36.62: no asset is written down below nothing.
  [100, -20, 100],
])('carrying %d against recoverable %d is a loss of %d', (carrying, recoverable, loss) => {
  expect(valueOf(impairmentLoss(carrying, recoverable))).toBe(loss);
});

test('loss and carrying amount after it add up, and the loss is never negative', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: -1e12, max: 1e12 }),
      (carrying, recoverable) => {
        const loss = valueOf(impairmentLoss(carrying, recoverable));
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(carrying - loss).toBe(Math.min(carrying, Math.max(0, recoverable)));
      },
    ),
  );
});

test('the last step of the working is the loss', () => {
  const answer = impairmentLoss(100, -20);
  const steps = answer.ok ? answer.value.working() : [];
  expect(steps.map((step) => step.value)).toEqual([0, 100]);
});

test.each([
  ['carrying', 'a lot', 1, 'not-understood'],
  ['recoverable', 1, 'less', 'not-understood'],
  ['carrying', Infinity, 1, 'out-of-range'],
  ['recoverable', 1, NaN, 'out-of-range'],
])('a wrong %s is named', (argument, carrying, recoverable, kind) => {
  expect(problemOf(impairmentLoss(carrying, recoverable))).toMatchObject({ kind, argument });
});
