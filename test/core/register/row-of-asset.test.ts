import { rowOfAsset } from '../../../src/core/register/row-of-asset';

const register = [
  ['Tag', 'Cost', 'Category', 'Book'],
  [' M-1 ', 100, 'Machines', 'Tax'],
  ['', '', '', ''],
  ['m-1', 100, 'Machines', 'IFRS'],
  [205, 5, 'Tools', 'IFRS'],
];

it.each([
  [{ Asset: 'M-1' }, 2],
  [{ Asset: 'M-1', Book: 'ifrs' }, 4],
  [{ Class: 'tools' }, 5],
  [{ Asset: '205' }, 5],
  [{ Asset: 'gone' }, undefined],
])('%j stands in row %j, the header being row 1', (wanted, row) =>
  expect(rowOfAsset(register, wanted)).toBe(row),
);

it('what the register has no column for is not asked', () =>
  expect(rowOfAsset([['Asset'], ['M-1']], { Asset: 'M-1', Book: 'Tax' })).toBe(2));

it('a header that cannot be read has no rows', () =>
  expect(rowOfAsset([['Asset', 'Asset'], ['M-1']], { Asset: 'M-1' })).toBeUndefined());

it('nothing is found in nothing', () => expect(rowOfAsset([], { Asset: 'M-1' })).toBeUndefined());
