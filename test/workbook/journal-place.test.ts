import { findJournalPlace } from '../../src/workbook/journal-place';
import { postEntry } from '../../src/workbook/journal-post';
import { addSheet, addTable, cellAt, sheetNamed, type } from './fake-book';
import { installExcel } from './install';
import { HEADER, ID, cells, entry, journalWith, put, rowsOf } from './journal-entries';

const SECOND = '20260331-BBBBBB';

describe('the first entry', () => {
  it('makes the sheet and the table, formatted', async () => {
    const book = installExcel();
    const place = await findJournalPlace(2);
    expect(place).toMatchObject({
      done: true,
      value: { address: 'Journal!A2:J3', makes: 'sheet and table' },
    });
    const posted = await postEntry(entry(), 2);
    expect(posted).toEqual({
      done: true,
      value: { address: 'Journal!A2:J3', lineCount: 2, isWhole: true, entry: ID, differences: [] },
    });
    expect(rowsOf(book, 'Journal', 0, 3)).toEqual([HEADER, ...cells(entry())]);
    expect(book.tables).toMatchObject([
      { name: 'Journal', block: { row: 0, column: 0, rows: 3, columns: 10 } },
    ]);
    const sheet = sheetNamed(book, 'Journal');
    const formats = HEADER.map((_, c) => sheet && cellAt(sheet, 1, c).format);
    expect(formats).toEqual([
      'yyyy-mm-dd',
      '@',
      '@',
      '@',
      '#,##0.00',
      '#,##0.00',
      '@',
      '@',
      '@',
      'yyyy-mm-dd hh:mm',
    ]);
  });

  it.each([
    [0, '#,##0'],
    [3, '#,##0.000'],
  ] as const)('shows as many decimals as the currency has: %d', async (decimals, format) => {
    const book = installExcel();
    await postEntry(entry(), decimals);
    const sheet = sheetNamed(book, 'Journal');
    expect(sheet && cellAt(sheet, 1, 4).format).toBe(format);
  });

  it('goes into one write', async () => {
    const book = installExcel();
    await postEntry(entry(), 2);
    expect(book.writes).toEqual(['values Journal!A1:J1', 'values Journal!A2:J3']);
  });

  it('leaves the sheet the person is on in front', async () => {
    const book = installExcel();
    await postEntry(entry(), 2);
    expect(book.active.name).toBe('Schedule');
  });

  it('goes below what a sheet of that name already holds, with a blank row between', async () => {
    const book = installExcel();
    const sheet = addSheet(book, 'Journal');
    type(book, sheet, 4, 2, 'notes of another kind');
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A8:J9' } });
    expect(rowsOf(book, 'Journal', 6, 3)).toEqual([HEADER, ...cells(entry())]);
    expect(cellAt(sheet, 4, 2).value).toBe('notes of another kind');
  });
});

describe('a further entry', () => {
  it('goes right below and grows the table', async () => {
    const book = installExcel();
    await postEntry(entry(), 2);
    const posted = await postEntry(entry(SECOND), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A4:J5', differences: [] } });
    expect(rowsOf(book, 'Journal', 1, 4)).toEqual(cells([...entry(), ...entry(SECOND)]));
    expect(book.tables).toMatchObject([{ block: { rows: 5 } }]);
    expect(book.sheets).toHaveLength(2);
  });

  it('finds its columns by their headers, wherever the table is, in any order', async () => {
    const book = installExcel();
    const sheet = addSheet(book, 'Postings 2026');
    const header = ['Reviewed', ' memo ', 'POSTED AT', 'Book', 'Source', 'Credit', 'Debit', 'Account'];
    const names = [...header, 'Account\ncode', 'Entry', 'Date', 'Net'];
    const table = addTable(book, sheet, { row: 2, column: 3, rows: 2, columns: 12 }, 'Journal');
    put(book, table, 0, [names, ['yes', '', '', '', '', '', '', 'Cash', '', '', '', '=1+1']]);
    const posted = await postEntry(entry(), 2);
    expect(posted).toEqual({
      done: true,
      value: { address: "'Postings 2026'!D5:O6", lineCount: 2, isWhole: true, entry: ID, differences: [] },
    });
    expect(table.block).toEqual({ row: 2, column: 3, rows: 4, columns: 12 });
    const line = Array.from({ length: 12 }, (_, c) => cellAt(sheet, 4, 3 + c).value);
    const [made] = entry();
    expect(line).toEqual([
      '',
      made?.Memo,
      made?.['Posted at'],
      '',
      'typed',
      '',
      4000,
      'Depreciation expense',
      '7200',
      ID,
      46112,
      '',
    ]);
    expect(cellAt(sheet, 4, 3).format).toBe('General');
  });

  it('fills the blank rows at the end of a table, formulas of other columns beside them', async () => {
    const book = installExcel();
    const blank = [...HEADER.map(() => ''), '=1+1'];
    const { table } = journalWith(book, [[...HEADER, 'Net'], blank, blank, blank].slice(0, 3));
    type(book, table.sheet, 1, 10, '=1+1');
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A2:K3' } });
    expect(table.block.rows).toBe(3);
  });

  it('fills the blank row that an emptied table keeps', async () => {
    const book = installExcel();
    const { table } = journalWith(book, [HEADER, HEADER.map(() => '')]);
    expect(await postEntry(entry(), 2)).toMatchObject({
      done: true,
      value: { address: 'Journal!A2:J3', differences: [] },
    });
    expect(table.block.rows).toBe(3);
  });

  it.each(['checked by KM', '=""'])('never overwrites %j below the table', async (foreign) => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...cells(entry())]);
    type(book, sheet, 4, 3, foreign);
    const before = [...sheet.cells];
    const posted = await postEntry(entry(SECOND), 2);
    expect(posted).toEqual({
      done: false,
      refusal: {
        sentence: 'Journal!D5 stands below the table Journal. Move it, then try again.',
        at: 'Journal!D5',
      },
    });
    expect([...sheet.cells]).toEqual(before);
  });

  it('leaves alone what stands further down', async () => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...cells(entry())]);
    type(book, sheet, 5, 0, 'Prepared by KM');
    expect(await postEntry(entry(SECOND), 2)).toMatchObject({ done: true });
    expect(cellAt(sheet, 5, 0).value).toBe('Prepared by KM');
    expect(await postEntry(entry('20260331-CCCCCC'), 2)).toMatchObject({ done: false });
  });
});

describe('a table that is no journal', () => {
  it('is refused by the name of the column that is missing', async () => {
    const book = installExcel();
    const header = HEADER.map((name) => (name === 'Debit' ? 'Dr' : name));
    journalWith(book, [header, ...cells(entry())]);
    expect(await findJournalPlace(2)).toEqual({
      done: false,
      refusal: {
        sentence:
          'The table Journal has no column Debit: each line of an entry needs it. Rename it back or add it, then post.',
        at: 'Journal!A1:J1',
      },
    });
  });

  it('is refused by the names of all that are missing', async () => {
    const book = installExcel();
    journalWith(book, [
      ['Date', 'Account', 'Debit', 'Credit', 'Memo', 'Posted at', 'Account code', 'Source'],
    ]);
    const place = await findJournalPlace(2);
    expect(!place.done && place.refusal.sentence).toBe(
      'The table Journal has no columns Entry, Book: each line of an entry needs them. Rename them back or add them, then post.',
    );
  });

  it('is refused with a column that stands there twice', async () => {
    const book = installExcel();
    journalWith(book, [[...HEADER, 'debit ']]);
    const place = await findJournalPlace(2);
    expect(!place.done && place.refusal.sentence).toBe(
      'The table Journal has two columns Debit. Rename one of them, then post.',
    );
  });

  it('is refused without its header row', async () => {
    const book = installExcel();
    const { table } = journalWith(book, [HEADER, ...cells(entry())]);
    table.hidesHeader = true;
    expect(await findJournalPlace(2)).toEqual({
      done: false,
      refusal: { sentence: 'The table Journal hides its header row. Show it, then try again.' },
    });
  });

  it('is refused with a total row', async () => {
    const book = installExcel();
    const { table } = journalWith(book, [HEADER, ...cells(entry()), ['Total']]);
    table.hasTotal = true;
    expect(await postEntry(entry(SECOND), 2)).toMatchObject({
      done: false,
      refusal: { at: 'Journal!A4:J4' },
    });
  });
});
