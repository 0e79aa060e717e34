/**
 * Worked examples of expected credit losses, allowances and write-offs.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | REC-008 | a percentage of sales, which ignores the balance: no function books an expense that is no expected loss |
 */

import { journal } from '../../../src/core/journal/journal';
import { allowance } from '../../../src/core/receivables/allowance';
import { lifetimeLoss } from '../../../src/core/receivables/lifetime-loss';
import { lossRates } from '../../../src/core/receivables/loss-rates';
import { provisionMatrix } from '../../../src/core/receivables/provision-matrix';
import { writeOff } from '../../../src/core/receivables/write-off';
import { figuresOf, valueOf } from '../answers';
import { casesOf, everyCaseOf } from '../standards';
import { column, linesOf } from '../tables';

const NOT_COMPUTED = ['REC-008'];

/** Kinds that have a test below. */
const KINDS = [
  'provision-matrix',
  'matrix-charge',
  'charge-to-allowance',
  'write-offs-then-charge',
  'twelve-months',
  'loss-rates',
  'written-off',
  'recovered',
];

describe('every case', () => {
  everyCaseOf(['receivables'], KINDS, NOT_COMPUTED, 12);
});

describe('expected', () => {
  interface Matrix {
    readonly balances: readonly number[];
    readonly rates: readonly number[];
  }

  test.each(
    casesOf<Matrix & { forward_factor: number }, { losses: readonly number[]; total: number }>(
      'provision-matrix',
    ),
  )('$id: $source', ({ inputs: { balances, rates, forward_factor }, expected }) => {
    const answer = provisionMatrix([balances], [rates], forward_factor);
    expect(valueOf(answer)).toBe(expected.total);
    expect(figuresOf(answer)).toEqual([...expected.losses, expected.total]);
  });

  test.each(
    casesOf<Matrix & { allowance_before: number }, { required: number; expense: number }>('matrix-charge'),
  )('$id: $source', ({ inputs: { balances, rates, allowance_before }, expected }) => {
    const required = valueOf(provisionMatrix([balances], [rates]));
    expect(required).toBe(expected.required);
    expect(valueOf(allowance(required, allowance_before))).toBe(expected.expense);
  });

  test.each(casesOf<{ exposure: number; pd: number; lgd: number }, { loss: number }>('twelve-months'))(
    '$id: $source',
    ({ inputs: { exposure, pd, lgd }, expected }) => {
      expect(valueOf(lifetimeLoss(exposure, pd, lgd, 0))).toBe(expected.loss);
    },
  );

  interface Groups {
    readonly clients: readonly number[];
    readonly exposure_each: readonly number[];
    readonly loss: readonly number[];
  }

  test.each(casesOf<Groups, { rates: readonly number[] }>('loss-rates'))(
    '$id: $source',
    ({ inputs: { clients, exposure_each, loss }, expected }) => {
      const outstanding = clients.map((count, index) => count * (exposure_each[index] ?? 0));
      expect(column(valueOf(lossRates([outstanding], [loss])), 'Rate')).toEqual(expected.rates);
    },
  );
});

describe('charged and written off', () => {
  test.each(
    casesOf<{ required: number; allowance_before: number }, { expense: number }>('charge-to-allowance'),
  )('$id: $source', ({ inputs: { required, allowance_before }, expected }) => {
    expect(valueOf(allowance(required, allowance_before))).toBe(expected.expense);
  });

  test.each(
    casesOf<
      { allowance: number; written_off: number; required: number },
      { balance_before: number; expense: number }
    >('write-offs-then-charge'),
  )('$id: $source', ({ inputs: { allowance: first, written_off, required }, expected }) => {
    const beyond = valueOf(writeOff(written_off, first));
    expect(-beyond).toBe(expected.balance_before);
    expect(valueOf(allowance(required, expected.balance_before))).toBe(expected.expense);
    expect(beyond + valueOf(allowance(required, 0))).toBe(expected.expense);
  });

  interface WrittenOff {
    readonly receivables: number;
    readonly allowance: number;
    readonly written_off: number;
  }
  interface After {
    readonly loss: number;
    readonly receivables_after: number;
    readonly allowance_after: number;
  }

  test.each(casesOf<WrittenOff, After>('written-off'))(
    '$id: $source',
    ({ inputs: { receivables, allowance: reserved, written_off }, expected }) => {
      expect(valueOf(writeOff(written_off, reserved))).toBe(expected.loss);
      const entry = journal('receivable-write-off', [
        ['amount', written_off],
        ['allowance', reserved],
      ]);
      const posted = (account: string): number =>
        linesOf(valueOf(entry))
          .filter((line) => line.Account === account)
          .reduce((sum, { Debit, Credit }) => sum + Number(Debit) - Number(Credit), 0);
      expect(receivables + posted('Trade receivables')).toBe(expected.receivables_after);
      expect(reserved - posted('Allowance for expected credit losses')).toBe(expected.allowance_after);
      expect(posted('Bad debt expense')).toBe(expected.loss);
    },
  );
});

test.each(casesOf<{ recovered: number }, { impairment_gain: number }>('recovered'))(
  '$id: $source',
  ({ inputs: { recovered }, expected }) => {
    expect(valueOf(journal('recovery', recovered)).slice(1)).toEqual([
      ['', 'Trade receivables', recovered, '', ''],
      ['', 'Bad debts recovered', '', expected.impairment_gain, ''],
      ['', 'Cash', recovered, '', ''],
      ['', 'Trade receivables', '', recovered, ''],
    ]);
  },
);
