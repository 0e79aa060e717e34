/** One asset's whole schedule, spilled from one formula that reads the register. */

import { cell, date, line, money, spillFormats, ties, type SampleSheet } from './sheet';

const spillRow = 11;
/** More rows than any life in the register, so that a longer life is formatted as well. */
const roomRows = 60;

export const schedule: SampleSheet = {
  name: 'Schedule',
  columnWidths: [110, 120, 100, 130, 120, 120, 120, 120, 40],
  frozenRows: spillRow,
  cells: [
    cell(
      'A1',
      'Schedule: the first asset of the register, financial year by financial year, from one formula that spills.',
      'title',
    ),
    cell(
      'A2',
      'Change its cost, life, method or day in service on the sheet Register: rows come and go by themselves.',
      'note',
    ),
    ...['Asset', 'In service', 'Cost', 'Salvage', 'Life in years', 'Method'].map((label, i) =>
      cell(`A${4 + i}`, label, 'note'),
    ),
    cell('B4', '=Register!B5', 'formula'),
    cell('B5', '=Register!D5', 'formula', date),
    cell('B6', '=Register!E5', 'formula', money),
    cell('B7', '=Register!F5', 'formula', money),
    cell('B8', '=Register!G5', 'formula', '0'),
    cell('B9', '=Register!H5', 'formula'),
    ...['Total charge', 'Depreciable amount', 'Check'].map((label, i) => cell(`D${5 + i}`, label, 'note')),
    cell('E5', `=SUM(E${spillRow + 1}:E${spillRow + roomRows})`, 'formula', money),
    cell('E6', '=Register!E5-Register!F5', 'formula', money),
    cell('E7', ties('E5', 'E6'), 'check'),
    cell(`A${spillRow}`, '=WDV.SCHEDULE(B6,B7,B8,B9,,B5)', 'figureHeader'),
    ...line(`B${spillRow}`, ['', '', '', '', '', '', ''], 'figureHeader'),
    ...spillFormats(`A${spillRow + 1}`, roomRows, ['0', date, date, money, money, money, money, money]),
  ],
};
