/** One asset's whole schedule, spilled from one formula that reads the register. */

import { cell, line, money, spillFormats, ties, type SampleSheet } from './sheet';

const spillRow = 10;
/** More rows than any life in the register, so that a longer life is formatted as well. */
const roomRows = 60;

export const schedule: SampleSheet = {
  name: 'Schedule',
  columnWidths: [130, 130, 120, 136, 120, 120, 40],
  frozenRows: spillRow,
  cells: [
    cell(
      'A1',
      'Schedule: the first asset of the register, year by year, from one formula that spills.',
      'title',
    ),
    cell(
      'A2',
      'Change its cost, life or method on the sheet Register: rows come and go by themselves.',
      'note',
    ),
    ...['Asset', 'Cost', 'Salvage', 'Life in years', 'Method'].map((label, i) =>
      cell(`A${4 + i}`, label, 'note'),
    ),
    cell('B4', '=Register!B5', 'formula'),
    cell('B5', '=Register!E5', 'formula', money),
    cell('B6', '=Register!F5', 'formula', money),
    cell('B7', '=Register!G5', 'formula', '0'),
    cell('B8', '=Register!H5', 'formula'),
    ...['Total charge', 'Depreciable amount', 'Check'].map((label, i) => cell(`D${5 + i}`, label, 'note')),
    cell('E5', `=SUM(C${spillRow + 1}:C${spillRow + roomRows})`, 'formula', money),
    cell('E6', '=Register!E5-Register!F5', 'formula', money),
    cell('E7', ties('E5', 'E6'), 'check'),
    cell(`A${spillRow}`, '=WDV.SCHEDULE(Register!E5,Register!F5,Register!G5,Register!H5)', 'figureHeader'),
    ...line(`B${spillRow}`, ['', '', '', '', ''], 'figureHeader'),
    ...spillFormats(`A${spillRow + 1}`, roomRows, ['0', money, money, money, money, money]),
  ],
};
