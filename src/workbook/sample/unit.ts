/** A cash-generating unit with the parent's goodwill: its loss by asset, and how near it is to another. */

import { cell, line, money, spillFormats, ties, type SampleCell } from './sheet';

/** Asset, carrying amount, fair value less costs, in scope, specific loss. */
type UnitLine = readonly [string, number, number | '', string, number | ''];

const assets: readonly UnitLine[] = [
  ['Hall', 320_000, 301_000, 'yes', ''],
  ['Machines', 180_000, '', 'yes', ''],
  ['Tools, eight broken', 60_000, '', 'yes', 8_000],
  ['Stock', 45_000, '', 'no', ''],
  ['Payables', -25_000, '', 'no', ''],
];

const first = 54;
const last = first + assets.length - 1;
const table = `A${first - 1}:E${last}`;

/** From row 52 on. */
export const unit: readonly SampleCell[] = [
  cell('A52', 'A unit with goodwill of the parent, who holds 80 %', 'note'),
  cell('A53', 'Asset', 'header'),
  ...line('B53', ['Carrying', 'FVLCD', 'In scope', 'Specific loss'], 'figureHeader'),
  ...assets.flatMap(([name, carrying, fairValue, scope, damage], index) => [
    cell(`A${first + index}`, name, 'input'),
    ...line(`B${first + index}`, [carrying, fairValue, scope, damage], 'input', money),
  ]),
  cell('G53', 'Recoverable', 'figureHeader'),
  cell('G54', 470_000, 'input', money),
  cell('G55', 'Goodwill', 'figureHeader'),
  cell('G56', 40_000, 'input', money),
  cell('G57', 'Parent share', 'figureHeader'),
  cell('G58', 0.8, 'input', '0%'),
  cell('A60', `=WRITEDOWN.CGU(${table},G54,G56,G58)`, 'header'),
  ...line('B60', ['', '', '', ''], 'figureHeader'),
  ...spillFormats('A61', 8, ['General', money, money, money, money]),
  cell('G60', 'Check', 'header'),
  cell('G61', ties('B68-D68', 'E68'), 'check'),

  cell('A71', 'Headroom of the unit after it: growth across, discount rate down', 'note'),
  cell('A72', 'Cash flows of years 1 to 3', 'formula'),
  ...line('B72', [38_500, 40_000, 41_500], 'input', money),
  ...line('F71', ['Rate', 'Growth'], 'figureHeader'),
  ...line('F72', [0.095, 0.01], 'input', '0.0%'),
  cell('A73', '=WRITEDOWN.SENSITIVITY(B72:D72,F72,G72,E68)', 'figureHeader'),
  ...line('B73', ['', '', '', '', ''], 'figureHeader', '0.0%'),
  ...spillFormats('A74', 5, ['0.0%', money, money, money, money, money]),
];
