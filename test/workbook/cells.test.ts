import { readCells, readSelection, showCells } from '../../src/workbook/cells';
import { onSelectionChanged } from '../../src/workbook/selection-changes';
import { addSheet, blockFrom, FakeFailure, type, type FakeBook } from './fake-book';
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

it('says what a single cell shows, as its format has it', async () => {
  const book = installExcel();
  book.calendarShift = 1462;
  type(book, book.active, 2, 2, 44650);
  book.active.cells.set('2,2', { value: 44650, formula: 44650, format: 'yyyy-mm-dd' });
  select(book, 'C3');
  expect(await readSelection()).toMatchObject({ value: { values: [[44650]], text: '2026-03-31' } });
  select(book, 'C3:C4');
  type(book, book.active, 3, 2, 1);
  expect((await readSelection()) as object).not.toHaveProperty('value.text');
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

it('says of cells on a hidden sheet that they cannot be shown', async () => {
  const book = installExcel();
  addSheet(book, 'Rates').isHidden = true;
  expect(await showCells('Rates!A2')).toEqual({
    done: false,
    refusal: { sentence: 'The sheet Rates is hidden. Unhide it, then go to Rates!A2.', at: 'Rates!A2' },
  });
  expect(book.active.name).toBe('Schedule');
});

it('asks again to hear of moves where Excel refused, and then says that one was missed', async () => {
  jest.useFakeTimers();
  const book = installExcel();
  const excel = (globalThis as unknown as { Excel: { run: unknown } }).Excel;
  const { run } = excel;
  excel.run = () => Promise.reject(new FakeFailure('InvalidOperationInCellEditMode'));
  const listener = jest.fn();
  const stop = onSelectionChanged(listener);
  await jest.advanceTimersByTimeAsync(2000);
  expect([book.listeners.length, listener.mock.calls.length]).toEqual([0, 0]);
  excel.run = run;
  await jest.advanceTimersByTimeAsync(9000);
  expect([book.listeners.length, listener.mock.calls.length]).toEqual([1, 1]);
  await book.listeners[0]?.();
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(book.listeners).toHaveLength(1);
  jest.useRealTimers();
});

it('stops asking once nobody listens', async () => {
  jest.useFakeTimers();
  installExcel();
  const excel = (globalThis as unknown as { Excel: { run: unknown } }).Excel;
  const run = jest.fn(() => Promise.reject(new FakeFailure('InvalidOperationInCellEditMode')));
  excel.run = run;
  const stop = onSelectionChanged(jest.fn());
  await jest.advanceTimersByTimeAsync(100);
  stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(run).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
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
