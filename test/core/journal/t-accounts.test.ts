import fc from 'fast-check';
import { readJournalEntry } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { booksOf, type LedgerLine } from '../../../src/core/journal/ledger';
import { tAccounts, tAccountsOf, type TypedEntry } from '../../../src/core/journal/t-accounts';

const line = (account: string, debit: number, credit = 0, more: Partial<LedgerLine> = {}): LedgerLine => ({
  date: 46112,
  code: '',
  account,
  debit,
  credit,
  book: '',
  ...more,
});

function entryOf(
  kind: string,
  amounts: unknown,
  accounts?: unknown,
  more: Partial<TypedEntry> = {},
): TypedEntry {
  const made = readJournalEntry({ kind, amounts, accounts });
  if (!made.ok) throw new Error('The entry of the test cannot be made.');
  const lines = made.value.entry.lines.map(({ account, debit, credit }) => ({
    code: '',
    account,
    debit,
    credit,
  }));
  return { date: 46112, book: '', lines, ...more };
}

const closings = (posted: readonly LedgerLine[]) =>
  tAccounts(posted, {}, 2).map(({ code, account, closing }) => [code, account, closing]);

describe('balances', () => {
  it('are exact to the cent where doubles are not', () => {
    const posted = Array.from({ length: 10 }, () => line('Cash', 0.1));
    expect(closings([...posted, line('Cash', 0, 0.3)])).toEqual([['', 'Cash', 70]]);
  });

  it('count an account as one however it is written large or small', () => {
    expect(closings([line('Trade Receivables', 10), line('trade receivables ', 5)])).toEqual([
      ['', 'Trade Receivables', 1500],
    ]);
  });

  it('are not said where they cannot be exact', () => {
    const posted = [line('Cash', 9e13), line('Cash', 9e13), line('Bank', 1e20), line('Till', 1)];
    expect(closings(posted).map(([, , closing]) => closing)).toEqual(['too large', 'too large', 100]);
  });
});

describe('an account', () => {
  it('is known by its code, whatever it is called', () => {
    const posted = [line('Depreciation', 10, 0, { code: '7200' }), line('Wear', 5, 0, { code: '7200' })];
    expect(closings(posted)).toEqual([['7200', 'Depreciation', 1500]]);
  });

  it('with two codes is two', () => {
    const posted = [
      line('Depreciation', 10, 0, { code: '7200' }),
      line('Depreciation', 5, 0, { code: '7210' }),
    ];
    expect(closings(posted)).toEqual([
      ['7200', 'Depreciation', 1000],
      ['7210', 'Depreciation', 500],
    ]);
  });

  it('takes the lines of its name from before it had a code, unless two codes have the name', () => {
    const before = line('Depreciation', 1);
    const coded = line('depreciation', 10, 0, { code: '7200' });
    expect(closings([before, coded])).toEqual([['7200', 'depreciation', 1100]]);
    expect(closings([before, coded, line('Depreciation', 5, 0, { code: '7210' })])).toHaveLength(3);
  });
});

describe('a span', () => {
  const posted = [
    line('Cash', 100, 0, { date: 46022 }),
    line('Cash', 20, 0, { date: 46023 }),
    line('Cash', 0, 5, { date: 46112 }),
    line('Cash', 7, 0, { date: 46113 }),
    line('Cash', 1, 0, { date: undefined }),
    line('Cash', 9, 0, { book: 'Tax' }),
  ];

  it('has what was posted before it as the opening, both its days included', () => {
    expect(tAccounts(posted, { from: 46023, to: 46112, book: '' }, 2)).toEqual([
      { code: '', account: 'Cash', opening: 10_100, lines: [posted[1], posted[2]], own: [], closing: 11_600 },
    ]);
  });

  it('without days holds every line', () => {
    const [cash] = tAccounts(posted, {}, 2);
    expect(cash).toMatchObject({ opening: 0, lines: posted, closing: 13_200 });
  });

  it('of a book holds its lines alone', () => {
    expect(tAccounts(posted, { book: 'tax' }, 2)).toMatchObject([{ lines: [posted[5]], closing: 900 }]);
    expect(booksOf([...posted, line('Cash', 1, 0, { book: 'TAX ' })])).toEqual(['', 'Tax']);
  });
});

describe('the accounts of an entry', () => {
  it('carry what is posted, the entry and the balance', () => {
    const posted = [line('Accumulated depreciation', 0, 1000.01)];
    expect(tAccountsOf(entryOf('depreciation', 4000), posted, { from: Infinity }, 2)).toMatchObject([
      { account: 'Depreciation expense', opening: 0, own: [{ debit: 400_000, credit: 0 }], closing: 400_000 },
      {
        account: 'Accumulated depreciation',
        opening: -100_001,
        lines: [],
        own: [{ debit: 0, credit: 400_000 }],
        closing: -500_001,
      },
    ]);
  });

  it('have no balances where it is not known what is posted', () => {
    const [first] = tAccountsOf(entryOf('depreciation', 4000), undefined, {}, 2);
    expect(first).toMatchObject({ opening: undefined, closing: undefined, own: [{ debit: 400_000 }] });
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
    const ts = tAccountsOf(entryOf('impairment', amounts, accounts), [], {}, 2);
    expect(ts.map(({ account, closing }) => [account, closing])).toEqual([
      ['8000 Valuation', 10_000],
      ['Accumulated impairment', -10_000],
    ]);
  });

  it.each([
    ['another book', { book: 'Tax' }],
    ['days that end before it', { to: 46111 }],
  ])('leave the entry out of %s', (_, span) => {
    const [first] = tAccountsOf(entryOf('depreciation', 4000), [], span, 2);
    expect(first).toMatchObject({ own: [], closing: 0 });
  });
});

describe('properties', () => {
  const names = fc.constantFrom('Impairment loss', 'Inventory', 'Accumulated depreciation', 'Cash');
  const codes = fc.constantFrom('', '', '1000', '2000');
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  const days = fc.option(fc.integer({ min: 46_000, max: 46_100 }), { nil: undefined });
  const books = fc.constantFrom('', 'IFRS', 'Tax');
  const posted = fc.record({
    date: days,
    code: codes,
    account: names,
    left: cents,
    right: cents,
    book: books,
  });
  const journals = fc
    .array(posted)
    .map((rows) =>
      rows.map(({ left, right, ...row }): LedgerLine => ({ ...row, debit: left / 100, credit: right / 100 })),
    );
  const spans = fc.record({
    from: days,
    to: days,
    book: fc.option(books, { nil: undefined }),
  });
  const change = (lines: readonly Pick<LedgerLine, 'debit' | 'credit'>[]): number =>
    lines.reduce((sum, { debit, credit }) => sum + Math.round(debit * 100) - Math.round(credit * 100), 0);

  it('closing is opening + debits − credits', () => {
    fc.assert(
      fc.property(journals, spans, (journal, span) => {
        for (const { opening, lines, closing } of tAccounts(journal, span, 2)) {
          expect(closing).toBe(Number(opening) + change(lines));
        }
      }),
    );
  });

  it('the closings of all accounts come to 0 where every entry balances', () => {
    const entries = fc.array(
      fc.record({
        date: days,
        book: books,
        from: names,
        into: names,
        amount: cents,
        codes: fc.tuple(codes, codes),
      }),
    );
    fc.assert(
      fc.property(entries, spans, (pairs, span) => {
        const journal = pairs.flatMap(({ date, book, from, into, amount, codes: [left, right] }) => [
          line(into, amount / 100, 0, { date, book, code: left }),
          line(from, 0, amount / 100, { date, book, code: right }),
        ]);
        const sum = tAccounts(journal, span, 2).reduce((total, { closing }) => total + Number(closing), 0);
        expect(sum).toBe(0);
      }),
    );
  });

  it('what closes one span opens the next', () => {
    fc.assert(
      fc.property(journals, fc.integer({ min: 46_000, max: 46_100 }), (journal, day) => {
        const balances = (kind: 'opening' | 'closing', span: { from?: number; to?: number }) =>
          tAccounts(journal, span, 2)
            .map((account) => Number(account[kind]))
            .filter((units) => units !== 0)
            .sort((a, b) => a - b);
        expect(balances('opening', { from: day })).toEqual(balances('closing', { to: day - 1 }));
      }),
    );
  });

  it('the accounts of one entry in an empty journal come to 0, whatever its kind', () => {
    const entries = fc
      .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 1e12 }))
      .map(([kind, units]) =>
        entryOf(
          kind.word,
          kind.amounts.map(({ name }, i) => [name, Math.floor(units / (i + 1)) / 100]),
        ),
      );
    fc.assert(
      fc.property(entries, (entry) => {
        const ts = tAccountsOf(entry, [], {}, 2);
        expect(ts.reduce((sum, { closing }) => sum + Number(closing), 0)).toBe(0);
      }),
    );
  });
});
