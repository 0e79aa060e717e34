import fc from 'fast-check';
import type { ChartRow } from '../../../src/core/journal/chart';
import type { LedgerLine } from '../../../src/core/journal/ledger';
import { tieOut, type TieOutRequest } from '../../../src/core/journal/tie-out';
import { rangeOf } from '../register/assets';

const [FROM, TO] = [46023, 46387];

/** Two machines: 12,000 over ten years and 25,200 over ten make 3,720.00 a year. */
const register = rangeOf([
  { Asset: 'M-1', Cost: 12_000, Life: 10, 'In service': '2024-01-01' },
  { Asset: 'M-2', Cost: 25_200, Life: 10, 'In service': '2024-01-01' },
]);

const line = (account: string, debit: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
  date: TO,
  code: '',
  account,
  debit,
  credit: 0,
  book: '',
  ...more,
});

const tie = (posted: readonly LedgerLine[], more: Partial<TieOutRequest> = {}) =>
  tieOut({ register, posted, from: FROM, to: TO, chart: undefined, decimals: 2, ...more });

const difference = (posted: readonly LedgerLine[], more: Partial<TieOutRequest> = {}) => {
  const answer = tie(posted, more);
  return answer.ok ? answer.value.difference : answer.problem;
};

it('ties where depreciation and amortization expense hold what the register charges', () => {
  const posted = [line('Depreciation expense', 3_000), line('amortization expense ', 720)];
  expect(tie(posted)).toEqual({ ok: true, value: { register: 372_000, posted: 372_000, difference: 0 } });
});

it('counts the days of the span, both included, and nothing else', () => {
  const posted = [
    line('Depreciation expense', 1, { date: FROM - 1 }),
    line('Depreciation expense', 3_000, { date: FROM }),
    line('Depreciation expense', 720, { date: TO }),
    line('Depreciation expense', 2, { date: TO + 1 }),
    line('Depreciation expense', 4, { date: undefined }),
    line('Accumulated depreciation', 0, { credit: 3_720 }),
  ];
  expect(difference(posted)).toBe(0);
});

it('takes credits off, and says on which side the difference is', () => {
  const reversed = line('Depreciation expense', 0, { credit: 20 });
  expect(difference([line('Depreciation expense', 3_740), reversed])).toBe(0);
  expect(difference([line('Depreciation expense', 3_700)])).toBe(2_000);
  expect(difference([line('Depreciation expense', 4_000)])).toBe(-28_000);
});

describe('by a chart of accounts', () => {
  const row = (more: Partial<ChartRow>): ChartRow => ({
    role: 'depreciation expense',
    assetClass: '',
    book: '',
    code: '',
    account: 'Depreciation',
    ...more,
  });

  it('every account of the role counts, those of classes too', () => {
    const chart = [row({ code: '7200' }), row({ assetClass: 'Vehicles', code: '7210', account: 'Vehicles' })];
    const posted = [
      line('Depreciation', 3_000, { code: '7200' }),
      line('Depreciation of vehicles', 700, { code: '7210' }),
      line('Vehicles', 20),
      line('Depreciation expense', 99),
    ];
    expect(difference(posted, { chart })).toBe(0);
  });

  it('an account of another book does not', () => {
    const chart = [row({}), row({ book: 'Tax', account: 'Tax depreciation' })];
    const books = rangeOf([
      { Asset: 'M-1', Cost: 12_000, Life: 10, 'In service': '2024-01-01', Book: 'IFRS' },
      { Asset: 'M-1', Cost: 12_000, Life: 5, 'In service': '2024-01-01', Book: 'Tax' },
    ]);
    const posted = [
      line('Depreciation', 1_200, { book: 'IFRS' }),
      line('Tax depreciation', 2_400, { book: 'Tax' }),
    ];
    expect(difference(posted, { chart, register: books, book: 'IFRS' })).toBe(0);
    expect(difference(posted, { chart, register: books, book: 'tax' })).toBe(0);
    expect(difference(posted, { chart, register: books })).toMatchObject({
      argument: 'book',
      got: 'nothing',
    });
  });

  it('without an account for either expense there is nothing to compare with', () => {
    expect(difference([], { chart: [row({ role: 'cash' })] })).toMatchObject({ argument: 'accounts' });
  });
});

describe('a problem stands in place of figures that would be wrong', () => {
  it('where a row of the register cannot be read', () => {
    const bad = rangeOf([{ Asset: 'M-1', Cost: 'much', Life: 10, 'In service': '2024-01-01' }]);
    expect(difference([], { register: bad })).toMatchObject({ argument: 'register row 2, Cost' });
  });

  it('where the table is no register', () => {
    expect(difference([], { register: [['Item'], ['Bolt']] })).toMatchObject({ argument: 'register' });
  });

  it('where the sum is past what can be exact', () => {
    expect(difference([line('Depreciation expense', 1e20)])).toMatchObject({ kind: 'out-of-range' });
  });
});

it('whatever is posted, register − posted is the difference', () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(amounts, (cents) => {
      const sum = cents.reduce((total, each) => total + each, 0);
      const posted = cents.map((each) => line('Depreciation expense', each / 100));
      expect(tie(posted)).toEqual({
        ok: true,
        value: { register: 372_000, posted: sum, difference: 372_000 - sum },
      });
    }),
  );
});

it('a register has no part without a book', () => {
  expect(difference([], { book: '' })).toMatchObject({
    argument: 'book',
    takes: 'one of the books, or all of them',
  });
});
