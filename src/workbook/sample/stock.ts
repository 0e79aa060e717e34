/** Stock at the lower of cost and net realisable value, line by line. */

import {
  cell,
  date,
  line,
  money,
  serial,
  spillFormats,
  ties,
  wholeNumber,
  type SampleCell,
  type SampleSheet,
} from './sheet';
import { ratios } from './ratios';

/** Item, quantity, then per unit: cost, selling price, completion costs, selling costs. */
type Item = readonly [string, number, number, number, number, number];

const items: readonly Item[] = [
  ['Bracket 7, finished', 12_400, 3.15, 4.2, 0, 0.18],
  ['Hinge 3, finished', 8_600, 5.4, 5.1, 0, 0.22],
  ['Hinge 3, unplated', 3_150, 4.6, 5.1, 0.65, 0.22],
  ['Housing 12, finished', 2_240, 18.9, 21.75, 0, 0.95],
  ['Housing 12, blanks', 1_900, 11.2, 21.75, 8.4, 0.95],
  ['Steel strip, 2 mm (t)', 84, 912, 905, 0, 14],
  ['Powder, signal grey (kg)', 1_350, 6.8, 7.9, 0, 0.25],
  ['Spare latch, discontinued', 4_700, 2.35, 0.9, 0, 0.15],
];

const first = 5;
const last = first + items.length - 1;
const total = last + 1;

function stockLine([name, quantity, ...perUnit]: Item, r: number): readonly SampleCell[] {
  return [
    cell(`A${r}`, name, 'input'),
    cell(`B${r}`, quantity, 'input', wholeNumber),
    ...line(`C${r}`, perUnit, 'input', money),
    cell(`G${r}`, `=B${r}*C${r}`, 'formula', money),
    cell(`H${r}`, `=WRITEDOWN.NRV(D${r},E${r},F${r},B${r})`, 'formula', money),
    cell(`I${r}`, `=WRITEDOWN.LCNRV(G${r},H${r})`, 'formula', money),
    cell(`J${r}`, `=G${r}-I${r}`, 'formula', money),
    cell(`K${r}`, ties(`J${r}`, `MIN(G${r},H${r})`), 'check'),
  ];
}

const sum = (column: string) => `=SUM(${column}${first}:${column}${last})`;

export const stock: SampleSheet = {
  name: 'Stock',
  columnWidths: [200, 190, 110, 145, 110, 100, 104, 110, 104, 104, 90],
  cells: [
    cell('A1', 'Stock: each line at the lower of cost and net realisable value (IAS 2.9).', 'title'),
    cell(
      'A2',
      'Unit cost, price, completion and selling costs are per unit; the columns from Cost on are totals.',
      'note',
    ),
    cell('A4', 'Item', 'header'),
    ...line('B4', ['Quantity', 'Unit cost', 'Selling price', 'Completion', 'Selling costs'], 'figureHeader'),
    ...line('G4', ['Cost', 'Realisable', 'Write-down', 'Carried at'], 'figureHeader'),
    cell('K4', 'Check', 'header'),
    ...items.flatMap((item, index) => stockLine(item, first + index)),
    cell(`A${total}`, 'Total', 'total'),
    ...['G', 'I', 'J'].map((column) => cell(`${column}${total}`, sum(column), 'total', money)),
    cell(`K${total}`, ties(`G${total}-I${total}`, `J${total}`), 'check'),

    cell('A16', 'Entry for the write-down', 'note'),
    cell('B16', serial('2026-12-31'), 'input', date),
    cell('C16', ties('SUM(C18:C25)', 'SUM(D18:D25)'), 'check'),
    cell('D16', 'Debits and credits', 'note'),
    cell('A17', `=WRITEDOWN.JOURNAL("inventory-write-down",I${total},B16,"Stock count")`, 'figureHeader'),
    cell('B17', '', 'header'),
    ...line('C17', ['', ''], 'figureHeader'),
    cell('E17', '', 'header'),
    ...spillFormats('A18', 4, [date, 'General', money, money, 'General']),

    ...ratios(`I${total}`),
  ],
};
