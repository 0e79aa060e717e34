import { defaultAccounts } from '../../../src/core/journal/accounts';
import { credit, debit, makeEntry } from '../../../src/core/journal/entry';
import { minor } from '../../../src/core/money/minor';

test('an entry that does not balance cannot be made', () => {
  expect(() => makeEntry([debit('cash', minor(100)), credit('asset', minor(99))], defaultAccounts)).toThrow(
    'debits 100, credits 99',
  );
});

test('a negative posting cannot be made', () => {
  expect(() => makeEntry([debit('cash', minor(-1)), credit('asset', minor(-1))], defaultAccounts)).toThrow();
});

test.each([0.5, NaN, 2 ** 53])('a posting of %d is no whole number of minor units', (amount) => {
  const postings = [debit('cash', minor(amount)), credit('asset', minor(amount))];
  expect(() => makeEntry(postings, defaultAccounts)).toThrow('entry does not balance');
});
