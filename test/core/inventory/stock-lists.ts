/** Stock lists and what comes of them, by the names of their columns. */

import { inventory } from '../../../src/core/inventory/inventory';
import type { CellValue } from '../../../src/core/working';
import { valueOf } from '../answers';
import { linesOf, type Line } from '../tables';

/** A row of a stock list by the names of its columns; what is left out is blank. */
export type Item = Readonly<Record<string, unknown>>;

/** A list of every column that one of its rows has. */
export function listOf(items: readonly Item[]): unknown[][] {
  const header = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return [header, ...items.map((item) => header.map((name) => item[name] ?? null))];
}

/** A single item of so much cost and so much net realisable value. */
export const worth = (cost: number, nrv: number, more: Item = {}): Item => ({
  ...{ Item: 'A', Quantity: 1, 'Unit cost': cost, 'Selling price': Math.max(0, nrv) },
  'Selling costs': Math.max(0, -nrv),
  ...more,
});

/** The lines of a list that must be good, Total included. */
export function measured(items: readonly Item[], basis?: string, framework?: string): readonly Line[] {
  return linesOf(valueOf(inventory(listOf(items), basis, framework)));
}

/** Its last line. */
export function totalOf(items: readonly Item[], basis?: string, framework?: string): Line {
  return measured(items, basis, framework).at(-1) ?? {};
}

/** One column of the lines, by the names of the items. */
export function byItem(lines: readonly Line[], column: string): Readonly<Record<string, CellValue>> {
  const cells = lines.map((line) => [line.Item as string, line[column] ?? '']);
  return Object.fromEntries(cells) as Record<string, CellValue>;
}
