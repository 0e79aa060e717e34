import fc from 'fast-check';
import { journal } from '../../../src/core/journal/journal';
import { writeOff } from '../../../src/core/receivables/write-off';
import { formulasOf, problemOf, valueOf } from '../answers';

test.each([
  // IFRS 9.5.4.4: beyond the allowance, and within it.
  [60_000, 50_000, 10_000],
  [2_000, 5_000, 0],
  [5_000, 5_000, 0],
  // Nothing was set aside.
  [2_000, null, 2_000],
  // A debit balance covers nothing, and is not the loss of this receivable.
  [2_000, -1_500, 2_000],
  [0, -1_500, 0],
])('of %d against an allowance of %p: %d', (amount, allowance, loss) => {
  expect(valueOf(writeOff(amount, allowance))).toBe(loss);
});

test('the loss is the bad debt expense of its journal entry', () => {
  const units = fc.integer({ min: 1, max: 1e12 });
  fc.assert(
    fc.property(units, fc.nat(1e12), (amount, allowance) => {
      const entry = valueOf(
        journal('receivable-write-off', [
          ['amount', amount],
          ['allowance', allowance],
        ]),
      );
      const expense = entry.find(([, account]) => account === 'Bad debt expense');
      expect(valueOf(writeOff(amount, allowance))).toBe(expense?.[2] ?? 0);
    }),
  );
});

test('the working covers first', () => {
  expect(formulasOf(writeOff(60_000, 50_000))).toEqual(['min(60,000, max(0, 50,000))', '60,000 − 50,000']);
});

test.each([
  ['amount', [-1, 0], 'out-of-range', '-1', 'a number of 0 or more'],
  ['amount', ['all', 0], 'not-understood', '"all"', 'a number of 0 or more'],
  ['allowance', [1, 'some'], 'not-understood', '"some"', 'a number'],
] as const)('a wrong %s of %j is named', (argument, [amount, allowance], kind, got, takes) => {
  expect(problemOf(writeOff(amount, allowance))).toEqual({ kind, argument, got, takes });
});
