/** The first sheet: what the others show, how to read them, whether they tie. */

import { totalRow } from './register';
import { cell, line, type SampleCell, type SampleSheet } from './sheet';

/** Sheet, what it shows, what to try, where its check stands. */
const guide: readonly (readonly [string, string, string, string])[] = [
  [
    'Register',
    'Twenty assets, this year’s charge and written-down values',
    'Change a cost or a method',
    `Register!M${totalRow}`,
  ],
  [
    'Schedule',
    'One asset over its whole life, from one formula',
    'Set the first asset’s life to 6',
    'Schedule!E7',
  ],
  [
    'Movements',
    'The register’s year with its events, and the charges to come',
    'Change an event’s amount',
    'Movements!H4',
  ],
  [
    'Impairment',
    'A machine line tested for impairment, with its entry',
    'Lower a value in use',
    'Impairment!H10',
  ],
  ['Stock', 'Stock at the lower of cost and net realisable value', 'Raise a selling price', 'Stock!K13'],
  ['Tax', 'A press in the books and for tax, in seven countries', 'Compare with another country', 'Tax!G6'],
];

function guideLine([sheet, shows, attempt, check]: (typeof guide)[number], r: number): readonly SampleCell[] {
  return [...line(`A${r}`, [sheet, shows, attempt], 'note'), cell(`D${r}`, `=${check}`, 'check')];
}

export const startHere: SampleSheet = {
  name: 'Start here',
  columnWidths: [130, 400, 250, 120],
  cells: [
    cell('A1', 'Start here: a tour of Writedown through the books of one manufacturer.', 'title'),
    cell(
      'A2',
      'Tarnwick Hollowell Pressings makes pressed steel parts. It is invented; amounts are in euro.',
      'note',
    ),
    ...line('A4', ['Sheet', 'What it shows', 'Try this', 'Check'], 'header'),
    ...guide.flatMap((one, index) => guideLine(one, 5 + index)),
    cell('A12', 'How to read the cells', 'header'),
    cell('B12', '', 'header'),
    cell('A13', 'Input', 'input'),
    cell('B13', 'Blue on yellow: typed by a person, yours to change', 'note'),
    cell('A14', 'Formula', 'formula'),
    cell('B14', 'Plain: computed, changes by itself', 'note'),
    cell('A15', 'ties', 'check'),
    cell(
      'B15',
      'Green and in words: two figures that must agree do; otherwise it says by how much they differ',
      'note',
    ),
    cell('A17', 'A function to type', 'header'),
    cell('B17', '', 'header'),
    cell('A18', '=WDV.DDB(10000,1000,5,1)', 'formula', '#,##0.00'),
    cell(
      'B18',
      'Type =WDV. or =WRITEDOWN. in any cell: the list and the arguments appear as you type',
      'note',
    ),
  ],
};
