import { insertJournalEntry } from '../../src/workbook/journal-insert';
import { installExcel } from './install';
import { HEADER, entry, journalWith, rowsOf } from './journal-entries';

describe('text', () => {
  const dangerous = [
    '=1+1',
    '+49 30',
    '-5',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    "'quoted",
    "''",
    '00123',
    'TRUE',
  ];

  it.each(dangerous)('%j arrives as it was typed', async (memo) => {
    for (const apostropheInText of ['kept', 'taken'] as const) {
      const book = installExcel();
      book.apostropheInText = apostropheInText;
      expect(await insertJournalEntry(entry(memo), 2)).toMatchObject({
        done: true,
        value: { differences: [] },
      });
      expect(rowsOf(book, 'Journal', 1, 2).map((row) => row[4])).toEqual([memo, memo]);
    }
  });

  it('arrives as typed in the account too', async () => {
    const book = installExcel();
    await insertJournalEntry([['', '=danger', 1, '', '']], 2);
    expect(rowsOf(book, 'Journal', 1, 1)).toEqual([['', '=danger', 1, '', '']]);
  });
});

describe('what is said when the workbook does otherwise', () => {
  it('names the day that a workbook counting from 1904 shows', async () => {
    const book = installExcel();
    book.calendarShift = 1462;
    const posted = await insertJournalEntry(entry(), 2);
    expect(posted.done && posted.value.differences[0]?.sentence).toBe(
      'Journal!A2 holds "2030-04-01" instead of "2026-03-31".',
    );
  });

  it('says that a sheet is protected', async () => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...entry()]);
    sheet.isProtected = true;
    expect(await insertJournalEntry(entry(), 2)).toEqual({
      done: false,
      refusal: { sentence: 'The sheet or the workbook is protected.' },
    });
  });
});

describe('undo', () => {
  it('is one step where Excel can do that', async () => {
    const book = installExcel({ supports: ['ExcelApi 1.20'] });
    await insertJournalEntry(entry(), 2);
    expect(book.runs).toEqual([{ mergeUndoGroup: true }]);
  });

  it('does not name the option to an older Excel', async () => {
    const book = installExcel();
    await insertJournalEntry(entry(), 2);
    expect(book.runs).toEqual([undefined]);
  });
});
