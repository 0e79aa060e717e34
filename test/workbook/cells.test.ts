import { readCells, readSelection, showCells } from '../../src/workbook/cells';
import { onSelectionChanged } from '../../src/workbook/selection-changes';
import { addSheet, blockFrom, type, type FakeBook } from './fake-book';
import { installExcel } from './install';

function select(book: FakeBook, cells: string): void {
  book.selected = { sheet: book.active, block: blockFrom(cells) };
}

it('reads the selected cells with their address', async () => {
  const book = installExcel();
  type(book, book.active, 2, 2, 4000);
  select(book, 'C3');
  expect(await readSelection()).toMatchObject({
    done: true,
    value: { address: 'Schedule!C3', sheet: 'Schedule', values: [[4000]] },
  });
});

it('fetches of a whole column only what is filled', async () => {
  const book = installExcel();
  type(book, book.active, 1, 2, 10);
  type(book, book.active, 4, 2, 20);
  select(book, 'C:C');
  const read = await readSelection();
  expect(read).toMatchObject({ done: true, value: { values: [[10], [''], [''], [20]] } });
});

it('reads nothing in a blank sheet', async () => {
  installExcel();
  expect(await readSelection()).toMatchObject({ done: true, value: { values: [] } });
});

it('refuses a block that is too large to mean one amount', async () => {
  const book = installExcel();
  type(book, book.active, 0, 0, 1);
  type(book, book.active, 60_000, 1, 1);
  select(book, 'A:B');
  expect(await readSelection()).toMatchObject({
    done: false,
    refusal: { sentence: 'Schedule!A1:B1048576 is too large: select at most 100,000 cells.' },
  });
});

it('reads the cells of an address again', async () => {
  const book = installExcel();
  type(book, addSheet(book, "Ann's plant"), 0, 0, 7);
  expect(await readCells("'Ann''s plant'!A1")).toMatchObject({ done: true, value: { values: [[7]] } });
});

it('says in words when a sheet is gone', async () => {
  installExcel();
  expect(await readCells('Gone!A1')).toEqual({
    done: false,
    refusal: { sentence: 'The sheet or the table is not there any more.' },
  });
});

it('shows cells by selecting them on their sheet', async () => {
  const book = installExcel();
  addSheet(book, 'Journal');
  await showCells('Journal!A2:E3');
  expect(book.active.name).toBe('Journal');
  expect(book.selected.block).toEqual({ row: 1, column: 0, rows: 2, columns: 5 });
});

it('hears of a move in the sheet until it stops listening', async () => {
  const book = installExcel();
  const listener = jest.fn();
  const stop = onSelectionChanged(listener);
  await Promise.resolve();
  await book.listeners[0]?.();
  stop();
  await book.listeners[0]?.();
  expect(listener).toHaveBeenCalledTimes(1);
});
