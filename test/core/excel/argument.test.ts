import {
  day,
  notNegative,
  number,
  onOff,
  optional,
  positive,
  readArguments,
} from '../../../src/core/excel/argument';
import { sentenceOf } from '../../../src/core/problem';

const read = (argument: Parameters<typeof optional>[0], given: unknown) => {
  const result = readArguments([argument], [given]);
  return result.ok ? result.value[0] : result.problem.kind;
};

test.each([
  ['an omitted number', null, 0],
  ['an undefined number', undefined, 0],
  ['empty text', '', 0],
  ['TRUE', true, 1],
  ['FALSE', false, 0],
  ['numeric text', ' 12 ', 12],
  ['numeric text with an exponent', '-1.5e3', -1500],
  ['a percentage as text', '15%', 0.15],
  ['a bare point', '.5', 0.5],
  ['words', 'twelve', 'not-understood'],
  ['TRUE as text, which Excel does not count', 'TRUE', 'not-understood'],
  ['hexadecimal, which is JavaScript’s and not Excel’s', '0x10', 'not-understood'],
  ['Infinity as text', 'Infinity', 'not-understood'],
  ['not a number', NaN, 'out-of-range'],
])('a number takes %s as Excel does', (_case, given, expected) => {
  expect(read(number('cost'), given)).toBe(expected);
});

test('an omitted optional argument has its default, an explicit 0 has not', () => {
  const factor = optional(positive('factor'), 2);
  expect([null, undefined, '', 0].map((given) => read(factor, given))).toEqual([2, 2, 2, 'out-of-range']);
});

test.each([
  [46113, 46113],
  [46113.99, 46113],
  ['2026-04-01', 46113],
  [' 2026-04-01 ', 46113],
  ['46113', 46113],
  [null, 0],
  ['01/04/2026', 'not-understood'],
  ['2026-02-30', 'not-understood'],
  [-1, 'out-of-range'],
  [2958466, 'out-of-range'],
])('a day given as %p is %p', (given, expected) => {
  expect(read(day('date_purchased'), given)).toBe(expected);
});

test('a switch is TRUE for every number but 0', () => {
  expect(
    [true, 1, -0.5, 'true', '2', false, 0, null, 'FALSE', 'no'].map((given) =>
      read(onOff('no_switch'), given),
    ),
  ).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 'not-understood']);
});

test('what is not understood comes before what is out of range, each in argument order', () => {
  const door = [notNegative('cost'), positive('life'), positive('period')] as const;
  expect(readArguments(door, [-1, 'x', 'y'])).toMatchObject({
    problem: { kind: 'not-understood', argument: 'life' },
  });
  expect(readArguments(door, [-1, 0, 1])).toMatchObject({
    problem: { kind: 'out-of-range', argument: 'cost' },
  });
});

test.each([
  ['fast', 'life got "fast"; it takes a number above 0.'],
  [-5, 'life got -5; it takes a number above 0.'],
  [null, 'life got nothing; it takes a number above 0.'],
  [[[1]], 'life got a range; it takes a number above 0.'],
  [Object.create(null), 'life got an error or an object; it takes a number above 0.'],
])('the sentence for %p says what to do', (given, sentence) => {
  const result = readArguments([positive('life')], [given]);
  expect(result.ok ? '' : sentenceOf(result.problem)).toBe(sentence);
});
