import {
  oneOf,
  readFraction,
  readNotNegative,
  readNumber,
  readOptionalFlag,
  readOptionalPositive,
  readOptionalWord,
  readText,
  readWord,
  readYesNo,
} from '../../src/core/argument';
import { sentenceOf } from '../../src/core/problem';
import { all, ok, type Result } from '../../src/core/result';

function sentence(result: Result<unknown>): string {
  return result.ok ? 'no problem' : sentenceOf(result.problem);
}

describe('numbers', () => {
  test.each([
    [12, 12],
    [-0, 0],
    [null, 0],
    [undefined, 0],
    ['', 0],
    ['12.5', 12.5],
    [' -3 ', -3],
    [true, 1],
    [false, 0],
  ])('%p is %d, as Excel counts it', (given, value) => {
    expect(readNumber('cost', given)).toEqual(ok(value));
  });

  test.each(['twelve', '0x10', '1e999', '--1', '1,000', '%', '  ', [[1]], {}])('%p is no number', (given) => {
    expect(readNumber('cost', given).ok).toBe(false);
  });

  test('0 and blank are "not given" where an argument is optional', () => {
    expect([null, undefined, '', 0].map((given) => readOptionalPositive('factor', given))).toEqual(
      Array(4).fill(ok(undefined)),
    );
  });
});

describe('words', () => {
  test.each(['SLN', 'sln', ' S-L_N ', 's/l n'])('%p is SLN', (given) => {
    expect(readWord('method', given, ['SYD', 'SLN'])).toEqual(ok('SLN'));
  });

  test.each(['constructor', '__proto__', 'toString', 5, true])('%p is on no list', (given) => {
    expect(readWord('method', given, ['SYD', 'SLN']).ok).toBe(false);
  });

  test('a blank optional word is its default', () => {
    expect(readOptionalWord('method', 0, ['SYD', 'SLN'], 'SLN')).toEqual(ok('SLN'));
  });

  test.each([
    [true, ['yes', ' Yes ', 'TRUE', true, 1]],
    [false, ['no', 'NO', ' false', false]],
  ])('%p is said by each of %j', (said, cells) => {
    expect(cells.map((cell) => readYesNo('In scope', cell, !said))).toEqual(cells.map(() => ok(said)));
  });

  test.each([true, false])('an optional flag without a value is its fallback, %p', (fallback) => {
    for (const blank of [null, undefined, '']) {
      expect(readOptionalFlag('half_year', blank, fallback)).toEqual(ok(fallback));
    }
  });

  test('an optional flag is read as any flag: 0 is FALSE and no blank', () => {
    for (const said of [false, 0, 'FALSE', 'false']) {
      expect(readOptionalFlag('half_year', said, true)).toEqual(ok(false));
    }
    for (const said of [true, 1, 'True']) {
      expect(readOptionalFlag('half_year', said, false)).toEqual(ok(true));
    }
    expect(sentence(readOptionalFlag('half_year', 'maybe', true))).toBe(
      'half_year got "maybe"; it takes TRUE or FALSE.',
    );
  });

  test('a blank cell is neither yes nor no, and other text is told', () => {
    for (const fallback of [true, false]) expect(readYesNo('In scope', null, fallback)).toEqual(ok(fallback));
    expect(sentence(readYesNo('In scope', 'maybe', true))).toBe('In scope got "maybe"; it takes yes or no.');
  });
});

describe('sentences name the argument, what it got and what it takes', () => {
  test.each([
    [readNotNegative('cost', -5), 'cost got -5; it takes a number of 0 or more.'],
    [readFraction('lgd', 45), 'lgd got 45; it takes a fraction from 0 to 1, 0.25 for 25 %.'],
    [readNumber('life', 'long'), 'life got "long"; it takes a number.'],
    [readNumber('life', [[1]]), 'life got a range; it takes a number.'],
    [readNumber('life', Infinity), 'life got Infinity; it takes a number.'],
    [readWord('method', null, ['SLN', 'SYD', 'DDB']), 'method got nothing; it takes SLN, SYD or DDB.'],
    [readWord('method', 'x'.repeat(50), ['SLN']), `method got "${'x'.repeat(40)}…"; it takes SLN.`],
    [readText('memo', {}), 'memo got an error or an object; it takes text.'],
  ])('%j', (result, said) => {
    expect(sentence(result)).toBe(said);
  });

  test('a list of words reads as a person would say it', () => {
    expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });
});

test('of several problems the first in argument order is told', () => {
  expect(sentence(all([ok(1), readNumber('b', 'x'), readNumber('c', 'y')]))).toContain('b got');
});
