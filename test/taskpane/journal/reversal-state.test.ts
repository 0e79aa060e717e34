import { isWholeReversal, markOf } from '../../../src/taskpane/journal/reversal-state';
import type { PostedLine } from '../../../src/workbook/journal-read';

const line = (account: string, debit: number, credit: number, source = ''): PostedLine => ({
  date: 46112,
  entry: 'A',
  code: '',
  account,
  debit,
  credit,
  memo: '',
  source,
  book: '',
  postedAt: undefined,
  address: 'Journal!A2:J2',
});
const original = { lines: [line('Cash', 0.3, 0), line('Loan', 0, 0.1), line('Loan', 0, 0.2)] };

it('a mirror is whole, whatever the order of its lines', () => {
  const lines = [line('loan', 0.2, 0), line('Cash', 0, 0.3), line('Loan', 0.1, 0)];
  expect(isWholeReversal(original, { lines }, 2)).toBe(true);
});

it.each([
  ['a line missing', [line('Cash', 0, 0.3), line('Loan', 0.1, 0)]],
  ['another amount', [line('Cash', 0, 0.3), line('Loan', 0.1, 0), line('Loan', 0.1, 0)]],
  ['another account', [line('Bank', 0, 0.3), line('Loan', 0.1, 0), line('Loan', 0.2, 0)]],
  ['a mark', [line('Cash', 0, 0.3, 'incomplete: 2 of 3 lines; x'), line('Loan', 0.3, 0)]],
])('one with %s is not', (_, lines) => {
  expect(isWholeReversal(original, { lines }, 2)).toBe(false);
});

it('the mark of an entry is that of any of its lines', () => {
  expect(markOf(original)).toBeUndefined();
  expect(markOf({ lines: [line('a', 1, 0), line('b', 0, 1, 'incomplete: 1 of 2 lines; x')] })).toBe(
    'incomplete: 1 of 2 lines',
  );
});
