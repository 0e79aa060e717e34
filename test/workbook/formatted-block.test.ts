import { findFormulaPlace } from '../../src/workbook/formula-place';
import { writeBlock, type FormattedBlock } from '../../src/workbook/formatted-block';
import { areaAtAddress } from '../../src/workbench/host/look-up';
import { openRoom, type Room } from '../workbench/office/workbook-room';

const COLUMNS = [
  { format: '0', characters: 7 },
  { format: 'yyyy-mm-dd', characters: 10 },
  { format: '#,##0.00', characters: 30 },
];
const VALUES: FormattedBlock = {
  entries: [
    ['Period', 'To', 'Charge'],
    [1, 46387, 4500],
    [2, 46752, 4500.5],
    ['Total', '', '=SUM(D3:D4)'],
  ],
  rows: 4,
  columns: COLUMNS,
  hasTotal: true,
  table: 'Schedule',
};

function selecting(address: string): Room {
  const room = openRoom();
  select(room, address);
  return room;
}

function select({ host }: Room, address: string): void {
  host.selection.select(areaAtAddress(host, address));
}

/** Where it would go now, then it goes. */
async function write(block: FormattedBlock) {
  const place = await findFormulaPlace(block.rows, block.columns.length);
  if (!place.done) throw new Error(place.refusal.sentence);
  return writeBlock(block, place.value);
}

const styleAt = ({ host }: Room, address: string) => host.cells.style(areaAtAddress(host, address));
const border = ({ host }: Room, address: string, side: 'top' | 'bottom') =>
  host.cells.hasBorder(areaAtAddress(host, address), side);

it('writes cells with the formats of their columns, a header and a total', async () => {
  const room = selecting('Sheet1!B2');
  const outcome = await write(VALUES);
  expect(outcome).toEqual({ done: true, value: { address: 'Sheet1!B2:D5', cell: 'Sheet1!B2' } });
  expect(room.values('Sheet1!B2:D5')).toEqual([...VALUES.entries.slice(0, 3), ['Total', '', 9000.5]]);
  expect(['C3', 'D3', 'D5'].map((cell) => room.cell(`Sheet1!${cell}`).text)).toEqual([
    '2026-12-31',
    '4,500.00',
    '9,000.50',
  ]);
  expect([styleAt(room, 'Sheet1!B2').bold, styleAt(room, 'Sheet1!D3').bold]).toEqual([true, false]);
  expect(styleAt(room, 'Sheet1!D5').bold).toBe(true);
  expect([border(room, 'Sheet1!B2:D2', 'bottom'), border(room, 'Sheet1!B5:D5', 'top')]).toEqual([true, true]);
  expect(border(room, 'Sheet1!B3:D3', 'bottom')).toBe(false);
});

it('makes all but the total a table, each with a name of its own', async () => {
  const room = selecting('Sheet1!B2');
  await write(VALUES);
  select(room, 'Sheet1!B20');
  await write({ ...VALUES, entries: VALUES.entries.map((row) => [...row]) });
  const tables = room.host.tables.list().map(({ name, area }) => [name, area.row, area.rows]);
  expect(tables).toEqual([
    ['Schedule', 1, 3],
    ['Schedule2', 19, 3],
  ]);
});

it('a formula fills the cells that it was seen to fill, in their formats', async () => {
  const room = selecting('Sheet1!A1');
  const spilled = { entries: [['=T.COUNT(3)']], rows: 3, columns: COLUMNS.slice(0, 2), hasTotal: false };
  const written = await write(spilled);
  expect(written).toMatchObject({ value: { address: 'Sheet1!A1:B3' } });
  expect(room.cell('Sheet1!A1').formula).toBe('=T.COUNT(3)');
  expect(room.cell('Sheet1!B3')).toMatchObject({ value: 'row 3', numberFormat: 'yyyy-mm-dd' });
  expect(border(room, 'Sheet1!A1:B1', 'bottom')).toBe(true);
  expect(room.host.tables.list()).toEqual([]);
});

it('widens columns that are too narrow, and leaves wide ones', async () => {
  const room = selecting('Sheet1!B2');
  const width = (cell: string): number =>
    room.host.cells.columnWidthPixels(areaAtAddress(room.host, `Sheet1!${cell}`));
  room.host.cells.setColumnWidthPixels(areaAtAddress(room.host, 'Sheet1!B1'), 300);
  const before = width('D1');
  await write(VALUES);
  expect(width('B1')).toBe(300);
  expect(width('D1')).toBeGreaterThan(before);
});

it('goes nowhere once another cell is selected', async () => {
  const room = selecting('Sheet1!B2');
  const place = await findFormulaPlace(4, 3);
  select(room, 'Sheet1!F2');
  if (!place.done) throw new Error(place.refusal.sentence);
  expect(await writeBlock(VALUES, place.value)).toEqual({
    done: false,
    refusal: { sentence: 'The selected cell is Sheet1!F2 now. Look at the place, then insert.' },
  });
  expect(room.host.sheets.used(room.host.sheets.active().id, false)).toBeUndefined();
});

it('overwrites nothing that has come in the way', async () => {
  const room = selecting('Sheet1!B2');
  const place = await findFormulaPlace(4, 3);
  room.write('Sheet1!C4', [['KM']]);
  if (!place.done) throw new Error(place.refusal.sentence);
  expect(await writeBlock(VALUES, place.value)).toMatchObject({ refusal: { at: 'Sheet1!C4' } });
  expect(room.cell('Sheet1!B2').value).toBe('');
});

it('is one step of undo', async () => {
  const room = selecting('Sheet1!B2');
  await write(VALUES);
  room.host.undo.undo();
  expect(
    room
      .values('Sheet1!B2:D5')
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
  expect(room.host.tables.list()).toEqual([]);
  expect(room.host.undo.canUndo()).toBe(false);
});

it('says that a sheet is protected, and which error a formula shows', async () => {
  const room = selecting('Sheet1!B2');
  const formula = { entries: [['=T.WORD("x")']], rows: 1, columns: COLUMNS.slice(0, 1), hasTotal: false };
  expect(await write(formula)).toMatchObject({ value: { cell: 'Sheet1!B2', error: '#VALUE!' } });
  select(room, 'Sheet1!F2');
  room.host.sheets.protect(room.host.sheets.active().id, true);
  expect(await write(VALUES)).toMatchObject({
    refusal: { sentence: 'The sheet or the workbook is protected.' },
  });
});
