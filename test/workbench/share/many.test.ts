/** Large workbooks: what is asked of the host grows with the formulas, and no faster. */

import type { Entry, Host } from '../../../src/workbench/host/host';
import { openShareBook, type ShareBook } from './share-book';

jest.setTimeout(180_000);

interface Asked {
  calls: number;
  cells: number;
}

function counting(asked: Asked): (host: Host) => Host {
  const count = (rows: number, columns: number): void => {
    asked.calls += 1;
    asked.cells += rows * columns;
  };
  return (host) => ({
    ...host,
    cells: {
      ...host.cells,
      read: (area) => (count(area.rows, area.columns), host.cells.read(area)),
      write: (area, entries) => (count(area.rows, area.columns), host.cells.write(area, entries)),
      spill: (area) => (count(1, 1), host.cells.spill(area)),
    },
  });
}

/** A column of inputs beside one of formulas, which share a reference. */
async function openMany(count: number, asked: Asked): Promise<ShareBook> {
  const book = await openShareBook(counting(asked));
  const rows = Array.from({ length: count }, (_, i): Entry[] => [1000 + i, `=WDV.SLN(A${i + 2},$A$1,7)`]);
  book.write('Sheet1!A1', [[100]]);
  book.write('Sheet1!A2', rows);
  return book;
}

async function askedFor(count: number): Promise<Asked> {
  const asked = { calls: 0, cells: 0 };
  const book = await openMany(count, asked);
  const read = (): unknown[] =>
    book.host.cells
      .read({ sheetId: book.host.sheets.active().id, row: 1, column: 1, rows: count, columns: 1 })
      .flat()
      .flatMap(({ value, formula }) => [value, formula]);
  const before = read();
  expect(await book.freeze()).toMatchObject({ formulas: count, cells: count });
  expect(read().filter((one) => String(one).startsWith('='))).toEqual([]);
  expect(await book.restore()).toMatchObject({ formulas: count, errors: [], kept: 0 });
  expect(read()).toEqual(before);
  return asked;
}

it('freezes and restores 10,000 formulas, with ten times the work of 1,000', async () => {
  const few = await askedFor(1000);
  const many = await askedFor(10_000);
  expect(many.calls / few.calls).toBeLessThan(11);
  expect(many.cells / few.cells).toBeLessThan(11);
});
