/** Formulas that were entered into several cells at once: the workbench has none, so its host is made to say them. */

import { freezePreview } from '../../../src/workbook/share-freeze-preview';
import { asExcelCells } from '../../../src/workbook/share-excel';
import { repairableCells } from '../../../src/workbook/share-repair';
import { openShareBook, withCells, type ShareBook } from './share-book';

jest.setTimeout(60_000);

/** The first cells of column A, which hold values, say that they hold one formula. */
async function openSaying(formula: string, values: readonly unknown[]): Promise<ShareBook> {
  const book = await openShareBook((host) =>
    withCells(host, (cell, { row, column }) => {
      if (column > 0 || row >= values.length) return cell;
      const value = values[row] as typeof cell.value;
      return { ...cell, formula, value, type: String(value).startsWith('#') ? 'Error' : 'Double' };
    }),
  );
  book.write(
    'Sheet1!A1',
    values.map(() => ['x']),
  );
  book.write('Sheet1!C1', [['=WDV.SLN(1000,0,4)']]);
  return book;
}

const addresses = (cells: readonly { readonly address: string }[]) => cells.map(({ address }) => address);

it('leaves the cells of an array live, and rewrites none of them', async () => {
  const book = await openSaying('=WDV.SLN($B$1:$B$3,0,4)', [250, 500, '#N/A']);
  const check = await book.check();
  const { frozen, leftLive } = freezePreview(check);
  expect(leftLive.map(({ cell, reason }) => [cell.address, reason])).toEqual([
    ['Sheet1!A1', 'of an array'],
    ['Sheet1!A2', 'of an array'],
    ['Sheet1!A3', 'of an array'],
  ]);
  expect(addresses(frozen)).toEqual(['Sheet1!C1']);
  expect(addresses(asExcelCells(check))).toEqual(['Sheet1!C1']);
});

it('leaves a result live that an array refers to by #', async () => {
  const book = await openSaying('=TRANSPOSE(Sheet1!$E$1#)', [1, 2, 3]);
  book.write('Sheet1!E1', [['=WDV.SCHEDULE(1000,100,3)']]);
  const { leftLive, dependents } = freezePreview(await book.check());
  expect(leftLive.map(({ cell, reason }) => [cell.address, reason])).toEqual([
    ['Sheet1!E1', 'needed by a live formula'],
  ]);
  expect(dependents).toEqual([]);
});

it('repairs no single cells of an array', async () => {
  const book = await openSaying('=_xldudf_WDV_SLN($B$1:$B$3,0,4)', [250, 500, 750]);
  const check = await book.check();
  expect(check.cells.filter(({ state }) => state === 'damaged')).toHaveLength(3);
  expect(repairableCells(check)).toEqual([]);
});

it.each([
  ['the same wherever it stands', '=WDV.SLN(1000,0,4)', [250, 250]],
  ['of its own row', '=WDV.SLN(1000,ROW(),4)', [249.75, 249.5]],
  ['of its own row of a table', '=WDV.SLN(Assets[@Cost],0,4)', [250, 500]],
  ['of a cell in its own row of a column', '=WDV.SLN(@$B:$B,0,4)', [250, 500]],
  ['of a name, which may mean other cells elsewhere', '=WDV.SLN(cost,0,4)', [250, 500]],
  ['not calculated again everywhere', '=WDV.SLN($B$1,0,4)', [250, '#NAME?', '#BUSY!']],
])('takes for single ones what is %s', async (_, formula, values) => {
  const book = await openSaying(formula, values);
  expect((await book.check()).cells.map(({ isOfArray }) => isOfArray)).toEqual(
    Array(values.length + 1).fill(false),
  );
});
