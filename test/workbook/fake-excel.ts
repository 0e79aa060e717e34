/**
 * A small fake of the Excel API over a {@link FakeBook}, as strict as the real one where code can
 * go wrong: everything waits for `sync`, a property that was not loaded throws, a value is what it
 * was at its `load`, and a matrix must have the shape of its range.
 */

import { addressOf, type Block } from '../../src/workbook/cell-address';
import { isoDate } from '../../src/core/time/serial';
import * as books from './fake-book';
import { collection, maybe, proxy, type Queue, type Readers } from './fake-proxy';
import { FakeFailure, type FakeBook, type FakeSheet, type FakeTable } from './fake-book';

interface Place {
  readonly sheet: FakeSheet;
  readonly block: Block;
}

export function fakeExcel(book: FakeBook): object {
  const run = async (first: unknown, second?: unknown): Promise<unknown> => {
    book.runs.push(second === undefined ? undefined : first);
    const queue: Queue = [];
    const sync = (): Promise<void> => {
      const due = queue.splice(0);
      return Promise.resolve().then(() => {
        book.carried.push(0);
        due.forEach((action) => action());
      });
    };
    const work = (second ?? first) as (context: object) => Promise<unknown>;
    const result = await work({ sync, workbook: workbookOf(book, queue) });
    await sync();
    return result;
  };
  return { run };
}

/** What hangs below a null object is null. */
function foundOrNull<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch (error) {
    if (error instanceof FakeFailure && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}

function workbookOf(book: FakeBook, queue: Queue): object {
  const places = new WeakMap<object, () => Place>();
  const placeOf = (range: object): Place => (places.get(range) as () => Place)();
  const now =
    <T>(find: () => T | undefined) =>
    (): T => {
      const found = find();
      if (found === undefined) throw new FakeFailure('ItemNotFound');
      return found;
    };
  const must = <T>(find: () => T | undefined): (() => T) => {
    queue.push(now(find));
    return now(find);
  };
  const tableNamed = (name: string) => (): FakeTable | undefined =>
    book.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

  const readersOfPlace = (at: () => Place): Readers => ({
    address: () => addressOf(at().sheet.name, at().block),
    rowIndex: () => at().block.row,
    columnIndex: () => at().block.column,
    rowCount: () => at().block.rows,
    columnCount: () => at().block.columns,
    values: () => books.grid(at().block, (r, c) => books.cellAt(at().sheet, r, c).value),
    formulas: () => books.grid(at().block, (r, c) => books.cellAt(at().sheet, r, c).formula),
    numberFormat: () => books.grid(at().block, (r, c) => books.cellAt(at().sheet, r, c).format),
    text: () =>
      books.grid(at().block, (r, c) => {
        const { value, format } = books.cellAt(at().sheet, r, c);
        if (typeof value !== 'number' || !format.startsWith('yyyy-mm-dd')) return String(value);
        return isoDate(value + book.calendarShift) + (format.endsWith('hh:mm') ? ' 00:00' : '');
      }),
    valueTypes: () =>
      books.grid(at().block, (r, c) => {
        const { value, formula } = books.cellAt(at().sheet, r, c);
        if (value === '') return 'Empty';
        const isError = String(value).startsWith('#') && String(formula).startsWith('=');
        return isError ? 'Error' : typeof value === 'number' ? 'Double' : 'String';
      }),
  });

  const write = (
    at: () => Place,
    matrix: unknown[][],
    put: (r: number, c: number, cell: unknown) => void,
  ) => {
    const { sheet, block } = at();
    const fits = matrix.length === block.rows && matrix.every((row) => row.length === block.columns);
    if (!fits) throw new FakeFailure('InvalidArgument');
    book.carried.push((book.carried.pop() ?? 0) + JSON.stringify(matrix).length);
    books.grid(block, (r, c) => put(r, c, matrix[r - block.row]?.[c - block.column]));
    return `${addressOf(sheet.name, block)}`;
  };

  const typeInto = (at: () => Place, matrix: unknown[][]): void => {
    queue.push(() => {
      const where = write(at, matrix, (r, c, cell) => {
        book.beforeCell?.(r, c);
        books.type(book, at().sheet, r, c, cell);
      });
      book.writes.push(`values ${where}`);
      book.afterWrite?.(where);
    });
  };

  const membersOfRange = (at: () => Place): object => ({
    get worksheet() {
      return sheetProxy(() => at().sheet);
    },
    set values(matrix: unknown[][]) {
      typeInto(at, matrix);
    },
    set formulas(matrix: unknown[][]) {
      typeInto(at, matrix);
    },
    set numberFormat(matrix: (string | null)[][]) {
      queue.push(() => {
        books.unprotected(at().sheet);
        write(at, matrix, (r, c, format) => {
          if (format === null) return;
          const cell = books.cellAt(at().sheet, r, c);
          at().sheet.cells.set(`${r},${c}`, { ...cell, format: format as string });
        });
      });
    },
    select: () => queue.push(() => (book.selected = at())),
    format: { autofitColumns: () => undefined },
  });

  const rangeProxy = (at: () => Place): object => {
    queue.push(at);
    const range = proxy(queue, readersOfPlace(at), membersOfRange(at));
    places.set(range, at);
    return range;
  };

  const sheetProxy = (at: () => FakeSheet): object =>
    proxy(
      queue,
      { name: () => at().name, visibility: () => (at().isHidden === true ? 'Hidden' : 'Visible') },
      sheetMembers(at),
    );
  const sheetMembers = (at: () => FakeSheet, isNullable = false): object => ({
    activate: () => queue.push(() => (book.active = at())),
    getRange: (cells: string) => rangeProxy(() => ({ sheet: at(), block: books.blockFrom(cells) })),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      rangeProxy(() => ({ sheet: at(), block: { row, column, rows, columns } })),
    getUsedRangeOrNullObject: () => {
      const find = (): Place | undefined => {
        const sheet = isNullable ? foundOrNull(at) : at();
        const block = sheet === undefined ? undefined : books.usedBlock(book, sheet);
        return sheet === undefined || block === undefined ? undefined : { sheet, block };
      };
      return maybe(queue, find, readersOfPlace, {});
    },
    get tables() {
      return tablesOf(() => book.tables.filter((table) => table.sheet === at()), {
        add: (range: object) => {
          let made: FakeTable | undefined;
          queue.push(() => {
            books.unprotected(at());
            made = books.addTable(book, at(), placeOf(range).block);
          });
          return tableProxy(() => made as FakeTable);
        },
      });
    },
  });

  const tableMembers = (at: () => FakeTable): object => ({
    get worksheet() {
      return sheetProxy(() => at().sheet);
    },
    set name(name: string) {
      queue.push(() => (at().name = name));
    },
    set style(style: string) {
      queue.push(() => (at().style = style));
    },
    getRange: () => rangeProxy(() => at()),
    getHeaderRowRange: () =>
      rangeProxy(() => {
        if (at().hidesHeader === true) throw new FakeFailure('ItemNotFound');
        return { sheet: at().sheet, block: { ...at().block, rows: 1 } };
      }),
    getDataBodyRange: () =>
      rangeProxy(() => {
        const { sheet, block, hasTotal } = at();
        const rows = block.rows - 1 - (hasTotal === true ? 1 : 0);
        return { sheet, block: { ...block, row: block.row + 1, rows } };
      }),
    resize: (range: object) =>
      queue.push(() => {
        books.unprotected(at().sheet);
        const { block } = placeOf(range);
        if (block.row !== at().block.row) throw new FakeFailure('InvalidArgument');
        at().block = block;
      }),
  });
  const readersOfTable = (at: () => FakeTable): Readers => ({
    name: () => at().name,
    style: () => at().style,
    showHeaders: () => at().hidesHeader !== true,
  });
  const tablesOf = (find: () => readonly FakeTable[], members: object): object =>
    collection(
      queue,
      find,
      (table) => tableProxy(() => table),
      (table) => readersOfTable(() => table),
      members,
    );
  const tableProxy = (at: () => FakeTable): object => proxy(queue, readersOfTable(at), tableMembers(at));

  return {
    getSelectedRange: () => rangeProxy(() => book.selected),
    getActiveCell: () =>
      rangeProxy(() => ({ ...book.selected, block: { ...book.selected.block, rows: 1, columns: 1 } })),
    onSelectionChanged: { add: (listener: () => Promise<void>) => book.listeners.push(listener) },
    worksheets: {
      getItem: (name: string) => sheetProxy(must(() => books.sheetNamed(book, name))),
      getActiveWorksheet: () => sheetProxy(() => book.active),
      getItemOrNullObject: (name: string) => {
        const find = (): FakeSheet | undefined => books.sheetNamed(book, name);
        return maybe(queue, find, (it) => ({ name: () => it().name }), sheetMembers(now(find), true));
      },
      add: (name: string) => {
        queue.push(() => books.addSheet(book, name));
        return sheetProxy(now(() => books.sheetNamed(book, name)));
      },
    },
    names: {
      getItemOrNullObject: (name: string) => {
        const find = () => (book.names.has(name) ? name : undefined);
        return maybe(queue, find, () => ({ type: () => 'Range' }), {});
      },
    },
    settings: {
      getItemOrNullObject: (key: string) => {
        const find = () => (book.settings.has(key) ? { value: book.settings.get(key) } : undefined);
        return maybe(queue, find, (it) => ({ value: () => it().value }), {});
      },
      add: (key: string, value: unknown) => queue.push(() => books.keepSetting(book, key, value)),
    },
    get tables() {
      return tablesOf(() => book.tables, {
        getItem: (name: string) => tableProxy(must(tableNamed(name))),
        getItemOrNullObject: (name: string) =>
          maybe(queue, tableNamed(name), readersOfTable, tableMembers(now(tableNamed(name)))),
      });
    },
  };
}
