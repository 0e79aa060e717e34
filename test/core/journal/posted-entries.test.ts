import { postedEntries, type IdentifiedLine } from '../../../src/core/journal/posted-entries';

const line = (entry: string, debit: number, more: Partial<IdentifiedLine> = {}): IdentifiedLine => ({
  entry,
  date: 46112,
  code: '',
  account: 'Cash',
  debit,
  credit: 0,
  memo: '',
  book: '',
  postedAt: 46112.5,
  ...more,
});

it('puts the lines of an id together, wherever they stand', () => {
  const lines = [line('A', 10, { memo: 'March', book: 'Tax' }), line('B', 1), line('A', 0.1), line('A', 0.2)];
  const [, a] = postedEntries(lines, 2);
  expect(a).toEqual({
    entry: 'A',
    date: 46112,
    memo: 'March',
    book: 'Tax',
    total: 1030,
    lines: [lines[0], lines[2], lines[3]],
    reversal: undefined,
    reverses: undefined,
  });
});

it('has the one posted last first, then the one that stands last; without a time last of all', () => {
  const lines = [
    line('early', 1, { postedAt: 46112.25 }),
    line('unknown', 1, { postedAt: undefined }),
    line('late', 1, { postedAt: 46113 }),
    line('early too', 1, { postedAt: 46112.25 }),
  ];
  expect(postedEntries(lines, 2).map(({ entry }) => entry)).toEqual([
    'late',
    'early too',
    'early',
    'unknown',
  ]);
});

it('links a reversal and its original', () => {
  const entries = postedEntries([line('A', 1), line('B', 1), line('A/R', 1)], 2);
  expect(entries.map(({ entry, reversal, reverses }) => [entry, reversal, reverses])).toEqual([
    ['A/R', undefined, 'A'],
    ['B', undefined, undefined],
    ['A', 'A/R', undefined],
  ]);
});

it('leaves out lines without an id, and says where a total is past what can be exact', () => {
  expect(postedEntries([line(' ', 1), line('A', 1e20)], 2)).toMatchObject([
    { entry: 'A', total: 'too large' },
  ]);
});
