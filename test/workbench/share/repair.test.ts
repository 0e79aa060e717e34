import type { Host } from '../../../src/workbench/host/host';
import { repairableCells, repairFormulas } from '../../../src/workbook/share-repair';
import { openShareBook, type ShareBook } from './share-book';

jest.setTimeout(60_000);

async function repaired(book: ShareBook): Promise<unknown> {
  return repairFormulas(await book.check());
}

it('enters stored tokens anew, also those that stand as functions of another workbook', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [
    ['=_xldudf_WDV_SLN(1000,100,3)'],
    ['=Bloomberg.xla!_xldudf_WDV_SLN(1000,100,3)+1'],
  ]);
  book.write('Sheet1!B1', [['=_xldudf_WDV_SCHEDULE(1000,100,3)']]);
  const check = await book.check();
  expect(check.cells.map(({ state, error }) => [state, error])).toEqual(Array(3).fill(['damaged', '#NAME?']));
  expect(await repaired(book)).toEqual({ done: true, value: { formulas: 3, unchanged: [] } });
  expect([book.cell('Sheet1!A1'), book.cell('Sheet1!A2'), book.cell('Sheet1!D3')]).toMatchObject([
    { value: 300, formula: '=WDV.SLN(1000,100,3)' },
    { value: 301, formula: '=WDV.SLN(1000,100,3)+1' },
    { value: 300 },
  ]);
});

/** A first cell of which Excel says a formula that nobody could enter, until it is written. */
function damaged(formula: string, isForGood = false): (host: Host) => Host {
  let isThere = true;
  return (host) => ({
    ...host,
    cells: {
      ...host.cells,
      read: (area) =>
        host.cells
          .read(area)
          .map((line, r) =>
            line.map((cell, c) =>
              isThere && area.row + r === 0 && area.column + c === 0
                ? { ...cell, formula, value: '#NAME?', type: 'Error' }
                : cell,
            ),
          ),
      write(area, entries) {
        if (area.row === 0 && area.column === 0) isThere = isForGood;
        host.cells.write(area, entries);
      },
    },
  });
}

it.each(['[2]', "'C:\\Program Files (x86)\\[b.xla]'"])('detaches a function from %s', async (workbook) => {
  const book = await openShareBook(
    damaged(`=ROUND(${workbook}!_xldudf_WDV_SLN(A2,0,3),2)&"[2]!_xldudf_WDV_SLN("`),
  );
  book.write('Sheet1!A2', [[1000]]);
  book.write('Sheet1!A1', [['x']]);
  expect(await repaired(book)).toEqual({ done: true, value: { formulas: 1, unchanged: [] } });
  expect(book.cell('Sheet1!A1')).toMatchObject({
    formula: '=ROUND(WDV.SLN(A2,0,3),2)&"[2]!_xldudf_WDV_SLN("',
    value: '333.33[2]!_xldudf_WDV_SLN(',
  });
});

it('leaves alone what is not ours, what is unknown and what is protected', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [['=_xldudf_OTHER_SLN(1)'], ['=WDV.NOSUCH(1)'], ['="_xldudf_WDV_SLN(1,2,3)"']]);
  const id = book.host.sheets.add('Locked').id;
  book.write('Locked!A1', [['=_xldudf_WDV_SLN(1000,100,3)']]);
  book.host.sheets.protect(id, true);
  const check = await book.check();
  expect(check.cells.map(({ address, unknown, state }) => [address, unknown, state])).toEqual([
    ['Sheet1!A2', ['WDV.NOSUCH'], 'error'],
    ['Locked!A1', [], 'damaged'],
  ]);
  expect(repairableCells(check)).toEqual([]);
  expect(await repaired(book)).toEqual({ done: true, value: { formulas: 0, unchanged: [] } });
});

it('says which show #NAME? all the same', async () => {
  const formula = '=WDV.SLN(1000,0,3)';
  const book = await openShareBook(damaged(formula, true));
  book.write('Sheet1!A1', [['x']]);
  expect((await book.check()).cells[0]).toMatchObject({ state: 'not re-entered' });
  expect(await repaired(book)).toEqual({
    done: true,
    value: { formulas: 0, unchanged: [{ address: 'Sheet1!A1', formula }] },
  });
});
