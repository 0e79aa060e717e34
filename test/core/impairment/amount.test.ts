import { amount } from '../../../src/core/impairment/amount';
import { problemOf, valueOf } from '../answers';

test.each([
  // Property 500,000 worth 300,000; stock 10,000 worth 2,000.
  [500_000, 300_000, 200_000],
  [10_000, 2_000, 8_000],
  [100, 100, 0],
  [100, 120, 0],
  [null, null, 0],
])('%p less %p is %d, never below 0', (carrying, current, expected) => {
  expect(valueOf(amount(carrying, current))).toBe(expected);
});

test('the last step of the working is the amount', () => {
  const answer = amount(500_000, 300_000);
  const steps = answer.ok ? answer.value.working() : [];
  expect(steps).toEqual([
    { label: 'Write-down', formula: 'max(0, 500,000 − 300,000)', value: 200_000, unit: 'amount' },
  ]);
});

test('text for a number is named', () => {
  expect(problemOf(amount(1, 'x'))).toEqual({
    kind: 'not-understood',
    argument: 'current_value',
    got: '"x"',
    takes: 'a number',
  });
});

test('a difference past the largest number is refused, not infinite', () => {
  expect(problemOf(amount(1.7e308, -1.7e308))).toMatchObject({ kind: 'out-of-range', argument: 'carrying' });
});
