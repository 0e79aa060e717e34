import fc from 'fast-check';
import { readJournalEntry } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { originOf, warningsOf } from '../../../src/taskpane/journal/posted-notes';
import { balancesOf, tAccountsOf } from '../../../src/taskpane/journal/t-accounts';
import type { PostedLine } from '../../../src/workbook/journal-read';

const line = (account: string, debit: number, credit = 0): PostedLine => ({ account, debit, credit });

function entryOf(kind: string, amounts: unknown, accounts?: unknown) {
  const made = readJournalEntry({ kind, amounts, accounts });
  if (!made.ok) throw new Error('The entry of the test cannot be made.');
  return made.value.entry;
}

describe('balances', () => {
  it('are exact to the cent where doubles are not', () => {
    const posted = Array.from({ length: 10 }, () => line('Cash', 0.1));
    expect(balancesOf([...posted, line('Cash', 0, 0.3)], 2)).toEqual(new Map([['cash', 70]]));
  });

  it('count an account as one however it is written large or small', () => {
    const posted = [line('Trade Receivables', 10), line('trade receivables ', 5)];
    expect(balancesOf(posted, 2)).toEqual(new Map([['trade receivables', 1500]]));
  });

  it('are not said where they cannot be exact', () => {
    const posted = [line('Cash', 9e13), line('Cash', 9e13), line('Bank', 1e20), line('Till', 1)];
    expect([...balancesOf(posted, 2).values()]).toEqual(['too large', 'too large', 100]);
  });
});

describe('T accounts', () => {
  it('carry what is posted, the entry and the balance', () => {
    const balances = balancesOf([line('Accumulated depreciation', 0, 1000.01)], 2);
    expect(tAccountsOf(entryOf('depreciation', 4000), balances)).toMatchObject([
      {
        account: 'Depreciation expense',
        opening: 0,
        lines: [{ debit: 400_000, credit: 0 }],
        closing: 400_000,
      },
      {
        account: 'Accumulated depreciation',
        opening: -100_001,
        lines: [{ debit: 0, credit: 400_000 }],
        closing: -500_001,
      },
    ]);
  });

  it('have no balances without a workbook', () => {
    const [first] = tAccountsOf(entryOf('depreciation', 4000), undefined);
    expect(first).toMatchObject({ opening: undefined, closing: undefined });
  });

  it('put two roles of one account into one T', () => {
    const accounts = [
      ['revaluation surplus', '8000 Valuation'],
      ['impairment loss', '8000 valuation'],
    ];
    const amounts = [
      ['amount', 100],
      ['surplus', 40],
    ];
    const ts = tAccountsOf(entryOf('impairment', amounts, accounts), new Map());
    expect(ts.map(({ account, closing }) => [account, closing])).toEqual([
      ['8000 Valuation', 10_000],
      ['Accumulated impairment', -10_000],
    ]);
  });
});

describe('properties', () => {
  const entries = fc
    .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 1e12 }))
    .map(([kind, cents]) => {
      const amounts = kind.amounts.map(({ name }, i) => [name, Math.floor(cents / (i + 1)) / 100]);
      return entryOf(kind.word, amounts);
    });
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  const journals = fc.array(
    fc.tuple(
      fc.constantFrom('Impairment loss', 'Inventory', 'Accumulated depreciation', 'Cash'),
      cents,
      cents,
    ),
  );

  it('closing is opening + debits − credits', () => {
    fc.assert(
      fc.property(entries, journals, (entry, journal) => {
        const posted = journal.map(([account, left, right]) => line(account, left / 100, right / 100));
        for (const { account, opening, lines, closing } of tAccountsOf(entry, balancesOf(posted, 2))) {
          const own = journal.filter(([name]) => name === account);
          expect(opening).toBe(own.reduce((sum, [, left, right]) => sum + left - right, 0));
          const change = lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
          expect(closing).toBe((opening ?? NaN) + change);
        }
      }),
    );
  });

  it('the balances of one entry in an empty journal come to 0', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const ts = tAccountsOf(entry, new Map());
        expect(ts.reduce((sum, { closing }) => sum + (closing ?? NaN), 0)).toBe(0);
      }),
    );
  });
});

describe('what is said beneath', () => {
  const posted = (lines: readonly PostedLine[], sentences: readonly string[] = []) =>
    ({ done: true, value: { lines, sentences } }) as const;

  it('where the openings come from', () => {
    expect(originOf(undefined)).toBe('Reading what is posted.');
    expect(originOf(posted([]))).toBe('Nothing is posted in the table Journal yet.');
    expect(originOf(posted([line('Cash', 1)]))).toBe('Opening is what the table Journal holds now, 1 line.');
  });

  it('which cells are in no balance, the first by name', () => {
    const sentences = ['a', 'b', 'c', 'd', 'e'];
    expect(warningsOf(posted([], sentences), [])).toEqual([
      ...sentences.slice(0, 3),
      'And 2 more like it.',
      'What these cells mean is in no balance.',
    ]);
  });

  it('which account has no exact balance', () => {
    const lines = [line('Depreciation expense', 1e20)];
    const ts = tAccountsOf(entryOf('depreciation', 1), balancesOf(lines, 2));
    expect(warningsOf(posted(lines), ts)).toEqual([
      'What is posted to Depreciation expense is too large to be summed to the cent.',
    ]);
  });
});
