/** The columns of a stock list, all prices and costs for one unit. */

import type { StockMeasure } from '../standards/inventory-framework';
import type { Column } from '../table/headed';

export type StockColumn =
  | 'Item'
  | 'Group'
  | 'Quantity'
  | 'Unit cost'
  | 'Selling price'
  | 'Completion costs'
  | 'Selling costs'
  | 'Replacement cost'
  | 'Normal profit'
  | 'Earlier write-down'
  | 'Product sells above cost'
  | 'Contract quantity'
  | 'Contract price';

const STOCK_COLUMNS: readonly Column<StockColumn>[] = [
  { name: 'Item', isNeeded: true },
  { name: 'Group' },
  { name: 'Quantity', isNeeded: true },
  { name: 'Unit cost', isNeeded: true },
  { name: 'Selling price', isNeeded: true },
  { name: 'Completion costs' },
  { name: 'Selling costs' },
  { name: 'Replacement cost' },
  { name: 'Normal profit' },
  { name: 'Earlier write-down' },
  { name: 'Product sells above cost' },
  { name: 'Contract quantity' },
  { name: 'Contract price' },
];

const FOR_MARKET: readonly StockColumn[] = ['Replacement cost', 'Normal profit'];

/** The columns of a stock list; those that only market or groups take are needed where they are asked for. */
export function stockColumns(measure: StockMeasure, isByGroup: boolean): readonly Column<StockColumn>[] {
  const needed = [...(measure === 'market' ? FOR_MARKET : []), ...(isByGroup ? ['Group'] : [])];
  return STOCK_COLUMNS.map((column) =>
    needed.includes(column.name) ? { ...column, isNeeded: true } : column,
  );
}
