import fc from 'fast-check';
import { allowance } from '../../../src/core/receivables/allowance';
import { writeOff } from '../../../src/core/receivables/write-off';
import { formulasOf, problemOf, valueOf } from '../answers';

test.each([
  ['Rankin, a debit before: Accounting Principles, A Business Perspective', 6_000, -300, 6_300],
  // 75,000 less 85,000 written off.
  ['scribd.com/document/565785148, write-offs above the allowance', 73_100, -10_000, 83_100],
  ['a credit before', 1_000, 400, 600],
  ['a release', 400, 1_000, -600],
  ['nothing to do', 400, 400, 0],
  ['no balance', 400, null, 400],
])('%s: %d from %p is %d', (_, required, before, charge) => {
  expect(valueOf(allowance(required, before))).toBe(charge);
});

test('the balance before and the charge make up what is required', () => {
  const balance = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(fc.nat(1e9), balance, (required, before) => {
      expect(before + valueOf(allowance(required, before))).toBe(required);
    }),
  );
});

test('what write-offs took beyond the allowance is charged once, at once or with the rest', () => {
  const amount = fc.nat(1e9);
  fc.assert(
    fc.property(amount, amount, amount, (before, lost, required) => {
      const beyond = valueOf(writeOff(lost, before));
      const atOnce = beyond + valueOf(allowance(required, before - lost + beyond));
      expect(atOnce).toBe(valueOf(allowance(required, before - lost)));
    }),
  );
});

test('the working adds a debit', () => {
  expect(formulasOf(allowance(6_300, -1_200))).toEqual(['6,300 + 1,200']);
  expect(formulasOf(allowance(6_300, 1_200))).toEqual(['6,300 − 1,200']);
});

test.each([
  ['required', [-1, 0], 'out-of-range', '-1', 'a number of 0 or more'],
  ['required', ['all', 0], 'not-understood', '"all"', 'a number of 0 or more'],
  ['balance_before', [1, 'some'], 'not-understood', '"some"', 'a number'],
] as const)('a wrong %s of %j is named', (argument, [required, before], kind, got, takes) => {
  expect(problemOf(allowance(required, before))).toEqual({ kind, argument, got, takes });
});

test('a charge past the largest number is refused, not infinite', () => {
  const problem = problemOf(allowance(1.7e308, -1.7e308));
  expect(problem).toMatchObject({ kind: 'out-of-range', argument: 'balance_before' });
});
