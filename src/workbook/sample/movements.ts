/** The register's year with what happened in it: run, roll-forward and the charges to come. */

import { firstAssetRow, lastAssetRow } from './register';
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

/** Asset, date, event, amount. */
type Happening = readonly [string, string, string, number];

const happenings: readonly Happening[] = [
  ['M-106', '2026-01-01', 'life', 6],
  ['B-301', '2026-04-01', 'addition', 60_000],
  ['M-104', '2026-06-30', 'impairment', 25_000],
  ['T-202', '2026-09-30', 'disposal', 22_000],
];

const firstEvent = 5;
/** One row more than there are events, to type one into. */
const lastEvent = firstEvent + happenings.length;
const note = 11;
const run = 27;
const ahead = 37;

const assets = `Register!A${firstAssetRow - 1}:H${lastAssetRow}`;
const span = 'DATE(Register!C2,1,1),DATE(Register!C2,12,31)';
const events = `A${firstEvent - 1}:D${lastEvent}`;
/** The classes of the register, with Total. */
const classes = 7;

function eventLine([asset, day, event, amount]: Happening, r: number): readonly SampleCell[] {
  return [
    cell(`A${r}`, asset, 'input'),
    cell(`B${r}`, serial(day), 'input', date),
    cell(`C${r}`, event, 'input'),
    cell(`D${r}`, amount, 'input', money),
  ];
}

const blank = (count: number): readonly string[] => Array<string>(count).fill('');
const amounts = (count: number): readonly string[] => Array<string>(count).fill(money);

export const movements: SampleSheet = {
  name: 'Movements',
  columnWidths: [150, 112, 112, 112, 112, 112, 112, 112, 112, 112],
  frozenRows: 3,
  cells: [
    cell(
      'A1',
      'Movements: the whole register from opening to closing, with what happened in the year.',
      'title',
    ),
    cell(
      'A2',
      'Change a day or an amount, or add an event: nothing before the event changes, everything ties.',
      'note',
    ),
    ...line(`A${firstEvent - 1}`, ['Asset', 'Date', 'Event', 'Amount'], 'header'),
    ...happenings.flatMap((one, index) => eventLine(one, firstEvent + index)),
    ...line(`A${lastEvent}`, ['', '', '', ''], 'input'),
    cell('F4', 'Roll-forward and register', 'note'),
    cell('H4', ties(`H${note + 13}`, `I${run + classes}`), 'check'),
    cell(`A${note - 1}`, 'The note of IAS 16.73, a column a class', 'note'),
    cell(`A${note}`, `=WDV.ROLLFORWARD(${assets},${span},,,,${events})`, 'header'),
    ...line(`B${note}`, blank(classes), 'figureHeader'),
    ...spillFormats(`A${note + 1}`, 13, ['@', ...amounts(classes)]),
    cell(`A${run - 1}`, 'The register run, a row a class', 'note'),
    cell(`A${run}`, `=WDV.REGISTER(${assets},${span},,,"class",,${events})`, 'header'),
    ...line(`B${run}`, [''], 'header'),
    ...line(`C${run}`, blank(8), 'figureHeader'),
    ...spillFormats(`A${run + 1}`, classes, ['@', '@', ...amounts(8)]),
    cell(`A${ahead - 1}`, 'The charges of the quarters after, by plan', 'note'),
    cell(`A${ahead}`, `=WDV.FORECAST(${assets},DATE(Register!C2+1,1,1),4,"quarter")`, 'header'),
    ...line(`B${ahead}`, blank(4), 'figureHeader', date),
    ...spillFormats(`A${ahead + 1}`, classes, ['@', ...amounts(4)]),
  ],
};
