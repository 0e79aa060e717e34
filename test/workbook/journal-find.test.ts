import { findEntry } from '../../src/workbook/journal-find';
import { addSheet } from './fake-book';
import { installExcel } from './install';
import { cells, entry, HEADER, journalWith } from './journal-entries';

it('finds the lines of an entry by its id', async () => {
  const book = installExcel();
  journalWith(book, [HEADER, ...cells(entry('20260331-FFFFFF')), ...cells(entry('20260331-TTTTTT'))]);
  expect(await findEntry(' 20260331-TTTTTT ')).toEqual({
    done: true,
    value: { entry: '20260331-TTTTTT', lineCount: 2, address: 'Journal!A4:J5' },
  });
});

it.each(['20260331-XXXXXX', ''])('says that there is no entry %j', async (id) => {
  const book = installExcel();
  journalWith(book, [HEADER, ...cells(entry('20260331-FFFFFF'))]);
  expect(await findEntry(id)).toMatchObject({
    done: false,
    refusal: { sentence: `The table Journal has no entry ${id}.` },
  });
});

it('finds nothing where there is no journal', async () => {
  addSheet(installExcel(), 'Other');
  expect(await findEntry('20260331-FFFFFF')).toMatchObject({ done: false });
});
