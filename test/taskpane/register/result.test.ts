import { rollForward } from '../../../src/core/register/roll-forward';
import {
  columnNames,
  columnOf,
  formatsOf,
  problemIn,
  rowOf,
  ties,
  valuesOf,
} from '../../../src/taskpane/register/result';
import type { Matrix } from '../../../src/core/working';

const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Disposed'];

function note(...rows: (readonly unknown[])[]): Matrix {
  const read = rollForward([HEADER, ...rows], '2026-01-01', '2026-12-31');
  if (!read.ok) throw new Error('refused');
  return read.value.value;
}

const NOTE = note(
  ['M-1', 'Machines', 1000, 0, 5, 'SLN', '2025-01-01', ''],
  ['V-1', 'Vehicles', 500, 0, 5, 'SLN', '2026-04-01', ''],
  ['V-2', 'Vehicles', 500, 0, 5, 'SLN', '2024-04-01', '2026-06-30'],
);

test('a note is shown a class at a time, the total last', () => {
  expect(columnNames(NOTE)).toEqual(['Machines', 'Vehicles', 'Total']);
  expect(columnOf(NOTE, 0).slice(4, 7)).toEqual([
    { name: 'Cost closing', figure: 1000 },
    { name: 'Accumulated opening', figure: 200 },
    { name: 'Charge', figure: 200 },
  ]);
});

test('a note ties with arrivals and disposals, and not once a figure is another', () => {
  expect(ties(NOTE, 2)).toBe(true);
  const wrong = NOTE.map((row, r) => row.map((cell, c) => (r === 7 && c === 2 ? Number(cell) + 0.01 : cell)));
  expect(ties(wrong, 2)).toBe(false);
});

test('a row that cannot be read is the problem of the whole', () => {
  expect(problemIn(NOTE)).toBeUndefined();
  const broken = note(['M-1', 'Machines', -1, 0, 5, 'SLN', '2025-01-01', '']);
  expect(problemIn(broken)?.argument).toBe('register row 2, Cost');
  expect(valuesOf(broken)[1]?.[1]).toBe('register row 2, Cost got -1; it takes a number of 0 or more.');
});

test('days of a header are shown and written as days, amounts with the decimals of the workbook', () => {
  const ahead: Matrix = [
    ['Class', 46_053, 46_081],
    ['Machines', 10, 20],
  ];
  expect(rowOf(ahead, 0, (head) => `to ${String(head as number)}`)).toEqual([
    { name: 'to 46053', figure: 10 },
    { name: 'to 46081', figure: 20 },
  ]);
  expect(formatsOf(ahead, 0)).toEqual([
    ['General', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ['General', '#,##0', '#,##0'],
  ]);
});
