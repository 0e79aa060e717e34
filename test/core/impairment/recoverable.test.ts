import { fairValueLessCosts, recoverable } from '../../../src/core/impairment/recoverable';
import { problemOf, valueOf } from '../answers';

test.each([
  // IAS 36.18: the higher of the two.
  [480, 530, 530],
  [110, 120, 120],
  [125, 130, 130],
  [100, 90, 100],
  // IAS 36.19–20: one side is not known.
  [510, null, 510],
  ['', 40, 40],
])('of FVLCD %p and VIU %p it is %d', (fvlcd, viu, expected) => {
  expect(valueOf(recoverable(fvlcd, viu))).toBe(expected);
});

test('IAS 36.28: costs of disposal leave termination benefits out', () => {
  expect(valueOf(fairValueLessCosts(1000, 20 + 15))).toBe(965);
  expect(valueOf(fairValueLessCosts(1000))).toBe(1000);
});

test('with neither side there is no recoverable amount', () => {
  expect(problemOf(recoverable(null, ''))).toMatchObject({ kind: 'out-of-range', argument: 'fvlcd' });
});

test.each([
  ['fvlcd', () => recoverable('x', 1), 'not-understood'],
  ['viu', () => recoverable(1, 'x'), 'not-understood'],
  ['fair_value', () => fairValueLessCosts('x'), 'not-understood'],
  ['costs_of_disposal', () => fairValueLessCosts(1, -1), 'out-of-range'],
] as const)('a wrong %s is named', (argument, run, kind) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
