import { readPairs } from '../../../src/core/table/pairs';

function read(given: unknown) {
  const pairs = readPairs('accounts', given, 'a two-column range');
  return pairs.ok ? pairs.value : pairs.problem;
}

test('a row is a name and what stands beside it', () => {
  expect(
    read([
      ['cash', 1010],
      ['loan', ''],
    ]),
  ).toEqual([
    ['cash', 1010],
    ['loan', ''],
  ]);
});

test('blank rows are left out, however blanks arrive', () => {
  expect(
    read([
      [null, null],
      [0, 0],
      ['cash', 5],
      ['', ''],
    ]),
  ).toEqual([['cash', 5]]);
  expect(read([])).toEqual([]);
});

test.each([
  [null, 'nothing'],
  ['cash', '"cash"'],
  [['cash'], '1 column'],
  [[['cash']], '1 column'],
  [[['cash', 1, 2]], '3 columns'],
])('%j is refused', (given, got) => {
  expect(read(given)).toEqual({
    kind: 'not-understood',
    argument: 'accounts',
    got,
    takes: 'a two-column range',
  });
});
