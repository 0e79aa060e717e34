import fc from 'fast-check';
import { nameKey, readAccountName } from '../../../src/core/journal/account-name';
import { ok } from '../../../src/core/result';
import { problemOf } from '../answers';

test.each([
  ['7200 Depreciation', '7200 Depreciation'],
  [' 1000 Bank ', '1000 Bank'],
  [1000, '1000'],
  ['=1+1', '=1+1'],
  ['+49', '+49'],
  ['-5', '-5'],
  ['@SUM', '@SUM'],
  ["'quoted", "'quoted"],
  ['Vorräte', 'Vorräte'],
  ['減価償却費', '減価償却費'],
  ['#1', '#1'],
])('%j is a name', (given, name) => expect(readAccountName('cash', given)).toEqual(ok(name)));

test.each(['a\tb', 'a\nb', 'a\rb', 'a\u0000', 'a\u2028b', 'a\u202Eb', 'a\u2066b', 'a\uD800'])(
  '%j holds what no one can see',
  (given) =>
    expect(problemOf(readAccountName('cash', given))).toMatchObject({
      kind: 'not-understood',
      argument: 'cash',
      got: 'a control character',
    }),
);

test.each([
  ['', 'nothing'],
  [undefined, 'nothing'],
  ['   ', '"   "'],
  [true, 'true'],
])('%j is no name', (given, got) =>
  expect(problemOf(readAccountName('cash', given))).toMatchObject({ kind: 'not-understood', got }),
);

test('a name has at most 255 characters', () => {
  expect(readAccountName('cash', 'x'.repeat(255)).ok).toBe(true);
  expect(problemOf(readAccountName('cash', 'x'.repeat(256)))).toMatchObject({
    kind: 'too-large',
    got: '256 characters',
  });
});

test('whatever is given, a name is one line without spaces around it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (given) => {
      const read = readAccountName('cash', given);
      const name = read.ok ? read.value : 'a';
      expect(name).toBe(name.trim());
      expect(name).toMatch(/^.{1,255}$/su);
    }),
  );
});

test('case, spaces around it and composed accents do not change which name it is', () => {
  expect(nameKey(' VORRA\u0308TE ')).toBe(nameKey('vorr\u00e4te'));
  expect(nameKey('Bank 1')).not.toBe(nameKey('Bank1'));
});
