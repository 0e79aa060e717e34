/** Reading what a formula refers to, spoken to the workbench. */

import { readAskedCell, readReferences } from '../../src/workbook/explain-read';
import type { Reference } from '../../src/workbook/referred-range';
import { areaAtAddress } from '../../src/workbench/host/look-up';
import { openRoom, type Room } from '../workbench/office/workbook-room';

let room: Room;
beforeEach(() => {
  room = openRoom();
  room.write('Sheet1!A1', [
    ['Asset', 'Cost', 'Life'],
    ['Press', 500, 5],
    ['Lathe', '', '=1/0'],
  ]);
  const table = room.host.tables.add(areaAtAddress(room.host, 'Sheet1!A1:C3'), true);
  room.host.tables.rename(table.id, 'Assets');
});

const cells = (address: string, spills = false): Reference => ({
  kind: 'cells',
  sheet: undefined,
  cells: address,
  spills,
});
const named = (name: string): Reference => ({ kind: 'name', name });
const part = (
  columns: readonly string[],
  rows: 'data' | 'headers' | 'all' | 'row',
  table = 'Assets',
): Reference => ({
  kind: 'table',
  table,
  columns,
  part: rows,
});

async function contents(reference: Reference, anchor = 'Sheet1!E3'): Promise<unknown> {
  const outcome = await readReferences(anchor, [reference]);
  return outcome.done ? outcome.value[0]?.contents : outcome.refusal;
}

test('cells hold numbers, text, blanks and errors', async () => {
  expect(await contents(cells('$B$2:C3'))).toEqual([
    [500, 5],
    [null, { error: '#DIV/0!' }],
  ]);
});

test.each([
  [part(['Cost'], 'data'), [[500], [null]]],
  [part(['Asset', 'Cost'], 'headers'), [['Asset', 'Cost']]],
  [part([], 'all'), expect.arrayContaining([['Asset', 'Cost', 'Life']])],
  [part(['Asset'], 'row'), [['Lathe']]],
  [named('Assets'), expect.arrayContaining([['Press', 500, 5]])],
])('%j is a part of the table', async (reference, expected) => {
  expect(await contents(reference)).toEqual(expected);
});

test('a table without a name is the one that the formula stands in', async () => {
  expect(await contents(part(['Asset'], 'row', ''), 'Sheet1!C2')).toEqual([['Press']]);
});

test.each([
  ['a sheet that is not there', { ...cells('A1'), sheet: 'Nowhere' } as Reference],
  ['a name that nothing has', named('Nothing')],
  ['a table that is not there', part(['Cost'], 'data', 'Nothing')],
  ['a spill that is none', cells('A1', true)],
  ['more cells than anybody waits for', cells('A1:ZZ1000')],
])('%s has no cells, and the others are read', async (_, reference) => {
  const outcome = await readReferences('Sheet1!E3', [reference, cells('B2')]);
  expect(outcome).toMatchObject({ done: true, value: [undefined, { contents: [[500]], text: '500' }] });
});

test('a spilled cell knows the formula it comes from and its place in the result', async () => {
  room.write('Sheet1!E5', [['=T.COUNT(3)']]);
  room.host.selection.select(areaAtAddress(room.host, 'Sheet1!F7'));
  expect(await readAskedCell()).toEqual({
    done: true,
    value: {
      address: 'Sheet1!F7',
      sheet: 'Sheet1',
      content: 'row 3',
      text: 'row 3',
      formula: '=T.COUNT(3)',
      anchor: 'Sheet1!E5',
      place: { row: 2, column: 1 },
    },
  });
  const outcome = await readReferences('Sheet1!A9', [cells('E5', true), cells('F6:F7')]);
  expect(outcome).toMatchObject({
    done: true,
    value: [
      { address: 'Sheet1!E5:F7' },
      { formulas: [{ address: 'Sheet1!E5', formula: '=T.COUNT(3)' }, { address: 'Sheet1!E5' }] },
    ],
  });
});

test('an Excel that cannot follow spills still reads the cell itself', async () => {
  room = openRoom(false);
  room.write('Sheet1!A1', [['=T.ADD(1,2)']]);
  expect(await readAskedCell()).toMatchObject({ done: true, value: { formula: '=T.ADD(1,2)', content: 3 } });
});
