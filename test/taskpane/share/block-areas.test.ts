import { finished } from '../../../src/core/steps';
import { areasOf, blockReferences, lookupsOf } from '../../../src/taskpane/share/block-areas';
import { formulaBlocks } from '../../../src/taskpane/share/formula-block';
import type { CellArea } from '../../../src/workbook/cell-areas';
import { standing, type Placed } from './standing';

function referencesOf(...cells: readonly Placed[]) {
  const [block] = finished(formulaBlocks(standing(...cells)));
  if (block === undefined) throw new Error('no formula');
  return finished(blockReferences(block));
}

const area = (sheet: string, row: number, column: number, rows = 1, columns = 1): CellArea => ({
  sheet,
  block: { row, column, rows, columns },
});

it('reads one area for a reference that moves down with its formula', () => {
  const references = referencesOf(
    [4, 2, "=WDV.SLN(A5,'Rates 1'!$B$1,A5:B6)"],
    [5, 2, "=WDV.SLN(A6,'Rates 1'!$B$1,A6:B7)"],
  );
  const { areas, ofCells, results } = finished(areasOf(references, new Map()));
  expect(areas).toEqual([
    { ...area('Plan', 4, 0, 2), isShown: true },
    { ...area('Rates 1', 0, 1), isShown: true },
    { ...area('Plan', 4, 0, 3, 2), isShown: false },
  ]);
  expect(ofCells[1]?.get('A6')).toEqual(area('Plan', 5, 0));
  expect(results).toEqual({ ...area('Plan', 4, 2, 2), isShown: true });
});

it('leaves whole columns alone', () => {
  const { areas } = finished(areasOf(referencesOf([0, 0, '=WDV.REGISTER(Assets!A:M,B1,C1)']), new Map()));
  expect(areas.map((one) => one?.sheet)).toEqual([undefined, 'Plan', 'Plan']);
});

it('asks the workbook for names, spills and tables, each once', () => {
  const references = referencesOf([1, 3, '=WDV.SLN(Cost,D1#,[@Life])'], [2, 3, '=WDV.SLN(Cost,D2#,[@Life])']);
  const asked = lookupsOf(references).map(({ reference, cell }) => [reference, cell]);
  expect(asked).toEqual([
    [{ kind: 'name', name: 'Cost' }, 'D2'],
    [{ kind: 'cells', sheet: undefined, cells: 'D1', spills: true }, 'D2'],
    [{ kind: 'table', table: '', columns: ['Life'], part: 'data' }, 'D2'],
    [{ kind: 'cells', sheet: undefined, cells: 'D2', spills: true }, 'D2'],
  ]);
});

it('takes of a table’s column the row of each formula', () => {
  const references = referencesOf(
    [1, 3, '=WDV.RATE(9,1,[@Life])'],
    [2, 3, '=WDV.RATE(9,1,[@Life])'],
    [3, 3, '=WDV.RATE(9,1,[@Life])'],
  );
  const [lookup] = lookupsOf(references);
  const located = new Map([[lookup?.key ?? '', area('Plan', 1, 5, 2)]]);
  const { ofCells, areas } = finished(areasOf(references, located));
  const rows = ofCells.map((places) => [...places.values()][0]?.block.row);
  expect(rows).toEqual([1, 2, undefined]);
  expect(areas).toEqual([{ ...area('Plan', 1, 5, 2), isShown: true }]);
});

it('knows nothing of what the workbook did not find', () => {
  const { areas } = finished(areasOf(referencesOf([0, 0, '=WDV.RATE(Nowhere,1,5)']), new Map()));
  expect(areas).toEqual([undefined]);
});
