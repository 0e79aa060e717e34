import { kind } from '../../../src/core/impairment/kind';
import { problemOf, valueOf } from '../answers';

test.each([
  [500_000, 300_000, null, 'permanent write-down'],
  [500_000, 300_000, false, 'permanent write-down'],
  [500_000, 300_000, true, 'temporary write-down'],
  [500_000, 300_000, 1, 'temporary write-down'],
  [500_000, 0, true, 'write-off'],
  [500_000, 500_000, true, 'none'],
  [500_000, 600_000, null, 'none'],
  [0, 0, null, 'none'],
])('%d against %d, expected to recover %p: %s', (carrying, current, recovers, expected) => {
  expect(valueOf(kind(carrying, current, recovers))).toBe(expected);
});

test.each([
  ['carrying', 'x', 1, null],
  ['current_value', 1, 'x', null],
  ['expected_to_recover', 1, 1, 'perhaps'],
])('a wrong %s is named', (argument, carrying, current, recovers) => {
  expect(problemOf(kind(carrying, current, recovers))).toMatchObject({ kind: 'not-understood', argument });
});
