import { layoutOf, fileNameOf, readStoredExport } from '../../../src/taskpane/month-end/export-form';
import { finished } from '../../../src/core/steps';
import { sentenceOf } from '../../../src/core/problem';
import type { Layout } from '../../../src/core/ledger/layout';
import type { LedgerOptions } from '../../../src/core/ledger/options';
import type { LedgerSpan } from '../../../src/core/journal/ledger';
import { chosenLines, writtenFiles, type Exported } from '../../../src/taskpane/month-end/export-files';
import type { LedgerLine } from '../../../src/core/ledger/line';

const line = (entry: string, debit: number, credit: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
  date: 46053,
  entry,
  code: debit > 0 ? '6200' : '1590',
  account: debit > 0 ? 'Depreciation expense' : 'Accumulated depreciation',
  debit,
  credit,
  memo: 'January',
  source: 'typed',
  book: '',
  ...more,
});
const entry = (id: string): readonly LedgerLine[] => [line(id, 100, 0), line(id, 0, 100)];
const generic = layoutOf({ layout: 'generic' });
const xero = layoutOf({ layout: 'xero' });
const XERO = { decimals: 2, dateOrder: 'dd/mm/yyyy', taxRate: 'Tax Exempt' } as const;

/** The files, or why there are none. */
function files(
  layout: Layout,
  lines: readonly LedgerLine[],
  options: LedgerOptions,
  span: LedgerSpan = {},
): readonly Exported[] | string {
  const written = finished(writtenFiles(layout, lines, options, span));
  return written.ok ? written.value : sentenceOf(written.problem);
}

it('only the lines of the days and the book that are asked for', () => {
  const lines = [...entry('a'), line('b', 1, 0, { date: 46054 }), line('c', 1, 0, { book: 'Tax' })];
  const chosen = (span: LedgerSpan): readonly number[] => {
    const { lines: count, entries } = finished(chosenLines(generic, lines, span));
    return [count, entries];
  };
  expect(chosen({})).toEqual([4, 3]);
  expect(chosen({ to: 46053 })).toEqual([3, 2]);
  expect(chosen({ book: '' })).toEqual([3, 2]);
  expect(chosen({ from: 46053, to: 46053, book: '' })).toEqual([2, 1]);
});

it('a layout without a limit is one file, named by its days', () => {
  const span = { from: 46023, to: 46053 };
  expect(files(generic, [...entry('a'), ...entry('b')], { decimals: 2 }, span)).toEqual([
    { name: 'journal-generic-2026-01-01-2026-01-31.csv', text: expect.stringContaining('6200') as string },
  ]);
});

it('a layout with a limit is several, each of whole entries', () => {
  const lines = Array.from({ length: 200 }, (_, i) => entry(`e${i}`)).flat();
  const written = files(xero, lines, XERO);
  expect(typeof written === 'string' ? written : written.map(({ name }) => name)).toEqual([
    'journal-xero-1-of-2.csv',
    'journal-xero-2-of-2.csv',
  ]);
});

it('other tasks get through between any two files, and what is told never goes back', () => {
  const lines = Array.from({ length: 2_000 }, (_, i) => entry(`e${i}`)).flat();
  const told = [...writtenFiles(xero, lines, XERO, {})];
  expect(told.length).toBeGreaterThanOrEqual(14);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[told.length - 1]).toBe(4_000);
});

it('what a layout refuses is its sentence, and there is no file', () => {
  expect(files(xero, entry('a'), { ...XERO, taxRate: '' })).toMatch(/^Tax rate got nothing/);
  expect(files(generic, [line('a', 1, 0)], { decimals: 2 })).toMatch(/^Entry a got debits of 1.00/);
});

it('names a file by what is asked for', () => {
  expect(fileNameOf(xero, [undefined, '2026-01-31'], 0, 1)).toBe('journal-xero-2026-01-31.csv');
});

describe('a stored form', () => {
  const blank = readStoredExport(null);
  it('comes back as it was', () => {
    const form = {
      ...blank,
      layout: 'sap',
      from: '2026-01-01',
      book: '',
      currency: 'EUR',
      companyCode: '1010',
    };
    expect(readStoredExport(JSON.stringify(form))).toEqual(form);
  });
  it.each(['{', '{"layout":"lotus","dateOrder":"yy","book":1}'])('%j is a blank one', (text) =>
    expect(readStoredExport(text)).toEqual(blank),
  );
});
