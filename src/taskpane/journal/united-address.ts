/** Cells that are selected together: those of lines that stand one below the other. */

import { addressOf, splitAddress } from '../../workbook/cell-address';

export interface UnitedAddress {
  readonly address: string;
  /** How many of the lines it holds; fewer than all where the table was sorted apart. */
  readonly count: number;
}

interface Rows {
  readonly sheet: string | undefined;
  readonly columns: readonly [string, string];
  readonly first: number;
  readonly last: number;
}

/**
 * The first lines that stand together, as one address.
 *
 * @example unitedAddress(['Journal!A7:J7', 'Journal!A8:J8']) // { address: 'Journal!A7:J8', count: 2 }
 */
export function unitedAddress(addresses: readonly string[]): UnitedAddress | undefined {
  const [first, ...others] = addresses;
  if (first === undefined) return undefined;
  const start = rowsOf(first);
  if (start === undefined) return { address: first, count: 1 };
  let last = start.last;
  for (const address of others) {
    const next = rowsOf(address);
    const isBelow =
      next?.first === last + 1 && next.sheet === start.sheet && isSame(next.columns, start.columns);
    if (!isBelow) break;
    last = next.last;
  }
  return { address: joined(start, last), count: last - start.last + 1 };
}

function joined({ sheet, columns: [left, right], first }: Rows, last: number): string {
  const cells = `${left}${first}:${right}${last}`;
  if (sheet === undefined) return cells;
  const corner = addressOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return `${corner.slice(0, corner.lastIndexOf('!') + 1)}${cells}`;
}

function rowsOf(address: string): Rows | undefined {
  const { sheet, cells } = splitAddress(address);
  const [, left = '', top, right = '', bottom] =
    /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(cells) ?? [];
  if (left === '') return undefined;
  return { sheet, columns: [left, right], first: Number(top), last: Number(bottom) };
}

function isSame([a, b]: Rows['columns'], [c, d]: Rows['columns']): boolean {
  return a === c && b === d;
}
