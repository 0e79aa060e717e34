/** Every function of the catalogue, frozen and restored in the workbench's own spreadsheet. */

import { addressText } from '../../../src/workbench/host/area';
import type { Cell, Entry } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { freezePreview } from '../../../src/workbook/share-freeze-preview';
import { CALLS } from '../../functions/calls';
import { openShareBook, type ShareBook } from './share-book';

jest.setTimeout(120_000);

const INPUTS = 'Close 26, all';

/** The calls below each other, their ranges on a sheet whose name needs quoting. */
async function openCatalogue(): Promise<ShareBook> {
  const book = await openShareBook();
  book.host.sheets.add(INPUTS);
  // Nothing spills past the last row that there is.
  book.write('Sheet1!AZ2000', [['']]);
  let row = 1;
  let below = 1;
  CALLS.forEach(([id, args]) => {
    const written = args.map((arg): string => {
      if (arg === null) return '';
      if (!Array.isArray(arg))
        return typeof arg === 'string' ? `"${arg}"` : JSON.stringify(arg).toUpperCase();
      const lines = arg as readonly (readonly Entry[])[];
      const columns = Math.max(...lines.map(({ length }) => length));
      const full = lines.map((line) => [...line, ...Array<Entry>(columns - line.length).fill('')]);
      book.write(`'${INPUTS}'!A${row}`, full);
      const block = { sheetId: '', row: row - 1, column: 0, rows: full.length, columns };
      row += full.length + 1;
      return addressText(block, INPUTS);
    });
    book.write(`Sheet1!A${below}`, [[`=${id}(${written.join(',')})`]]);
    below += (book.host.cells.spill(areaAtAddress(book.host, `Sheet1!A${below}`))?.area.rows ?? 1) + 1;
  });
  return book;
}

function cellsOf({ host }: ShareBook, name: string): readonly (readonly Cell[])[] {
  const sheetId = host.sheets.list().find((sheet) => sheet.name === name)?.id ?? '';
  const used = host.sheets.used(sheetId, true);
  return used === undefined ? [] : host.cells.read(used);
}

/** Places where two readings differ, double for double. */
function differences(
  before: readonly (readonly Cell[])[],
  after: readonly (readonly Cell[])[],
  ...of: readonly (keyof Cell)[]
): readonly unknown[] {
  return before.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const now = after[r]?.[c];
      return of.every((key) => Object.is(cell[key], now?.[key])) ? [] : [[r, c, cell, now]];
    }),
  );
}

let book: ShareBook;
beforeAll(async () => {
  book = await openCatalogue();
});

it('freezes every function to the values it shows, and gives back formulas and values exactly', async () => {
  const before = cellsOf(book, 'Sheet1');
  const check = await book.check();
  expect([...new Set(check.cells.flatMap(({ ids }) => ids))].sort()).toEqual([...book.ids].sort());
  expect(check.cells.every(({ state }) => state === 'fine' || state === 'error')).toBe(true);
  const spilled = check.cells.filter(({ spill }) => spill !== undefined);
  expect(spilled.length).toBeGreaterThan(40);

  const { leftLive } = freezePreview(check);
  expect(leftLive.map(({ cell, reason }) => [cell.address, cell.formula, cell.error, reason])).toEqual([]);
  expect(await book.freeze()).toMatchObject({ formulas: CALLS.length });
  const frozen = cellsOf(book, 'Sheet1');
  expect(differences(before, frozen, 'value', 'type', 'numberFormat')).toEqual([]);
  expect(frozen.flat().filter(({ formula }) => String(formula).startsWith('='))).toEqual([]);
  expect((await book.check()).cells).toEqual([]);

  expect(await book.restore()).toMatchObject({ formulas: CALLS.length, refused: [], kept: 0 });
  expect(differences(before, cellsOf(book, 'Sheet1'), 'value', 'formula', 'type')).toEqual([]);
  expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1', INPUTS]);
});

it('is one step of undo each', async () => {
  const before = cellsOf(book, 'Sheet1');
  await book.freeze();
  book.host.undo.undo();
  expect(differences(before, cellsOf(book, 'Sheet1'), 'value', 'formula')).toEqual([]);
  expect(book.host.sheets.list()).toHaveLength(2);
  await book.freeze();
  const frozen = cellsOf(book, 'Sheet1');
  await book.restore();
  book.host.undo.undo();
  expect(differences(frozen, cellsOf(book, 'Sheet1'), 'value', 'formula')).toEqual([]);
  await book.restore();
});
