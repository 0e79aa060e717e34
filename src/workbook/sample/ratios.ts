/** What the write-down does to the ratios of its year. */

import { cell, money, spillFormats, type SampleCell } from './sheet';

const figures: readonly (readonly [string, number])[] = [
  ['Sales', 2_450_000],
  ['Cogs', 1_610_000],
  ['Operating expenses', 520_000],
  ['Interest', 48_000],
  ['Cash', 96_000],
  ['Receivables', 310_000],
  ['Inventory', 268_000],
  ['PPE', 1_480_000],
  ['Current liabilities', 290_000],
  ['Debt', 840_000],
];

const first = 28;
const last = first + figures.length - 1;
const RATIO = '#,##0.000';

/** From row 26 on. @param amount The cell of the write-down. */
export function ratios(amount: string): readonly SampleCell[] {
  return [
    cell('A26', 'What the write-down does to the ratios of the year, booked in cost of goods sold', 'note'),
    cell('A27', 'Figure before it', 'header'),
    cell('B27', 'Amount', 'figureHeader'),
    ...figures.flatMap(([name, value], index) => [
      cell(`A${first + index}`, name, 'formula'),
      cell(`B${first + index}`, value, 'input', money),
    ]),
    cell('A39', 'Tax rate', 'formula'),
    cell('B39', 0.25, 'input', '0%'),
    cell('D27', `=WRITEDOWN.RATIOS(A${first}:B${last},${amount},"cogs",B39)`, 'header'),
    ...['E27', 'F27', 'G27'].map((at) => cell(at, '', 'figureHeader')),
    cell('H27', '', 'header'),
    ...spillFormats('D28', 12, ['General', RATIO, RATIO, RATIO, 'General']),
    cell(
      'D41',
      'Turnover rises because the stock is carried at less, not because more was sold; cost of goods sold does not fall.',
      'note',
    ),
  ];
}
