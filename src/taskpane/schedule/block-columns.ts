/** The columns of a schedule in a sheet, and where cells of it stand. */

import { columnLetters, splitAddress } from '../../workbook/cell-address';
import type { BlockColumn } from '../../workbook/formatted-block';
import { amountFormat, DAY_FORMAT } from '../../workbook/number-formats';
import { amountText } from '../typed/amount';
import type { Ready } from './reading';

export const NUMBER_COLUMN: BlockColumn = { format: '0', characters: 7 };

/** As the core's table has them. */
export function columnsOf(ready: Ready): readonly BlockColumn[] {
  const money = amountColumn(ready);
  return (ready.table[0] ?? []).map((name) => {
    if (name === 'Period') return NUMBER_COLUMN;
    return name === 'From' || name === 'To' ? { format: DAY_FORMAT, characters: DAY_FORMAT.length } : money;
  });
}

/** As wide as the largest amount and the longest header. */
export function amountColumn({ given: { decimals }, rows: { periods } }: Ready): BlockColumn {
  const largest = periods.reduce((most, { opening, closing }) => Math.max(most, opening, closing), 0);
  const characters = Math.max('Accumulated'.length, amountText(largest, 'en-US', decimals).length) + 1;
  return { format: amountFormat(decimals), characters };
}

/**
 * The cells of a block by their place in it.
 *
 * @param cell The first of them: `Assets!B4`.
 * @example cellsFrom('Assets!B4')(1, 2) // "C6"
 */
export function cellsFrom(cell: string): (column: number, row: number) => string {
  const [, letters = '', first = ''] = /^([A-Z]+)(\d+)$/.exec(splitAddress(cell).cells) ?? [];
  const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (column, row) => `${columnLetters(left + column)}${Number(first) + row}`;
}
