import { addEvent, findEventPlace, readEventsTable } from '../../src/workbook/events-table';
import { addTable, cellAt, sheetNamed, type, type FakeBook } from './fake-book';
import { installExcel } from './install';

const EVENT = ['M-1', 46_022, 'part-disposal', 0.25] as const;

function withTable(header: readonly string[]): FakeBook {
  const book = installExcel();
  addTable(book, book.active, { row: 0, column: 0, rows: 2, columns: header.length }, 'Events');
  header.forEach((name, c) => type(book, book.active, 0, c, name));
  header.forEach((_, c) => type(book, book.active, 1, c, `first ${c}`));
  return book;
}

it('is nothing in a workbook without one', async () => {
  installExcel();
  expect(await readEventsTable()).toEqual({ done: true, value: undefined });
});

it('is made with its first event, where it was previewed', async () => {
  const book = installExcel();
  expect(await findEventPlace()).toEqual({
    done: true,
    value: { makes: 'sheet and table', address: 'Events!A2:D2' },
  });
  await addEvent(EVENT);
  const sheet = sheetNamed(book, 'Events') ?? book.active;
  expect(EVENT.map((_, c) => cellAt(sheet, 1, c).value)).toEqual([...EVENT]);
  expect(cellAt(sheet, 1, 1).format).toBe('yyyy-mm-dd');
  const read = await readEventsTable();
  expect(read).toMatchObject({
    value: { address: 'Events!A1:D2', cells: [['Asset', 'Date', 'Event', 'Amount'], [...EVENT]] },
  });
});

it('grows by a row, whatever the order of its columns, and leaves a person’s own column alone', async () => {
  const book = withTable(['Note', 'Amount', 'Event', 'Date', 'Tag']);
  expect(await addEvent(EVENT)).toEqual({
    done: true,
    value: { makes: 'nothing', address: 'Schedule!A3:E3' },
  });
  expect([0, 1, 2, 3, 4].map((c) => cellAt(book.active, 2, c).value)).toEqual([
    '',
    0.25,
    'part-disposal',
    46_022,
    'M-1',
  ]);
  expect(book.tables[0]?.block.rows).toBe(3);
});

it('is refused where the table lacks a column', async () => {
  withTable(['Asset', 'Date', 'Event']);
  expect(await findEventPlace()).toMatchObject({
    refusal: { sentence: 'The table Events has no column Amount. Add it, then try again.' },
  });
});
