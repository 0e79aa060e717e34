import { layoutOf, fileNameOf, readStoredExport } from '../../../src/taskpane/month-end/export-form';
import { entryCount, exportFiles, linesToExport } from '../../../src/taskpane/month-end/export-files';
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

it('only the lines of the days and the book that are asked for', () => {
  const lines = [...entry('a'), line('b', 1, 0, { date: 46054 }), line('c', 1, 0, { book: 'Tax' })];
  expect(linesToExport(lines, {})).toHaveLength(4);
  expect(linesToExport(lines, { to: 46053 })).toHaveLength(3);
  expect(linesToExport(lines, { book: '' })).toHaveLength(3);
  expect(entryCount(linesToExport(lines, { from: 46053, to: 46053, book: '' }))).toBe(1);
});

it('a layout without a limit is one file, named by its days', async () => {
  const files = await exportFiles(
    generic,
    [...entry('a'), ...entry('b')],
    { decimals: 2 },
    { from: 46023, to: 46053 },
  );
  expect(files).toEqual([
    { name: 'journal-generic-2026-01-01-2026-01-31.csv', text: expect.stringContaining('6200') as string },
  ]);
});

it('a layout with a limit is several, each of whole entries', async () => {
  const lines = Array.from({ length: 200 }, (_, i) => entry(`e${i}`)).flat();
  const files = await exportFiles(xero, lines, XERO, {});
  expect(files).toHaveLength(2);
  expect(typeof files === 'string' ? '' : files.map(({ name }) => name)).toEqual([
    'journal-xero-1-of-2.csv',
    'journal-xero-2-of-2.csv',
  ]);
});

it('what a layout refuses is its sentence, and there is no file', async () => {
  expect(await exportFiles(xero, entry('a'), { ...XERO, taxRate: '' }, {})).toMatch(/^Tax rate got nothing/);
  expect(await exportFiles(generic, [line('a', 1, 0)], { decimals: 2 }, {})).toMatch(
    /^Entry a got debits of 1.00/,
  );
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
