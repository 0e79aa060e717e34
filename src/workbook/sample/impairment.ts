/** A machine line after an order is lost: what it carries against what it can bring; then both frameworks, and a unit. */

import { frameworks } from './frameworks';
import {
  cell,
  date,
  line,
  money,
  serial,
  spillFormats,
  ties,
  type SampleCell,
  type SampleSheet,
} from './sheet';
import { unit } from './unit';

/** Row in the register, fair value less costs of disposal, value in use. */
const machines: readonly (readonly [number, number, number])[] = [
  [5, 172_000, 184_500],
  [6, 84_000, 97_300],
  [7, 58_000, 76_400],
  [8, 150_000, 131_000],
  [9, 44_000, 49_250],
];

const first = 5;
const last = first + machines.length - 1;
const total = last + 1;

function machine(
  [row, fairValue, valueInUse]: readonly [number, number, number],
  r: number,
): readonly SampleCell[] {
  return [
    cell(`A${r}`, `=Register!B${row}`, 'formula'),
    cell(`B${r}`, `=Register!L${row}`, 'formula', money),
    ...line(`C${r}`, [fairValue, valueInUse], 'input', money),
    cell(`E${r}`, `=WRITEDOWN.RECOVERABLE(C${r},D${r})`, 'formula', money),
    cell(`F${r}`, `=WRITEDOWN.IMPAIRMENT(B${r},E${r})`, 'formula', money),
    cell(`G${r}`, `=B${r}-F${r}`, 'formula', money),
    cell(`H${r}`, ties(`G${r}`, `MIN(B${r},E${r})`), 'check'),
  ];
}

const sum = (column: string) => `=SUM(${column}${first}:${column}${last})`;

export const impairment: SampleSheet = {
  name: 'Impairment',
  columnWidths: [265, 190, 140, 110, 130, 110, 120, 110],
  cells: [
    cell(
      'A1',
      'Impairment: the press and welding line after a customer left, tested machine by machine.',
      'title',
    ),
    cell(
      'A2',
      'Fair value is less costs of disposal; the higher of it and value in use is recoverable (IAS 36.18).',
      'note',
    ),
    cell('A4', 'Machine', 'header'),
    ...line('B4', ['Carrying amount', 'Fair value less costs'], 'figureHeader'),
    ...line('D4', ['Value in use', 'Recoverable', 'Impairment', 'After'], 'figureHeader'),
    cell('H4', 'Check', 'header'),
    ...machines.flatMap((one, index) => machine(one, first + index)),
    cell(`A${total}`, 'Total', 'total'),
    ...['B', 'F', 'G'].map((column) => cell(`${column}${total}`, sum(column), 'total', money)),
    cell(`H${total}`, ties(`B${total}-F${total}`, `G${total}`), 'check'),

    cell('A13', 'Spare dies held for one customer', 'note'),
    ...line('A14', ['', 'Carrying amount', 'Current value', 'Write-down'], 'figureHeader'),
    cell('A15', 'Dies, hinge 1 and 2', 'input'),
    ...line('B15', [31_400, 9_250], 'input', money),
    cell('D15', '=WRITEDOWN.AMOUNT(B15,C15)', 'formula', money),

    cell('A18', 'Entry for the impairment', 'note'),
    cell('B18', 'Date', 'note'),
    cell('C18', serial('2026-12-31'), 'input', date),
    cell('D18', ties('SUM(C20:C27)', 'SUM(D20:D27)'), 'check'),
    cell('E18', 'Debits and credits', 'note'),
    cell('A19', `=WRITEDOWN.JOURNAL("impairment",F${total},C18,"Press and welding line")`, 'figureHeader'),
    cell('B19', '', 'header'),
    ...line('C19', ['', ''], 'figureHeader'),
    cell('E19', '', 'header'),
    ...spillFormats('A20', 4, [date, 'General', money, money, 'General']),

    ...frameworks,
    ...unit,
  ],
};
