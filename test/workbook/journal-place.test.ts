import { insertJournalEntry } from '../../src/workbook/journal-insert';
import { findJournalPlace } from '../../src/workbook/journal-place';
import { addSheet, addTable, cellAt, sheetNamed, type } from './fake-book';
import { installExcel } from './install';
import { HEADER, entry, journalWith, rowsOf } from './journal-entries';

describe('the first entry', () => {
  it('makes the sheet and the table, formatted', async () => {
    const book = installExcel();
    const place = await findJournalPlace(2);
    expect(place).toMatchObject({
      done: true,
      value: { address: 'Journal!A2:E3', makes: 'sheet and table' },
    });
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted).toEqual({
      done: true,
      value: { address: 'Journal!A2:E3', lineCount: 2, differences: [] },
    });
    expect(rowsOf(book, 'Journal', 0, 3)).toEqual([HEADER, ...entry()]);
    expect(book.tables).toMatchObject([
      { name: 'Journal', block: { row: 0, column: 0, rows: 3, columns: 5 } },
    ]);
    const sheet = sheetNamed(book, 'Journal');
    const formats = [0, 1, 2, 3, 4].map((c) => sheet && cellAt(sheet, 1, c).format);
    expect(formats).toEqual(['yyyy-mm-dd', '@', '#,##0.00', '#,##0.00', '@']);
  });

  it('goes into one write', async () => {
    const book = installExcel();
    await insertJournalEntry(entry(), 2);
    expect(book.writes).toEqual(['values Journal!A1:E1', 'values Journal!A2:E3']);
  });

  it('leaves the sheet the person is on in front', async () => {
    const book = installExcel();
    await insertJournalEntry(entry(), 2);
    expect(book.active.name).toBe('Schedule');
  });

  it('goes below what a sheet of that name already holds, with a blank row between', async () => {
    const book = installExcel();
    const sheet = addSheet(book, 'Journal');
    type(book, sheet, 4, 2, 'notes of another kind');
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A8:E9' } });
    expect(rowsOf(book, 'Journal', 6, 3)).toEqual([HEADER, ...entry()]);
    expect(cellAt(sheet, 4, 2).value).toBe('notes of another kind');
  });
});

describe('a further entry', () => {
  it('goes right below and grows the table', async () => {
    const book = installExcel();
    await insertJournalEntry(entry('first'), 2);
    const posted = await insertJournalEntry(entry('second'), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A4:E5' } });
    expect(rowsOf(book, 'Journal', 1, 4)).toEqual([...entry('first'), ...entry('second')]);
    expect(book.tables).toMatchObject([{ block: { rows: 5 } }]);
    expect(book.sheets).toHaveLength(2);
  });

  it('follows the table to where the person moved it', async () => {
    const book = installExcel();
    const sheet = addSheet(book, 'Postings 2026');
    addTable(book, sheet, { row: 2, column: 3, rows: 2, columns: 6 }, 'Journal');
    [...HEADER, 'Reviewed'].forEach((name, i) => type(book, sheet, 2, 3 + i, name));
    type(book, sheet, 3, 4, 'Cash');
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: "'Postings 2026'!D5:H6" } });
    expect(book.tables).toMatchObject([{ block: { row: 2, column: 3, rows: 4, columns: 6 } }]);
  });

  it('fills the blank row that an emptied table keeps', async () => {
    const book = installExcel();
    const { table } = journalWith(book, [HEADER, ['', '', '', '', '']]);
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A2:E3' } });
    expect(table.block.rows).toBe(3);
  });

  it.each(['checked by KM', '=""'])('never overwrites %j below the table', async (foreign) => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...entry()]);
    type(book, sheet, 4, 3, foreign);
    const before = [...sheet.cells];
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted).toEqual({
      done: false,
      refusal: {
        sentence: 'Journal!D5 stands below the table Journal. Move it, then insert.',
        at: 'Journal!D5',
      },
    });
    expect([...sheet.cells]).toEqual(before);
  });

  it('leaves alone what stands further down', async () => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...entry()]);
    type(book, sheet, 5, 0, 'Prepared by KM');
    expect(await insertJournalEntry(entry(), 2)).toMatchObject({ done: true });
    expect(cellAt(sheet, 5, 0).value).toBe('Prepared by KM');
    expect(await insertJournalEntry(entry(), 2)).toMatchObject({ done: false });
  });

  it('refuses a table of that name with other columns', async () => {
    const book = installExcel();
    journalWith(book, [['Date', 'Text', 'Debit', 'Credit', 'Memo'], ...entry()]);
    expect(await insertJournalEntry(entry(), 2)).toMatchObject({
      done: false,
      refusal: {
        sentence: 'The table Journal must begin with the columns Date, Account, Debit, Credit, Memo.',
      },
    });
  });

  it('refuses a table with a total row', async () => {
    const book = installExcel();
    const { table } = journalWith(book, [HEADER, ...entry(), ['Total', '', 4000, 4000, '']]);
    table.hasTotal = true;
    expect(await insertJournalEntry(entry(), 2)).toMatchObject({
      done: false,
      refusal: { at: 'Journal!A4:E4' },
    });
  });
});
